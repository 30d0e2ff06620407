"""What a reader gives for each row of a file: the row, or why it was skipped."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    is_personal,
    normalise,
)
from advisor_desk.register.company import State

SEPARATOR = "\x1f"  # between a company's other names; no register's text contains it
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
    """Whether what stands where the number should may be a person's, even if mistyped."""
    digits = "".join(c for c in text if c.isdigit())
    return len(digits) >= 10 and is_personal(digits[-10:])


def iso_date(text: str) -> str:
    """`20120402` or `2012-04-02` as ISO; empty for placeholders, literal nulls and nonsense."""
    digits = text.replace("-", "")
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return ""
    year, month, day = digits[:4], digits[4:6], digits[6:]
    if "1600" <= year < "2200" and "01" <= month <= "12" and "01" <= day <= "31":
        return f"{year}-{month}-{day}"
    return ""
