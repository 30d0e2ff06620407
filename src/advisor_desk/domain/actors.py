"""The organisations of the partnership and the people who work for them."""

from dataclasses import dataclass
from uuid import UUID

from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.errors import AdvisorDeskError


@dataclass(frozen=True, kw_only=True)
class Actor:
    """An organisation in the partnership. `code` is short, unique and part of references."""

    id: UUID
    code: str
    name: str
    language: Language = Language.SWEDISH
    country: str = "SE"
    email: str = ""
    telephone: str = ""
    address: str = ""
    website: str = ""


@dataclass(frozen=True, kw_only=True)
class Function:
    """A desk at an actor that referrals are addressed to; it outlives the person at it."""

    id: UUID
    actor_id: UUID
    name: str
    email: str = ""
    telephone: str = ""
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Adviser:
    """A person who works for one actor."""

    id: UUID
    actor_id: UUID
    name: str
    email: str = ""
    telephone: str = ""
    active: bool = True


@dataclass(eq=False)
class ActorCodeTaken(AdvisorDeskError):
    """Another actor already has this code."""

    code: str


@dataclass(eq=False)
class ActorCodeUnusable(AdvisorDeskError):
    """A code is one to eight letters or digits from A to Z and 0 to 9."""

    code: str


@dataclass(eq=False)
class CoordinatorOnly(AdvisorDeskError):
    """What the partnership shares is changed by its coordinator."""
