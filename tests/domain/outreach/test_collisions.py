"""Collisions are what rules 1 and 2 would have said, had both engagements been known."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.outreach import Encounter, Knowledge, Question, advise
from advisor_desk.domain.outreach.collisions import collisions
from tests.domain.outreach.situations import (
    ALMI,
    COMPANY,
    EEN,
    REGION,
    TERMS,
    all_terms,
    encounter,
    encounters,
    held_by_engagement,
)

PLANNED, DONE, CANCELLED = Status.PLANNED, Status.DONE, Status.CANCELLED
OTHER = UUID(int=31)


def collide(first: Encounter, second: Encounter, terms: Terms = TERMS) -> bool:
    return bool(list(collisions([first, second], terms)))


@pytest.mark.parametrize(
    ("first", "second", "days", "is_collision"),
    [(PLANNED, PLANNED, 0, True), (PLANNED, PLANNED, 30, True), (PLANNED, PLANNED, 31, False),
     (DONE, DONE, 90, True), (DONE, DONE, 91, False), (DONE, PLANNED, 90, True),
     (PLANNED, DONE, 30, True), (PLANNED, DONE, 31, False), (CANCELLED, DONE, 0, False)],
)  # fmt: skip
def test_the_windows_are_those_of_the_rules(
    first: Status, second: Status, days: int, is_collision: bool
) -> None:
    theirs = encounter(days, second, actor=EEN, id_=OTHER)
    assert collide(encounter(0, first), theirs) is is_collision


def test_a_plan_near_a_visit_collides_even_where_the_quiet_period_is_short() -> None:
    terms = Terms(quiet_days=5, look_ahead_days=30)
    assert collide(encounter(0, DONE), encounter(20, PLANNED, actor=EEN, id_=OTHER), terms)


@pytest.mark.parametrize(
    ("role", "invited_by", "is_collision"),
    [(Role.OUTREACH, None, True), (Role.FOLLOW_UP, None, True), (Role.EXPERT, None, True),
     (Role.EXPERT, ALMI, False), (Role.ON_REQUEST, None, False)],
)  # fmt: skip
def test_one_who_was_asked_in_collides_with_nobody(
    role: Role, invited_by: UUID | None, is_collision: bool
) -> None:
    theirs = encounter(1, role=role, actor=EEN, id_=OTHER)._replace(invited_by=invited_by)
    assert collide(encounter(0), theirs) is is_collision


def test_actors_who_visit_together_do_not_collide() -> None:
    assert not collide(encounter(0, also=frozenset({EEN})), encounter(0, actor=EEN, id_=OTHER))


def test_the_earlier_comes_first() -> None:
    later, earlier = encounter(5), encounter(0, actor=EEN, id_=OTHER)
    (found,) = collisions([later, earlier], TERMS)
    assert (found.first, found.second) == (earlier, later)


@given(st.lists(encounters(), max_size=6, unique_by=lambda e: e.id), all_terms)
def test_collisions_do_not_depend_on_the_order(known: list[Encounter], terms: Terms) -> None:
    assert list(collisions(known, terms)) == list(collisions(reversed(known), terms))


@given(encounters(), encounters(), all_terms)
def test_two_collide_if_and_only_if_the_advice_would_have_held_one_of_them(
    one: Encounter, other: Encounter, terms: Terms
) -> None:
    one, other = one._replace(id=UUID(int=1)), other._replace(id=UUID(int=2))
    caught = would_hold(one, other, terms) or would_hold(other, one, terms)
    assert collide(one, other, terms) is caught


def would_hold(asked: Encounter, on_record: Encounter, terms: Terms) -> bool:
    question = Question(
        actor_id=asked.actor_id,
        adviser_id=asked.adviser_id,
        role=asked.role,
        on=asked.on,
        today=asked.on,
        joint_with=asked.actors,
        invited_by=asked.invited_by,
        itself=asked.id,
    )
    knowledge = Knowledge(company_id=COMPANY, encounters=(on_record,))
    is_on = asked.status is not Status.CANCELLED
    return is_on and held_by_engagement(advise(question, knowledge, terms))


def test_an_actor_does_not_collide_with_itself() -> None:
    assert not collide(encounter(0, actor=REGION), encounter(0, actor=REGION, id_=OTHER))
