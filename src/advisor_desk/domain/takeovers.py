"""A colleague takes over what an adviser has under way, for good or for a while."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError


class Duty(StrEnum):
    """What can hang on a person."""

    VISIT = "visit"
    TAKING_PART = "taking_part"
    STEP = "step"
    REFERRAL = "referral"
    INQUIRY = "inquiry"


@dataclass(frozen=True, kw_only=True)
class Passed:
    """One record that passes from one to the other."""

    duty: Duty
    record_id: UUID


@dataclass(frozen=True, kw_only=True)
class Takeover:
    """From that moment `to` does it. `until` is the last day away; None: for good."""

    id: UUID
    from_adviser_id: UUID
    to_adviser_id: UUID
    at: datetime
    until: date | None = None
    because: str = ""
    passed: tuple[Passed, ...] = ()
    given_back_at: datetime | None = None
    version: int = 0

    def is_in_force(self, today: date) -> bool:
        return self.given_back_at is None and (self.until is None or today <= self.until)


@dataclass(eq=False)
class TakenOverByOneself(AdvisorDeskError):
    """Nobody hands over to themselves."""


@dataclass(eq=False)
class TakeoverInACircle(AdvisorDeskError):
    """Whoever is to take over has handed over to this very adviser, directly or by others."""

    names: tuple[str, ...]


@dataclass(eq=False)
class NotAColleague(AdvisorDeskError):
    """Work is handed over within one actor; to another actor it is referred or rerouted."""


@dataclass(eq=False)
class NothingChosen(AdvisorDeskError):
    """There is nothing to hand over."""


@dataclass(eq=False)
class AwayInThePast(AdvisorDeskError):
    """The last day away has gone."""

    until: date


@dataclass(eq=False)
class GivenBackAlready(AdvisorDeskError):
    """What was handed over has been given back."""

    at: datetime


def standing_in(adviser: UUID, takeovers: Iterable[Takeover], today: date) -> Sequence[UUID]:
    """Who does the adviser's work today, by way of whom: the last one does it.

    Empty if the adviser does it. Of several who took over, the latest counts.
    """
    in_force = sorted((t for t in takeovers if t.is_in_force(today)), key=lambda t: (t.at, t.id))
    next_of = {one.from_adviser_id: one.to_adviser_id for one in in_force}
    chain, at = list[UUID](), adviser
    while (at := next_of.get(at, adviser)) not in {adviser, *chain}:
        chain.append(at)
    return chain


def ensure_no_circle(
    new: Takeover, known: Iterable[Takeover], today: date, names: dict[UUID, str]
) -> None:
    """Raise if the work would come back to whoever hands it over."""
    if new.from_adviser_id == new.to_adviser_id:
        raise TakenOverByOneself
    chain = standing_in(new.to_adviser_id, known, today)
    if new.from_adviser_id in chain:
        through = (new.to_adviser_id, *chain[: chain.index(new.from_adviser_id) + 1])
        raise TakeoverInACircle(tuple(names.get(one, "") for one in through))
