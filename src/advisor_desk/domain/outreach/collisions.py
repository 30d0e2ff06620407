"""Collisions: two actors' engagements that the rules would have caught, had both been known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.outreach.rules import is_asked_in, is_made_lately, is_planned_near
from advisor_desk.domain.outreach.values import Encounter


@dataclass(frozen=True)
class Collision:
    """Two engagements of different actors that break rule 1 or 2, the earlier first."""

    first: Encounter
    second: Encounter


def collisions(encounters: Iterable[Encounter], terms: Terms) -> Iterator[Collision]:
    """Every colliding pair among the engagements of one company."""
    held = (e for e in encounters if e.status is not Status.CANCELLED)
    for first, second in combinations(sorted(held, key=lambda e: (e.on, e.id)), 2):
        if _is_caught(first, second, terms) or _is_caught(second, first, terms):
            yield Collision(first, second)


def _is_caught(ask: Encounter, other: Encounter, terms: Terms) -> bool:
    """Whether rule 1 or 2 speaks against the one because of the other."""
    if ask.actor_id in other.actors or other.actor_id in ask.actors:
        return False
    if is_asked_in(ask.role, ask.invited_by):
        return False
    return is_planned_near(other, ask.on, terms) or is_made_lately(other, ask.on, terms)
