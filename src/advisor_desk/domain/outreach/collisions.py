"""Collisions: two actors' outreach that the rules would have caught, had both been known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.outreach.values import Encounter


@dataclass(frozen=True)
class Collision:
    """Two engagements of different actors that break rule 1 or 2, the earlier first."""

    first: Encounter
    second: Encounter


def collisions(encounters: Iterable[Encounter], terms: Terms) -> Iterator[Collision]:
    """Every colliding pair among the engagements of one company."""
    outreach = sorted(
        (e for e in encounters if e.role is Role.OUTREACH and e.status is not Status.CANCELLED),
        key=lambda e: (e.on, e.id),
    )
    for first, second in combinations(outreach, 2):
        is_joint = first.actor_id in second.actors or second.actor_id in first.actors
        days = terms.quiet_days if first.status is Status.DONE else terms.look_ahead_days
        if not is_joint and second.on - first.on <= timedelta(days=days):
            yield Collision(first, second)
