"""What an actor does with a company: visits, calls, meetings, activities."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.travel import Travel

PLANNING_HORIZON = timedelta(days=3 * 366)
LOGGING_HORIZON = timedelta(days=10 * 366)
LONGEST = timedelta(days=14)


class Kind(StrEnum):
    """The form the engagement takes."""

    VISIT = "visit"
    CALL = "call"
    MEETING = "meeting"
    ACTIVITY = "activity"


class Role(StrEnum):
    """Why the adviser comes: `outreach` asks to come, `expert` is asked in for a question."""

    OUTREACH = "outreach"
    EXPERT = "expert"
    FOLLOW_UP = "follow_up"
    ON_REQUEST = "on_request"


class Status(StrEnum):
    """How far it has come."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


class Place(StrEnum):
    """Where it happens."""

    AT_COMPANY = "at_company"
    ELSEWHERE = "elsewhere"
    ONLINE = "online"
    PHONE = "phone"


class Channel(StrEnum):
    """How something was said: a consent, an answer, what is known of another's visit."""

    IN_PERSON = "in_person"
    TELEPHONE = "telephone"
    EMAIL = "email"
    WRITTEN = "written"


@dataclass(frozen=True)
class HeadCount:
    """People, as they state themselves; never derived from a name or a number."""

    women: int = 0
    men: int = 0
    other: int = 0
    """Other, or not stated."""

    @property
    def total(self) -> int:
        return self.women + self.men + self.other


@dataclass(frozen=True, kw_only=True)
class Participant:
    """An actor's part in a joint visit; `adviser_id` is None while nobody is named."""

    actor_id: UUID
    adviser_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Hearsay:
    """Where knowledge of another actor's engagement comes from."""

    told_by: str
    channel: Channel
    on: date


@dataclass(frozen=True, kw_only=True)
class Engagement:
    """One entry of the coordination timeline: what every actor of the partnership may know.

    `actor_id` leads. What an actor notes for itself is an `OwnNote`.
    """

    id: UUID
    company_id: UUID
    actor_id: UUID
    adviser_id: UUID | None
    kind: Kind = Kind.VISIT
    role: Role
    status: Status
    starts_at: datetime
    ends_at: datetime
    place: Place = Place.AT_COMPANY
    place_text: str = ""
    purpose: str = ""
    needs: tuple[Need, ...] = ()
    participants: tuple[Participant, ...] = ()
    invited_by: UUID | None = None
    go_anyway_reason: str = ""
    met: HeadCount = field(default_factory=HeadCount)
    contact_ids: tuple[UUID, ...] = ()
    summary: str = ""
    """What came of it, for all who take part."""
    maturity: Maturity | None = None
    travel: Travel = field(default_factory=Travel)
    hearsay: Hearsay | None = None
    cancelled_because: str = ""
    inquiry_id: UUID | None = None
    """The inquiry that led to it."""
    version: int = 0

    @property
    def actors(self) -> frozenset[UUID]:
        """Every actor that takes part, the lead included."""
        return frozenset({self.actor_id, *(p.actor_id for p in self.participants)})

    @property
    def is_joint(self) -> bool:
        return len(self.actors) > 1

    def summary_for(self, actor_id: UUID) -> str:
        """What came of it, told to whom took part; empty for any other actor."""
        return self.summary if actor_id in self.actors else ""


@dataclass(eq=False)
class EndsBeforeItStarts(AdvisorDeskError):
    """The end is not after the start, or more than 14 days after it."""

    starts_at: datetime
    ends_at: datetime


@dataclass(eq=False)
class TooFarAhead(AdvisorDeskError):
    """Planned further ahead than anyone plans: probably a mistyped year."""

    on: date
    latest: date


@dataclass(eq=False)
class TooLongAgo(AdvisorDeskError):
    """Dated further back than the desk keeps: probably a mistyped year."""

    on: date
    earliest: date


@dataclass(eq=False)
class PlannedInThePast(AdvisorDeskError):
    """A visit is planned ahead; one that has been is logged."""

    on: date


@dataclass(eq=False)
class NotYetHeld(AdvisorDeskError):
    """A visit that lies in the future cannot be logged as done."""

    on: date


@dataclass(eq=False)
class NotPlanned(AdvisorDeskError):
    """Only a planned engagement can be moved, logged or cancelled."""

    status: Status


@dataclass(eq=False)
class ReasonMissing(AdvisorDeskError):
    """Going anyway, cancelling, deferring and overriding each ask for a reason."""

    act: str


@dataclass(eq=False)
class SourceMissing(AdvisorDeskError):
    """What is known of another actor's engagement says who told it."""


_WEIGHT = (Status.PLANNED, Status.CANCELLED, Status.DONE)


def merged(ours: Engagement, theirs: Engagement) -> Engagement:
    """What holds of two, where neither colleague knew of the other: what was held was held, and
    what is off is off; whom either asked along takes part. What else differs stays ours.
    """
    further = max(ours, theirs, key=lambda one: _WEIGHT.index(one.status))
    return replace(
        ours,
        status=further.status,
        cancelled_because=further.cancelled_because,
        participants=tuple(dict.fromkeys((*ours.participants, *theirs.participants))),
    )


def ensure_plannable(starts_at: datetime, ends_at: datetime, now: datetime) -> None:
    """Raise unless the span is in order, not over and not years ahead."""
    ensure_span(starts_at, ends_at)
    if ends_at <= now:
        raise PlannedInThePast(starts_at.date())
    if starts_at > now + PLANNING_HORIZON:
        raise TooFarAhead(starts_at.date(), (now + PLANNING_HORIZON).date())


def ensure_loggable(starts_at: datetime, ends_at: datetime, now: datetime) -> None:
    """Raise unless the span is in order, has begun and is not a decade back."""
    ensure_span(starts_at, ends_at)
    if starts_at > now:
        raise NotYetHeld(starts_at.date())
    if starts_at < now - LOGGING_HORIZON:
        raise TooLongAgo(starts_at.date(), (now - LOGGING_HORIZON).date())


def ensure_thinkable(on: date, today: date) -> None:
    """Raise if nobody can mean that day: it is further away than is planned or logged."""
    if on > today + PLANNING_HORIZON:
        raise TooFarAhead(on, today + PLANNING_HORIZON)
    if on < today - LOGGING_HORIZON:
        raise TooLongAgo(on, today - LOGGING_HORIZON)


def ensure_span(starts_at: datetime, ends_at: datetime) -> None:
    if not starts_at < ends_at or ends_at - starts_at > LONGEST:
        raise EndsBeforeItStarts(starts_at, ends_at)
