"""Advice asked through the service: for oneself, for another actor, about a visit on record."""

from dataclasses import replace
from datetime import date, timedelta

from advisor_desk.domain.agreements import Agreement, Terms
from advisor_desk.domain.engagements import Role
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.outreach import Cause, Level
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import AgreementRow, EngagementRow, HeardRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement

TODAY = date(2026, 11, 23)


def hear_from_everyone(services: Services) -> None:
    with services.desk.write() as session:
        for actor_id in services.desk.people.actors:
            session.add(HeardRow(actor_id=actor_id, at=services.desk.now()))


def test_silence_is_not_free(services: Services) -> None:
    advice = services.outreach.advise(company(services).id, Role.OUTREACH, TODAY)

    assert advice.level is Level.CLEAR_AS_KNOWN
    assert {reason.cause for reason in advice.reasons} == {Cause.NOT_HEARD}
    assert len(advice.as_of) == len(services.desk.people.actors) - 1


def test_all_heard_from_and_nothing_known_is_clear(services: Services, clock: FixedClock) -> None:
    norrby = company(services)
    hear_from_everyone(services)
    assert services.outreach.advise(norrby.id, Role.OUTREACH, TODAY).level is Level.CLEAR

    clock.advance(days=8)
    later = services.outreach.advise(norrby.id, Role.OUTREACH, clock.today())
    assert later.level is Level.CLEAR_AS_KNOWN


def test_a_plan_does_not_stand_in_its_own_way(services: Services, clock: FixedClock) -> None:
    plan = engagement(services, company(services), clock.now() + timedelta(days=2))
    services.visits.plan(replace(plan, adviser_id=new_id()))

    def causes(itself: object = None) -> set[Cause]:
        advice = services.outreach.advise(
            plan.company_id,
            Role.OUTREACH,
            TODAY,
            itself=itself,  # type: ignore[arg-type]
        )
        return {reason.cause for reason in advice.reasons}

    assert Cause.OWN_COLLEAGUE in causes()
    assert Cause.OWN_COLLEAGUE not in causes(itself=plan.id)


def test_a_coordinator_asks_for_another_actor(services: Services, clock: FixedClock) -> None:
    plan = engagement(services, company(services), clock.now() + timedelta(days=2))
    services.visits.plan(plan)

    mine = services.outreach.advise(plan.company_id, Role.OUTREACH, TODAY)
    almis = services.outreach.advise(
        plan.company_id, Role.OUTREACH, TODAY, actor_id=actor(services, "ALMI").id
    )

    assert (mine.level, almis.level) == (Level.CLEAR_AS_KNOWN, Level.HOLD)


def test_the_desks_own_actor_is_never_silent(services: Services) -> None:
    almi, own = actor(services, "ALMI"), services.desk.me.actor

    advice = services.outreach.advise(company(services).id, Role.OUTREACH, TODAY, actor_id=almi.id)

    [age] = [entry for entry in advice.as_of if entry.actor_id == own.id]
    assert age.is_fresh


def test_the_agreement_for_the_day_of_the_visit_decides(
    services: Services, clock: FixedClock
) -> None:
    norrby, almi = company(services), actor(services, "ALMI")
    with services.desk.write() as session:
        visit = engagement(services, norrby, clock.now() + timedelta(days=20), by=almi)
        session.add(EngagementRow.of(visit))
    assert services.outreach.advise(norrby.id, Role.OUTREACH, TODAY).level is Level.HOLD

    with services.desk.write() as session:
        shorter = Terms(look_ahead_days=14)
        tomorrow = TODAY + timedelta(days=1)
        session.add(AgreementRow.of(Agreement(id=new_id(), valid_from=tomorrow, terms=shorter)))

    assert services.outreach.advise(norrby.id, Role.OUTREACH, TODAY).level is Level.HOLD
    assert services.outreach.advise(norrby.id, Role.OUTREACH, tomorrow).level < Level.HOLD


def test_what_was_cancelled_or_deleted_weighs_nothing(
    services: Services, clock: FixedClock
) -> None:
    norrby, almi = company(services), actor(services, "ALMI")
    visits = [
        engagement(services, norrby, clock.now() + timedelta(days=day), by=almi) for day in (2, 3)
    ]
    with services.desk.write() as session:
        session.add_all(EngagementRow.of(visit) for visit in visits)

    services.visits.cancel(visits[0].id, "Inställt")
    with services.desk.write() as session:
        session.get_one(EngagementRow, visits[1].id).deleted_at = clock.now()

    advice = services.outreach.advise(norrby.id, Role.OUTREACH, TODAY)
    assert advice.level is Level.CLEAR_AS_KNOWN
