"""What a reader gives for each row of a file: the row, or why it was skipped."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    normalise,
)
from advisor_desk.register.company import State

SEPARATOR = "\x1f"  # between a company's other names; no register's text contains it
_SHOWN = 80  # letters of a skipped row
_PERSON = re.compile(r"\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}")
_LUHN_DOUBLED = str.maketrans("0123456789", "0246813579")


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


Rows = Iterator[RegisterRow | Skipped]


def swedish_number(text: str) -> str | None:
    """`normalise`, quick for the digits-only form that the bulk files have; None if wrong."""
    number = text[2:] if len(text) == 12 else text
    if len(number) == 10 and text.isascii() and text.isdigit() and number[2] >= "2":
        if len(text) == 12 and not text.startswith("16"):
            return None
        doubled = number[::2].translate(_LUHN_DOUBLED)
        total = sum(map(int, doubled + number[1::2]))
        return number if total % 10 == 0 else None
    try:
        return normalise(text)
    except NotAnOrganisationNumber:
        return None


def looks_personal(text: str) -> bool:
    """Whether a person's number may stand somewhere in the text, even with a wrong check digit."""
    return bool(_PERSON.search(text))


def shown(text: str) -> str:
    """How a skipped row begins, unless it may be a person's."""
    return "" if looks_personal(text) or "PERSON-IDORG" in text else text[:_SHOWN].strip()


def iso_date(text: str) -> str:
    """`20120402` or `2012-04-02` as ISO; empty for placeholders, literal nulls and nonsense."""
    digits = text.replace("-", "")
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return ""
    year, month, day = digits[:4], digits[4:6], digits[6:]
    if "1600" <= year < "2200" and "01" <= month <= "12" and "01" <= day <= "31":
        return f"{year}-{month}-{day}"
    return ""
