"""What waits to be sent to partners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from advisor_desk.store.statements import Statement, kinds

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Sendable:
    """A change that other actors may be told of; `fields` as in `ChangeRow`."""

    seq: int
    table: str
    record_id: UUID
    base: int
    version: int
    fields: dict[str, list[Any]]
    by: UUID | None
    at: datetime


def unsent(place: Place, limit: int) -> Sequence[Sendable]:
    """What no partner has been sent yet, the oldest first. Whatever is sent is asked for here.

    Nothing that an actor keeps for itself is among it.
    """
    return _UNSENT(place, limit=limit)


_CONFIDENTIAL = "table_name <> 'own_note'"
_UNSENT = Statement(
    f"""
    SELECT seq, table_name, record_id, base, version, fields, by, at FROM change
    WHERE sent_at IS NULL AND {_CONFIDENTIAL} ORDER BY seq LIMIT :limit
    """,  # noqa: S608 - no value is put in
    Sendable,
    kinds(Sendable),
)


def waiting(place: Place, adviser_id: UUID, most: int) -> Mapping[str, int]:
    """By table, own records that no partner has been sent yet; at most `most` are counted.

    What is for one's own actor alone waits for no partner.
    """
    return dict(_WAITING(place, adviser_id=adviser_id, most=most))


_WAITING: Statement[tuple[str, int]] = Statement(
    f"""
    SELECT table_name, count(*) FROM (
        SELECT DISTINCT table_name, record_id FROM change
        WHERE sent_at IS NULL AND by = :adviser_id AND {_CONFIDENTIAL} LIMIT :most
    ) GROUP BY table_name
    """,  # noqa: S608 - nor here
    lambda *told: told,
    [str, int],
)
