"""Referrals: handing a need over to an actor, and whose turn it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from stdnum.iso7064 import mod_37_2

from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.consents import Override, Scope
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.errors import AdvisorDeskError


class State(StrEnum):
    """How far a referral has come."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REROUTED = "rerouted"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What a closed referral came to."""

    HELPED = "helped"
    PARTLY = "partly"
    COULD_NOT_HELP = "could_not_help"
    COMPANY_DECLINED = "company_declined"
    NOT_REACHED = "not_reached"


class Turn(StrEnum):
    """Whose next step it is."""

    SENDER = "sender"
    RECEIVER = "receiver"
    NOBODY = "nobody"


class Clock(StrEnum):
    """Which clock runs."""

    ANSWER = "answer"
    NONE = "none"


class Field(StrEnum):
    """What a referral has to say before a partner could act on it."""

    NEEDS = "needs"
    ASK = "ask"


@dataclass(frozen=True)
class Next:
    """What a state waits for. The step's words are `referral.next.<state>`."""

    turn: Turn
    clock: Clock = Clock.NONE


NEXT: Mapping[State, Next] = {
    State.DRAFT: Next(Turn.SENDER),
    State.SENT: Next(Turn.RECEIVER, Clock.ANSWER),
    State.RECEIVED: Next(Turn.RECEIVER, Clock.ANSWER),
    State.ACCEPTED: Next(Turn.RECEIVER),
    State.DECLINED: Next(Turn.SENDER),
    State.REROUTED: Next(Turn.SENDER),
    State.IN_PROGRESS: Next(Turn.RECEIVER),
    State.CLOSED: Next(Turn.NOBODY),
    State.WITHDRAWN: Next(Turn.NOBODY),
}

_ANSWERS = frozenset({State.ACCEPTED, State.DECLINED, State.REROUTED})
_OPEN_END = frozenset({State.WITHDRAWN})
FOLLOWS: Mapping[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.SENT}) | _OPEN_END,
    State.SENT: frozenset({State.RECEIVED, State.IN_PROGRESS}) | _ANSWERS | _OPEN_END,
    State.RECEIVED: frozenset({State.IN_PROGRESS}) | _ANSWERS | _OPEN_END,
    State.ACCEPTED: frozenset({State.IN_PROGRESS, State.CLOSED, State.REROUTED, State.DECLINED})
    | _OPEN_END,
    State.IN_PROGRESS: frozenset({State.CLOSED, State.REROUTED, State.DECLINED}) | _OPEN_END,
    State.DECLINED: frozenset({State.CLOSED}) | _OPEN_END,
    State.REROUTED: frozenset({State.CLOSED}) | _OPEN_END,
    State.CLOSED: frozenset(),
    State.WITHDRAWN: frozenset(),
}
OPEN = frozenset(
    {State.SENT, State.RECEIVED, State.ACCEPTED, State.IN_PROGRESS, State.DECLINED, State.REROUTED}
)
"""States in which somebody outside the desk, or the sender again, has a next step."""
NEEDS_NOTE = frozenset({State.DECLINED, State.REROUTED, State.WITHDRAWN})


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One change of state, recorded by hand or by a packet: who said it, how and when."""

    id: UUID
    referral_id: UUID
    state: State
    at: datetime
    said_by: str = ""
    channel: Channel | None = None
    note: str = ""
    outcome: Outcome | None = None
    rerouted_to: UUID | None = None
    recorded_by: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Referral:
    """A need handed over. `scope` and `contact_ids` say what goes along, never more."""

    id: UUID
    reference: str
    company_id: UUID
    from_actor_id: UUID
    from_adviser_id: UUID
    to_actor_id: UUID
    to_function_id: UUID | None
    needs: tuple[Need, ...]
    ask: str
    background: str = ""
    scope: frozenset[Scope] = frozenset()
    contact_ids: tuple[UUID, ...] = ()
    notes_of: frozenset[UUID] = frozenset()
    """Engagements whose notes go along, where notes are in the scope."""
    consent_id: UUID | None = None
    override: Override | None = None
    language: Language = Language.SWEDISH
    engagement_id: UUID | None = None
    inquiry_id: UUID | None = None
    state: State = State.DRAFT
    sent_at: datetime | None = None
    answer_by: datetime | None = None
    version: int = 0

    @property
    def owner_id(self) -> UUID:
        """The actor whose next step it is."""
        turn = NEXT[self.state].turn
        return self.to_actor_id if turn is Turn.RECEIVER else self.from_actor_id


@dataclass(eq=False)
class StepNotAllowed(AdvisorDeskError):
    """A referral cannot go from this state to that one."""

    state: State
    wanted: State


@dataclass(eq=False)
class ReferralIncomplete(AdvisorDeskError):
    """A referral names at least one need, and what is asked."""

    missing: tuple[Field, ...]


@dataclass(eq=False)
class ReferralUnknown(AdvisorDeskError):
    """No referral on this desk has that reference."""

    reference: str


@dataclass(eq=False)
class OutcomeMissing(AdvisorDeskError):
    """A referral is closed with an outcome."""


@dataclass(eq=False)
class NoteMissing(AdvisorDeskError):
    """Declining, re-routing and withdrawing say why."""

    state: State


@dataclass(eq=False)
class NewReceiverMissing(AdvisorDeskError):
    """Re-routing says to whom."""


@dataclass(eq=False)
class ReroutedInACircle(AdvisorDeskError):
    """It would go to whoever sent it, or to whoever is passing it on."""


def ensure_leads_on(referral: Referral, happening: Happening) -> None:
    """Raise if passing it on leads back to where it came from."""
    if happening.rerouted_to in {referral.from_actor_id, referral.to_actor_id}:
        raise ReroutedInACircle


def ensure_follows(state: State, happening: Happening) -> None:
    """Raise unless the happening may follow on `state` and says all that it has to."""
    if happening.state not in FOLLOWS[state]:
        raise StepNotAllowed(state, happening.state)
    if happening.state is State.CLOSED and happening.outcome is None:
        raise OutcomeMissing
    if happening.state is State.REROUTED and happening.rerouted_to is None:
        raise NewReceiverMissing
    is_thrown_away = state is State.DRAFT
    if happening.state in NEEDS_NOTE and not is_thrown_away and not happening.note.strip():
        raise NoteMissing(happening.state)


def ensure_ready(referral: Referral) -> None:
    """Raise `ReferralIncomplete` unless a partner could act on it."""
    said = {Field.NEEDS: bool(referral.needs), Field.ASK: bool(referral.ask.strip())}
    missing = tuple(field for field, is_said in said.items() if not is_said)
    if missing:
        raise ReferralIncomplete(missing)


_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O or U: they are misread and misheard
_FORM = re.compile(f"([A-Z0-9]+)-?([0-9]{{4}})-?([{_LETTERS}]{{6}})-?([A-Z0-9])")


def make_reference(actor_code: str, year: int, randomness: int) -> str:
    """A reference unique without a network: actor, year, 30 random bits, check character.

    The check (ISO 7064 mod 37, 2) catches every single mistyped character and every two that
    changed places.
    """
    code = "".join(c for c in actor_code.upper() if c.isascii() and c.isalnum()) or "X"
    drawn = "".join(_LETTERS[(randomness >> 5 * place) & 31] for place in range(6))
    check = mod_37_2.calc_check_digit(f"{code}{year}{drawn}")
    if check == "*":  # one in 37, and no character to read out over a telephone
        return make_reference(actor_code, year, randomness + 1)
    return f"{code}-{year}-{drawn}-{check}"


def as_reference(text: str) -> str | None:
    """The reference as it is kept, from what was typed; None where form or check are wrong."""
    typed = _FORM.fullmatch(text.strip().upper())
    if typed and mod_37_2.is_valid("".join(typed.groups())):
        return "-".join(typed.groups())
    return None


def is_reference(text: str) -> bool:
    """Whether it has the form of a reference and the check character agrees."""
    return as_reference(text) is not None
