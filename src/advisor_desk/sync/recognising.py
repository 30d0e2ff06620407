"""Finding a parcel's records under this desk's own ids: each desk made its own directory."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Item
from advisor_desk.store import records
from advisor_desk.store.redirects import followed
from advisor_desk.store.rows import AliasRow, Shared
from advisor_desk.sync.feeds import feed_of, place_of
from advisor_desk.sync.names import renamed


@dataclass
class Aliases:
    """What another desk's ids are here, as far as they are known to be other ones."""

    session: Session
    own: dict[UUID, UUID] = field(default_factory=dict)

    def recognise(self, items: Iterable[Item]) -> None:
        """Learn them before any record that names one is read."""
        for row in self.session.scalars(select(AliasRow)):
            self.own[row.foreign_id] = row.own_id
        for item in sorted(items, key=lambda item: place_of(item.table)):
            self._recognise(item)

    def of(self, foreign: UUID) -> UUID:
        return self.own.get(foreign, foreign)

    def in_own_ids(self, item: Item) -> Item:
        own = self.of(item.id)
        if item.table == "company":
            own = followed(self.session, own)
        seen = {self.of(adviser): version for adviser, version in item.seen.items()}
        return replace(item, id=own, fields=dict(renamed(item.fields, self.of)), seen=seen)

    def remember(self) -> None:
        known = {row.foreign_id for row in self.session.scalars(select(AliasRow))}
        for foreign, own in self.own.items():
            if foreign not in known:
                self.session.add(AliasRow(foreign_id=foreign, own_id=own))

    def _recognise(self, item: Item) -> None:
        kind, feed = records.kind_of(item.table), feed_of(item.table)
        if kind is None or not feed.known_by:
            return
        told = self.in_own_ids(item)
        if self.session.get(kind, told.id):
            return
        known = {name: told.fields.get(name) for name in feed.known_by}
        if None in known.values():
            return
        values = records.taken(self.session, kind, known)
        own = self._id_of(kind, values)
        if own is None and feed.id_from:
            own = feed.id_from(*(values[name] for name in feed.known_by))
        if own is not None and own != told.id:
            self.own[item.id] = own

    def _id_of(self, kind: type[Shared[Any]], values: dict[str, Any]) -> UUID | None:
        """The record here that is known to be of the same thing."""
        query = select(kind.id).filter_by(**values).order_by(kind.deleted_at, kind.id).limit(1)
        return self.session.scalars(query).first()
