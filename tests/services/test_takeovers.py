"""A colleague takes over in one step, and gives back what is still open."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from advisor_desk.domain.actors import Adviser
from advisor_desk.domain.engagements import Engagement, Participant
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.takeovers import (
    AwayInThePast,
    Duty,
    GivenBackAlready,
    NotAColleague,
    NothingChosen,
    TakeoverInACircle,
)
from advisor_desk.services.opening import Services
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.checklists import deferred


def colleague(services: Services, name: str = "Anna Berg") -> Adviser:
    own = services.desk.me.actor.id
    return services.directory.save_adviser(Adviser(id=new_id(), actor_id=own, name=name))


def me(services: Services) -> UUID:
    return services.desk.me.adviser.id


def visit(services: Services, clock: FixedClock, days: int = 3, **more: object) -> Engagement:
    plan = engagement(services, company(services), clock.now() + timedelta(days=days))
    return services.visits.plan(replace(plan, **more))  # type: ignore[arg-type]


def step(services: Services, clock: FixedClock) -> NextStep:
    norrby = company(services, "Norrby Mekaniska AB")
    held = engagement(services, norrby, clock.now() - timedelta(hours=3))
    agreed = NextStep(
        id=new_id(),
        company_id=norrby.id,
        text="Ring banken",
        due=clock.today() + timedelta(days=7),
        owner_actor_id=services.desk.me.actor.id,
        owner_adviser_id=me(services),
    )
    services.visits.log(held, [agreed], deferred(services, held))
    return agreed


def all_of(services: Services, adviser: UUID) -> list[Duty]:
    return [one.passed.duty for one in services.takeovers.hanging_on(adviser)]


def test_all_that_is_under_way_goes_to_a_colleague(services: Services, clock: FixedClock) -> None:
    anna, plan = colleague(services), visit(services, clock)
    step(services, clock)
    hanging = services.takeovers.hanging_on(me(services))
    services.takeovers.hand_over(me(services), anna.id, [one.passed for one in hanging])

    assert services.takeovers.hanging_on(me(services)) == []
    assert set(all_of(services, anna.id)) == {Duty.VISIT, Duty.STEP}
    assert services.visits.get(plan.id).adviser_id == anna.id


def test_what_is_done_stays_with_who_did_it(services: Services, clock: FixedClock) -> None:
    norrby = company(services)
    held = engagement(services, norrby, clock.now() - timedelta(hours=3))
    services.visits.log(held, checklist=deferred(services, held))

    assert services.takeovers.hanging_on(me(services)) == []


def test_only_what_was_chosen_passes(services: Services, clock: FixedClock) -> None:
    anna = colleague(services)
    one, other = visit(services, clock), visit(services, clock, 9)
    [first, _] = services.takeovers.hanging_on(me(services))
    services.takeovers.hand_over(me(services), anna.id, [first.passed])

    assert services.visits.get(one.id).adviser_id == anna.id
    assert services.visits.get(other.id).adviser_id == me(services)


def test_a_seat_on_a_joint_visit_passes_too(services: Services, clock: FixedClock) -> None:
    anna, bo = colleague(services), colleague(services, "Bo Ek")
    seat = Participant(actor_id=services.desk.me.actor.id, adviser_id=anna.id)
    plan = visit(services, clock, participants=(seat,))
    [listed] = services.takeovers.hanging_on(anna.id)
    services.takeovers.hand_over(anna.id, bo.id, [listed.passed])

    assert listed.passed.duty is Duty.TAKING_PART
    [moved] = services.visits.get(plan.id).participants
    assert moved.adviser_id == bo.id


def test_what_is_given_back_is_as_it_was(services: Services, clock: FixedClock) -> None:
    anna = colleague(services)
    visit(services, clock)
    step(services, clock)
    before = services.takeovers.hanging_on(me(services))
    done = services.takeovers.hand_over(me(services), anna.id, [one.passed for one in before])
    back = services.takeovers.give_back(done.id)

    assert (back.returned, back.stayed) == (2, 0)
    assert services.takeovers.hanging_on(me(services)) == before
    with pytest.raises(GivenBackAlready):
        services.takeovers.give_back(done.id)


def test_what_was_finished_meanwhile_does_not_come_back(
    services: Services, clock: FixedClock
) -> None:
    anna, plan = colleague(services), visit(services, clock)
    visit(services, clock, 9)
    hanging = services.takeovers.hanging_on(me(services))
    done = services.takeovers.hand_over(me(services), anna.id, [one.passed for one in hanging])
    services.visits.cancel(plan.id, "Företaget ville inte")
    back = services.takeovers.give_back(done.id)

    assert (back.returned, back.stayed) == (1, 1)
    assert services.visits.get(plan.id).adviser_id == anna.id


def test_who_leaves_is_not_offered_any_more(services: Services, clock: FixedClock) -> None:
    anna = colleague(services)
    done = services.takeovers.hand_over(anna.id, me(services), [], leaves=True)
    assert anna.id not in {one.id for one in services.takeovers.colleagues()}

    services.takeovers.give_back(done.id)
    assert anna.id in {one.id for one in services.takeovers.colleagues()}


def test_work_never_goes_round_in_a_circle(services: Services, clock: FixedClock) -> None:
    anna = colleague(services)
    visit(services, clock)
    [mine] = services.takeovers.hanging_on(me(services))
    services.takeovers.hand_over(me(services), anna.id, [mine.passed])
    [hers] = services.takeovers.hanging_on(anna.id)

    with pytest.raises(TakeoverInACircle) as raised:
        services.takeovers.hand_over(anna.id, me(services), [hers.passed])
    assert raised.value.names == ("Karin Öberg", "Anna Berg")
    assert [one.passed for one in services.takeovers.hanging_on(anna.id)] == [hers.passed]


def test_another_actors_adviser_does_not_take_over(services: Services, clock: FixedClock) -> None:
    almi = actor(services, "ALMI").id
    theirs = services.directory.save_adviser(Adviser(id=new_id(), actor_id=almi, name="Åsa"))
    visit(services, clock)
    [mine] = services.takeovers.hanging_on(me(services))

    with pytest.raises(NotAColleague):
        services.takeovers.hand_over(me(services), theirs.id, [mine.passed])


def test_nothing_is_handed_over_unsaid(services: Services, clock: FixedClock) -> None:
    anna = colleague(services)
    with pytest.raises(NothingChosen):
        services.takeovers.hand_over(me(services), anna.id, [])
    with pytest.raises(AwayInThePast):
        services.takeovers.hand_over(
            me(services), anna.id, [], until=clock.today() - timedelta(days=1)
        )


def test_the_latest_stands_first_in_the_history(services: Services, clock: FixedClock) -> None:
    anna, bo = colleague(services), colleague(services, "Bo Ek")
    services.takeovers.hand_over(anna.id, me(services), [], leaves=True)
    clock.advance(days=1)
    services.takeovers.hand_over(bo.id, me(services), [], leaves=True)

    assert [one.from_adviser_id for one in services.takeovers.history()] == [bo.id, anna.id]
