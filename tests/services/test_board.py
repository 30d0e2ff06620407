"""The board: whose visits it shows, with which advice, and which of them may be moved."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from advisor_desk.domain.calendars import Days, View, moved, shown
from advisor_desk.domain.companies import Company, CompanyWishesNoContact, NoContact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    Hearsay,
    NotPlanned,
    Participant,
    PlannedInThePast,
    ReasonMissing,
    Status,
)
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.outreach import Level
from advisor_desk.services.board import BoardView, BoardVisit, Filter, NotOursToMove
from advisor_desk.services.opening import Services
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.rows import EngagementRow
from tests.desks import actor, company, engagement

MONDAY = date(2026, 11, 23)
THIS_WEEK = shown(View.WEEK, MONDAY)


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services)


def put(services: Services, *visits: Engagement) -> None:
    with services.desk.write() as session:
        session.add_all(EngagementRow.of(visit) for visit in visits)


def at(services: Services, days: float, hours: float = 0, **more: object) -> Engagement:
    when = services.desk.now() + timedelta(days=days, hours=hours)
    made = engagement(services, company(services, f"Företag {days} {hours}"), when)
    return replace(made, **more)  # type: ignore[arg-type]


def ids(visits: object) -> list[object]:
    return [visit.engagement.id for visit in visits]  # type: ignore[attr-defined]


def test_a_week_has_every_actors_visits_by_time(services: Services) -> None:
    almi = actor(services, "ALMI")
    late, early = at(services, 3), at(services, 1, actor_id=almi.id, adviser_id=None)
    before, after = at(services, -4, status=Status.DONE), at(services, 8)
    put(services, late, early, before, after)

    visits = services.board.view(THIS_WEEK).visits

    assert ids(visits) == [early.id, late.id]
    assert [visit.is_ours for visit in visits] == [False, True]
    assert [visit.is_mine for visit in visits] == [False, True]


def test_what_was_done_stands_there_and_what_was_cancelled_does_not(services: Services) -> None:
    done = at(services, 0, -1, status=Status.DONE)
    gone = at(services, 1, status=Status.CANCELLED, cancelled_because="Sjuk")
    put(services, done, gone)

    [visit] = services.board.view(THIS_WEEK).visits

    assert visit.engagement.id == done.id
    assert visit.advice is None


def test_a_visit_that_began_before_the_days_and_lasts_into_them_is_there(
    services: Services,
) -> None:
    fair = at(services, -3, status=Status.PLANNED)
    fair = replace(fair, ends_at=fair.starts_at + timedelta(days=4))
    put(services, fair)

    assert ids(services.board.view(Days(MONDAY, MONDAY)).visits) == [fair.id]
    tuesday = MONDAY + timedelta(days=1)
    assert ids(services.board.view(Days(tuesday, tuesday)).visits) == [fair.id]
    wednesday = MONDAY + timedelta(days=2)
    assert services.board.view(Days(wednesday, wednesday)) == BoardView([])


def test_it_is_looked_at_by_actor_by_municipality_and_by_oneself(services: Services) -> None:
    almi = actor(services, "ALMI")
    ours, theirs = at(services, 1), at(services, 2, actor_id=almi.id, adviser_id=None)
    colleague = at(services, 2, 2, adviser_id=new_id())
    joint = at(services, 3, participants=(Participant(actor_id=almi.id),))
    put(services, ours, theirs, colleague, joint)
    found = services.companies.get(theirs.company_id)
    services.companies.change(replace(found, municipality="1490", municipality_confirmed=True))

    def seen(**wanted: object) -> list[object]:
        return ids(services.board.view(THIS_WEEK, Filter(**wanted)).visits)  # type: ignore[arg-type]

    assert seen(actor_id=almi.id) == [theirs.id, joint.id]
    assert seen(municipality="1490") == [theirs.id]
    assert seen(municipality="1480") == []
    assert seen(mine=True) == [ours.id, joint.id]
    assert services.board.municipalities() == ["1490"]


def test_each_planned_visit_has_its_own_actors_advice(services: Services, norrby: Company) -> None:
    almi = actor(services, "ALMI")
    here = services.desk.now()
    ours = engagement(services, norrby, here + timedelta(days=1))
    theirs = engagement(services, norrby, here + timedelta(days=2), by=almi)
    free = at(services, 3)
    put(services, ours, theirs, free)

    levels = {
        one.engagement.id: one.advice.level
        for one in services.board.view(THIS_WEEK).visits
        if one.advice
    }

    assert levels == {
        ours.id: Level.HOLD,
        theirs.id: Level.HOLD,
        free.id: Level.CLEAR_AS_KNOWN,
    }


def test_only_plans_of_ones_own_actor_may_be_moved(services: Services) -> None:
    almi = actor(services, "ALMI")
    told = Hearsay(told_by="Anna", channel=Channel.TELEPHONE, on=MONDAY)
    ours, done = at(services, 1), at(services, 0, -2, status=Status.DONE)
    theirs = at(services, 2, actor_id=almi.id, adviser_id=None)
    heard = at(services, 2, 1, actor_id=almi.id, adviser_id=None, hearsay=told)
    put(services, ours, done, theirs, heard)

    movable = [v for v in services.board.view(THIS_WEEK).visits if v.may_be_moved]

    assert ids(movable) == [ours.id]
    for other in (theirs, heard):
        with pytest.raises(NotOursToMove):
            services.board.move(other.id, other.starts_at, other.ends_at)
    with pytest.raises(NotPlanned):
        services.board.move(done.id, ours.starts_at, ours.ends_at)


def test_a_visit_is_moved_with_all_it_says(services: Services) -> None:
    plan = services.visits.plan(at(services, 1, purpose="Första besöket"))
    there = moved(plan.starts_at, plan.ends_at, MONDAY + timedelta(days=3))

    services.board.move(plan.id, *there)

    found = services.visits.get(plan.id)
    assert (found.starts_at, found.ends_at) == there
    assert replace(found, starts_at=plan.starts_at, ends_at=plan.ends_at, version=1) == plan
    assert [r.fields.keys() for r in services.visits.history(plan.id)][-1] == {
        "starts_at",
        "ends_at",
    }


def test_a_move_is_undone_whatever_the_advice_says_there_by_then(
    services: Services, norrby: Company
) -> None:
    plan = services.visits.plan(engagement(services, norrby, services.desk.now()))
    undo = services.board.move(
        plan.id, *moved(plan.starts_at, plan.ends_at, MONDAY + timedelta(days=200))
    )
    almi = actor(services, "ALMI")
    put(services, engagement(services, norrby, plan.starts_at + timedelta(days=1), by=almi))

    services.board.move_back(undo)

    back = services.visits.get(plan.id)
    assert replace(back, version=plan.version) == plan


def test_a_move_is_not_undone_over_what_was_changed_since(
    services: Services, norrby: Company
) -> None:
    plan = services.visits.plan(engagement(services, norrby, services.desk.now()))
    day = MONDAY + timedelta(days=2)
    undo = services.board.move(plan.id, *moved(plan.starts_at, plan.ends_at, day))
    services.visits.plan(replace(services.visits.get(plan.id), purpose="Ny"))

    with pytest.raises(ChangedMeanwhile):
        services.board.move_back(undo)


def test_moving_to_where_the_advice_speaks_against_it_asks_for_a_reason(
    services: Services, norrby: Company
) -> None:
    almi, here = actor(services, "ALMI"), services.desk.now()
    put(services, engagement(services, norrby, here + timedelta(days=40), by=almi))
    plan = services.visits.plan(engagement(services, norrby, here + timedelta(days=2)))
    there = moved(plan.starts_at, plan.ends_at, MONDAY + timedelta(days=20))

    assert services.board.advice_on(plan, *there).level is Level.HOLD
    with pytest.raises(ReasonMissing):
        services.board.move(plan.id, *there)
    assert services.visits.get(plan.id) == plan

    services.board.move(plan.id, *there, "Almi vet om det")
    assert services.visits.get(plan.id).go_anyway_reason == "Almi vet om det"


def test_a_reason_that_is_no_longer_asked_for_goes(services: Services, norrby: Company) -> None:
    almi, here = actor(services, "ALMI"), services.desk.now()
    put(services, engagement(services, norrby, here + timedelta(days=40), by=almi))
    close = engagement(services, norrby, here + timedelta(days=20))
    plan = services.visits.plan(replace(close, go_anyway_reason="Almi vet om det"))

    services.board.move(plan.id, *moved(plan.starts_at, plan.ends_at, MONDAY))

    assert services.visits.get(plan.id).go_anyway_reason == ""


def test_nothing_is_moved_into_the_past_or_against_the_companys_wish(
    services: Services, norrby: Company
) -> None:
    plan = services.visits.plan(engagement(services, norrby, services.desk.now()))
    with pytest.raises(PlannedInThePast):
        services.board.move(
            plan.id, *moved(plan.starts_at, plan.ends_at, MONDAY - timedelta(days=1))
        )

    services.companies.say_no_contact(norrby.id, NoContact(since=MONDAY, said_by="Sanna"))
    with pytest.raises(CompanyWishesNoContact):
        services.board.move(
            plan.id, *moved(plan.starts_at, plan.ends_at, MONDAY + timedelta(days=1))
        )


def test_what_is_being_typed_about_the_visit_is_not_lost_by_moving_it(services: Services) -> None:
    plan = services.visits.plan(at(services, 1))
    services.drafts.keep(Form.PLAN, plan.id, {"purpose": "Halvskrivet"}, plan.company_id)

    services.board.move(plan.id, *moved(plan.starts_at, plan.ends_at, MONDAY + timedelta(days=2)))

    kept = services.drafts.find(Form.PLAN, plan.id)
    assert kept
    assert kept.fields == {"purpose": "Halvskrivet"}


def test_a_visit_is_told_as_the_board_shows_it(services: Services, norrby: Company) -> None:
    plan = services.visits.plan(engagement(services, norrby, services.desk.now()))

    told = services.board.one(plan.id)

    assert isinstance(told, BoardVisit)
    assert (told.company, told.town, told.is_mine) == ("Norrby Mekaniska AB", "Borås", True)
    assert told.advice
