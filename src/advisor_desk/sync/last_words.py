"""What each desk last said of a record, and which of this desk's changes it has seen."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Held, Item, Word
from advisor_desk.store import records
from advisor_desk.store.rows import Shared, TakenRow
from advisor_desk.sync.feeds import feed_of, with_units


@dataclass
class LastWords:
    """Of one sender, in this desk's ids."""

    session: Session
    sender: UUID
    me: UUID
    now: datetime
    _: KW_ONLY
    is_colleague: bool

    def held(self, row: Shared[Any], seen: Mapping[UUID, int]) -> Held:
        """What the desk has of a record, beside what the sender had seen of it."""
        table, taken = row.__tablename__, self.session.get(TakenRow, (row.id, self.sender))
        unseen = records.unseen_by(
            self.session,
            row.id,
            sender=self.sender,
            me=self.me,
            seen=seen,
            from_start=feed_of(table).id_from is not None,
        )
        return Held(
            fields=records.told(self.session, row),
            deleted=row.deleted_at is not None,
            last=_word(taken) if taken else None,
            unseen=with_units(table, unseen),
        )

    def remember(self, item: Item) -> None:
        """The sender's last word; of a colleague's also whose words it was built on."""
        known = self._taken(item.id, self.sender)
        if item.version >= known.version:
            # What it does not say of columns that not everybody is told, was said before.
            known.fields = {**(known.fields or {}), **item.fields}
            known.version, known.deleted, known.at = item.version, item.deleted, self.now
        if self.is_colleague:
            for adviser_id, version in item.seen.items():
                self._remember_of(item.id, adviser_id, version)

    def _remember_of(self, record_id: UUID, adviser_id: UUID, version: int) -> None:
        if adviser_id == self.me:
            return
        known = self._taken(record_id, adviser_id)
        if version > known.version:
            known.version, known.at = version, self.now

    def _taken(self, record_id: UUID, adviser_id: UUID) -> TakenRow:
        known = self.session.get(TakenRow, (record_id, adviser_id))
        if known is None:
            known = TakenRow(
                record_id=record_id, adviser_id=adviser_id, version=0, deleted=False, at=self.now
            )
            self.session.add(known)
        return known


def _word(taken: TakenRow) -> Word:
    return Word(version=taken.version, fields=taken.fields, deleted=taken.deleted)
