"""The answer clock: hours that stand still on days nobody works."""

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
