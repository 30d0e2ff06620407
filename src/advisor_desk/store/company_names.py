"""What companies are called, for lists of what is about them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.store.statements import Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def names(place: Place, companies: Iterable[UUID]) -> dict[UUID, str]:
    wanted = listed(companies)
    return dict(_NAMES(place, ids=wanted)) if wanted != "[]" else {}


_NAMES: Statement[tuple[UUID, str]] = Statement(
    "SELECT id, name FROM company WHERE id IN (SELECT value FROM json_each(:ids))",
    lambda *told: told,
    [UUID, str],
)
