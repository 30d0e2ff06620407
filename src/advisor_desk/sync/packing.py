"""What of this desk's records an audience may be handed: chosen row by row, column by column."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Item, Owner
from advisor_desk.store import records
from advisor_desk.store.rows import (
    ActorRow,
    ChangeRow,
    CompanyRow,
    CoordinationRow,
    EngagementRow,
    Shared,
)
from advisor_desk.sync.feeds import FEEDS, Feed, feed_of, place_of

_KEPT_FOR = timedelta(days=2 * 366)
"""How long ago a visit may lie that partners are still told of."""
_CHUNK = 500


@dataclass(frozen=True, kw_only=True)
class Audience:
    """Who is to read it: one's own actor (`is_colleague`), another, or (None) every partner."""

    actor_id: UUID | None
    is_colleague: bool = False

    @property
    def key(self) -> str:
        """Under which the desk remembers what was handed to it."""
        return self.actor_id.hex if self.actor_id else "everyone"


@dataclass(frozen=True, kw_only=True)
class Packer:
    """Packs for one audience what changed after a change of the log; all of it after 0."""

    session: Session
    own_actor: UUID
    is_coordinator: bool
    audience: Audience
    now: datetime

    def items(self, after: int) -> list[Item]:
        rows = [row for row in self._changed(after) if self._may_go(row)]
        companies = {row.id for row in rows if isinstance(row, CompanyRow)}
        rows += self._companies(rows, companies)
        rows.sort(key=lambda row: (place_of(row.__tablename__), row.id.hex))
        return [self._item(row) for row in rows]

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
        if self.audience.is_colleague:
            return records.tables()
        return [table for table in FEEDS if table != "company"]

    def _may_go(self, row: Shared[Any]) -> bool:
        """Only what is this desk's to say; others' copies are theirs to hand out."""
        if self.audience.is_colleague:
            return not self._is_coordinators(row) or self.is_coordinator
        if isinstance(row, CoordinationRow | ActorRow):
            return True  # whoever handed it on says so; and who an actor is has to be known
        if self._is_coordinators(row):
            return self.is_coordinator or self._is_own(row)
        if isinstance(row, EngagementRow):
            is_recent = row.starts_at >= self.now - _KEPT_FOR
            return self._is_own(row) and row.hearsay is None and is_recent
        return self._is_own(row)

    def _is_own(self, row: Shared[Any]) -> bool:
        has_owner = Owner.ACTOR in feed_of(row.__tablename__).owners
        return has_owner and getattr(row, "actor_id", None) == self.own_actor

    def _is_coordinators(self, row: Shared[Any]) -> bool:
        return Owner.COORDINATOR in feed_of(row.__tablename__).owners

    def _companies(self, rows: Iterable[Shared[Any]], known: set[UUID]) -> list[Shared[Any]]:
        """The companies that the records are about: whoever reads it may not know them."""
        named = {getattr(row, "company_id", None) for row in rows}
        wanted = {one for one in named if one is not None} - known
        ids, found = sorted(wanted, key=lambda one: one.hex), list[Shared[Any]]()
        for at in range(0, len(ids), _CHUNK):
            some = CompanyRow.id.in_(ids[at : at + _CHUNK])
            found += self.session.scalars(select(CompanyRow).where(some))
        return found

    def _item(self, row: Shared[Any]) -> Item:
        fields = records.told(self.session, row)
        if not self.audience.is_colleague:
            open_to_them = self._columns(row, feed_of(row.__tablename__))
            fields = {name: value for name, value in fields.items() if name in open_to_them}
        return Item(
            table=row.__tablename__,
            id=row.id,
            version=row.version,
            deleted=row.deleted_at is not None,
            fields=fields,
        )

    def _columns(self, row: Shared[Any], feed: Feed) -> frozenset[str]:
        columns = feed.columns or frozenset()
        takes_part = (
            isinstance(row, EngagementRow)
            and self.audience.actor_id is not None
            and self.audience.actor_id in row.to_domain().actors
        )
        return columns | feed.for_parties if takes_part else columns
