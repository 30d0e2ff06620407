"""The dossier of a company: all that a desk knows of it, for its own adviser before a visit."""

from dataclasses import dataclass
from datetime import date

from advisor_desk.domain.checklists import Standing
from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.companies import Company
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.day_sheets import Ask
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.domain.handover import ChecklistGiven, Party, Person, Step
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.outreach import Level
from advisor_desk.domain.referrals import Referral


@dataclass(frozen=True, kw_only=True)
class Told:
    """Outreach advice of the day in words, and how old the knowledge of each actor is."""

    level: Level
    reasons: tuple[str, ...]
    heard: tuple[tuple[str, str], ...]
    """Actor, and when it was last heard from."""


@dataclass(frozen=True, kw_only=True)
class Met:
    """An engagement of any actor. `notes` are one's own actor's, and nobody else's.

    Its `starts_at` is a local time.
    """

    engagement: Engagement
    actors: tuple[str, ...]
    adviser: str = ""
    people: tuple[str, ...] = ()
    """Whom of the company it is with."""
    summary: str = ""
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class Handed:
    """A referral that waits. `owner` has the next step."""

    referral: Referral
    sender: str
    receiver: str
    owner: str


@dataclass(frozen=True, kw_only=True)
class Allowed:
    """A consent, with the names of those who may be told."""

    consent: Consent
    recipients: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """An inquiry of the company. `owner` answers it."""

    inquiry: Inquiry
    owner: str


@dataclass(frozen=True, kw_only=True)
class Followed:
    """What the company said came of an effort, and who asked."""

    follow_up: FollowUp
    by: str


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """For the own actor alone. Planned engagements the next first, past ones the latest first."""

    made_on: date
    holder: Party
    company: Company
    municipality: str = ""
    industry: str = ""
    maturity: Maturity | None = None
    related: tuple[tuple[str, str], ...] = ()
    """Companies that belong with it, each with how."""
    contacts: tuple[Person, ...] = ()
    outreach: Told
    consents: tuple[Allowed, ...] = ()
    asks: tuple[Ask, ...] = ()
    """What is not known yet."""
    steps: tuple[Step, ...] = ()
    referrals: tuple[Handed, ...] = ()
    inquiries: tuple[Asked, ...] = ()
    planned: tuple[Met, ...] = ()
    past: tuple[Met, ...] = ()
    follow_ups: tuple[Followed, ...] = ()
    standing: Standing
    checklist: ChecklistGiven | None = None
    valid_until: date | None = None
