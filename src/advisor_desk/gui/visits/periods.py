"""The spans of time that the list of visits shows."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from advisor_desk.domain.engagements import LOGGING_HORIZON, PLANNING_HORIZON, Status

_MONTH = timedelta(days=30)


class Period(StrEnum):
    """Which visits are listed."""

    WEEK = "week"
    NEXT = "next"
    PAST = "past"
    PLANNED = "planned"
    TO_LOG = "to_log"


@dataclass(frozen=True)
class Span:
    """From a moment to another, in which states, and read from which end."""

    start: datetime
    end: datetime
    statuses: tuple[Status, ...]
    latest_first: bool = False


def span(period: Period, today: date, now: datetime) -> Span:
    """A week runs from Monday; to be logged is what was planned and should be over."""
    planned, both = (Status.PLANNED,), (Status.PLANNED, Status.DONE)
    match period:
        case Period.WEEK:
            monday = today - timedelta(days=today.weekday())
            return Span(_midnight(monday), _midnight(monday + timedelta(days=7)), both)
        case Period.NEXT:
            return Span(_midnight(today), _midnight(today + _MONTH), both)
        case Period.PAST:
            end = _midnight(today + timedelta(days=1))
            return Span(
                _midnight(today - _MONTH), end, (Status.DONE, Status.CANCELLED), latest_first=True
            )
        case Period.PLANNED:
            return Span(_midnight(today), _midnight(today + PLANNING_HORIZON), planned)
        case Period.TO_LOG:
            return Span(_midnight(today - LOGGING_HORIZON), now, planned)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
