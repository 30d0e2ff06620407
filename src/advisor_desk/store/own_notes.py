"""Questions asked of the notes that each actor keeps for itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.own_notes import OwnNote, written_by
from advisor_desk.store.statements import Records, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def of_engagement(place: Place, engagement_id: UUID, actor_id: UUID) -> str:
    """What the actor wrote of the engagement; empty where it wrote nothing."""
    found = _OF_ENGAGEMENT(place, engagement_id=engagement_id, actor_id=actor_id)
    return found[0].text if found else ""


def of_engagements(
    place: Place, engagements: Iterable[UUID], actor_id: UUID
) -> Mapping[UUID, str]:
    """What the actor wrote of these, by engagement."""
    wanted = listed(engagements)
    return written_by(_OF_ENGAGEMENTS(place, ids=wanted, actor_id=actor_id), actor_id)


def of_company(place: Place, company_id: UUID, actor_id: UUID) -> Sequence[OwnNote]:
    """All that the actor wrote of engagements with the company."""
    return _OF_COMPANY(place, company_id=company_id, actor_id=actor_id)


_OF_ENGAGEMENT = Records(
    OwnNote,
    """
    FROM own_note
    WHERE engagement_id = :engagement_id AND actor_id = :actor_id AND deleted_at IS NULL
    """,
)
_OF_ENGAGEMENTS = Records(
    OwnNote,
    """
    FROM own_note
    WHERE engagement_id IN (SELECT value FROM json_each(:ids))
      AND actor_id = :actor_id AND deleted_at IS NULL
    """,
)
_OF_COMPANY = Records(
    OwnNote,
    """
    FROM own_note
    WHERE actor_id = :actor_id AND deleted_at IS NULL
      AND engagement_id IN (SELECT id FROM engagement WHERE company_id = :company_id)
    """,
)
