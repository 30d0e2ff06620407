import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QTime

from advisor_desk.gui.moments import (
    dated_text,
    length_text,
    local_day,
    qdate,
    qtime,
    span_text,
    to_utc,
)


@pytest.fixture(autouse=True)
def stockholm() -> Iterator[None]:
    """The clock of most users; it is set back an hour in October and on in March."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Stockholm"
    time.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


def test_ten_in_the_morning_is_ten_on_the_day_clocks_change(stockholm: None) -> None:
    assert to_utc(QDate(2027, 3, 28), QTime(10, 0)) == datetime(2027, 3, 28, 8, tzinfo=UTC)
    assert to_utc(QDate(2026, 10, 25), QTime(10, 0)) == datetime(2026, 10, 25, 9, tzinfo=UTC)


@given(
    day=st.dates(date(1990, 1, 1), date(2060, 1, 1)),
    hour=st.integers(4, 23),  # between two and three there may be no such time, or two
    minute=st.integers(0, 59),
)
def test_a_time_comes_back_as_it_was_typed(day: date, hour: int, minute: int) -> None:
    moment = to_utc(qdate(day), QTime(hour, minute))

    assert local_day(moment) == day
    assert qtime(moment) == QTime(hour, minute)


def test_a_span_within_a_day_names_the_day_once() -> None:
    start, end = datetime(2026, 11, 24, 9, tzinfo=UTC), datetime(2026, 11, 24, 10, tzinfo=UTC)

    assert span_text(start, end).count("24") == 1
    assert "10:00–11:00" in span_text(start, end)


def test_a_span_over_days_names_both() -> None:
    start, end = datetime(2026, 11, 24, 9, tzinfo=UTC), datetime(2026, 11, 26, 10, tzinfo=UTC)

    assert "24" in span_text(start, end)
    assert "26" in span_text(start, end)


@pytest.mark.parametrize(
    ("minutes", "text"), [(0, ""), (-5, ""), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min")]
)
def test_a_length_is_told_in_hours_and_minutes(minutes: int, text: str) -> None:
    assert length_text(minutes) == text


def test_a_day_of_another_year_is_told_with_its_year() -> None:
    today = date(2026, 11, 25)

    assert dated_text(date(2026, 6, 18), today) == "Thu 18 Jun"
    assert dated_text(date(2024, 6, 18), today) == "18 June 2024"
