"""Steps and follow-ups: due, moved, handed over, done, and what companies say came of it."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.follow_ups import Anyway, Effect, EffectAnswer, FollowUp, Said
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import (
    NextStep,
    NotPostponed,
    StepAlreadyDone,
    StepDayUnlikely,
    StepKind,
    StepTextMissing,
)
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import ChangeRow, EngagementRow, ReferralRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.linked import referral


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services)


def step(services: Services, of: Company, days: int = 0, **facts: object) -> NextStep:
    me = services.desk.me
    usual: dict[str, object] = {
        "id": new_id(),
        "company_id": of.id,
        "text": "Ring Almi",
        "due": services.desk.today() + timedelta(days=days),
        "owner_actor_id": me.actor.id,
        "owner_adviser_id": me.adviser.id,
    }
    return NextStep(**{**usual, **facts})  # type: ignore[arg-type]


def told(services: Services, of: NextStep, **facts: object) -> FollowUp:
    me = services.desk.me
    usual: dict[str, object] = {
        "id": new_id(),
        "company_id": of.company_id,
        "step_id": of.id,
        "actor_id": me.actor.id,
        "adviser_id": me.adviser.id,
        "on": services.desk.today(),
        "told_by": "Anna Ek",
        "answers": (EffectAnswer(effect=Effect.NEW_MARKET, said=Said.YES, note=" Norge "),),
        "anyway": Anyway.LATER,
    }
    return FollowUp(**{**usual, **facts})  # type: ignore[arg-type]


def held(services: Services, of: Company, days: int, maturity: Maturity) -> Engagement:
    """A visit so many days from now at which the maturity was noted."""
    at = services.desk.now() + timedelta(days=days)
    made = replace(engagement(services, of, at, status=Status.DONE), maturity=maturity)
    with services.desk.write() as session:
        session.add(EngagementRow.of(made))
    return made


def texts(services: Services, **wanted: object) -> list[str]:
    return [one.step.text for one in services.steps.list(**wanted)]  # type: ignore[arg-type]


class TestSteps:
    def test_overdue_ones_come_first(self, services: Services, norrby: Company) -> None:
        for text, days in {"snart": 3, "sen": -9, "i dag": 0, "senare": 40}.items():
            services.steps.add(step(services, norrby, days, text=text))

        assert texts(services) == ["sen", "i dag", "snart", "senare"]
        assert services.today.view().steps_count == 3

    def test_a_step_says_what_is_to_be_done(self, services: Services, norrby: Company) -> None:
        with pytest.raises(StepTextMissing):
            services.steps.add(step(services, norrby, text=" \n"))

    def test_a_day_in_another_century_is_refused(
        self, services: Services, norrby: Company
    ) -> None:
        with pytest.raises(StepDayUnlikely):
            services.steps.add(step(services, norrby, 36_500))
        added = services.steps.add(step(services, norrby))
        with pytest.raises(StepDayUnlikely):
            services.steps.postpone(added.id, added.due + timedelta(days=36_500), "Senare")

        assert services.steps.get(added.id).due == added.due

    def test_a_postponed_step_tells_why_and_can_be_moved_back(
        self, services: Services, norrby: Company
    ) -> None:
        added = services.steps.add(step(services, norrby))
        later = added.due + timedelta(days=14)

        moved = services.steps.postpone(added.id, later, " Semester ")
        assert (moved.due, moved.moved_because) == (later, "Semester")
        services.steps.restore(replace(added, version=moved.version))

        assert services.steps.get(added.id).due == added.due

    def test_every_postponement_stays_in_the_history(
        self, services: Services, norrby: Company
    ) -> None:
        added = services.steps.add(step(services, norrby))
        for weeks, why in enumerate(("Semester", "Sjukdom"), start=1):
            services.steps.postpone(added.id, added.due + timedelta(weeks=weeks), why)

        with services.desk.read() as session:
            changes = select(ChangeRow).where(ChangeRow.record_id == added.id)
            because = [c.fields.get("moved_because") for c in session.scalars(changes)]
        assert because[1:] == [["", "Semester"], ["Semester", "Sjukdom"]]

    def test_a_step_is_not_postponed_to_an_earlier_day(
        self, services: Services, norrby: Company
    ) -> None:
        added = services.steps.add(step(services, norrby))

        with pytest.raises(NotPostponed):
            services.steps.postpone(added.id, added.due - timedelta(days=1), "Hellre nu")

    def test_a_step_handed_over_is_somebody_elses(
        self, services: Services, norrby: Company
    ) -> None:
        added = services.steps.add(step(services, norrby))

        services.steps.hand_over(added.id, actor(services, "ALMI").id, None)

        assert texts(services) == []
        assert services.today.view().steps_count == 0

    def test_what_nobody_at_the_actor_owns_waits_for_all_there(
        self, services: Services, norrby: Company
    ) -> None:
        services.steps.add(step(services, norrby, owner_adviser_id=None))

        assert services.today.view().steps_count == 1

    def test_done_steps_are_listed_apart_the_latest_first(
        self, services: Services, norrby: Company, clock: FixedClock
    ) -> None:
        for text in ("först", "sist"):
            services.steps.finish(services.steps.add(step(services, norrby, text=text)).id)
            clock.advance(days=1)

        assert texts(services) == []
        assert texts(services, done=True) == ["sist", "först"]

    def test_only_follow_ups_are_listed_if_asked_for(
        self, services: Services, norrby: Company
    ) -> None:
        services.steps.add(step(services, norrby))
        services.steps.add(step(services, norrby, text="Hur gick det?", kind=StepKind.FOLLOW_UP))

        assert texts(services, kind=StepKind.FOLLOW_UP) == ["Hur gick det?"]


class TestProposals:
    def test_three_follow_ups_after_a_closed_referral(
        self, services: Services, norrby: Company
    ) -> None:
        sent = referral(services, norrby)
        like = step(services, norrby, text="Följ upp", referral_id=sent.id)
        assert services.steps.proposed_for(sent.id) == [6, 12, 24]

        services.steps.follow_ups_after(date(2026, 8, 31), [6, 24], like)

        planned = services.steps.list(kind=StepKind.FOLLOW_UP)
        assert [(one.step.due, one.step.months) for one in planned] == [
            (date(2027, 2, 28), 6), (date(2028, 8, 31), 24),
        ]  # fmt: skip
        assert services.steps.proposed_for(sent.id) == [12]


class TestFollowingUp:
    def test_recording_it_finishes_the_step(self, services: Services, norrby: Company) -> None:
        asked = services.steps.add(step(services, norrby, kind=StepKind.FOLLOW_UP))

        recorded = services.follow_ups.record(told(services, asked))

        assert services.steps.get(asked.id).done_on == services.desk.today()
        assert recorded.answers[0].note == "Norge"
        assert services.follow_ups.asked(asked.id).answered == recorded
        with pytest.raises(StepAlreadyDone):
            services.follow_ups.record(told(services, asked))

    def test_taking_it_back_leaves_the_step_to_do(
        self, services: Services, norrby: Company
    ) -> None:
        asked = services.steps.add(step(services, norrby, kind=StepKind.FOLLOW_UP))
        recorded = services.follow_ups.record(told(services, asked))

        services.follow_ups.take_back(recorded.id)

        assert services.steps.get(asked.id).done_on is None
        assert services.follow_ups.of_company(norrby.id) == []

    def test_maturity_then_is_what_was_noted_nearest_before_the_effort(
        self, services: Services, norrby: Company
    ) -> None:
        held(services, norrby, -400, Maturity.CURIOUS)
        visit = held(services, norrby, -200, Maturity.PLANNING)
        held(services, norrby, -10, Maturity.REGULAR)
        asked = services.steps.add(step(services, norrby, engagement_id=visit.id))

        view = services.follow_ups.asked(asked.id)

        assert view.maturity_then is Maturity.PLANNING
        assert view.about == services.visits.get(visit.id)

    @pytest.mark.parametrize(
        ("months", "expected"), [(12, Maturity.CURIOUS), (None, Maturity.PLANNING)]
    )
    def test_after_a_programme_it_is_the_one_of_when_that_ended(
        self, services: Services, norrby: Company, months: int | None, expected: Maturity
    ) -> None:
        held(services, norrby, -380, Maturity.CURIOUS)
        held(services, norrby, -10, Maturity.PLANNING)
        asked = services.steps.add(step(services, norrby, programme="Exportsteget", months=months))

        assert services.follow_ups.asked(asked.id).maturity_then is expected

    def test_what_it_follows_up_is_known(self, services: Services, norrby: Company) -> None:
        sent = referral(services, norrby)
        with services.desk.write() as session:
            session.add(ReferralRow.of(sent))
        asked = services.steps.add(step(services, norrby, referral_id=sent.id))

        about = services.follow_ups.asked(asked.id).about

        assert getattr(about, "reference", "") == sent.reference

    def test_earlier_answers_stand_beside_the_form_and_on_the_timeline(
        self, services: Services, norrby: Company, clock: FixedClock
    ) -> None:
        first, second = (services.steps.add(step(services, norrby)) for _ in range(2))
        recorded = services.follow_ups.record(told(services, first))
        clock.advance(days=180)

        assert services.follow_ups.asked(second.id).earlier == [recorded]
        timeline = services.pages.page(norrby.id).timeline
        assert [entry.record for entry in timeline] == [recorded]


def test_a_step_of_nobody_known_is_said_to_be_missing(services: Services) -> None:
    with pytest.raises(LookupError):
        services.inquiries.view(UUID(int=1))
