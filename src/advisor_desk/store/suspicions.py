"""Which companies may be one: what was found, and what has changed since it was looked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, insert, or_
from sqlalchemy.orm import Session

from advisor_desk.store.rows import LookedRow, SuspicionRow
from advisor_desk.store.statements import Statement

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

_ONLY = UUID(int=1)
_AT_ONCE = 400


def looked_up_to(place: Place) -> int | None:
    """The last change that was looked at; None where nobody has looked yet."""
    return next(iter(_LOOKED(place)), None)


def last_change(place: Place) -> int:
    return next(iter(_LAST(place)), 0) or 0


def changed_since(place: Place, seq: int) -> set[UUID]:
    """The companies that have a change after that one."""
    return set(_CHANGED(place, seq=seq))


def replace_of(
    session: Session, companies: Iterable[UUID], found: Iterable[tuple[UUID, UUID]]
) -> None:
    """Put what was found now in place of all that was found of the companies."""
    row, gone = SuspicionRow, list(companies)
    for start in range(0, len(gone), _AT_ONCE):
        ids = gone[start : start + _AT_ONCE]
        session.execute(delete(row).where(or_(row.company_id.in_(ids), row.other_id.in_(ids))))
    pairs = {pair for one, other in found for pair in ((one, other), (other, one))}
    if pairs:
        values = [{"company_id": one, "other_id": other} for one, other in sorted(pairs)]
        session.execute(insert(row), values)


def forget_all(session: Session) -> None:
    session.execute(delete(SuspicionRow))


def note_looked(session: Session, seq: int) -> None:
    session.merge(LookedRow(id=_ONLY, seq=seq))


_LOOKED: Statement[int] = Statement("SELECT seq FROM looked", lambda seq: seq, [int])
_LAST: Statement[int | None] = Statement("SELECT max(seq) FROM change", lambda seq: seq, [int])
_CHANGED: Statement[UUID] = Statement(
    "SELECT DISTINCT record_id FROM change WHERE seq > :seq AND table_name = 'company'",
    lambda record_id: record_id,
    [UUID],
)
