"""Days as people write them in a list: `2026-03-05`, `5/3 2026`, `5 mars 2026`, a serial number.

The day stands before the month, as everywhere in the partnership; nothing is turned round to fit.
"""

import re
import unicodedata
from datetime import date, timedelta

from advisor_desk.domain.names import fold
from advisor_desk.domain.visit_rows import CannotRead, Misread

_MONTHS = {
    word: month
    for month, words in enumerate(
        ("januari january januar janner jan", "februari february februar feb",
         "mars march marz mar mrz", "april apr", "maj may mai", "juni june jun",
         "juli july jul", "augusti august aug", "september sept sep", "oktober october okt oct",
         "november nov", "december dezember dec dez"), 1,
    )
    for word in words.split()
}  # fmt: skip
_WEEKDAYS = frozenset(
    ("den", "the", "der", "am", "mandag", "man", "mandagen", "tisdag", "tis", "onsdag", "ons",
     "torsdag", "tors", "tor", "fredag", "fre", "lordag", "lor", "sondag", "son", "monday",
     "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur", "thurs",
     "friday", "fri", "saturday", "sat", "sunday", "sun", "montag", "mo", "dienstag", "di",
     "mittwoch", "mi", "donnerstag", "do", "freitag", "fr", "samstag", "sonnabend", "sa",
     "sonntag", "so")
)  # fmt: skip
_FIRST_SERIAL, _LAST_SERIAL = 25_569, 73_050
"""1970 to 2099. A spreadsheet counts days from 1899-12-30."""
_SERIAL_BEGINS = date(1899, 12, 30)
_YEARS = range(1900, 2200)
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_SHORT = re.compile(r"(\d\d)(\d\d)(\d\d)")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_NUMBERS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/., ]\s*(\d{4})")
_SHORT_YEAR = re.compile(r"(\d{1,2})\s*[/.]\s*(\d{1,2})\s*[-/., ]\s*'?(\d\d)")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|:?e|:?a|\.)?\s*([^\W\d_]+)\.?,?\s*(\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.?\s*(\d{1,2})(?:st|nd|rd|th|\.)?,?\s+(\d{4})")
_YEARLESS = re.compile(r"\d{1,2}\s*[/.]\s*\d{1,2}\.?|\d{1,2}(?:st|nd|rd|th|:?e|:?a|\.)?\s*"
                       r"([^\W\d_]+)\.?|([^\W\d_]+)\.?\s*\d{1,2}(?:st|nd|rd|th|\.)?")  # fmt: skip
_WEEK = re.compile(
    r"(?:\d{4}\s*[-,]?\s*)?(?:v|vecka|veckan|w|week|kw|woche|calendar week|kalenderwoche)"
    r"\.?\s*\d{1,2}(?:\s*[-–/,]?\s*\d{1,4})*"
)
_MONTH = re.compile(r"([^\W\d_]+)\.?,?\s*(?:\d{4}|'\d\d)?|(\d{4})-\d{1,2}|\d{4}")


def read_day(text: str) -> date:
    """The day that is written. Raises `CannotRead`, which says what it seems to be instead."""
    plain = without_weekday(text)
    if not plain:
        raise CannotRead(text, Misread.NO_DAY)
    found = _numbers(plain)
    try:
        day = date(*found) if found else _serial(plain)
    except (ValueError, OverflowError):
        raise CannotRead(text, _why(plain)) from None
    if day.year not in _YEARS:
        raise CannotRead(text, Misread.TOO_FAR)
    return day


def without_weekday(text: str) -> str:
    """Without the day of the week, which says nothing new."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    while match := re.match(r"([^\W\d_]+)\.?,?\s+(?=\S)", plain):
        if fold(match[1]) not in _WEEKDAYS:
            break
        plain = plain[match.end() :]
    return plain


def _numbers(text: str) -> tuple[int, int, int] | None:
    """Year, month and day, in whatever order they are written."""
    if found := _ISO.fullmatch(text):
        return int(found[1]), int(found[3]), int(found[4])
    if found := _COMPACT.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _SHORT.fullmatch(text):
        return 2000 + int(found[1]), int(found[2]), int(found[3])
    if found := _NUMBERS.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _SHORT_YEAR.fullmatch(text):
        return 2000 + int(found[3]), int(found[2]), int(found[1])
    return _named(text)


def _named(text: str) -> tuple[int, int, int] | None:
    """With the month in words."""
    if (found := _DAY_MONTH.fullmatch(text)) and (month := month_of(found[2])):
        return int(found[3]), month, int(found[1])
    if (found := _MONTH_DAY.fullmatch(text)) and (month := month_of(found[1])):
        return int(found[3]), month, int(found[2])
    return None


def _serial(text: str) -> date:
    """A day as a spreadsheet counts it. Raises `ValueError`."""
    found = _SERIAL.fullmatch(text)
    days = int(found[1]) if found else 0
    if not _FIRST_SERIAL <= days <= _LAST_SERIAL:
        raise ValueError(text)
    return _SERIAL_BEGINS + timedelta(days=days)


def _why(text: str) -> Misread:
    """What is written, if it is no day."""
    if _WEEK.fullmatch(text):
        return Misread.WEEK
    if (found := _YEARLESS.fullmatch(text)) and _is_month(found[1] or found[2]):
        return Misread.NO_YEAR
    if (found := _MONTH.fullmatch(text)) and _is_month(found[1]):
        return Misread.MONTH
    return Misread.NOT_A_DAY


def _is_month(word: str | None) -> bool:
    return word is None or month_of(word) is not None


def month_of(word: str) -> int | None:
    """The month that has this name in Swedish, English or German, whole or shortened."""
    return _MONTHS.get(fold(word))
