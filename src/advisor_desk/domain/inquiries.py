"""Inquiries: a company that comes in by the one door, and whose turn it is to answer."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.errors import AdvisorDeskError


class State(StrEnum):
    """How far an inquiry has come."""

    NEW = "new"
    ASSIGNED = "assigned"
    REROUTED = "rerouted"
    ANSWERED = "answered"
    CLOSED = "closed"


class Way(StrEnum):
    """How it came in."""

    TELEPHONE = "telephone"
    MAIL = "mail"
    VISIT = "visit"
    WEB = "web"


class Reason(StrEnum):
    """Why an inquiry ends without an answer."""

    NOT_REACHED = "not_reached"
    WITHDRAWN = "withdrawn"
    NO_LONGER_RELEVANT = "no_longer_relevant"


class Field(StrEnum):
    """What an inquiry has to say before anyone could answer it."""

    WHO = "who"
    ASK = "ask"


class Turn(StrEnum):
    """Whose next step it is."""

    OWNER = "owner"
    NOBODY = "nobody"


TURN: Mapping[State, Turn] = {
    State.NEW: Turn.OWNER,
    State.ASSIGNED: Turn.OWNER,
    State.REROUTED: Turn.OWNER,
    State.ANSWERED: Turn.NOBODY,
    State.CLOSED: Turn.NOBODY,
}
"""What a state waits for. The step's words are `inquiry.next.<state>`."""

OPEN = frozenset({State.NEW, State.ASSIGNED, State.REROUTED})
FOLLOWS: Mapping[State, frozenset[State]] = {
    State.NEW: frozenset({State.ASSIGNED, State.ANSWERED, State.REROUTED, State.CLOSED}),
    State.ASSIGNED: frozenset({State.ASSIGNED, State.ANSWERED, State.REROUTED, State.CLOSED}),
    State.REROUTED: frozenset({State.ASSIGNED, State.ANSWERED, State.REROUTED, State.CLOSED}),
    State.ANSWERED: frozenset({State.ANSWERED, State.ASSIGNED}),
    State.CLOSED: frozenset(),
}
"""What was answered can be answered more fully, and given to somebody who goes on with it."""


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One change of state, recorded by hand: who said it, how and when.

    `actor_id` and `adviser_id` are to whom it went; an adviser is not always named.
    """

    id: UUID
    inquiry_id: UUID
    state: State
    at: datetime
    said_by: str = ""
    channel: Channel | None = None
    note: str = ""
    actor_id: UUID | None = None
    adviser_id: UUID | None = None
    reason: Reason | None = None
    recorded_by: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Inquiry:
    """Somebody who asks. `company_text` is who they said they are while no company is known.

    `actor_id` and `adviser_id` own the next step; `door_actor_id` took it in. The clock runs
    until `answer_by`; the first answer stops it.
    """

    id: UUID
    company_id: UUID | None = None
    company_text: str = ""
    contact_id: UUID | None = None
    asked_by: str = ""
    telephone: str = ""
    email: str = ""
    way: Way = Way.TELEPHONE
    came_at: datetime
    ask: str
    needs: tuple[Need, ...] = ()
    door_actor_id: UUID
    taken_by: UUID | None = None
    actor_id: UUID
    adviser_id: UUID | None = None
    state: State = State.NEW
    answer_by: datetime
    answered_at: datetime | None = None
    version: int = 0

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def clock_runs(self) -> bool:
        """Whether somebody still waits for a first answer."""
        return self.is_open and self.answered_at is None

    def is_overdue(self, now: datetime) -> bool:
        return self.clock_runs and now > self.answer_by


@dataclass(eq=False)
class InquiryIncomplete(AdvisorDeskError):
    """An inquiry says who asks, and what."""

    missing: tuple[Field, ...]


@dataclass(eq=False)
class InquiryStepNotAllowed(AdvisorDeskError):
    """An inquiry cannot go from this state to that one."""

    state: State
    wanted: State


@dataclass(eq=False)
class OwnerMissing(AdvisorDeskError):
    """Assigning and re-routing say to whom."""


@dataclass(eq=False)
class SameOwner(AdvisorDeskError):
    """An inquiry is re-routed to another actor than the one that has it."""


@dataclass(eq=False)
class ReroutedWithoutReason(AdvisorDeskError):
    """Re-routing says why: the next one should not pass it on for the same reason."""


@dataclass(eq=False)
class AnswerMissing(AdvisorDeskError):
    """An answer says what was answered."""


@dataclass(eq=False)
class EndWithoutReason(AdvisorDeskError):
    """Ending an inquiry without an answer says why."""


@dataclass(eq=False)
class CameInTheFuture(AdvisorDeskError):
    """Nothing has come in that is yet to come."""


@dataclass(eq=False)
class HappenedBefore(AdvisorDeskError):
    """What happened to an inquiry happened after it came in, and not in the future."""


@dataclass(eq=False)
class NothingToTakeBack(AdvisorDeskError):
    """Nothing has happened to the inquiry but that it came in."""


def ensure_complete(inquiry: Inquiry) -> None:
    """Raise `InquiryIncomplete` unless somebody could answer it."""
    is_known = inquiry.company_id or inquiry.company_text.strip() or inquiry.asked_by.strip()
    said = {Field.WHO: bool(is_known), Field.ASK: bool(inquiry.ask.strip() or inquiry.needs)}
    missing = tuple(field for field, is_said in said.items() if not is_said)
    if missing:
        raise InquiryIncomplete(missing)


def ensure_follows(inquiry: Inquiry, happening: Happening, now: datetime) -> None:
    """Raise unless the happening may follow, says all it has to, and has happened."""
    if happening.state not in FOLLOWS[inquiry.state]:
        raise InquiryStepNotAllowed(inquiry.state, happening.state)
    if not inquiry.came_at <= happening.at <= now:
        raise HappenedBefore
    match happening.state:
        case State.ASSIGNED if happening.actor_id is None:
            raise OwnerMissing
        case State.REROUTED:
            _ensure_rerouted(inquiry, happening)
        case State.ANSWERED if not happening.note.strip():
            raise AnswerMissing
        case State.CLOSED if happening.reason is None:
            raise EndWithoutReason


def _ensure_rerouted(inquiry: Inquiry, happening: Happening) -> None:
    if happening.actor_id is None:
        raise OwnerMissing
    if happening.actor_id == inquiry.actor_id:
        raise SameOwner
    if not happening.note.strip():
        raise ReroutedWithoutReason


def after(inquiry: Inquiry, happening: Happening) -> Inquiry:
    """The inquiry as it stands once this has happened; no rule is asked."""
    moved = replace(inquiry, state=happening.state)
    if happening.actor_id is not None:
        moved = replace(moved, actor_id=happening.actor_id, adviser_id=happening.adviser_id)
    if happening.state is State.ANSWERED and inquiry.answered_at is None:
        moved = replace(moved, answered_at=happening.at)
    return moved


def replayed(inquiry: Inquiry, happenings: Iterable[Happening]) -> Inquiry:
    """The inquiry as these made it, from the first one on: that it came in."""
    told = replace(
        inquiry,
        state=State.NEW,
        actor_id=inquiry.door_actor_id,
        adviser_id=None,
        answered_at=None,
    )
    for happening in happenings:
        told = after(told, happening)
    return told


def passed_on(inquiry: Inquiry, happenings: Iterable[Happening]) -> Mapping[UUID, str]:
    """The actors that had it and passed it on, with what they said then.

    Who passes it back to one of them should ask first: else it goes round, and nobody answers.
    """
    told, owner = dict[UUID, str](), inquiry.door_actor_id
    for happening in happenings:
        if happening.state is State.REROUTED:
            told[owner] = happening.note
        owner = happening.actor_id or owner
    return told


def last_to_take_back(happenings: Sequence[Happening]) -> Happening:
    """What was recorded last. Raises `NothingToTakeBack` if that is the coming in."""
    if not happenings or happenings[-1].state is State.NEW:
        raise NothingToTakeBack
    return happenings[-1]
