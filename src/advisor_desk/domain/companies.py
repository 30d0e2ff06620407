"""Companies and the people at them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.codes import SizeBand
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.postcodes import spaced


class CompanyState(StrEnum):
    """What the public register says, or said when last asked."""

    UNKNOWN = "unknown"
    REGISTERED = "registered"
    ACTIVE = "active"
    NEVER_ACTIVE = "never_active"
    CEASED = "ceased"
    RESTRUCTURING = "restructuring"
    MERGING = "merging"
    LIQUIDATION = "liquidation"
    BANKRUPTCY = "bankruptcy"
    DEREGISTERED = "deregistered"


@dataclass(frozen=True, kw_only=True)
class NoContact:
    """The company's own wish not to be contacted. Only a coordinator lifts it."""

    since: date
    said_by: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Company:
    """A legal person or sole trader.

    `number` is normalised, and None for a sole trader, whose number is a person's and is
    kept only as `person_hash`. `municipality` is an SCB code; it is proposed until
    `municipality_confirmed`.
    """

    id: UUID
    name: str
    country: str = "SE"
    number: str | None = None
    person_hash: str | None = None
    legal_form: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    municipality: str = ""
    municipality_confirmed: bool = False
    industry: str = ""
    industry_version: str = ""
    size: SizeBand | None = None
    website: str = ""
    state: CompanyState = CompanyState.UNKNOWN
    declines_advertising: bool = False
    no_contact: NoContact | None = None
    version: int = 0

    @property
    def is_sole_trader(self) -> bool:
        return self.person_hash is not None

    @property
    def address(self) -> str:
        """Street, postcode and town, as far as they are known, in one line."""
        place = " ".join(filter(None, (spaced(self.postcode, self.country), self.town)))
        return ", ".join(filter(None, (self.street, place)))


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person at a company."""

    id: UUID
    company_id: UUID
    name: str
    title: str = ""
    email: str = ""
    telephone: str = ""
    version: int = 0


@dataclass(eq=False)
class CompanyUnknown(AdvisorDeskError):
    """No company has this number or id, on this desk or in its register."""

    asked: str


@dataclass(eq=False)
class CompanyAlreadyKnown(AdvisorDeskError):
    """The desk already has a company with this number."""

    name: str
    company_id: UUID


@dataclass(eq=False)
class NameMissing(AdvisorDeskError):
    """A company, contact, actor or adviser needs a name."""


@dataclass(eq=False)
class CompanyWishesNoContact(AdvisorDeskError):
    """The company asked not to be contacted; a coordinator can lift that, nobody else."""

    since: date | None


@dataclass(eq=False)
class OnlyCoordinatorMay(AdvisorDeskError):
    """Lifting a company's wish not to be contacted is the coordinator's to do."""
