"""A programme that ended is followed up with every company, and with none twice."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.next_steps import NextStep, StepTextMissing, months_after
from advisor_desk.domain.programmes import (
    Ended,
    FollowedUpAlready,
    NoMonthsChosen,
    ProgrammeUnnamed,
    follow_ups,
)

ENDED = Ended(
    name="Exportsprånget",
    on=date(2026, 8, 31),
    months=(6, 12),
    text="Vad blev det av det?",
    actor_id=UUID(int=1),
)
companies = st.lists(st.integers(10, 14).map(lambda n: UUID(int=n)), min_size=1, max_size=8)
months = st.lists(st.sampled_from([6, 12, 24]), min_size=1).map(tuple)


def asked(steps: list[NextStep]) -> list[tuple[UUID, int | None]]:
    return [(step.company_id, step.months) for step in steps]


@given(companies, months)
def test_each_company_is_asked_once_after_each_of_the_months(
    come: list[UUID], chosen: tuple[int, ...]
) -> None:
    made = list(follow_ups(replace(ENDED, months=chosen), come, []))

    assert sorted(asked(made)) == sorted((one, m) for one in set(come) for m in set(chosen))
    assert all(step.due == months_after(ENDED.on, step.months or 0) for step in made)


@given(companies, companies, months)
def test_planned_again_only_what_is_missing_is_added(
    first: list[UUID], then: list[UUID], chosen: tuple[int, ...]
) -> None:
    ended = replace(ENDED, months=chosen)
    known = list(follow_ups(ended, first, []))
    if set(then) <= set(first):
        with pytest.raises(FollowedUpAlready):
            follow_ups(ended, then, known)
        return
    made = list(follow_ups(ended, then, known))

    assert {step.company_id for step in made} == set(then) - set(first)


def test_another_programmes_follow_ups_do_not_count() -> None:
    known = follow_ups(ENDED, [UUID(int=10)], [])

    assert len(follow_ups(replace(ENDED, name="Lyftet"), [UUID(int=10)], known)) == 2


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"name": " "}, ProgrammeUnnamed),
        ({"text": ""}, StepTextMissing),
        ({"months": ()}, NoMonthsChosen),
    ],
)
def test_what_is_missing_is_said(wrong: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        follow_ups(replace(ENDED, **wrong), [UUID(int=10)], [])  # type: ignore[arg-type]


def test_without_companies_there_is_nothing_to_plan() -> None:
    with pytest.raises(FollowedUpAlready):
        follow_ups(ENDED, [], [])
