"""Which companies came in with a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.participants import Result
from advisor_desk.store.statements import Statement

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

_COME = (Result.KNOWN, Result.TAKEN_OVER, Result.ADDED, Result.THERE)


def come_in(place: Place, list_id: UUID) -> Sequence[UUID]:
    """Each once, those that were on the desk before among them."""
    return _COME_IN(place, list_id=list_id)


_COME_IN: Statement[UUID] = Statement(
    f"""
    SELECT DISTINCT company_id FROM participant
    WHERE list_id = :list_id AND company_id IS NOT NULL
      AND result IN ({", ".join(f"'{one.value}'" for one in _COME)})
    ORDER BY company_id
    """,  # noqa: S608 - no value is put in
    lambda company_id: company_id,
    [UUID],
)
