"""The key this desk signs with, and those that others were first heard with."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Trust
from advisor_desk.services.desk import Desk
from advisor_desk.store.rows import KnownKeyRow, ProfileRow
from advisor_desk.system.signing import new_key


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


def trust_of(session: Session, adviser_id: UUID | None, key: bytes | None) -> Trust:
    """What a signature says of an adviser, who is in this desk's ids or not known."""
    if key is None:
        return Trust.UNSIGNED
    known = session.get(KnownKeyRow, adviser_id) if adviser_id else None
    if known is None:
        return Trust.FIRST
    return Trust.KNOWN if known.public_key == key else Trust.CHANGED


def pin(session: Session, adviser_id: UUID, key: bytes, now: datetime) -> None:
    """From now on this is the adviser's key."""
    session.merge(KnownKeyRow(adviser_id=adviser_id, public_key=key, seen_at=now))
