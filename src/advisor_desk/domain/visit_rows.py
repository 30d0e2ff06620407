"""A visit as a row of a shared list tells it: its cells, what they say, what cannot be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import HeadCount, Participant, Place, Role, Status
from advisor_desk.domain.errors import AdvisorDeskError


class VisitField(StrEnum):
    """What a column of the list can hold, besides the company and its contact."""

    DATE = "date"
    TIME = "time"
    ACTOR = "actor"
    ADVISER = "adviser"
    ROLE = "role"
    STATUS = "status"
    PLACE = "place"
    PURPOSE = "purpose"
    NEEDS = "needs"
    NOTES = "notes"
    WOMEN = "women"
    MEN = "men"
    OTHER = "other"


class Misread(StrEnum):
    """Why a cell keeps its row aside."""

    NO_DAY = "no_day"
    WEEK = "week"
    MONTH = "month"
    NO_YEAR = "no_year"
    NOT_A_DAY = "not_a_day"
    TOO_FAR = "too_far"
    NOT_A_TIME = "not_a_time"
    NO_ACTOR = "no_actor"
    WHO = "who"
    ROLE = "role"
    STATUS = "status"
    PLANNED_PAST = "planned_past"
    DONE_AHEAD = "done_ahead"
    NOT_A_COUNT = "not_a_count"
    LONG = "long"


SUPPOSABLE = frozenset({Misread.NO_YEAR, Misread.WEEK, Misread.MONTH})
"""What a person can say for a whole list how it is meant."""


@dataclass(frozen=True, kw_only=True)
class Supposed:
    """How days are meant that are not written whole.

    `year` is that of days without one; `last_day`: a week or a month is its last working day.
    """

    year: int | None = None
    last_day: bool = False


AS_WRITTEN = Supposed()


class Coming(StrEnum):
    """What a row becomes when the list is brought in."""

    DONE = "done"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    HEARD = "heard"
    """A visit of another actor."""
    THERE = "there"
    HELD = "held"
    WAITS = "waits"
    """For the company of another row to be decided."""


@dataclass(eq=False)
class CannotRead(AdvisorDeskError):
    """What is written in the cell says nothing that the field can keep."""

    written: str
    why: Misread


@dataclass(frozen=True)
class Fault:
    """A cell that keeps its row aside, and why."""

    field: VisitField
    why: Misread


@dataclass(frozen=True, kw_only=True)
class ListedVisit:
    """`cells` are as typed, by field. A row with a fault is kept aside until it is corrected.

    `actor_id` leads; `alongside` are the others that the cell names.
    """

    cells: Mapping[str, str] = field(default_factory=dict)
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    actor_id: UUID | None = None
    adviser_id: UUID | None = None
    alongside: tuple[Participant, ...] = ()
    role: Role = Role.OUTREACH
    status: Status = Status.PLANNED
    place: Place = Place.AT_COMPANY
    place_text: str = ""
    needs: tuple[Need, ...] = ()
    met: HeadCount = field(default_factory=HeadCount)
    leftover: Mapping[str, str] = field(default_factory=dict)
    """What is said in a coded field and has no code: it goes to the notes."""
    supposed: Supposed = AS_WRITTEN
    faults: tuple[Fault, ...] = ()

    @property
    def actors(self) -> frozenset[UUID]:
        """Every actor that is named, the lead included."""
        named = (self.actor_id, *(one.actor_id for one in self.alongside))
        return frozenset(filter(None, named))

    def cell(self, wanted: VisitField) -> str:
        return self.cells.get(wanted, "")
