"""Handing other desks what they must know as a signed file, and taking in theirs."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.parcels import (
    Judged,
    Parcel,
    ParcelForOthers,
    ParcelIsOurs,
    ParcelUnreadable,
    Standing,
    Trust,
    doubt,
)
from advisor_desk.services.coordination import begin_coordination
from advisor_desk.services.desk import Desk
from advisor_desk.services.known_keys import own_key, pin, trust_of
from advisor_desk.store.changes import ACTING
from advisor_desk.store.rows import ChangeRow, HandedRow, HeardRow
from advisor_desk.sync.packing import Packer
from advisor_desk.sync.parcel_files import SUFFIX, read_parcel, write_parcel
from advisor_desk.sync.telling import Audience, Telling
from advisor_desk.sync.unpacking import Unpacker
from advisor_desk.system.signing import fingerprint, public_of

__all__ = ["SUFFIX", "Audience", "Exchange", "Look", "Waiting"]
_UNFIT = (ValueError, TypeError, LookupError, AttributeError, OverflowError, IntegrityError)
"""What a value that is none of its column raises."""


@dataclass(frozen=True, kw_only=True)
class Look:
    """A parcel that was opened and not yet taken in."""

    path: Path
    parcel: Parcel
    trust: Trust
    fingerprint: str
    found: Sequence[Judged]
    names_coordinator: bool

    @property
    def counts(self) -> Mapping[tuple[str, Standing], int]:
        """How many records of each table stand how."""
        return Counter((one.item.table, one.standing) for one in self.found)

    @property
    def taken(self) -> int:
        return sum(one.is_taken for one in self.found)

    @property
    def kept(self) -> int:
        """Records in which something of one's own is kept against the sender's word."""
        return sum(bool(one.keeps) for one in self.found)


@dataclass(frozen=True)
class Waiting:
    """How many records of each table wait for an audience, and when it was last handed any."""

    audience: Audience
    counts: Mapping[str, int]
    last_handed: datetime | None


class Exchange:
    """Files between desks, before and beside a hub."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def audience(self, actor_id: UUID | None) -> Audience:
        """One's own actor's colleagues, another actor, or with None every partner."""
        return Audience(actor_id=actor_id, is_colleague=actor_id == self._desk.me.actor.id)

    def waiting(self, audience: Audience, *, whole: bool = False) -> Waiting:
        """What the next file for them would hold (`whole`: all they may know)."""
        with self._desk.read() as session:
            after = 0 if whole else _handed(session, audience)
            items = self._packer(session, audience).items(after)
            row = session.get(HandedRow, audience.key)
        return Waiting(audience, Counter(item.table for item in items), row.at if row else None)

    def write(self, path: Path, audience: Audience, *, whole: bool = False) -> Mapping[str, int]:
        """Write what changed since the last file for them (`whole`: all of it).

        How many records of each table it holds. Raises `OSError`.
        """
        now = self._desk.now()
        with self._desk.write() as session:
            begin_coordination(session, self._desk)
            packer = self._packer(session, audience)
            last = packer.last_change()
            parcel = self._parcel(audience, now)
            own = {one for one in (parcel.actor_id, parcel.adviser_id, parcel.to) if one}
            packed = packer.pack(0 if whole else _handed(session, audience), also=own)
            items, named = tuple(packed.items), tuple(packed.named)
            write_parcel(path, replace(parcel, items=items, named=named), own_key(session))
            session.merge(HandedRow(audience=audience.key, seq=last, at=now))
            if audience.actor_id is None:
                sent = update(ChangeRow).where(ChangeRow.seq <= last, ChangeRow.sent_at.is_(None))
                session.execute(sent.values(sent_at=now))
        return Counter(item.table for item in items)

    def look(self, path: Path) -> Look:
        """Open a file and say what it is; nothing is changed.

        Raises `ParcelUnreadable`, `ParcelTooNew`, `ParcelAltered`, `ParcelForOthers` or
        `ParcelIsOurs`.
        """
        parcel, key = read_parcel(path)
        with self._desk.read() as session, _read_as(path):
            unpacker = self._unpacker(session, parcel)
            found = unpacker.judge()
            self._ensure_ours(unpacker, parcel)
            trust = trust_of(session, unpacker.actor_id, unpacker.adviser_id, key)
            session.rollback()
        return Look(
            path=path,
            parcel=parcel,
            trust=trust,
            fingerprint=fingerprint(key) if key else "",
            found=found,
            names_coordinator=any(
                one.item.table == "coordination" and one.is_taken for one in found
            ),
        )

    def take(self, path: Path, *, trusting: bool = False) -> Look:
        """Take the file in, in one transaction; it is judged again. What was taken.

        Raises what `look` does, `SenderKeyChanged` and `SignatureMissing` unless it is `trusting`.
        """
        look = self.look(path)
        if (asked := doubt(look.trust, look.parcel.adviser_name)) and not trusting:
            raise asked
        parcel, key = read_parcel(path)
        with self._desk.write() as session, _read_as(path):
            # What is taken is recorded as the sender's, and does not wait to be sent from here.
            unpacker = self._unpacker(session, parcel)
            found = unpacker.judge()
            session.info[ACTING] = unpacker.adviser_id
            unpacker.take(found)
            self._hear(session, unpacker.actor_id, parcel.made_at)
            if key:
                pin(session, unpacker.adviser_id, key, self._desk.now())
        return replace(look, found=found)

    def own_fingerprint(self) -> str:
        """What a partner compares on the telephone with what their desk shows."""
        with self._desk.write() as session:
            return fingerprint(public_of(own_key(session)))

    def _packer(self, session: Session, audience: Audience) -> Packer:
        me = self._desk.me
        telling = Telling(
            session=session,
            own_actor=me.actor.id,
            is_coordinator=me.is_coordinator,
            audience=audience,
            now=self._desk.now(),
        )
        return Packer(session=session, telling=telling)

    def _unpacker(self, session: Session, parcel: Parcel) -> Unpacker:
        me = self._desk.me
        return Unpacker(
            session=session,
            parcel=parcel,
            me=me.adviser.id,
            own_actor=me.actor.id,
            now=self._desk.now(),
        )

    def _parcel(self, audience: Audience, now: datetime) -> Parcel:
        me = self._desk.me
        return Parcel(
            id=new_id(),
            actor_id=me.actor.id,
            actor_code=me.actor.code,
            actor_name=me.actor.name,
            adviser_id=me.adviser.id,
            adviser_name=me.adviser.name,
            to=audience.actor_id,
            to_name=self._desk.actor_name(audience.actor_id),
            made_at=now,
        )

    def _ensure_ours(self, unpacker: Unpacker, parcel: Parcel) -> None:
        me = self._desk.me
        if unpacker.adviser_id == me.adviser.id:
            raise ParcelIsOurs
        own = unpacker.aliases.of(parcel.to) if parcel.to else None
        if own not in {None, me.actor.id} and parcel.to_name != me.actor.name:
            raise ParcelForOthers(parcel.to_name)

    def _hear(self, session: Session, actor_id: UUID, at: datetime) -> None:
        row = session.get(HeardRow, actor_id)
        if row is None or row.at < at:
            session.merge(HeardRow(actor_id=actor_id, at=min(at, self._desk.now())))


def _handed(session: Session, audience: Audience) -> int:
    row = session.get(HandedRow, audience.key)
    return row.seq if row else 0


@contextmanager
def _read_as(path: Path) -> Iterator[None]:
    try:
        yield
    except AdvisorDeskError:
        raise
    except _UNFIT as error:
        raise ParcelUnreadable(path.name) from error
