"""What outreach advice is asked with, stands on and answers.

What is made of every visit of a board is a named tuple: that is made in a third of the time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from advisor_desk.domain.clauses import Clause, Traits
from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Role, Status


class Level(IntEnum):
    """How clear the way is; a higher level weighs more."""

    CLEAR = 0
    CLEAR_AS_KNOWN = 1
    COORDINATE = 2
    HOLD = 3


class Cause(StrEnum):
    """Which rule speaks; of two that weigh the same, the earlier is said first."""

    NO_CONTACT = "no_contact"
    DECLINES_ADVERTISING = "declines_advertising"
    PLANNED_BY_OTHER = "planned_by_other"
    QUIET_PERIOD = "quiet_period"
    REFERRAL_OPEN = "referral_open"
    AGREED_LEAD = "agreed_lead"
    OWN_COLLEAGUE = "own_colleague"
    EXPERT_UNINVITED = "expert_uninvited"
    POSSIBLY_SAME = "possibly_same"
    SAME_GROUP = "same_group"
    NOT_HEARD = "not_heard"


class Way(StrEnum):
    """What to do instead, the better way first."""

    JOIN = "join"
    INVITE = "invite"
    HAND_OVER = "hand_over"
    POSTPONE = "postpone"
    TALK = "talk"
    COMPARE = "compare"
    """See whether the other company is the same one."""
    LOOK = "look"
    """See what is known of the other company."""
    WAIT_FOR_COMPANY = "wait_for_company"
    GO_ANYWAY = "go_anyway"


class Evidence(StrEnum):
    """What kind of record is behind a reason."""

    ENGAGEMENT = "engagement"
    REFERRAL = "referral"
    CLAUSE = "clause"
    COMPANY = "company"
    ACTOR = "actor"


class Question(NamedTuple):
    """Who wants to come, in which role, when and for which needs.

    `today` decides how old knowledge is.
    """

    actor_id: UUID
    adviser_id: UUID | None
    role: Role
    on: date
    today: date
    joint_with: frozenset[UUID] = frozenset()
    invited_by: UUID | None = None
    needs: frozenset[Need] = frozenset()
    itself: UUID | None = None
    """The engagement asked about, when it is already on record."""


class Encounter(NamedTuple):
    """The coordination facts of an engagement: all that one actor may know of another's."""

    id: UUID
    actor_id: UUID
    adviser_id: UUID | None
    role: Role
    status: Status
    on: date
    actors: frozenset[UUID]
    invited_by: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class OpenReferral:
    """A referral that still waits for its owner."""

    id: UUID
    reference: str
    owner_id: UUID
    since: date


@dataclass(frozen=True, kw_only=True)
class OtherCompany:
    """A company that belongs with the one asked about, or may be the same."""

    id: UUID
    name: str
    encounters: tuple[Encounter, ...] = ()


class Knowledge(NamedTuple):
    """What the desk knows of one company, and what is agreed about such companies.

    `clauses` are those of the agreement that counts on the day asked about. `group` are the
    companies of its group and its branches, `lookalikes` those that may be the same and that
    nobody has told apart. `heard` has every actor of the partnership but the one asking, with
    the day it was last heard from, or None for never.
    """

    company_id: UUID
    traits: Traits = Traits()
    clauses: tuple[Clause, ...] = ()
    encounters: tuple[Encounter, ...] = ()
    group: tuple[OtherCompany, ...] = ()
    lookalikes: tuple[OtherCompany, ...] = ()
    referrals: tuple[OpenReferral, ...] = ()
    no_contact_since: date | None = None
    declines_advertising: bool = False
    heard: Mapping[UUID, date | None] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Why, and the record behind it."""

    cause: Cause
    level: Level
    evidence: Evidence
    record_id: UUID
    actor_id: UUID | None = None
    adviser_id: UUID | None = None
    on: date | None = None
    until: date | None = None
    """First day on which this reason no longer speaks."""
    reference: str = ""
    other_id: UUID | None = None
    """The other company that it is about."""
    other_name: str = ""


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """One thing to do instead, with whom or until when."""

    way: Way
    actor_id: UUID | None = None
    adviser_id: UUID | None = None
    engagement_id: UUID | None = None
    until: date | None = None
    other_id: UUID | None = None
    other_name: str = ""


@dataclass(frozen=True, kw_only=True)
class AsOf:
    """How old the knowledge of one actor is."""

    actor_id: UUID
    heard_on: date | None
    is_fresh: bool


@dataclass(frozen=True, kw_only=True)
class Advice:
    """The traffic light with its reasons, alternatives and the age of what it stands on."""

    level: Level
    reasons: tuple[Reason, ...]
    alternatives: tuple[Alternative, ...]
    as_of: tuple[AsOf, ...]

    @property
    def needs_reason_to_go(self) -> bool:
        return self.level >= Level.COORDINATE

    @property
    def may_go_anyway(self) -> bool:
        return all(r.cause is not Cause.NO_CONTACT for r in self.reasons)
