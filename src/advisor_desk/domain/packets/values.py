"""The three packets as values: a referral, an answer to one, and a recall of one."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from advisor_desk.domain.codes import Language, Maturity, Need, SizeBand
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.handover import (
    ChecklistGiven,
    Done,
    Notes,
    Overriding,
    Party,
    Permission,
    Person,
)
from advisor_desk.domain.referrals import Outcome, State, is_reference

_SHORT = 16
_YEARS = range(2000, 2200)


@dataclass(frozen=True, kw_only=True)
class Identifier:
    """The number that a country's register knows a company by."""

    notation: str
    country: str


@dataclass(frozen=True, kw_only=True)
class Address:
    """Where a company is, in the words of the SEMIC Core Location Vocabulary."""

    thoroughfare: str = ""
    post_code: str = ""
    post_name: str = ""
    admin_unit_l1: str = ""


@dataclass(frozen=True, kw_only=True)
class LegalEntity:
    """A company in the words of the SEMIC Core Business Vocabulary.

    A sole trader has no identifier: it would be a person's number.
    """

    legal_name: str
    legal_identifier: Identifier | None = None
    registered_address: Address | None = None
    is_sole_trader: bool = False


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Facts about the company beside its name, number and address; codes with their names."""

    municipality: str = ""
    municipality_code: str = ""
    industry: str = ""
    industry_code: str = ""
    industry_version: str = ""
    size: SizeBand | None = None
    website: str = ""
    maturity: Maturity | None = None
    done: tuple[Done, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReferralPacket:
    """A referral as the receiver may know it. What is null or empty was not allowed, or not known.

    Either `consent` or `override` says why it may be told. `written_in` is the language of the
    free texts, `language` that of the names given for codes.
    """

    reference: str
    language: Language
    written_in: Language
    sender: Party
    receiver: Party
    made_on: date
    sent_at: datetime | None
    answer_by: datetime | None
    needs: tuple[Need, ...]
    company: LegalEntity
    consent: Permission | None = None
    override: Overriding | None = None
    ask: str = ""
    facts: Profile | None = None
    contacts: tuple[Person, ...] = ()
    notes: Notes | None = None
    checklist: ChecklistGiven | None = None


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the receiver says of a referral; the same answer always has the same `id`.

    `digest` is that of the packet answered, empty where it was not at hand. `passed_on_to` is in
    words: the sender asks the company before anybody else is told. `dated` is a day as somebody
    wrote it into a form; `said_at` is when it was said, as far as is known.
    """

    id: UUID
    reference: str
    digest: str = ""
    state: State
    said_at: datetime
    said_by: str = ""
    note: str = ""
    passed_on_to: str = ""
    outcome: Outcome | None = None
    dated: str = ""
    sender: Party
    receiver: Party
    language: Language


@dataclass(frozen=True, kw_only=True)
class Recall:
    """The company has taken its consent back: what was sent is not to be used any more."""

    reference: str
    withdrawn_on: date
    sender: Party
    receiver: Party
    language: Language


Packet = ReferralPacket | Reply | Recall


@dataclass(eq=False)
class PacketUnreadable(AdvisorDeskError):
    """The file holds no packet, or only part of one."""

    name: str


@dataclass(eq=False)
class PacketLocked(AdvisorDeskError):
    """The file asks for a password."""

    name: str


@dataclass(eq=False)
class PacketTooNew(AdvisorDeskError):
    """A later version of the program made it."""

    name: str


@dataclass(eq=False)
class PacketAltered(AdvisorDeskError):
    """It was changed after it was made: its digest or its signature does not fit."""

    name: str


@dataclass(eq=False)
class PacketForOthers(AdvisorDeskError):
    """It is addressed to another actor."""

    to: str


@dataclass(eq=False)
class PacketFromOthers(AdvisorDeskError):
    """What it says of a referral is not for its sender to say."""

    sender: str
    reference: str


@dataclass(eq=False)
class PacketIsOurs(AdvisorDeskError):
    """The desk that opened it made it itself, and nobody has answered on it."""


def short(digest: str) -> str:
    """The beginning of a digest, as it stands on paper for two people to compare."""
    return digest[:_SHORT]


def in_fours(digest: str) -> str:
    """The same in groups, as 1F3A 9C2B."""
    check = short(digest).upper()
    return " ".join(check[at : at + 4] for at in range(0, len(check), 4))


def ensure_whole(packet: Packet) -> None:
    """Raise `ValueError` where a packet of the right form still makes no sense."""
    if not is_reference(packet.reference):
        raise ValueError("no reference")
    if isinstance(packet, ReferralPacket):
        if (packet.consent is None) == (packet.override is None):
            raise ValueError("neither consent nor override, or both")
        if not packet.company.legal_name.strip():
            raise ValueError("no company")
    for moment in filter(None, _moments(packet)):
        if moment.tzinfo is None or moment.year not in _YEARS:
            raise ValueError("a time without its zone, or of another age")


def _moments(packet: Packet) -> tuple[datetime | None, ...]:
    match packet:
        case ReferralPacket():
            return packet.sent_at, packet.answer_by
        case Reply():
            return (packet.said_at,)
    return ()
