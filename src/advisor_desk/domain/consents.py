"""A company's permission to share: purpose, recipients, scope, who said yes, until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.engagements import Channel, ReasonMissing
from advisor_desk.domain.errors import AdvisorDeskError

FURTHEST = timedelta(days=10 * 366)
"""No consent was given, and none holds, further away than this."""


class Scope(StrEnum):
    """What may be handed over. Name, number and need always go along."""

    FACTS = "facts"
    CONTACTS = "contacts"
    NOTES = "notes"
    CHECKLIST = "checklist"


class Field(StrEnum):
    """What a consent has to say besides its dates."""

    PURPOSE = "purpose"
    GIVEN_BY = "given_by"
    RECIPIENTS = "recipients"


@dataclass(frozen=True, kw_only=True)
class Consent:
    """What the company allowed. Nothing beyond it leaves the desk."""

    id: UUID
    company_id: UUID
    purpose: str
    recipients: frozenset[UUID]
    scope: frozenset[Scope]
    given_by: str
    channel: Channel
    given_on: date
    until: date
    withdrawn_on: date | None = None
    version: int = 0

    def is_in_force(self, today: date) -> bool:
        return self.withdrawn_on is None and self.given_on <= today <= self.until


@dataclass(frozen=True, kw_only=True)
class Override:
    """Sending without consent: an act of its own, for name, number and need alone."""

    reason: str
    by_adviser_id: UUID
    on: date


@dataclass(eq=False)
class ConsentMissing(AdvisorDeskError):
    """The company has not allowed this actor to be told."""

    recipient: str


@dataclass(eq=False)
class ConsentOver(AdvisorDeskError):
    """The consent has run out, or does not apply yet."""

    given_on: date
    until: date


@dataclass(eq=False)
class ConsentWithdrawn(AdvisorDeskError):
    """The company has taken its consent back."""

    withdrawn_on: date


@dataclass(eq=False)
class ConsentTooNarrow(AdvisorDeskError):
    """More is to be handed over than the company allowed."""

    missing: tuple[Scope, ...]


@dataclass(eq=False)
class OverrideTooWide(AdvisorDeskError):
    """Without consent only name, number and need may go along, and none of this."""

    scope: tuple[Scope, ...]


@dataclass(eq=False)
class ConsentIncomplete(AdvisorDeskError):
    """A consent says for what, to whom and who said yes."""

    missing: tuple[Field, ...]


@dataclass(eq=False)
class ConsentDatesWrong(AdvisorDeskError):
    """Given in the future, or over before it was given."""

    given_on: date
    until: date


@dataclass(eq=False)
class ConsentDatesUnlikely(AdvisorDeskError):
    """Given or holding further away than anyone asks for: probably a mistyped year."""

    given_on: date
    until: date
    earliest: date
    latest: date


def ensure_allows(
    consent: Consent | None,
    *,
    recipient: UUID,
    recipient_name: str,
    scope: Iterable[Scope],
    today: date,
) -> None:
    """Raise unless the consent is in force for this recipient and all of this scope."""
    if consent is None or recipient not in consent.recipients:
        raise ConsentMissing(recipient_name)
    if consent.withdrawn_on:
        raise ConsentWithdrawn(consent.withdrawn_on)
    if not consent.is_in_force(today):
        raise ConsentOver(consent.given_on, consent.until)
    missing = tuple(sorted(set(scope) - consent.scope))
    if missing:
        raise ConsentTooNarrow(missing)


def ensure_overridable(override: Override, scope: Iterable[Scope]) -> None:
    """Raise unless the override says why and nothing beyond name, number and need goes along."""
    if not override.reason.strip():
        raise ReasonMissing("override")
    beyond = tuple(sorted(set(scope)))
    if beyond:
        raise OverrideTooWide(beyond)


def ensure_sound(consent: Consent, today: date) -> None:
    """Raise unless the consent says all that a consent says."""
    said = {
        Field.PURPOSE: bool(consent.purpose.strip()),
        Field.GIVEN_BY: bool(consent.given_by.strip()),
        Field.RECIPIENTS: bool(consent.recipients),
    }
    missing = tuple(field for field, is_said in said.items() if not is_said)
    if missing:
        raise ConsentIncomplete(missing)
    if consent.given_on > today or consent.until < consent.given_on:
        raise ConsentDatesWrong(consent.given_on, consent.until)
    earliest, latest = today - FURTHEST, today + FURTHEST
    if consent.given_on < earliest or consent.until > latest:
        raise ConsentDatesUnlikely(consent.given_on, consent.until, earliest, latest)
