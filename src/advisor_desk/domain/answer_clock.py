"""The answer clock: hours that stand still on days nobody works."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from advisor_desk.domain.agreements import Terms

_SATURDAY = 5
_ZONES = {
    "SE": "Europe/Stockholm",
    "NO": "Europe/Oslo",
    "DK": "Europe/Copenhagen",
    "FI": "Europe/Helsinki",
    "DE": "Europe/Berlin",
}


def answer_by(started: datetime, terms: Terms, country: str = "SE") -> datetime:
    """When the clock started at `started` (aware) has run `terms.answer_hours`, in UTC.

    Days are those of the country's own time; a paused day does not count at all.
    """
    zone = _zone(country)
    at, left = started.astimezone(UTC), timedelta(hours=terms.answer_hours)
    while True:
        day = at.astimezone(zone).date()
        next_day = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
        if not is_paused(day, terms, country):
            if left <= next_day - at:
                return at + left
            left -= next_day - at
        at = next_day


def running(start: datetime, end: datetime, terms: Terms, country: str = "SE") -> timedelta:
    """How long the clock runs between two aware moments; nothing if the end is not later."""
    zone = _zone(country)
    at, end, ran = start.astimezone(UTC), end.astimezone(UTC), timedelta()
    while at < end:
        day = at.astimezone(zone).date()
        next_day = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
        if not is_paused(day, terms, country):
            ran += min(next_day, end) - at
        at = next_day
    return ran


@dataclass(frozen=True)
class Reading:
    """The clock at a moment: what is left of it, less than nothing when it is over.

    `stands_still`: the day is one on which it does not run.
    """

    left: timedelta
    is_over: bool
    stands_still: bool


def reading(now: datetime, until: datetime, terms: Terms, country: str = "SE") -> Reading:
    """The clock that runs out at `until`, read at `now`."""
    is_over = now > until
    left = -running(until, now, terms, country) if is_over else running(now, until, terms, country)
    today = now.astimezone(_zone(country)).date()
    return Reading(left, is_over, is_paused(today, terms, country))


def local_time(moment: datetime, country: str) -> datetime:
    """An aware moment as the clocks of the country show it."""
    return moment.astimezone(_zone(country))


def is_paused(day: date, terms: Terms, country: str) -> bool:
    """Whether the agreement lets the clock stand still on this day."""
    if terms.pause_weekends and day.weekday() >= _SATURDAY:
        return True
    return terms.pause_holidays and day in _holidays(country, day.year)


def _zone(country: str) -> ZoneInfo:
    return ZoneInfo(_ZONES.get(country, "Europe/Stockholm"))


@lru_cache(maxsize=32)
def _holidays(country: str, year: int) -> frozenset[date]:
    import holidays

    try:
        public = holidays.country_holidays(country)
    except NotImplementedError:
        return frozenset()
    closed = {"public", "de_facto"} & set(public.supported_categories)
    return frozenset(holidays.country_holidays(country, years=year, categories=closed))
