"""What a new desk begins with: the shipped directory, and the adviser whose desk it is."""

import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.text import line
from advisor_desk.services.desk import BACKUPS
from advisor_desk.services.first_run import FirstRun
from advisor_desk.store.database import Database
from advisor_desk.store.rows import ActorRow, AdviserRow, FunctionRow, ProfileRow
from advisor_desk.store.upgrade import upgrade
from advisor_desk.system.clock import Clock
from advisor_desk.system.paths import resource


def write_desk(path: Path, key: bytes, first: FirstRun, clock: Clock) -> None:
    """Make the file, with all that a desk begins with."""
    database = Database(path, key, clock)
    try:
        upgrade(database, path.parent / BACKUPS)
        with database.write() as session:
            adviser = write_directory(session, first)
            session.add(_profile(first, adviser, clock))
    finally:
        database.close()


def _profile(first: FirstRun, adviser: UUID, clock: Clock) -> ProfileRow:
    return ProfileRow(
        id=new_id(),
        adviser_id=adviser,
        municipality=first.municipality,
        is_coordinator=first.is_coordinator,
        is_demo=first.is_demo,
        made_at=clock.now(),
        person_key=secrets.token_bytes(32),
    )


def write_directory(session: Session, first: FirstRun) -> UUID:
    """Save the directory and the adviser whose desk it is: the adviser's id."""
    own = None
    for actor, functions in start_directory():
        session.add(ActorRow.of(actor))
        session.add_all(FunctionRow.of(function) for function in functions)
        if actor.name.casefold() == line(first.actor).casefold():
            own = actor
    if own is None:
        own = Actor(id=new_id(), code=_code(first.actor), name=line(first.actor))
        session.add(ActorRow.of(own))
    adviser = Adviser(
        id=new_id(),
        actor_id=own.id,
        name=line(first.name),
        email=line(first.email),
        telephone=line(first.telephone),
    )
    session.add(AdviserRow.of(adviser))
    return adviser.id


def start_directory() -> Iterator[tuple[Actor, list[Function]]]:
    """The actors that are shipped, with new ids each time."""
    raw = json.loads(resource("directory", "start.json").read_text("utf-8"))
    for entry in raw["actors"]:
        functions = entry.pop("functions")
        actor = Actor(id=new_id(), language=Language.SWEDISH, **entry)
        yield (
            actor,
            [
                Function(
                    id=new_id(), actor_id=actor.id, **{**f, "needs": tuple(map(Need, f["needs"]))}
                )
                for f in functions
            ],
        )


def _code(name: str) -> str:
    """A short code for references, from the name's initials or its first letters."""
    taken = {actor.code for actor, _ in start_directory()}
    letters = "".join(c for c in name.upper() if c.isascii() and c.isalnum()) or "X"
    initials = "".join(w[0] for w in name.upper().split() if w[0].isascii() and w[0].isalnum())
    short = initials if len(initials) > 1 else letters[:4]
    candidates = [short[:6], *(f"{short[:5]}{n}" for n in range(2, 99))]
    return next(code for code in candidates if code not in taken)
