"""Taking an inquiry in, handing it on, answering it; every step can be taken back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from advisor_desk.domain.actors import Actor
from advisor_desk.domain.codes import Need
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel, Kind, Place, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import (
    OPEN,
    CameInTheFuture,
    Happening,
    Inquiry,
    InquiryIncomplete,
    InquiryStepNotAllowed,
    NothingToTakeBack,
    Reason,
    SameOwner,
    State,
)
from advisor_desk.services.identifying import PersonNumberNotKept
from advisor_desk.services.inbox import INQUIRIES
from advisor_desk.services.inquiries import Given
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import ChangeRow, InquiryHappeningRow, InquiryRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.linked import referral

PERSON = "19811218-9876"


def asked(services: Services, **facts: object) -> Inquiry:
    """One that comes in now by telephone, not saved."""
    me, now = services.desk.me, services.desk.now()
    usual: dict[str, object] = {
        "id": new_id(),
        "asked_by": "Anna Ek",
        "telephone": "070-17 00 02",
        "company_text": "Norrby Mekaniska",
        "came_at": now,
        "ask": "Hur får vi betalt i Norge?",
        "door_actor_id": me.actor.id,
        "actor_id": me.actor.id,
        "answer_by": now,
    }
    return Inquiry(**{**usual, **facts})  # type: ignore[arg-type]


def happened(services: Services, inquiry: Inquiry, state: State, **facts: object) -> Happening:
    told = Happening(id=new_id(), inquiry_id=inquiry.id, state=state, at=services.desk.now())
    return replace(told, **facts)  # type: ignore[arg-type]


def colleague_at(services: Services, code: str, country: str = "SE") -> Actor:
    other = actor(services, code)
    return services.directory.save_actor(replace(other, country=country))


class TestTakingIn:
    def test_it_waits_for_ones_own_actor_until_the_clock_runs_out(
        self, services: Services, clock: FixedClock
    ) -> None:
        taken = services.inquiries.take_in(asked(services))

        assert (taken.state, taken.actor_id) == (State.NEW, services.desk.me.actor.id)
        assert taken.answer_by == clock.now() + timedelta(hours=24)
        assert taken.taken_by == services.desk.me.adviser.id
        assert services.inbox.waiting()[INQUIRIES] == 1

    def test_the_coming_in_is_the_first_thing_that_happened(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services))

        [came] = services.inquiries.view(taken.id).happenings
        assert (came.state, came.said_by, came.channel) == (
            State.NEW, "Anna Ek", Channel.TELEPHONE,
        )  # fmt: skip

    def test_it_can_go_to_somebody_at_once(self, services: Services) -> None:
        almi = actor(services, "ALMI")

        taken = services.inquiries.take_in(asked(services), Given(actor_id=almi.id))

        assert (taken.state, taken.actor_id) == (State.ASSIGNED, almi.id)
        states = [told.state for told in services.inquiries.view(taken.id).happenings]
        assert states == [State.NEW, State.ASSIGNED]

    def test_what_is_missing_is_said_and_nothing_is_kept(self, services: Services) -> None:
        with pytest.raises(InquiryIncomplete):
            services.inquiries.take_in(asked(services, ask=" "))

        assert services.inquiries.list() == []

    def test_nothing_comes_in_tomorrow(self, services: Services, clock: FixedClock) -> None:
        with pytest.raises(CameInTheFuture):
            services.inquiries.take_in(asked(services, came_at=clock.now() + timedelta(minutes=1)))

    def test_the_draft_is_gone_once_it_is_taken_in(self, services: Services) -> None:
        inquiry = asked(services)
        services.drafts.keep(Form.INQUIRY, inquiry.id, {"ask": "Hur"})

        services.inquiries.take_in(inquiry)

        assert services.drafts.all() == []

    def test_one_from_friday_is_due_on_monday(self, services: Services, clock: FixedClock) -> None:
        clock.moment = datetime(2026, 11, 20, 14, tzinfo=UTC)

        taken = services.inquiries.take_in(asked(services))

        assert taken.answer_by == datetime(2026, 11, 23, 14, tzinfo=UTC)

    def test_the_holidays_are_those_of_the_actor_that_has_it(
        self, services: Services, clock: FixedClock
    ) -> None:
        abroad = colleague_at(services, "EEN", "NO")
        clock.moment = datetime(2027, 5, 14, 12, tzinfo=UTC)  # Friday; 17 May is Norway's day

        taken = services.inquiries.take_in(asked(services))
        assert taken.answer_by == datetime(2027, 5, 17, 12, tzinfo=UTC)
        moved = services.inquiries.record(
            happened(services, taken, State.REROUTED, actor_id=abroad.id, note="De kan Norge.")
        )

        assert moved.answer_by == datetime(2027, 5, 18, 12, tzinfo=UTC)
        assert services.inquiries.take_back(taken.id).answer_by == taken.answer_by


class TestWhoItIs:
    def test_a_number_the_desk_has_names_the_company(self, services: Services) -> None:
        norrby = company(services, number="556016-0680")

        taken = services.inquiries.take_in(asked(services, company_text="5560160680"))

        assert (taken.company_id, taken.company_text) == (norrby.id, "")
        assert services.inquiries.list()[0].company == norrby.name

    def test_a_number_nobody_has_is_kept_as_one_reads_it(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services, company_text="5560160680"))

        assert (taken.company_id, taken.company_text) == (None, "556016-0680")

    def test_a_persons_number_is_never_kept(self, services: Services) -> None:
        with pytest.raises(PersonNumberNotKept):
            services.inquiries.take_in(asked(services, company_text=PERSON))

    def test_a_sole_trader_on_the_desk_is_known_by_the_number(self, services: Services) -> None:
        trader = company(services, "Ekens Snickeri", PERSON)

        taken = services.inquiries.take_in(asked(services, company_text=PERSON))

        assert (taken.company_id, taken.company_text) == (trader.id, "")

    def test_it_is_told_later_which_company_it_was(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services))
        norrby = company(services)

        services.inquiries.identify(taken.id, norrby.id)

        assert services.inquiries.view(taken.id).company == norrby.name
        assert [e.record.id for e in services.pages.page(norrby.id).timeline] == [taken.id]

    def test_who_asked_becomes_a_contact_of_the_company(self, services: Services) -> None:
        norrby = company(services)
        taken = services.inquiries.take_in(asked(services, company_id=norrby.id))

        kept = services.inquiries.keep_contact(taken.id)

        assert [c.name for c in services.companies.contacts(norrby.id)] == ["Anna Ek"]
        assert services.inquiries.view(taken.id).inquiry.contact_id == kept.id

    def test_facts_are_corrected_and_the_rest_stays(self, services: Services) -> None:
        almi = actor(services, "ALMI")
        taken = services.inquiries.take_in(asked(services), Given(actor_id=almi.id))
        wrong = replace(
            taken, asked_by="Anna Ekh", state=State.CLOSED, actor_id=services.desk.me.actor.id
        )

        corrected = services.inquiries.correct(wrong)

        assert corrected.asked_by == "Anna Ekh"
        assert (corrected.state, corrected.actor_id) == (State.ASSIGNED, almi.id)


class TestItsWay:
    def test_the_first_answer_stops_the_clock(self, services: Services, clock: FixedClock) -> None:
        taken = services.inquiries.take_in(asked(services))
        clock.advance(hours=3)

        answered = services.inquiries.record(
            happened(services, taken, State.ANSWERED, note="Remburs.", said_by="Karin")
        )

        assert answered.answered_at == clock.now()
        assert services.inquiries.view(taken.id).clock is None
        assert services.inbox.waiting()[INQUIRIES] == 0

    def test_what_is_left_is_read_from_the_clock(
        self, services: Services, clock: FixedClock
    ) -> None:
        taken = services.inquiries.take_in(asked(services))
        clock.advance(hours=30)

        read = services.inquiries.view(taken.id).clock

        assert read is not None
        assert (read.left, read.is_over) == (timedelta(hours=-6), True)

    def test_one_given_to_a_colleague_waits_there(self, services: Services) -> None:
        me = services.desk.me
        from advisor_desk.domain.actors import Adviser

        anna = services.directory.save_adviser(
            Adviser(id=new_id(), actor_id=me.actor.id, name="Anna")
        )
        taken = services.inquiries.take_in(asked(services))

        services.inquiries.record(
            happened(services, taken, State.ASSIGNED, actor_id=me.actor.id, adviser_id=anna.id)
        )

        assert services.inbox.waiting()[INQUIRIES] == 0
        [listed] = services.inquiries.list(tuple(OPEN))
        assert not listed.waits_for_me
        assert services.inquiries.list(tuple(OPEN), mine=True) == []

    def test_it_is_passed_on_to_another_only(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services))

        with pytest.raises(SameOwner):
            services.inquiries.record(
                happened(
                    services,
                    taken,
                    State.REROUTED,
                    actor_id=services.desk.me.actor.id,
                    note="Hit?",
                )
            )

    def test_what_is_closed_stays_closed(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services))
        closed = happened(services, taken, State.CLOSED, reason=Reason.NOT_REACHED)
        services.inquiries.record(closed)

        with pytest.raises(InquiryStepNotAllowed):
            services.inquiries.record(happened(services, taken, State.ANSWERED, note="Ändå."))

    def test_taking_back_leads_to_where_it_was(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services))
        services.inquiries.record(happened(services, taken, State.CLOSED, reason=Reason.WITHDRAWN))

        back = services.inquiries.take_back(taken.id)

        assert replace(back, version=0) == replace(taken, version=0)
        with pytest.raises(NothingToTakeBack):
            services.inquiries.take_back(taken.id)

    def test_one_logged_by_mistake_goes_and_comes_back(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services))

        services.inquiries.remove(taken.id)
        assert services.inquiries.list() == []
        services.inquiries.bring_back(taken.id)

        assert [one.inquiry.id for one in services.inquiries.list()] == [taken.id]

    def test_other_desks_can_know_of_every_step(self, services: Services) -> None:
        taken = services.inquiries.take_in(asked(services))
        services.inquiries.record(happened(services, taken, State.ANSWERED, note="Ja."))

        with services.desk.read() as session:
            told = list(session.scalars(select(ChangeRow.table)))
        assert told.count(InquiryRow.__tablename__) == 2
        assert told.count(InquiryHappeningRow.__tablename__) == 2


def test_overdue_ones_rise_and_what_is_over_sinks(services: Services, clock: FixedClock) -> None:
    came = {
        name: services.inquiries.take_in(
            asked(services, company_text=name, came_at=clock.now() - timedelta(hours=hours))
        )
        for name, hours in {"ny": 1, "sen": 60, "besvarad": 80, "väntar": 10, "stängd": 2}.items()
    }
    services.inquiries.record(happened(services, came["besvarad"], State.ANSWERED, note="Ja"))
    services.inquiries.record(
        happened(services, came["stängd"], State.CLOSED, reason=Reason.WITHDRAWN)
    )

    listed = [one.company for one in services.inquiries.list()]

    assert listed == ["sen", "väntar", "ny", "stängd", "besvarad"]
    pages = [services.inquiries.list(skip=at, limit=2) for at in (0, 2, 4)]
    assert [one.company for page in pages for one in page] == listed


def test_all_that_it_led_to_is_seen_from_it(services: Services, clock: FixedClock) -> None:
    norrby = company(services)
    taken = services.inquiries.take_in(
        asked(services, company_id=norrby.id, needs=(Need.CUSTOMS,))
    )
    visit = replace(
        engagement(services, norrby, clock.now() + timedelta(days=1), Role.ON_REQUEST),
        inquiry_id=taken.id,
    )
    services.visits.plan(visit)
    services.referrals.save(replace(referral(services, norrby), inquiry_id=taken.id))

    view = services.inquiries.view(taken.id)

    assert [one.id for one in view.engagements] == [visit.id]
    assert len(view.referrals) == 1
    records = {entry.record.id for entry in services.pages.page(norrby.id).timeline}
    assert {taken.id, visit.id} <= records


def test_a_call_at_the_companys_wish_asks_for_no_advice(
    services: Services, clock: FixedClock
) -> None:
    """The chain of an inquiry is never held up by the rules of outreach."""
    norrby = company(services)
    taken = services.inquiries.take_in(asked(services, company_id=norrby.id))
    other = engagement(
        services, norrby, clock.now() + timedelta(days=3), by=actor(services, "ALMI")
    )
    from advisor_desk.store.rows import EngagementRow

    with services.desk.write() as session:
        session.add(EngagementRow.of(other))
    call = replace(
        engagement(services, norrby, clock.now() + timedelta(hours=1), Role.ON_REQUEST),
        kind=Kind.CALL,
        place=Place.PHONE,
        inquiry_id=taken.id,
    )

    assert services.visits.plan(call).status is Status.PLANNED
