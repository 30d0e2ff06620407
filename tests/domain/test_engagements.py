"""Dates that make no sense are refused; what an engagement counts is right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.engagements import (
    LOGGING_HORIZON,
    LONGEST,
    PLANNING_HORIZON,
    EndsBeforeItStarts,
    Engagement,
    HeadCount,
    NotYetHeld,
    Participant,
    PlannedInThePast,
    Role,
    Status,
    TooFarAhead,
    TooLongAgo,
    ensure_loggable,
    ensure_plannable,
    ensure_thinkable,
)
from advisor_desk.domain.errors import AdvisorDeskError

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)

spans = st.tuples(
    st.timedeltas(timedelta(days=-5000), timedelta(days=5000)),
    st.timedeltas(timedelta(days=-20), timedelta(days=20)),
)


@pytest.mark.parametrize("start", [-MINUTE, timedelta(0), HOUR, PLANNING_HORIZON])
def test_what_is_still_ahead_can_be_planned(start: timedelta) -> None:
    ensure_plannable(NOW + start, NOW + start + HOUR, NOW)


@pytest.mark.parametrize(
    ("start", "error"),
    [(-HOUR, PlannedInThePast), (-2 * HOUR, PlannedInThePast),
     (PLANNING_HORIZON + MINUTE, TooFarAhead)],
)  # fmt: skip
def test_what_is_over_or_years_ahead_is_not_planned(
    start: timedelta, error: type[AdvisorDeskError]
) -> None:
    with pytest.raises(error):
        ensure_plannable(NOW + start, NOW + start + HOUR, NOW)


@pytest.mark.parametrize("start", [timedelta(0), -MINUTE, -LOGGING_HORIZON])
def test_what_has_begun_can_be_logged(start: timedelta) -> None:
    ensure_loggable(NOW + start, NOW + start + HOUR, NOW)


@pytest.mark.parametrize(
    ("start", "error"), [(MINUTE, NotYetHeld), (-LOGGING_HORIZON - MINUTE, TooLongAgo)]
)
def test_what_has_not_begun_or_is_a_decade_old_is_not_logged(
    start: timedelta, error: type[AdvisorDeskError]
) -> None:
    with pytest.raises(error):
        ensure_loggable(NOW + start, NOW + start + HOUR, NOW)


def test_a_date_that_is_refused_is_told_with_the_furthest_that_is_not() -> None:
    far, long_ago = NOW + timedelta(days=4000), NOW - timedelta(days=4000)
    with pytest.raises(TooFarAhead) as ahead:
        ensure_plannable(far, far + HOUR, NOW)
    with pytest.raises(TooLongAgo) as ago:
        ensure_loggable(long_ago, long_ago + HOUR, NOW)

    assert (ahead.value.on, ahead.value.latest) == (far.date(), (NOW + PLANNING_HORIZON).date())
    assert (ago.value.on, ago.value.earliest) == (
        long_ago.date(), (NOW - LOGGING_HORIZON).date()
    )  # fmt: skip


@pytest.mark.parametrize("length", [timedelta(0), -HOUR, LONGEST + MINUTE])
@pytest.mark.parametrize("ensure", [ensure_plannable, ensure_loggable])
def test_an_engagement_ends_after_it_starts_and_within_a_fortnight(
    ensure: Callable[[datetime, datetime, datetime], None], length: timedelta
) -> None:
    with pytest.raises(EndsBeforeItStarts):
        ensure(NOW, NOW + length, NOW)


@pytest.mark.parametrize("days", [-LOGGING_HORIZON, timedelta(0), PLANNING_HORIZON])
def test_a_day_is_asked_about_as_far_as_is_planned_or_logged(days: timedelta) -> None:
    ensure_thinkable(NOW.date() + days, NOW.date())


@pytest.mark.parametrize(
    ("day", "error"),
    [(date.min, TooLongAgo), (NOW.date() - LOGGING_HORIZON - timedelta(1), TooLongAgo),
     (date.max, TooFarAhead), (NOW.date() + PLANNING_HORIZON + timedelta(1), TooFarAhead)],
)  # fmt: skip
def test_a_day_that_nobody_can_mean_is_refused(day: date, error: type[AdvisorDeskError]) -> None:
    with pytest.raises(error):
        ensure_thinkable(day, NOW.date())


def test_the_last_day_of_the_calendar_is_refused_as_any_too_far_ahead() -> None:
    last = datetime(9999, 12, 31, 22, tzinfo=UTC)

    with pytest.raises(TooFarAhead):
        ensure_plannable(last, last + HOUR, NOW)


@given(spans)
def test_every_sound_span_within_the_horizons_can_be_planned_or_logged(
    span: tuple[timedelta, timedelta],
) -> None:
    start, end = NOW + span[0], NOW + span[0] + span[1]
    is_sound = timedelta(0) < span[1] <= LONGEST
    is_near = -LOGGING_HORIZON <= span[0] <= PLANNING_HORIZON

    is_possible = any(
        is_allowed(ensure, start, end) for ensure in (ensure_plannable, ensure_loggable)
    )
    assert is_possible is (is_sound and is_near)


def is_allowed(
    ensure: Callable[[datetime, datetime, datetime], None], start: datetime, end: datetime
) -> bool:
    try:
        ensure(start, end, NOW)
    except AdvisorDeskError:
        return False
    return True


def test_everyone_who_takes_part_is_an_actor_of_the_engagement() -> None:
    region, almi = UUID(int=1), UUID(int=2)
    alone = Engagement(
        id=UUID(int=3),
        company_id=UUID(int=4),
        actor_id=region,
        adviser_id=None,
        role=Role.OUTREACH,
        status=Status.PLANNED,
        starts_at=NOW,
        ends_at=NOW + HOUR,
        participants=(Participant(actor_id=region, adviser_id=UUID(int=5)),),
    )
    assert (alone.actors, alone.is_joint) == (frozenset({region}), False)

    joint = replace(alone, participants=(Participant(actor_id=almi),))
    assert (joint.actors, joint.is_joint) == (frozenset({region, almi}), True)


@given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99))
def test_people_met_add_up(women: int, men: int, other: int) -> None:
    assert HeadCount(women=women, men=men, other=other).total == women + men + other
