"""Collisions: two actors' engagements that the rules would have caught, had both been known."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from uuid import UUID, uuid5

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.outreach.rules import is_asked_in, is_made_lately, is_planned_near
from advisor_desk.domain.outreach.values import Encounter

Pair = tuple[UUID, UUID]
"""Two engagements by their ids, the lower first: the same whichever is named first."""


@dataclass(frozen=True)
class Collision:
    """Two engagements of different actors that break rule 1 or 2, the earlier first."""

    first: Encounter
    second: Encounter

    @property
    def pair(self) -> Pair:
        return pair_of(self.first.id, self.second.id)

    @property
    def on(self) -> date:
        """The day of the later one: until then there was nothing to collide with."""
        return self.second.on

    @property
    def actors(self) -> frozenset[UUID]:
        return frozenset({self.first.actor_id, self.second.actor_id})

    @property
    def advisers(self) -> frozenset[UUID]:
        """Those who have to see to it, as far as they are named."""
        return frozenset(a for a in (self.first.adviser_id, self.second.adviser_id) if a)

    @property
    def is_ahead(self) -> bool:
        """Whether both are still planned, and can become one."""
        return self.first.status is self.second.status is Status.PLANNED


def pair_of(one: UUID, other: UUID) -> Pair:
    return (one, other) if one < other else (other, one)


def pair_id(pair: Pair) -> UUID:
    """One id for the two, for what is kept of them together."""
    return uuid5(pair[0], pair[1].hex)


def collisions(encounters: Iterable[Encounter], terms: Terms) -> Iterator[Collision]:
    """Every colliding pair among the engagements of one company."""
    held = (e for e in encounters if e.status is not Status.CANCELLED)
    for one, other in combinations(sorted(held, key=_order), 2):
        if found := collision(one, other, terms):
            yield found


def collision(one: Encounter, other: Encounter, terms: Terms) -> Collision | None:
    """The two of one company as a collision, if they are one."""
    if Status.CANCELLED in {one.status, other.status}:
        return None
    first, second = sorted((one, other), key=_order)
    if _is_caught(first, second, terms) or _is_caught(second, first, terms):
        return Collision(first, second)
    return None


def grouped(pairs: Iterable[Pair]) -> Sequence[frozenset[UUID]]:
    """The engagements that hang together by their collisions, each in one group."""
    groups: list[set[UUID]] = []
    for pair in pairs:
        touched = [group for group in groups if group & set(pair)]
        groups = [group for group in groups if group not in touched]
        groups.append(set(pair).union(*touched))
    return [frozenset(group) for group in groups]


def _order(encounter: Encounter) -> tuple[date, UUID]:
    return encounter.on, encounter.id


def _is_caught(ask: Encounter, other: Encounter, terms: Terms) -> bool:
    """Whether rule 1 or 2 speaks against the one because of the other."""
    if ask.actor_id in other.actors or other.actor_id in ask.actors:
        return False
    if is_asked_in(ask.role, ask.invited_by):
        return False
    return is_planned_near(other, ask.on, terms) or is_made_lately(other, ask.on, terms)
