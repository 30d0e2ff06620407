"""What the register knows of a company, as values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """How a company stands; the words are `register.state.<value>`."""

    ACTIVE = "active"
    REGISTERED = "registered"
    NEVER_ACTIVE = "never_active"
    CEASED = "ceased"
    RESTRUCTURING = "restructuring"
    MERGING = "merging"
    LIQUIDATION = "liquidation"
    BANKRUPTCY = "bankruptcy"
    DEREGISTERED = "deregistered"


@dataclass(frozen=True)
class RegisterCompany:
    """A company as the public register has it.

    `number` is empty where the register has none, or where it is a person's: that one is not
    stored. `municipality` is a proposal (see `municipality_certainty`, 0 to 1), never a fact.
    `key` finds the company again in this register file, and in no other.
    """

    key: int
    number: str
    country: str
    name: str
    other_names: tuple[str, ...] = ()
    legal_form: str = ""
    care_of: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    municipality: str = ""
    municipality_certainty: float = 0.0
    industry_codes: tuple[str, ...] = ()
    industry_version: str = ""
    state: State = State.REGISTERED
    state_since: date | None = None
    declines_advertising: bool = False
    registered_on: date | None = None
    sole_trader: bool = False


@dataclass(frozen=True)
class RegisterHit:
    """A company that answers a search; `score` is 0 to 100."""

    company: RegisterCompany
    score: float
