"""Times of day as people write them in a list: `9.30`, `kl 9–10`, `09:00 - 10:30`, `fm`."""

import re
import unicodedata
from datetime import date, time
from typing import NamedTuple

from advisor_desk.domain.names import fold
from advisor_desk.domain.visit_rows import AS_WRITTEN, CannotRead, Misread, Supposed
from advisor_desk.domain.written_days import read_day
from advisor_desk.domain.written_periods import supposed_day

_MORNING, _NOON = time(9), time(13)
_PARTS = {
    **dict.fromkeys(("fm", "formiddag", "formiddagen", "morgon", "morning", "vormittag",
                     "vormittags", "heldag", "hela dagen", "all day", "ganztagig"), _MORNING),
    **dict.fromkeys(("em", "eftermiddag", "eftermiddagen", "afternoon", "nachmittag",
                     "nachmittags"), _NOON),
}  # fmt: skip
_ONE = r"(\d{1,2})(?:[:.](\d\d)(?::\d\d(?:\.\d+)?)?)?\s*(am|pm)?"
_BEFORE, _AFTER = r"(?:kl\.?|klockan|um|at|from|fr[aå]n|von)?\s*", r"\s*(?:uhr|h)?"
_SPAN = re.compile(
    rf"{_BEFORE}{_ONE}{_AFTER}(?:\s*(?:[-–—]|till|to|bis)\s*{_BEFORE}{_ONE}{_AFTER})?"
)
_DIGITS = re.compile(r"\b(\d\d)(\d\d)\b")
_MINUTES = 24 * 60
_SHARE = re.compile(r"0?[.,](\d+)")
_OF_SERIAL = re.compile(r"\d{5}[.,](\d+)")
_WITH_DAY = re.compile(r"(.+?\d)(?:t|,?\s+)(?:kl\.?\s*)?(\d{1,2}[:.]\d\d(?::\d\d)?.*)", re.DOTALL)
_ZONE = re.compile(r"(?<=\d)(?:z|[+-]\d\d:?\d\d)$")


class When(NamedTuple):
    """A day, and the time where one is told. `is_supposed`: the day is not written whole."""

    day: date
    starts: time | None = None
    ends: time | None = None
    is_supposed: bool = False


def read_when(day_text: str, time_text: str = "", supposed: Supposed = AS_WRITTEN) -> When:
    """The day and the time; a time that is told with the day counts where no other is told.

    Raises `CannotRead`.
    """
    told = read_times(time_text)
    try:
        return When(_split(day_text)[0], *told) if told else When(*_split(day_text))
    except CannotRead as error:
        day = supposed_day(day_text, error.why, supposed)
        starts, ends = told or (None, None)
        return When(day, starts, ends, is_supposed=True)


def read_times(text: str) -> tuple[time, time | None] | None:
    """When it starts and, if that is told, ends. Raises `CannotRead`."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if not plain:
        return None
    if part := _PARTS.get(fold(plain)):
        return part, None
    if share := _SHARE.fullmatch(plain):
        return _of_share(share[1]), None
    found = _SPAN.fullmatch(_DIGITS.sub(r"\1:\2", plain))
    told = found.groups() if found else ()
    try:
        starts, ends = (_time(*told[at : at + 3]) if told else None for at in (0, 3))
    except ValueError:
        raise CannotRead(text, Misread.NOT_A_TIME) from None
    if starts is None or (ends and ends <= starts):
        raise CannotRead(text, Misread.NOT_A_TIME)
    return starts, ends


def _split(text: str) -> tuple[date, time | None, time | None]:
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if serial := _OF_SERIAL.fullmatch(plain):
        share = _of_share(serial[1])
        return read_day(text), share if share != time() else None, None
    if (found := _WITH_DAY.fullmatch(plain)) is None:
        return read_day(text), None, None
    try:
        day, told = read_day(found[1]), read_times(_ZONE.sub("", found[2]))
    except CannotRead:
        return read_day(text), None, None
    starts, ends = told or (None, None)
    return day, starts if starts != time() else None, ends


def _time(hours: str | None, minutes: str | None, half: str | None) -> time | None:
    """Raises `ValueError`."""
    if not hours:
        return None
    number = int(hours)
    if half:
        if not 1 <= number <= 12:
            raise ValueError(hours)
        number = number % 12 + (12 if half == "pm" else 0)
    return time(number, int(minutes or 0))


def _of_share(digits: str) -> time:
    """The time that is so much of a day, to the minute."""
    minutes = min(round(float(f"0.{digits}") * _MINUTES), _MINUTES - 1)
    return time(*divmod(minutes, 60))
