"""Taking a parcel's records: found again under this desk's ids, judged, and written.

Nothing in a parcel is trusted: a value that is none of its column makes the whole unreadable.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.coordination import Coordination, coordinator, follows
from advisor_desk.domain.parcels import (
    Fields,
    Held,
    Item,
    Judged,
    Owner,
    Parcel,
    Sender,
    Standing,
    judged,
    may_write,
)
from advisor_desk.store import records
from advisor_desk.store.records import Kind
from advisor_desk.store.redirects import followed
from advisor_desk.store.rows import AliasRow, CoordinationRow, Shared, TakenRow
from advisor_desk.sync.feeds import feed_of, place_of
from advisor_desk.sync.soundness import has_rules, is_sound

_ID = re.compile(r"\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b")


@dataclass
class Unpacker:
    """One parcel in one transaction. `judge` changes nothing but what the session remembers."""

    session: Session
    parcel: Parcel
    me: UUID
    own_actor: UUID
    now: datetime
    aliases: dict[UUID, UUID] = field(default_factory=dict)

    def judge(self) -> list[Judged]:
        """Every record in the parcel, with what is to become of it, in this desk's ids."""
        for row in self.session.scalars(select(AliasRow)):
            self.aliases[row.foreign_id] = row.own_id
        in_order = sorted(self.parcel.items, key=lambda item: place_of(item.table))
        for item in in_order:
            self._recognise(item)
        # Who coordinates is settled before anything is weighed that only a coordinator may say.
        in_order.sort(key=lambda item: item.table != "coordination")
        return [self._judge(item) for item in in_order]

    def take(self, found: Iterable[Judged]) -> None:
        """Write what is to be taken, and remember it."""
        for one in found:
            if one.is_taken:
                self._write(one)
            if one.standing not in {Standing.NOT_THEIRS, Standing.UNSOUND}:
                self._remember(one.item)
        known = {row.foreign_id for row in self.session.scalars(select(AliasRow))}
        for foreign, own in self.aliases.items():
            if foreign not in known:
                self.session.add(AliasRow(foreign_id=foreign, own_id=own))
        self.session.flush()

    @property
    def adviser_id(self) -> UUID:
        """The sender, in this desk's ids."""
        return self.aliases.get(self.parcel.adviser_id, self.parcel.adviser_id)

    @cached_property
    def _known_coordination(self) -> list[Coordination]:
        rows = self.session.scalars(select(CoordinationRow))
        return [row.to_domain() for row in rows if row.deleted_at is None]

    @property
    def _sender(self) -> Sender:
        actor = self.aliases.get(self.parcel.actor_id, self.parcel.actor_id)
        return Sender(
            actor_id=actor,
            is_coordinator=coordinator(self._known_coordination) == self.adviser_id,
            is_colleague=actor == self.own_actor,
        )

    def _judge(self, item: Item) -> Judged:
        kind = records.kind_of(item.table)
        if kind is None:
            return Judged(item=item, standing=Standing.NOT_THEIRS)
        told = self._in_own_ids(item)
        row = self.session.get(kind, told.id)
        found = judged(
            told,
            self._held(row) if row is not None else None,
            allowed=self._is_allowed(told, row),
            only_new=self._is_only_new(told),
        )
        unsound = found.is_taken and not told.deleted and not self._is_sound(kind, row, found)
        return Judged(item=told, standing=Standing.UNSOUND) if unsound else found

    def _is_sound(self, kind: Kind, row: Shared[Any] | None, found: Judged) -> bool:
        """Whether a desk can work with it, as it would be once it is taken."""
        if not has_rules(kind.mirrors):
            return True
        takes = records.taken(self.session, kind, found.takes)
        if row is not None:
            return is_sound(replace(row.to_domain(), **takes))
        return is_sound(kind.mirrors(id=found.item.id, **{**_defaults(kind.mirrors), **takes}))

    def _is_only_new(self, item: Item) -> bool:
        """Whether the sender may tell of it, but not change what is known."""
        owners = feed_of(item.table).owners
        firm = [one for one in owners if one is not Owner.ANYONE]
        is_common = Owner.ANYONE in owners and not self._sender.is_colleague
        return is_common and not may_write(firm, item.fields, self._sender)

    def _is_allowed(self, item: Item, row: Shared[Any] | None) -> bool:
        if item.table == "coordination":
            return row is not None or self._goes_on(item)
        owners = feed_of(item.table).owners
        whose = [records.told(self.session, row)] if row is not None else []
        # A record of one actor's does not become another's by what its sender says.
        return all(may_write(owners, told, self._sender) for told in (item.fields, *whose))

    def _goes_on(self, item: Item) -> bool:
        values = records.taken(self.session, CoordinationRow, item.fields)
        new = Coordination(id=item.id, **values)
        known = coordinator(self._known_coordination)
        if known not in {None, self.adviser_id} or not follows(self._known_coordination, new):
            return False
        self._known_coordination.append(new)
        return True

    def _recognise(self, item: Item) -> None:
        """Find what the desk has under another id, before any record that names it is read."""
        kind = records.kind_of(item.table)
        if kind is None or not feed_of(item.table).known_by:
            return
        told = self._in_own_ids(item)
        row = self._row(kind, told)
        if row is not None and row.id != told.id:
            self.aliases[item.id] = row.id

    def _row(self, kind: Any, item: Item) -> Shared[Any] | None:  # noqa: ANN401
        """The record here: under its id, or the one that is known to be of the same thing."""
        if row := self.session.get(kind, item.id):
            return row  # type: ignore[no-any-return]
        keys = feed_of(item.table).known_by
        known = {name: item.fields.get(name) for name in keys}
        if not keys or None in known.values():
            return None
        values = records.taken(self.session, kind, known)
        query = select(kind).filter_by(**values).order_by(kind.deleted_at, kind.id).limit(1)
        return self.session.scalars(query).first()

    def _in_own_ids(self, item: Item) -> Item:
        own = self.aliases.get(item.id, item.id)
        if item.table == "company":
            own = followed(self.session, own)
        return replace(item, id=own, fields=dict(self._translated(item.fields)))

    def _translated(self, told: Fields) -> Iterator[tuple[str, Any]]:
        for name, value in told.items():
            yield name, _ID.sub(self._own, value) if isinstance(value, str) else value

    def _own(self, found: re.Match[str]) -> str:
        foreign = UUID(found[0])
        own = self.aliases.get(foreign, foreign)
        return str(own) if "-" in found[0] else own.hex

    def _held(self, row: Shared[Any]) -> Held:
        taken = self.session.get(TakenRow, (row.id, self.adviser_id))
        ours = records.changed_by(self.session, row.id, [self.me], taken.at if taken else None)
        return Held(
            fields=records.told(self.session, row),
            deleted=row.deleted_at is not None,
            taken=taken.version if taken else None,
            ours=frozenset(ours),
        )

    def _write(self, one: Judged) -> None:
        kind = records.kind_of(one.item.table)
        assert kind is not None  # noqa: S101 - else it was not theirs
        values = records.taken(self.session, kind, one.takes)
        row = self.session.get(kind, one.item.id)
        if row is None:
            row = kind()
            row.id = one.item.id
            for name, value in _defaults(kind.mirrors).items():
                setattr(row, name, value)
            self.session.add(row)
        records.put(row, values)
        row.deleted_at = (row.deleted_at or self.now) if one.item.deleted else None
        self.session.flush()

    def _remember(self, item: Item) -> None:
        known = self.session.get(TakenRow, (item.id, self.adviser_id))
        if known is None:
            known = TakenRow(record_id=item.id, adviser_id=self.adviser_id, version=0, at=self.now)
            self.session.add(known)
        if item.version >= known.version:
            known.version, known.at = item.version, self.now


def _defaults(value: type[Any]) -> Mapping[str, Any]:
    """What a value says where nothing was told."""
    told: dict[str, Any] = {}
    for one in fields(value):
        if one.default is not MISSING:
            told[one.name] = one.default
        elif one.default_factory is not MISSING:
            told[one.name] = one.default_factory()
    return {name: known for name, known in told.items() if name != "version"}
