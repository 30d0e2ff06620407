"""Who leads and who takes part in the visits that other records belong to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.engagements import Participant
from advisor_desk.domain.parcels import Concerned
from advisor_desk.store.statements import Statement

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def concerned_by_visit(place: Place) -> Mapping[UUID, Concerned]:
    """Of every visit with an invitation, a decision or a step, in one question."""
    return {
        visit: Concerned(
            leads=frozenset({lead}),
            taking_part=frozenset({lead, *(guest.actor_id for guest in guests)}),
        )
        for visit, lead, guests in _NAMED(place)
    }


_NAMED: Statement[tuple[UUID, UUID, tuple[Participant, ...]]] = Statement(
    """
    SELECT id, actor_id, participants FROM engagement WHERE id IN (
        SELECT engagement_id FROM invitation
        UNION SELECT first_id FROM collision_resolution
        UNION SELECT second_id FROM collision_resolution
        UNION SELECT engagement_id FROM next_step
    )
    """,
    lambda *told: told,
    [UUID, UUID, tuple[Participant, ...]],
)
