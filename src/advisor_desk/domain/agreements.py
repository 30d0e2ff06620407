"""What the partnership has agreed on: who leads where, windows, freshness, answer clock."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from advisor_desk.domain.clauses import Clause


@dataclass(frozen=True, kw_only=True)
class Terms:
    """The agreement's figures. Days are calendar days; hours run on the answer clock."""

    look_ahead_days: int = 30
    quiet_days: int = 90
    freshness_days: int = 7
    answer_hours: int = 24
    pause_weekends: bool = True
    pause_holidays: bool = True


@dataclass(frozen=True, kw_only=True)
class Duty:
    """What an actor takes on, in its own words."""

    actor_id: UUID
    text: str


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """One version of what is agreed; it is never changed, a later one takes its place.

    `valid_to` is the last day, or None. `clauses` are in the order that decides between them.
    """

    id: UUID
    valid_from: date
    valid_to: date | None = None
    terms: Terms = field(default_factory=Terms)
    clauses: tuple[Clause, ...] = ()
    duties: tuple[Duty, ...] = ()
    version: int = 0


def in_force(agreements: Iterable[Agreement], on: date) -> Agreement | None:
    """The one that began last, if it has not ended; of two that begin the same day the later.

    One that was followed by another does not come back when that one ends.
    """
    begun = [one for one in agreements if one.valid_from <= on]
    latest = max(begun, key=lambda one: (one.valid_from, one.id), default=None)
    has_ended = latest and latest.valid_to and latest.valid_to < on
    return None if has_ended else latest
