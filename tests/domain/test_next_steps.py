"""Steps: overdue, postponed, handed over, and when follow-ups fall due."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.next_steps import (
    FURTHEST,
    NextStep,
    NotPostponed,
    PostponedWithoutReason,
    StepAlreadyDone,
    StepDayUnlikely,
    ensure_due_likely,
    handed_over,
    months_after,
    postponed,
)

DUE = date(2026, 11, 24)
REGION, ALMI, ANNA = UUID(int=1), UUID(int=2), UUID(int=3)
STEP = NextStep(
    id=UUID(int=10), company_id=UUID(int=11), text="Ring Almi", due=DUE, owner_actor_id=REGION
)
days = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("today", "done_on", "is_overdue"),
    [
        (DUE, None, False),
        (date(2026, 11, 25), None, True),
        (date(2026, 11, 25), date(2026, 12, 1), False),
    ],
)
def test_a_step_is_overdue_the_day_after_unless_it_is_done(
    today: date, done_on: date | None, is_overdue: bool
) -> None:
    assert replace(STEP, done_on=done_on).is_overdue(today) is is_overdue


@given(days, days)
def test_overdue_stays_overdue(one: date, other: date) -> None:
    assert STEP.is_overdue(min(one, other)) <= STEP.is_overdue(max(one, other))


@given(days, days)
def test_postponing_always_gives_more_time(due: date, today: date) -> None:
    try:
        moved = postponed(STEP, due, "De hann inte.", today)
    except NotPostponed:
        assert due <= STEP.due or due < today
    else:
        assert moved.due > STEP.due
        assert not moved.is_overdue(today)
        assert replace(moved, due=STEP.due, moved_because="") == STEP


@pytest.mark.parametrize(
    ("step", "because", "error"),
    [
        (STEP, " \n", PostponedWithoutReason),
        (replace(STEP, done_on=DUE), "De hann inte.", StepAlreadyDone),
    ],
)
def test_an_open_step_is_postponed_with_a_reason(
    step: NextStep, because: str, error: type[AdvisorDeskError]
) -> None:
    with pytest.raises(error):
        postponed(step, DUE + timedelta(days=7), because, DUE)


@pytest.mark.parametrize("away", [-FURTHEST, timedelta(0), FURTHEST])
def test_a_step_is_due_within_ten_years(away: timedelta) -> None:
    ensure_due_likely(replace(STEP, due=DUE + away), DUE)


@pytest.mark.parametrize("due", [date(206, 11, 24), date(2206, 11, 24), date.max])
def test_a_step_of_another_age_is_a_mistyped_year(due: date) -> None:
    with pytest.raises(StepDayUnlikely):
        ensure_due_likely(replace(STEP, due=due), DUE)
    ensure_due_likely(replace(STEP, due=due, done_on=DUE), DUE)  # what is done is history


def test_whoever_it_is_handed_to_owns_it() -> None:
    moved = handed_over(replace(STEP, by_company=True), ALMI, ANNA)

    assert (moved.owner_actor_id, moved.owner_adviser_id, moved.by_company) == (ALMI, ANNA, False)


def test_what_is_done_is_handed_to_nobody() -> None:
    with pytest.raises(StepAlreadyDone):
        handed_over(replace(STEP, done_on=DUE), ALMI, None)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 24), 6, date(2027, 5, 24)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 2, 28), 24, date(2028, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 15), 12, date(2027, 12, 15)),
    ],
)
def test_months_end_where_the_month_does(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


@given(days, st.integers(0, 60), st.integers(0, 60))
def test_more_months_are_never_sooner(day: date, one: int, other: int) -> None:
    assert months_after(day, min(one, other)) <= months_after(day, max(one, other))
    assert months_after(day, 0) == day
