"""Desk files for the store's tests."""

from contextlib import closing
from pathlib import Path
from typing import Any

from advisor_desk.domain.actors import Actor
from advisor_desk.domain.ids import new_id
from advisor_desk.store.connections import connect
from advisor_desk.store.database import Database
from advisor_desk.store.rows import ActorRow
from advisor_desk.store.upgrade import upgrade
from tests.clock import FixedClock

KEY = bytes(range(32))


def fresh(path: Path, clock: FixedClock | None = None) -> Database:
    """The database at that path, made if it is not there."""
    database = Database(path, KEY, clock or FixedClock())
    try:
        upgrade(database, path.parent / "backups")
    except BaseException:
        database.close()
        raise
    return database


def actor(code: str, name: str = "Almi Väst") -> Actor:
    return Actor(id=new_id(), code=code, name=name)


def add_actor(database: Database, code: str, name: str = "Almi Väst") -> None:
    with database.write() as session:
        session.add(ActorRow.of(actor(code, name)))


def codes(database: Database) -> set[str]:
    with database.read() as session:
        return {row.code for row in session.query(ActorRow)}


def set_version(path: Path, version: int) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def contents(connection: Any) -> list[str]:
    """Everything in the file as SQL."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return [
        repr((name, connection.execute(f'SELECT * FROM "{name}"').fetchall()))
        for (name,) in sorted(tables)
    ]
