"""The key this desk signs with, and those that others were first heard with."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Trust
from advisor_desk.services.desk import Desk
from advisor_desk.store.rows import AdviserRow, KnownKeyRow, ProfileRow
from advisor_desk.system.signing import new_key, public_of


def key_of(desk: Desk) -> bytes:
    """As `own_key`, in a transaction of its own where there is none yet."""
    with desk.read() as session:
        held = own_key_of(session)
    if held:
        return held
    with desk.write() as session:
        return own_key(session)


def own_key_of(session: Session) -> bytes | None:
    """The private key, if there is one yet."""
    return session.scalars(select(ProfileRow.signing_key)).one()


def own_key(session: Session) -> bytes:
    """The private key, made when it is first needed."""
    profile = session.scalars(select(ProfileRow)).one()
    if profile.signing_key is None:
        profile.signing_key = new_key()
        session.flush()
    return profile.signing_key


def trust_of(
    session: Session, actor_id: UUID | None, adviser_id: UUID | None, key: bytes | None
) -> Trust:
    """What a signature says of an adviser of an actor, who are in this desk's ids or not known."""
    keys = keys_at(session, actor_id) if actor_id else {}
    known = keys.get(adviser_id) if adviser_id else None
    if key is None:
        return Trust.STRIPPED if keys else Trust.UNSIGNED
    if known is None:
        return Trust.NEWCOMER if keys else Trust.FIRST
    return Trust.KNOWN if known == key else Trust.CHANGED


def keys_at(session: Session, actor_id: UUID) -> Mapping[UUID, bytes]:
    """The public keys of an actor's desks, by adviser, this desk's own among them."""
    rows = select(KnownKeyRow).join(AdviserRow, AdviserRow.id == KnownKeyRow.adviser_id)
    found = session.scalars(rows.where(AdviserRow.actor_id == actor_id))
    keys = {row.adviser_id: row.public_key for row in found}
    me = session.scalars(select(ProfileRow)).one()
    if me.signing_key and session.get_one(AdviserRow, me.adviser_id).actor_id == actor_id:
        keys[me.adviser_id] = public_of(me.signing_key)
    return keys


def pin(session: Session, adviser_id: UUID, key: bytes, now: datetime) -> None:
    """From now on this is the adviser's key."""
    session.merge(KnownKeyRow(adviser_id=adviser_id, public_key=key, seen_at=now))
