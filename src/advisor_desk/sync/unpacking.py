"""Taking a parcel's records: found again under this desk's ids, judged, and written.

Nothing in a parcel is trusted: a value that is none of its column makes the whole unreadable.
"""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.invitations import Invitation
from advisor_desk.domain.parcels import Item, Judged, Parcel, Standing, judged
from advisor_desk.store import records
from advisor_desk.store.records import Kind
from advisor_desk.store.rows import InvitationRow, Shared
from advisor_desk.sync.consequences import Consequences
from advisor_desk.sync.feeds import place_of
from advisor_desk.sync.last_words import LastWords
from advisor_desk.sync.merging import rule_of
from advisor_desk.sync.permits import Permits
from advisor_desk.sync.recognising import Aliases
from advisor_desk.sync.soundness import has_rules, is_sound


@dataclass
class Unpacker:
    """One parcel in one transaction. `judge` changes nothing but what the session remembers."""

    session: Session
    parcel: Parcel
    me: UUID
    own_actor: UUID
    now: datetime

    def judge(self) -> list[Judged]:
        """Every record in the parcel, with what is to become of it, in this desk's ids."""
        self.aliases.recognise((*self.parcel.named, *self.parcel.items))
        told = {item.id for item in self.parcel.items}
        named = (item for item in self.parcel.named if item.id not in told)
        unknown = [item for item in named if not self._is_known(item)]
        in_order = sorted((*self.parcel.items, *unknown), key=lambda item: place_of(item.table))
        # Who coordinates is settled before anything is weighed that only a coordinator may say.
        in_order.sort(key=lambda item: item.table != "coordination")
        return [self._judge(item) for item in in_order]

    def take(self, found: Iterable[Judged]) -> None:
        """Write what is to be taken, with what follows from it, and remember it."""
        taken: dict[str, set[UUID]] = {}
        before: dict[UUID, Invitation] = {}
        for one in found:
            if one.is_taken:
                if row := self.session.get(InvitationRow, one.item.id):
                    before[row.id] = row.to_domain()
                self._write(one)
                taken.setdefault(one.item.table, set()).add(one.item.id)
            if one.standing not in {Standing.NOT_THEIRS, Standing.UNSOUND}:
                self._last_words.remember(one.item)
        follows = Consequences(self.session, self.now, before)
        follows.of_answers(taken.get("engagement", set()), taken.get("invitation", set()))
        follows.of_undoing(taken.get("collision_resolution", set()))
        self.aliases.remember()
        self.session.flush()

    @cached_property
    def aliases(self) -> Aliases:
        return Aliases(self.session)

    @property
    def adviser_id(self) -> UUID:
        """The sender, in this desk's ids."""
        return self.aliases.of(self.parcel.adviser_id)

    @property
    def actor_id(self) -> UUID:
        return self.aliases.of(self.parcel.actor_id)

    @cached_property
    def _permits(self) -> Permits:
        """Asked for once the sender has been recognised."""
        return Permits(self.session, self.adviser_id, self.actor_id, self.me, self.own_actor)

    @cached_property
    def _last_words(self) -> LastWords:
        own = self._permits.sender.is_colleague
        return LastWords(self.session, self.adviser_id, self.me, self.now, is_colleague=own)

    def _is_known(self, item: Item) -> bool:
        kind = records.kind_of(item.table)
        return kind is None or self.session.get(kind, self.aliases.of(item.id)) is not None

    def _judge(self, item: Item) -> Judged:
        kind = records.kind_of(item.table)
        if kind is None:
            return Judged(item=item, standing=Standing.NOT_THEIRS)
        told = self.aliases.in_own_ids(item)
        row, permits = self.session.get(kind, told.id), self._permits
        found = judged(
            told,
            self._last_words.held(row, told.seen) if row is not None else None,
            allowed=permits.allows(told, row),
            only_new=permits.only_new(told),
            is_theirs=permits.is_theirs(told.table, row),
            merge=rule_of(self.session, told.table),
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
        row.deleted_at = (row.deleted_at or self.now) if one.deleted else None
        self.session.flush()


def _defaults(value: type[Any]) -> Mapping[str, Any]:
    """What a value says where nothing was told."""
    told: dict[str, Any] = {}
    for one in fields(value):
        if one.default is not MISSING:
            told[one.name] = one.default
        elif one.default_factory is not MISSING:
            told[one.name] = one.default_factory()
    return {name: known for name, known in told.items() if name != "version"}
