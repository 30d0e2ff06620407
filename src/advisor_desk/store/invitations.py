"""Questions asked about who is asked to come along."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.invitations import Invitation
from advisor_desk.store.statements import Records, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def of_engagement(place: Place, engagement_id: UUID) -> Sequence[Invitation]:
    return of_engagements(place, [engagement_id]).get(engagement_id, ())


def of_engagements(
    place: Place, engagements: Iterable[UUID]
) -> Mapping[UUID, Sequence[Invitation]]:
    """By engagement; one that nobody was asked to is left out."""
    found = defaultdict[UUID, list[Invitation]](list)
    for invitation in _OF_ENGAGEMENTS(place, ids=listed(engagements)):
        found[invitation.engagement_id].append(invitation)
    return found


def addressed(
    place: Place, actor_id: UUID, adviser_id: UUID, now: datetime
) -> Sequence[Invitation]:
    """Those the adviser may have to be told something of, or the actor and nobody known here.

    Neither declined ones nor those to visits that were held, or whose time is over.
    """
    return _ADDRESSED(place, actor_id=actor_id, adviser_id=adviser_id, now=now)


_OF_ENGAGEMENTS = Records(
    Invitation,
    """
    FROM invitation
    WHERE engagement_id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL
    ORDER BY asked_at, id
    """,
)
_ADDRESSED = Records(
    Invitation,
    """
    FROM invitation
    WHERE actor_id = :actor_id AND state IN ('asked', 'accepted', 'withdrawn')
      AND (adviser_id = :adviser_id OR adviser_id IS NULL
           OR adviser_id NOT IN (SELECT id FROM adviser))
      AND deleted_at IS NULL
      AND EXISTS (
        SELECT * FROM engagement
        WHERE engagement.id = engagement_id AND status <> 'done' AND ends_at > :now
          AND engagement.deleted_at IS NULL
      )
    ORDER BY asked_at, id
    """,
)
