"""What waits to be sent to partners."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.store.statements import Statement

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def waiting(place: Place, adviser_id: UUID, most: int) -> Mapping[str, int]:
    """By table, own records that no partner has been sent yet; at most `most` are counted."""
    return dict(_WAITING(place, adviser_id=adviser_id, most=most))


_WAITING: Statement[tuple[str, int]] = Statement(
    """
    SELECT table_name, count(*) FROM (
        SELECT DISTINCT table_name, record_id FROM change
        WHERE sent_at IS NULL AND by = :adviser_id LIMIT :most
    ) GROUP BY table_name
    """,
    lambda *told: told,
    [str, int],
)
