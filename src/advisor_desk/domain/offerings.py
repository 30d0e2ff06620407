"""What actors offer, and clusters: the partner catalogue, shaped after Open Referral HSDS."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.codes import Need
from advisor_desk.domain.errors import AdvisorDeskError


class Spoken(StrEnum):
    """Languages that somebody can be met in, by their ISO 639-1 code."""

    SWEDISH = "sv"
    ENGLISH = "en"
    GERMAN = "de"
    DANISH = "da"
    NORWEGIAN = "nb"
    FINNISH = "fi"
    FRENCH = "fr"
    SPANISH = "es"
    POLISH = "pl"
    ARABIC = "ar"
    SOMALI = "so"
    CHINESE = "zh"


@dataclass(frozen=True, kw_only=True)
class Offering:
    """A service of an actor. `municipalities` are SCB's codes; none is everywhere."""

    id: UUID
    actor_id: UUID
    name: str
    description: str = ""
    needs: tuple[Need, ...] = ()
    municipalities: tuple[str, ...] = ()
    languages: tuple[Spoken, ...] = ()
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class Cluster:
    """A cluster or network that is no actor. One across a border has several countries."""

    id: UUID
    name: str
    specialities: str = ""
    countries: tuple[str, ...] = ()
    languages: tuple[Spoken, ...] = ()
    contact: str = ""
    email: str = ""
    telephone: str = ""
    website: str = ""
    version: int = 0


@dataclass(eq=False)
class CatalogueUnreadable(AdvisorDeskError):
    """The file is no partner catalogue in HSDS's shape, or a part of it is not as it should be."""

    name: str
    detail: str


@dataclass(eq=False)
class MunicipalityUnknown(AdvisorDeskError):
    """No municipality has this name or code."""

    typed: str
