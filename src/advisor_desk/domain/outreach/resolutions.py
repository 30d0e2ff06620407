"""What was decided about a collision, for how long that holds, and how many are open."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.engagements import Role
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.outreach.collisions import Collision, Pair, pair_of
from advisor_desk.domain.outreach.values import Encounter


class Solution(StrEnum):
    """What the two advisers agreed on."""

    JOINT = "joint"
    DIVIDED = "divided"
    NOTED = "noted"


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What of one engagement mattered when it was decided: who leads it, as what, which day."""

    engagement_id: UUID
    actor_id: UUID
    role: Role
    on: date


@dataclass(frozen=True, kw_only=True)
class Resolution:
    """One act: both engagements, what was decided, by whom and why.

    Of a joint visit `kept_id` is the engagement that both go to, and `invitation_id` the guest's
    invitation; of next steps that were divided, `step_ids` are they.
    """

    id: UUID
    first_id: UUID
    second_id: UUID
    solution: Solution
    grounds: tuple[Ground, ...]
    at: datetime
    by: UUID | None
    note: str = ""
    kept_id: UUID | None = None
    invitation_id: UUID | None = None
    step_ids: tuple[UUID, ...] = ()
    version: int = 0

    @property
    def pair(self) -> Pair:
        return pair_of(self.first_id, self.second_id)


class Standing(StrEnum):
    """How far a collision has come."""

    OPEN = "open"
    RESOLVED = "resolved"


@dataclass(frozen=True)
class Case:
    """A pair that collides, or did when it was decided on.

    `resolution` is the latest; of an open case it is one that no longer holds.
    """

    first: Encounter
    second: Encounter
    standing: Standing
    resolution: Resolution | None = None

    @property
    def pair(self) -> Pair:
        return pair_of(self.first.id, self.second.id)

    @property
    def collision(self) -> Collision:
        return Collision(self.first, self.second)

    @property
    def on(self) -> date:
        return self.collision.on

    @property
    def is_open(self) -> bool:
        return self.standing is Standing.OPEN


@dataclass(frozen=True)
class Count:
    """How many collisions there are."""

    open: int = 0
    resolved: int = 0

    @property
    def total(self) -> int:
        return self.open + self.resolved


@dataclass(eq=False)
class CollisionGone(AdvisorDeskError):
    """The two collide no longer: there is nothing to decide."""


@dataclass(eq=False)
class NotYoursToResolve(AdvisorDeskError):
    """A collision is for those it concerns, and for a coordinator."""


@dataclass(eq=False)
class NothingToDivide(AdvisorDeskError):
    """Dividing the next steps takes at least one."""


@dataclass(eq=False)
class NothingToJoin(AdvisorDeskError):
    """Only two visits that are both planned become one."""


@dataclass(eq=False)
class AgreementUnattributed(AdvisorDeskError):
    """Coming along to another actor's visit says who there agreed, and how."""


def grounds(collision: Collision) -> tuple[Ground, ...]:
    """In the order of the pair, so that equal is the same whichever comes first."""
    both = sorted((collision.first, collision.second), key=lambda e: e.id)
    return tuple(
        Ground(engagement_id=e.id, actor_id=e.actor_id, role=e.role, on=e.on) for e in both
    )


def holds(resolution: Resolution, collision: Collision) -> bool:
    """Whether it still settles the two, which collide.

    It does until the day, the role or the lead of one of them is another. Made joint they would
    not collide: the invitation was declined, or taken back.
    """
    if resolution.solution is Solution.JOINT:
        return False
    return resolution.grounds == grounds(collision)


def latest(resolutions: Iterable[Resolution]) -> Mapping[Pair, Resolution]:
    """What was decided last of each pair: two desks may each have decided."""
    ordered = sorted(resolutions, key=lambda r: (r.at, r.id))
    return {resolution.pair: resolution for resolution in ordered}


def weighed(
    found: Iterable[Collision],
    resolutions: Iterable[Resolution],
    encounters: Mapping[UUID, Encounter],
) -> list[Case]:
    """Every pair once: those that collide, and those that did until it was decided.

    `encounters` has what is known of engagements that were decided on; what is deleted since is
    no case. Open ones come first, then the later day.
    """
    decided = latest(resolutions)
    cases = {c.pair: _case(c, decided.get(c.pair)) for c in found}
    for pair, resolution in decided.items():
        both = [encounters[one] for one in pair if one in encounters]
        if pair not in cases and len(both) == len(pair):
            first, second = sorted(both, key=lambda e: (e.on, e.id))
            cases[pair] = Case(first, second, Standing.RESOLVED, resolution)
    return sorted(cases.values(), key=lambda c: (not c.is_open, -c.on.toordinal(), c.pair))


def counted(cases: Iterable[Case]) -> Count:
    standings = Counter(case.standing for case in cases)
    return Count(open=standings[Standing.OPEN], resolved=standings[Standing.RESOLVED])


def counted_between(cases: Iterable[Case], first: date, last: date) -> Count:
    """The indicator: collisions whose later engagement is in the period, both days included."""
    return counted(case for case in cases if first <= case.on <= last)


def by_month(cases: Iterable[Case]) -> Mapping[date, Count]:
    """The indicator month by month, told by its first day; months without one are left out."""
    months: dict[date, list[Case]] = {}
    for case in cases:
        months.setdefault(case.on.replace(day=1), []).append(case)
    return {month: counted(months[month]) for month in sorted(months)}


def concerning(cases: Iterable[Case], adviser_id: UUID) -> Sequence[Case]:
    """Those that the adviser has to see to."""
    return [case for case in cases if adviser_id in case.collision.advisers]


def _case(collision: Collision, resolution: Resolution | None) -> Case:
    settled = resolution is not None and holds(resolution, collision)
    standing = Standing.RESOLVED if settled else Standing.OPEN
    return Case(collision.first, collision.second, standing, resolution)
