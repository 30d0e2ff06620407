"""Days without a year, weeks and months, as far as somebody said how they are meant in a list.

Of a period it is the last working day: others then wait too long rather than too short, and a
plan is not over before its week is.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from advisor_desk.domain.visit_rows import CannotRead, Misread, Supposed
from advisor_desk.domain.written_days import month_of, read_day, without_weekday

_WEEK = re.compile(
    r"(?:(\d{4})\s*[-,]?\s*)?[^\W\d_]+(?:\s[^\W\d_]+)?\.?\s*(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?"
    r"(?:\s*[/,]?\s*(\d{4}))?"
)
_NAMED = re.compile(r"([^\W\d_]+)\.?,?\s*(?:(\d{4})|'(\d\d))?")
_NUMBERED = re.compile(r"(\d{4})-(\d{1,2})")
_FRIDAY = 5


def supposed_day(text: str, why: Misread, supposed: Supposed) -> date:
    """The day that is meant by what `read_day` could not read. Raises `CannotRead`."""
    read = _READ.get(why)
    try:
        if read is None or (why is not Misread.NO_YEAR and not supposed.last_day):
            raise CannotRead(text, why)
        return read(without_weekday(text), supposed.year)
    except (ValueError, TypeError):
        raise CannotRead(text, why) from None


def _of_year(text: str, year: int | None) -> date:
    if year is None:
        raise ValueError(text)
    return read_day(f"{text.rstrip('.')} {year}")


def _of_week(text: str, year: int | None) -> date:
    found = _WEEK.fullmatch(text)
    if found is None:
        raise ValueError(text)
    before, first, last, after = found.groups()
    return date.fromisocalendar(_year(before or after, year), int(last or first), _FRIDAY)


def _of_month(text: str, year: int | None) -> date:
    if found := _NUMBERED.fullmatch(text):
        return _last_working_day(int(found[1]), int(found[2]))
    found = _NAMED.fullmatch(text)
    month = month_of(found[1]) if found else None
    if found is None or month is None:
        raise ValueError(text)
    return _last_working_day(_year(found[2] or (found[3] and f"20{found[3]}"), year), month)


def _year(written: str | None, supposed: int | None) -> int:
    """Raises `ValueError` where nobody says."""
    if not written and supposed is None:
        raise ValueError(written)
    return int(written or supposed or 0)


def _last_working_day(year: int, month: int) -> date:
    day = date(year, month, monthrange(year, month)[1])
    return day - timedelta(days=max(0, day.isoweekday() - _FRIDAY))


_READ: Mapping[Misread, Callable[[str, int | None], date]] = {
    Misread.NO_YEAR: _of_year,
    Misread.WEEK: _of_week,
    Misread.MONTH: _of_month,
}
