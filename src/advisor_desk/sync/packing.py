"""What of this desk's records an audience is handed: what changed, and what these name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Item
from advisor_desk.store import records
from advisor_desk.store.rows import ActorRow, AdviserRow, ChangeRow, CompanyRow, Shared, TakenRow
from advisor_desk.sync.feeds import partner_tables, place_of
from advisor_desk.sync.names import named_in
from advisor_desk.sync.telling import Telling

_CHUNK = 500
_NAMED: Sequence[type[Shared[Any]]] = (ActorRow, AdviserRow)


@dataclass(frozen=True, kw_only=True)
class Packed:
    """The items, and the actors and people that they name and that are not among them."""

    items: Sequence[Item]
    named: Sequence[Item]


@dataclass(frozen=True, kw_only=True)
class Packer:
    """Packs for one audience what changed after a change of the log; all of it after 0."""

    session: Session
    telling: Telling

    def pack(self, after: int, *, also: Iterable[UUID] = ()) -> Packed:
        """`also`: what the parcel itself names."""
        items = self.items(after)
        known = {item.id for item in items}
        wanted = (named_in(items) | set(also)) - known
        rows = (row for kind in _NAMED for row in self._by_id(kind, wanted))
        named = self._as_items(sorted(rows, key=_order))
        return Packed(items=items, named=named)

    def items(self, after: int) -> list[Item]:
        rows = [row for row in self._changed(after) if self.telling.may_go(row)]
        companies = {row.id for row in rows if isinstance(row, CompanyRow)}
        about = {getattr(row, "company_id", None) for row in rows}
        rows += self._by_id(CompanyRow, {one for one in about if one} - companies)
        return self._as_items(sorted(rows, key=_order))

    def last_change(self) -> int:
        return self.session.scalar(select(func.max(ChangeRow.seq))) or 0

    def _changed(self, after: int) -> Iterator[Shared[Any]]:
        for table in self._tables():
            kind = records.kind_of(table)
            if kind is None:
                continue
            if after == 0:
                yield from self.session.scalars(select(kind))
                continue
            changed = select(ChangeRow.record_id).where(
                ChangeRow.seq > after, ChangeRow.table == table
            )
            yield from self.session.scalars(select(kind).where(kind.id.in_(changed.distinct())))

    def _tables(self) -> Iterable[str]:
        if self.telling.audience.is_colleague:
            return records.tables()
        to_all = self.telling.audience.actor_id is None
        apart = {"company", "next_step"} if to_all else {"company"}
        return [table for table in partner_tables() if table not in apart]

    def _by_id(self, kind: type[Shared[Any]], ids: Iterable[UUID]) -> Iterator[Shared[Any]]:
        """What the records are about: whoever reads it may not know them."""
        wanted = sorted(ids, key=lambda one: one.hex)
        for at in range(0, len(wanted), _CHUNK):
            some = kind.id.in_(wanted[at : at + _CHUNK])
            yield from self.session.scalars(select(kind).where(some))

    def _as_items(self, rows: Sequence[Shared[Any]]) -> list[Item]:
        seen = self._seen([row.id for row in rows])
        return [self._item(row, seen.get(row.id, {})) for row in rows]

    def _seen(self, ids: Sequence[UUID]) -> Mapping[UUID, Mapping[UUID, int]]:
        """By record and adviser, the version of theirs that this desk has taken."""
        found: dict[UUID, dict[UUID, int]] = {}
        for at in range(0, len(ids), _CHUNK):
            some = TakenRow.record_id.in_(ids[at : at + _CHUNK])
            for row in self.session.scalars(select(TakenRow).where(some)):
                found.setdefault(row.record_id, {})[row.adviser_id] = row.version
        return found

    def _item(self, row: Shared[Any], seen: Mapping[UUID, int]) -> Item:
        fields, columns = records.told(self.session, row), self.telling.columns(row)
        if columns is not None:
            fields = {name: value for name, value in fields.items() if name in columns}
        return Item(
            table=row.__tablename__,
            id=row.id,
            version=row.version,
            deleted=row.deleted_at is not None,
            fields=fields,
            seen=seen,
        )


def _order(row: Shared[Any]) -> tuple[int, str, str]:
    return place_of(row.__tablename__), row.__tablename__, row.id.hex
