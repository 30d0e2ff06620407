"""What a reader gives for each row of a file: the row, or why it was skipped."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    is_personal,
    normalise,
)
from advisor_desk.register.company import State

SEPARATOR = "\x1f"  # between a company's other names; no register's text contains it
_SHOWN = 80  # letters of a skipped row
_PERSON = re.compile(r"\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}")
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
# What two digits add to a check sum, in any place of an even number of digits.
_PAIRS = tuple(_DOUBLED[pair // 10] + pair % 10 for pair in range(100))
_FOURS = tuple(_PAIRS[four // 100] + _PAIRS[four % 100] for four in range(10_000))


class Skip(StrEnum):
    """Why a row was left out; the words are `register.skipped.<value>`."""

    SOLE_TRADER = "sole_trader"
    NUMBER = "number"
    NAME = "name"
    FIELDS = "fields"


class Skipped(NamedTuple):
    """A row left out. `text` shows how it begins, but never anything of a person."""

    line: int
    reason: Skip
    text: str = ""


class RegisterRow(NamedTuple):
    """One row, in the same terms whatever file it came from. Dates are ISO or empty.

    A tuple and not a dataclass: millions are made, and each goes straight into SQL.
    """

    number: str
    country: str = "SE"
    sole_trader: bool = False
    name: str = ""
    other_names: str = ""
    legal_form: str = ""
    care_of: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    municipality: str = ""
    industries: str = ""
    state: str = State.REGISTERED
    state_since: str = ""
    declines: bool = False
    registered_on: str = ""


Row = RegisterRow | Skipped
Rows = Iterator[Row]


def swedish_number(text: str) -> str | None:
    """`normalise`, quick for the digits-only form that the bulk files have; None if wrong."""
    century, number = text[:-10], text[-10:]
    if len(number) == 10 and text.isascii() and text.isdigit():
        known = number if _fits(century, number) else None
        return known if _check_sum(int(number)) % 10 == 0 else None
    try:
        return normalise(text)
    except NotAnOrganisationNumber:
        return None


def _fits(century: str, number: str) -> bool:
    if number[2] >= "2":
        return century in ("", "16")
    return century in ("", "16", "18", "19", "20") and is_personal(number)


def _check_sum(number: int) -> int:
    return (
        _PAIRS[number // 100_000_000] + _FOURS[number // 10_000 % 10_000] + _FOURS[number % 10_000]
    )


def looks_personal(text: str) -> bool:
    """Whether a person's number may stand somewhere in the text, even with a wrong check digit."""
    return bool(_PERSON.search(text))


def shown(text: str) -> str:
    """How a skipped row begins, unless it may be a person's."""
    return "" if looks_personal(text) or "PERSON-IDORG" in text else text[:_SHOWN].strip()


@lru_cache(maxsize=32_768)
def iso_date(text: str) -> str:
    """`20120402` or `2012-04-02` as ISO; empty for placeholders, literal nulls and nonsense."""
    digits = text.replace("-", "")
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return ""
    year, month, day = digits[:4], digits[4:6], digits[6:]
    if "1600" <= year < "2200" and "01" <= month <= "12" and "01" <= day <= "31":
        return f"{year}-{month}-{day}"
    return ""
