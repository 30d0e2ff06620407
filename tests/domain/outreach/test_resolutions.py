"""What was decided about a collision holds until something that matters is another."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.outreach import Encounter
from advisor_desk.domain.outreach.collisions import Collision, collisions, grouped, pair_of
from advisor_desk.domain.outreach.resolutions import (
    Case,
    Count,
    Resolution,
    Solution,
    Standing,
    by_month,
    concerning,
    counted,
    counted_between,
    grounds,
    weighed,
)
from tests.domain.outreach.situations import ALMI, EEN, REGION, TERMS, encounter, encounters

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
OTHER = UUID(int=31)
OURS, THEIRS = encounter(0, actor=REGION), encounter(9, actor=EEN, id_=OTHER)
BOTH = Collision(OURS, THEIRS)

many = st.lists(encounters(), max_size=7, unique_by=lambda e: e.id)
solutions = st.sampled_from([Solution.NOTED, Solution.DIVIDED])


def decided(
    collision: Collision, solution: Solution = Solution.NOTED, *, hours: int = 0, id_: int = 1
) -> Resolution:
    return Resolution(
        id=UUID(int=id_),
        first_id=collision.pair[0],
        second_id=collision.pair[1],
        solution=solution,
        grounds=grounds(collision),
        at=AT + timedelta(hours=hours),
        by=None,
    )


def found(known: list[Encounter]) -> list[Collision]:
    return list(collisions(known, TERMS))


def cases(known: list[Encounter], resolutions: list[Resolution]) -> list[Case]:
    return weighed(found(known), resolutions, {e.id: e for e in known})


def standing(ours: Encounter, theirs: Encounter, *resolutions: Resolution) -> Standing | None:
    shown = cases([ours, theirs], list(resolutions))
    return shown[0].standing if shown else None


def test_what_nobody_decided_is_open() -> None:
    assert standing(OURS, THEIRS) is Standing.OPEN


@given(solutions)
def test_what_was_decided_is_resolved(solution: Solution) -> None:
    assert standing(OURS, THEIRS, decided(BOTH, solution)) is Standing.RESOLVED


@pytest.mark.parametrize(
    "theirs",
    [THEIRS._replace(on=THEIRS.on + timedelta(days=1)), THEIRS._replace(role=Role.FOLLOW_UP),
     THEIRS._replace(actor_id=ALMI, actors=frozenset({ALMI}))],
)  # fmt: skip
def test_another_day_role_or_lead_opens_it_again(theirs: Encounter) -> None:
    [case] = cases([OURS, theirs], [decided(BOTH)])

    assert case.is_open
    assert case.resolution == decided(BOTH)


@pytest.mark.parametrize(
    "theirs",
    [THEIRS._replace(status=Status.DONE), THEIRS._replace(adviser_id=OTHER),
     THEIRS._replace(actors=frozenset({EEN, ALMI}))],
)  # fmt: skip
def test_that_it_was_held_or_by_whom_or_that_others_came_along_does_not(
    theirs: Encounter,
) -> None:
    ours = OURS._replace(on=THEIRS.on - timedelta(days=5))
    both = Collision(ours, THEIRS)

    assert standing(ours, theirs, decided(both)) is Standing.RESOLVED


def test_what_was_cancelled_stays_resolved_also_when_it_is_planned_again() -> None:
    cancelled = THEIRS._replace(status=Status.CANCELLED)

    assert standing(OURS, cancelled, decided(BOTH)) is Standing.RESOLVED
    assert standing(OURS, THEIRS, decided(BOTH)) is Standing.RESOLVED


def test_a_joint_visit_is_resolved_as_long_as_it_is_joint() -> None:
    joint = OURS._replace(actors=frozenset({REGION, EEN}))

    assert standing(joint, THEIRS, decided(BOTH, Solution.JOINT)) is Standing.RESOLVED
    assert standing(OURS, THEIRS, decided(BOTH, Solution.JOINT)) is Standing.OPEN


def test_what_was_decided_last_counts() -> None:
    moved = THEIRS._replace(on=THEIRS.on + timedelta(days=1))
    older, newer = decided(BOTH), decided(Collision(OURS, moved), hours=1, id_=2)

    assert standing(OURS, moved, newer, older) is Standing.RESOLVED
    assert standing(OURS, THEIRS, newer, older) is Standing.OPEN


def test_what_is_deleted_is_no_case() -> None:
    assert weighed([], [decided(BOTH)], {OURS.id: OURS}) == []


@given(known=many, solution=solutions, seed=st.integers())
def test_no_order_matters_and_a_pair_is_one_case(
    known: list[Encounter], solution: Solution, seed: int
) -> None:
    resolutions = [decided(c, solution, id_=n) for n, c in enumerate(found(known), 1) if n % 2]
    shuffled, turned = list(known), list(resolutions)
    random.Random(seed).shuffle(shuffled)
    random.Random(seed).shuffle(turned)

    shown = cases(known, resolutions)

    assert cases(shuffled, turned) == shown
    assert len({case.pair for case in shown}) == len(shown)
    assert {c.pair for c in found(known)} <= {case.pair for case in shown}


@given(known=many, solution=solutions, minutes=st.integers(0, 600))
def test_resolved_stays_resolved_whatever_else_comes(
    known: list[Encounter], solution: Solution, minutes: int
) -> None:
    pairs = found(known)
    if not pairs:
        return
    chosen = decided(pairs[0], solution)
    others = [
        replace(decided(c, id_=n), at=AT + timedelta(minutes=minutes))
        for n, c in enumerate(pairs[1:], 2)
    ]

    for resolutions in ([chosen], [chosen, *others]):
        [case] = [c for c in cases(known, resolutions) if c.pair == chosen.pair]
        assert case.standing is Standing.RESOLVED


@given(known=many)
def test_every_case_is_counted_once_in_its_month(known: list[Encounter]) -> None:
    pairs = found(known)
    shown = cases(known, [decided(c, id_=n) for n, c in enumerate(pairs, 1) if n % 3 == 0])

    months = by_month(shown)

    assert sum(count.total for count in months.values()) == len(shown)
    assert counted(shown) == Count(
        open=sum(c.open for c in months.values()),
        resolved=sum(c.resolved for c in months.values()),
    )
    for month, count in months.items():
        last = (month + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        assert counted_between(shown, month, last) == count


def test_a_collision_falls_on_the_day_of_the_later_one() -> None:
    shown = cases([OURS, THEIRS], [])

    assert counted_between(shown, THEIRS.on, THEIRS.on) == Count(open=1)
    assert counted_between(shown, date.min, THEIRS.on - timedelta(days=1)) == Count()


def test_open_ones_come_first_then_the_later() -> None:
    third = encounter(20, actor=ALMI, id_=UUID(int=32))
    shown = cases([OURS, THEIRS, third], [decided(BOTH)])

    assert [c.standing for c in shown] == [Standing.OPEN, Standing.OPEN, Standing.RESOLVED]


def test_a_case_concerns_the_advisers_of_both() -> None:
    mine = OURS._replace(adviser_id=UUID(int=77))
    shown = cases([mine, THEIRS], [])

    assert concerning(shown, UUID(int=77)) == shown
    assert concerning(shown, UUID(int=78)) == []


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(10, 19)), max_size=12))
def test_groups_hang_together_and_share_nothing(pairs: list[tuple[int, int]]) -> None:
    asked = [pair_of(UUID(int=a), UUID(int=b)) for a, b in pairs]

    groups = grouped(asked)

    members = [one for group in groups for one in group]
    assert len(set(members)) == len(members)
    assert all(any(set(pair) <= group for group in groups) for pair in asked)
    assert set(map(frozenset, grouped(reversed(asked)))) == set(groups)
