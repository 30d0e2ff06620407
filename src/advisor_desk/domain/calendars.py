"""Days, weeks and months on the adviser's calendar, and the times of visits in them."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from advisor_desk.domain.engagements import TooFarAhead, TooLongAgo
from advisor_desk.domain.errors import AdvisorDeskError

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
_LISTED = 4 * WEEK


class View(StrEnum):
    """How much of the calendar is seen at once; a list has four weeks."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    LIST = "list"


@dataclass(frozen=True)
class Days:
    """From a day to another, both included."""

    first: date
    last: date

    def __iter__(self) -> Iterator[date]:
        return (self.first + n * DAY for n in range(len(self)))

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    @property
    def start(self) -> datetime:
        """When the first begins, be it in another half of the year."""
        return midnight(self.first)

    @property
    def end(self) -> datetime:
        """When the day after the last begins."""
        return midnight(self.last + DAY)


@dataclass(eq=False)
class DaysReversed(AdvisorDeskError):
    """The last day lies before the first: most likely they changed places."""

    first: date
    last: date


def ensure_on_calendar(day: date) -> None:
    """Raise `TooLongAgo` or `TooFarAhead` for a day that no calendar here reaches."""
    if day < EARLIEST:
        raise TooLongAgo(day, EARLIEST)
    if day > LATEST:
        raise TooFarAhead(day, LATEST)


def midnight(day: date) -> datetime:
    """When that day begins on the adviser's calendar."""
    return datetime.combine(day, time()).astimezone()


def monday(day: date) -> date:
    """The first day of its week: weeks begin on Monday, as their ISO numbers count them."""
    return day - timedelta(days=day.weekday())


def shown(view: View, day: date) -> Days:
    """The days that are seen around that one; a month in whole weeks."""
    match view:
        case View.DAY:
            return Days(day, day)
        case View.MONTH:
            last = day.replace(day=monthrange(day.year, day.month)[1])
            return Days(monday(day.replace(day=1)), monday(last) + WEEK - DAY)
        case View.LIST:
            return Days(monday(day), monday(day) + _LISTED - DAY)
        case View.WEEK:
            return Days(monday(day), monday(day) + WEEK - DAY)


def stepped(view: View, day: date, steps: int) -> date:
    """The day so many views on; in a shorter month its last day."""
    match view:
        case View.DAY:
            return day + steps * DAY
        case View.MONTH:
            months = day.year * 12 + day.month - 1 + steps
            year, month = months // 12, months % 12 + 1
            return date(year, month, min(day.day, monthrange(year, month)[1]))
        case View.LIST:
            return day + steps * _LISTED
        case View.WEEK:
            return day + steps * WEEK


def on_calendar(starts_at: datetime, ends_at: datetime) -> tuple[Days, tuple[int, int]]:
    """The days it touches, and the minutes from midnight at which it begins and ends.

    What ends at midnight ends with the day before: at minute 1440 of it. A minute that has begun
    counts.
    """
    start, end = starts_at.astimezone(), ends_at.astimezone()
    last = (end - timedelta(microseconds=1)).date()
    begun = end.hour * 60 + end.minute + bool(end.second or end.microsecond)
    until = begun if end.date() == last else 24 * 60
    return Days(start.date(), last), (start.hour * 60 + start.minute, until)


def moved(
    starts_at: datetime, ends_at: datetime, day: date, at: time | None = None
) -> tuple[datetime, datetime]:
    """The span on that day: at the same hour of the clock unless `at` is another, as long by it.

    By the clock, so that a visit from nine to ten stays one when the clocks have changed.
    """
    begin, finish = (moment.astimezone().replace(tzinfo=None) for moment in (starts_at, ends_at))
    start = datetime.combine(day, begin.time() if at is None else at)
    moved_start, moved_end = (
        moment.astimezone(UTC) for moment in (start, start + (finish - begin))
    )
    return moved_start, max(moved_end, moved_start + timedelta(minutes=1))


def free_hour(
    day: date, taken: Sequence[tuple[datetime, datetime]], first: time, last: time
) -> time:
    """The first whole or half hour of the day at which an hour is free, with half of one before
    and after for the way; `first` where none is before `last`.
    """
    way, hour, step = timedelta(minutes=30), timedelta(hours=1), timedelta(minutes=30)
    start, latest = datetime.combine(day, first), datetime.combine(day, last)
    busy = [tuple(m.astimezone().replace(tzinfo=None) for m in span) for span in taken]
    while start <= latest:
        if all(start + hour + way <= begin or end + way <= start for begin, end in busy):
            return start.time()
        start += step
    return first
