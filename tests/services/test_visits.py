"""Planning, logging, correcting, cancelling and hearing of engagements."""

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from advisor_desk.domain.checklists import ChecklistMissing, Standing
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import Company, CompanyWishesNoContact, NoContact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import (
    Channel,
    EndsBeforeItStarts,
    Engagement,
    Hearsay,
    NotPlanned,
    NotYetHeld,
    Participant,
    PlannedInThePast,
    ReasonMissing,
    Role,
    SourceMissing,
    Status,
    TooFarAhead,
    TooLongAgo,
)
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep, StepDayUnlikely
from advisor_desk.domain.outreach import Cause, Level
from advisor_desk.services.opening import Services
from advisor_desk.services.visits import OwnIsNotHearsay
from advisor_desk.store.errors import ChangedMeanwhile
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.checklists import deferred

TOLD = Hearsay(told_by="Anna på Almi", channel=Channel.TELEPHONE, on=date(2026, 11, 20))


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services)


@pytest.fixture
def soon(services: Services, norrby: Company, clock: FixedClock) -> Engagement:
    return engagement(services, norrby, clock.now() + timedelta(days=2))


@pytest.fixture
def held(services: Services, norrby: Company, clock: FixedClock) -> Engagement:
    return engagement(services, norrby, clock.now() - timedelta(days=2))


def hear_of_almi(
    services: Services, norrby: Company, at: datetime, status: Status = Status.PLANNED
) -> Engagement:
    other = engagement(services, norrby, at, by=actor(services, "ALMI"), status=status)
    return services.visits.hear(replace(other, hearsay=TOLD))


class TestPlanning:
    def test_a_plan_is_kept_as_planned(self, services: Services, soon: Engagement) -> None:
        planned = services.visits.plan(replace(soon, status=Status.DONE, purpose=" Tull\n "))

        assert planned == services.visits.get(soon.id)
        assert (planned.status, planned.purpose, planned.version) == (Status.PLANNED, "Tull", 1)

    def test_a_plan_can_be_moved(self, services: Services, soon: Engagement) -> None:
        planned = services.visits.plan(soon)
        start, end = (at + timedelta(days=1) for at in (soon.starts_at, soon.ends_at))

        moved = services.visits.plan(replace(planned, starts_at=start, ends_at=end))

        assert moved.starts_at == start
        assert moved.version == 2

    @pytest.mark.parametrize(
        ("days", "hours", "error"),
        [
            (-1, 1, PlannedInThePast),
            (1300, 1, TooFarAhead),
            (1, -1, EndsBeforeItStarts),
            (1, 24 * 15, EndsBeforeItStarts),
        ],
    )
    def test_a_time_nobody_means_is_refused(
        self, services: Services, norrby: Company, days: int, hours: int, error: type[Exception]
    ) -> None:
        start = services.desk.now() + timedelta(days=days)
        plan = engagement(services, norrby, start)
        with pytest.raises(error):
            services.visits.plan(replace(plan, ends_at=start + timedelta(hours=hours)))

    def test_what_was_logged_is_not_planned_again(
        self, services: Services, held: Engagement, soon: Engagement
    ) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held))

        with pytest.raises(NotPlanned):
            services.visits.plan(replace(logged, starts_at=soon.starts_at, ends_at=soon.ends_at))

    def test_a_company_that_said_no_is_left_alone(
        self, services: Services, norrby: Company, soon: Engagement
    ) -> None:
        services.companies.say_no_contact(
            norrby.id, NoContact(since=date(2026, 10, 1), said_by="Lars")
        )

        with pytest.raises(CompanyWishesNoContact) as raised:
            services.visits.plan(replace(soon, go_anyway_reason="Jag vill ändå"))

        assert raised.value.since == date(2026, 10, 1)

    def test_a_blank_reason_is_no_reason(
        self, services: Services, norrby: Company, soon: Engagement
    ) -> None:
        hear_of_almi(services, norrby, soon.starts_at)

        with pytest.raises(ReasonMissing):
            services.visits.plan(replace(soon, go_anyway_reason=" \n"))

    def test_a_stale_plan_overwrites_nothing(self, services: Services, soon: Engagement) -> None:
        first = services.visits.plan(soon)
        services.visits.plan(replace(first, purpose="Tull"))

        with pytest.raises(ChangedMeanwhile):
            services.visits.plan(replace(first, purpose="Moms"))

        assert services.visits.get(soon.id).purpose == "Tull"

    def test_of_two_who_plan_at_once_one_is_warned(
        self, services: Services, norrby: Company, clock: FixedClock
    ) -> None:
        """Both asked before either saved; the advice is asked again under the write lock."""
        almi, coast = actor(services, "ALMI"), services.desk.me.actor
        together = threading.Barrier(2)
        outcomes: list[Any] = []

        def plan(day: int, by: Any) -> None:
            ask = engagement(services, norrby, clock.now() + timedelta(days=day), by=by)
            together.wait()
            try:
                outcomes.append(services.visits.plan(ask).status)
            except ReasonMissing as error:
                outcomes.append(error.act)

        threads = [threading.Thread(target=plan, args=one) for one in ((3, almi), (5, coast))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert sorted(outcomes) == ["go_anyway", Status.PLANNED]


class TestLogging:
    def test_a_first_contact_needs_its_checklist(
        self, services: Services, held: Engagement
    ) -> None:
        assert services.visits.needs_checklist(held)

        with pytest.raises(ChecklistMissing):
            services.visits.log(held)

        logged = services.visits.log(held, checklist=deferred(services, held))
        assert logged.status is Status.DONE

    def test_the_second_contact_does_not(
        self, services: Services, norrby: Company, held: Engagement, clock: FixedClock
    ) -> None:
        services.visits.log(held, checklist=deferred(services, held))
        second = engagement(services, norrby, clock.now() - timedelta(hours=3))

        assert not services.visits.needs_checklist(second)
        assert services.visits.log(second).status is Status.DONE

    def test_nothing_of_a_refused_log_is_kept(
        self, services: Services, norrby: Company, held: Engagement
    ) -> None:
        other = company(services, "Annat AB")
        strange = replace(deferred(services, held), company_id=other.id)

        with pytest.raises(ChecklistMissing):
            services.visits.log(held, checklist=strange)

        assert services.checklists.of(other.id) is None
        assert services.visits.history(held.id) == []

    def test_a_visit_to_come_cannot_be_logged(self, services: Services, soon: Engagement) -> None:
        with pytest.raises(NotYetHeld):
            services.visits.log(soon)

    def test_nor_one_of_another_decade(
        self, services: Services, held: Engagement, clock: FixedClock
    ) -> None:
        start = clock.now() - timedelta(days=4000)
        with pytest.raises(TooLongAgo):
            services.visits.log(replace(held, starts_at=start, ends_at=start + timedelta(hours=1)))

    def test_the_same_visit_is_not_logged_twice(
        self, services: Services, held: Engagement
    ) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held))

        with pytest.raises(NotPlanned):
            services.visits.log(logged)

    def test_its_steps_come_along(self, services: Services, held: Engagement) -> None:
        me = services.desk.me
        steps = [
            NextStep(
                id=new_id(),
                company_id=held.company_id,
                engagement_id=held.id,
                text=text,
                due=date(2026, 12, day),
                owner_actor_id=me.actor.id,
            )
            for text, day in (("Ring", 9), ("Skriv", 3))
        ]

        services.visits.log(held, steps, deferred(services, held))

        assert [s.text for s in services.visits.steps(held.id)] == ["Skriv", "Ring"]

    def test_a_step_due_in_another_century_is_refused_and_nothing_is_logged(
        self, services: Services, held: Engagement
    ) -> None:
        step = NextStep(
            id=new_id(),
            company_id=held.company_id,
            engagement_id=held.id,
            text="Ring",
            due=date(2126, 12, 1),
            owner_actor_id=services.desk.me.actor.id,
        )

        with pytest.raises(StepDayUnlikely):
            services.visits.log(held, [step], deferred(services, held))

        assert services.visits.steps(held.id) == []
        assert services.visits.between(held.starts_at, held.ends_at) == []

    def test_a_very_long_note_is_kept_whole(self, services: Services, held: Engagement) -> None:
        notes = "Åäö ß \u202e <b>x</b>\n" * 6000

        services.visits.log(held, checklist=deferred(services, held), notes=notes)

        kept = services.own_notes.of(held.id)
        assert len(kept) > 90_000
        assert "\u202e" not in kept


class TestCorrecting:
    def test_what_it_said_before_stays_in_its_history(
        self, services: Services, held: Engagement
    ) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held), notes="Fel")

        services.visits.correct(replace(logged, summary="Klart"), notes="Rätt")

        first, second = services.visits.history(held.id)
        assert (first.is_first, second.is_first) == (True, False)
        assert first.fields["notes"] == (None, "Fel")
        assert second.fields == {"notes": ("Fel", "Rätt"), "summary": ("", "Klart")}
        assert second.by == services.desk.me.adviser.id

    def test_the_history_holds_values_as_the_visit_does(
        self, services: Services, held: Engagement
    ) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held))
        later = replace(
            logged,
            starts_at=logged.starts_at + timedelta(minutes=15),
            needs=(Need.LAW, Need.CUSTOMS),
            participants=(Participant(actor_id=actor(services, "ALMI").id),),
        )

        services.visits.correct(later)

        assert services.visits.history(held.id)[-1].fields == {
            "starts_at": (logged.starts_at, later.starts_at),
            "needs": (logged.needs, later.needs),
            "participants": (logged.participants, later.participants),
        }

    def test_it_is_no_way_round_the_first_contact(
        self, services: Services, soon: Engagement, clock: FixedClock
    ) -> None:
        planned = services.visits.plan(soon)
        clock.advance(days=3)

        with pytest.raises(ChecklistMissing):
            services.visits.correct(replace(planned, status=Status.DONE))

    def test_nor_by_way_of_another_company(self, services: Services, held: Engagement) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held))
        other = company(services, "Annat AB")

        with pytest.raises(ChecklistMissing):
            services.visits.correct(replace(logged, company_id=other.id))

    def test_nor_round_the_advice(
        self, services: Services, norrby: Company, soon: Engagement
    ) -> None:
        planned = services.visits.plan(soon)
        hear_of_almi(services, norrby, soon.starts_at + timedelta(days=40))
        moved = soon.starts_at + timedelta(days=30)

        with pytest.raises(ReasonMissing):
            services.visits.correct(
                replace(planned, starts_at=moved, ends_at=moved + timedelta(hours=1))
            )

    def test_nor_round_the_reason_for_cancelling(
        self, services: Services, held: Engagement
    ) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held))

        with pytest.raises(ReasonMissing):
            services.visits.correct(replace(logged, status=Status.CANCELLED))

    def test_nor_into_the_future(
        self, services: Services, held: Engagement, soon: Engagement
    ) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held))

        with pytest.raises(NotYetHeld):
            services.visits.correct(
                replace(logged, starts_at=soon.starts_at, ends_at=soon.ends_at)
            )

    def test_a_stale_correction_overwrites_nothing(
        self, services: Services, held: Engagement
    ) -> None:
        logged = services.visits.log(held, checklist=deferred(services, held))
        services.visits.correct(replace(logged, summary="Karin"))

        with pytest.raises(ChangedMeanwhile):
            services.visits.correct(replace(logged, summary="Erik"))


class TestCancelling:
    def test_it_asks_why(self, services: Services, soon: Engagement) -> None:
        services.visits.plan(soon)

        with pytest.raises(ReasonMissing):
            services.visits.cancel(soon.id, "  ")

        cancelled = services.visits.cancel(soon.id, "Vd sjuk ")
        assert (cancelled.status, cancelled.cancelled_because) == (Status.CANCELLED, "Vd sjuk")

    def test_what_has_been_is_not_cancelled(self, services: Services, held: Engagement) -> None:
        services.visits.log(held, checklist=deferred(services, held))

        with pytest.raises(NotPlanned):
            services.visits.cancel(held.id, "Nej")

    def test_it_can_be_taken_back(self, services: Services, soon: Engagement) -> None:
        services.visits.plan(soon)
        services.visits.cancel(soon.id, "Vd sjuk")

        back = services.visits.reinstate(soon.id)

        assert (back.status, back.cancelled_because) == (Status.PLANNED, "")

    def test_taking_back_does_not_unlog(self, services: Services, held: Engagement) -> None:
        services.visits.log(held, checklist=deferred(services, held))

        with pytest.raises(NotPlanned):
            services.visits.reinstate(held.id)

    def test_nor_does_it_pass_by_the_companys_wish(
        self, services: Services, norrby: Company, soon: Engagement
    ) -> None:
        services.visits.plan(soon)
        services.visits.cancel(soon.id, "Vd sjuk")
        services.companies.say_no_contact(
            norrby.id, NoContact(since=date(2026, 11, 1), said_by="Lars")
        )

        with pytest.raises(CompanyWishesNoContact):
            services.visits.reinstate(soon.id)

        assert services.visits.get(soon.id).status is Status.CANCELLED


class TestHearing:
    def test_what_is_heard_weighs_in_the_advice(
        self, services: Services, norrby: Company, clock: FixedClock
    ) -> None:
        heard = hear_of_almi(services, norrby, clock.now() - timedelta(days=5), Status.DONE)

        advice = services.outreach.advise(norrby.id, Role.OUTREACH, clock.today())

        assert advice.level is Level.HOLD
        reason = advice.reasons[0]
        assert (reason.cause, reason.record_id) == (Cause.QUIET_PERIOD, heard.id)

    def test_it_says_who_told(self, services: Services, norrby: Company, soon: Engagement) -> None:
        heard = hear_of_almi(services, norrby, soon.starts_at)
        assert services.visits.get(heard.id).hearsay == TOLD

    def test_a_visit_another_made_is_no_silent_pass(
        self, services: Services, norrby: Company, clock: FixedClock
    ) -> None:
        hear_of_almi(services, norrby, clock.now() - timedelta(days=5), Status.DONE)

        assert services.checklists.standing(norrby.id) is Standing.DEBT

    def test_without_a_source_it_is_refused(
        self, services: Services, norrby: Company, soon: Engagement
    ) -> None:
        other = replace(soon, actor_id=actor(services, "ALMI").id)

        for hearsay in (None, replace(TOLD, told_by=" ")):
            with pytest.raises(SourceMissing):
                services.visits.hear(replace(other, hearsay=hearsay))

    def test_ones_own_visit_is_logged_not_heard(
        self, services: Services, held: Engagement
    ) -> None:
        with pytest.raises(OwnIsNotHearsay):
            services.visits.hear(replace(held, status=Status.DONE, hearsay=TOLD))

    def test_nor_is_what_is_on_record_made_hearsay(
        self, services: Services, soon: Engagement
    ) -> None:
        services.visits.plan(soon)

        with pytest.raises(OwnIsNotHearsay):
            services.visits.hear(replace(soon, actor_id=actor(services, "ALMI").id, hearsay=TOLD))

    def test_a_time_nobody_means_is_refused(
        self, services: Services, norrby: Company, soon: Engagement, held: Engagement
    ) -> None:
        with pytest.raises(NotYetHeld):
            hear_of_almi(services, norrby, soon.starts_at, Status.DONE)
        with pytest.raises(PlannedInThePast):
            hear_of_almi(services, norrby, held.starts_at, Status.PLANNED)


class TestReading:
    def test_a_span_ends_before_its_end(self, services: Services, soon: Engagement) -> None:
        services.visits.plan(soon)
        hour = timedelta(hours=1)

        assert services.visits.between(soon.starts_at - hour, soon.starts_at) == []
        found = services.visits.between(soon.starts_at, soon.starts_at + hour)
        assert [e.id for e in found] == [soon.id]

    def test_mine_are_those_i_take_part_in(
        self, services: Services, norrby: Company, soon: Engagement
    ) -> None:
        me = services.desk.me
        almi = actor(services, "ALMI")
        invited = replace(
            engagement(services, norrby, soon.starts_at, by=almi),
            hearsay=TOLD,
            participants=(Participant(actor_id=me.actor.id, adviser_id=me.adviser.id),),
        )
        services.visits.hear(invited)
        services.visits.hear(replace(invited, id=new_id(), participants=()))
        span = soon.starts_at, soon.ends_at

        assert [e.id for e in services.visits.between(*span, mine=True)] == [invited.id]
        by_actor = services.visits.between(*span, actor_id=me.actor.id)
        assert [e.id for e in by_actor] == [invited.id]
        assert len(services.visits.between(*span)) == 2
        assert len(services.visits.between(*span, limit=1)) == 1


def test_saving_throws_the_draft_away(services: Services, soon: Engagement) -> None:
    for form in (Form.PLAN, Form.LOG):
        services.drafts.keep(form, soon.id, {"purpose": "Tu"}, soon.company_id)

    services.visits.plan(soon)

    assert services.drafts.find(Form.PLAN, soon.id) is None
    assert services.drafts.find(Form.LOG, soon.id) is not None
