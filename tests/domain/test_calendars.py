"""Days, weeks and months on the adviser's calendar, and the times of visits in them."""

import os
import time as system_time
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.calendars import (
    Days,
    View,
    free_hour,
    monday,
    moved,
    on_calendar,
    shown,
    stepped,
)

VIEWS = st.sampled_from(View)
DATES = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.fixture(autouse=True, scope="module")
def in_sweden() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Stockholm"
    system_time.tzset()
    yield
    os.environ.pop("TZ")
    if before:
        os.environ["TZ"] = before
    system_time.tzset()


def local(*parts: int) -> datetime:
    return datetime(*parts).astimezone(UTC)  # type: ignore[arg-type]


@given(VIEWS, DATES)
def test_the_day_itself_is_seen_in_whole_weeks(view: View, day: date) -> None:
    days = shown(view, day)

    assert day in days
    assert len(days) == len(list(days))
    if view is not View.DAY:
        assert (days.first.weekday(), days.last.weekday()) == (0, 6)


@given(DATES)
def test_a_month_is_seen_whole_and_no_week_without_a_day_of_it(day: date) -> None:
    days = list(shown(View.MONTH, day))
    own = [one for one in days if one.month == day.month]

    assert len({one.day for one in own}) == len(own) >= 28
    assert all(
        any(one.month == day.month for one in days[at : at + 7]) for at in range(0, len(days), 7)
    )


@given(VIEWS, DATES, st.integers(-30, 30))
def test_stepping_on_leads_that_many_views_on(view: View, day: date, steps: int) -> None:
    there = stepped(view, day, steps)

    if view is View.MONTH:
        assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == steps
    else:
        assert stepped(view, there, -steps) == day


def test_the_thirty_first_becomes_the_last_of_a_shorter_month() -> None:
    assert stepped(View.MONTH, date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_the_year_of_a_week_is_not_always_its_days() -> None:
    assert monday(date(2027, 1, 1)) == date(2026, 12, 28)
    assert date(2027, 1, 1).isocalendar().week == 53


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_on_which_the_clocks_change_is_as_long_as_it_is(day: date, hours: int) -> None:
    whole = Days(day, day)

    assert whole.end.astimezone(UTC) - whole.start.astimezone(UTC) == timedelta(hours=hours)


def test_a_visit_lies_on_its_day_from_a_minute_to_another() -> None:
    days, minutes = on_calendar(local(2026, 11, 24, 9, 30), local(2026, 11, 24, 11))

    assert list(days) == [date(2026, 11, 24)]
    assert minutes == (570, 660)


def test_what_ends_at_midnight_ends_that_day() -> None:
    days, minutes = on_calendar(local(2026, 11, 24, 20), local(2026, 11, 25))

    assert list(days) == [date(2026, 11, 24)]
    assert minutes == (1200, 1440)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.integers(1, 20_000))
def test_it_touches_the_days_from_its_first_to_its_last_moment(
    start: datetime, minutes: int
) -> None:
    begin = start.astimezone(UTC)
    end = begin + timedelta(minutes=minutes)
    days, (first, last) = on_calendar(begin, end)

    assert days.start <= begin < end <= days.end
    assert 0 <= first < 1440
    assert 0 < last <= 1440


def test_a_visit_keeps_its_hour_when_the_clocks_have_changed() -> None:
    winter = local(2026, 10, 26, 9), local(2026, 10, 26, 10, 30)

    assert moved(*winter, date(2026, 10, 23)) == (
        local(2026, 10, 23, 9),
        local(2026, 10, 23, 10, 30),
    )


def test_a_visit_is_moved_to_another_hour() -> None:
    assert moved(
        local(2026, 11, 24, 9), local(2026, 11, 24, 11), date(2026, 11, 26), time(13, 15)
    ) == (local(2026, 11, 26, 13, 15), local(2026, 11, 26, 15, 15))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.integers(1, 13 * 24 * 60),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.none() | st.times(),
)
def test_however_it_is_moved_it_ends_after_it_starts_on_that_day(
    start: datetime, minutes: int, day: date, at: time | None
) -> None:
    begin = start.astimezone(UTC)
    moved_start, moved_end = moved(begin, begin + timedelta(minutes=minutes), day, at)

    assert moved_end > moved_start
    assert moved_start.astimezone().date() == day
    assert abs((moved_end - moved_start) - timedelta(minutes=minutes)) <= timedelta(hours=2)


DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        ([], time(9)),
        ([(9, 10)], time(10, 30)),
        ([(10, 12)], time(12, 30)),
        ([(9, 10), (11, 12), (14, 15)], time(12, 30)),
        ([(8, 17)], time(9)),
    ],
)
def test_an_hour_is_proposed_when_none_else_is_and_the_way_is_made(
    taken: list[tuple[int, int]], free: time
) -> None:
    spans = [(local(2026, 11, 24, start), local(2026, 11, 24, end)) for start, end in taken]
    assert free_hour(DAY, spans, time(9), time(16)) == free
