"""Desk files for the store's tests."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config

from advisor_desk import store
from advisor_desk.domain.actors import Actor
from advisor_desk.domain.ids import new_id
from advisor_desk.store.connections import connect
from advisor_desk.store.database import APPLICATION_ID, Database
from advisor_desk.store.rows import ActorRow, Shared
from advisor_desk.store.upgrade import upgrade
from tests.clock import FixedClock

KEY = bytes(range(32))
MIGRATIONS = Path(store.__file__).parent / "migrations"


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


def earlier_desk(folder: Path, schema: int, rows: Iterable[Shared[Any]]) -> Path:
    """A desk as the program of that schema left it, with what that one knew of the rows."""
    whole, path = fresh(folder / "whole.db"), folder / "desk.db"
    with whole.write() as session:
        session.add_all(rows)
    whole.close()
    _migrate(path, schema)
    with closing(connect(folder / "whole.db", KEY)) as now, closing(connect(path, KEY)) as old:
        old.execute("PRAGMA foreign_keys = OFF")
        for (table,) in old.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            if table != "alembic_version":
                _copy(now, old, table)
    return path


def _migrate(path: Path, schema: int) -> None:
    database = Database(path, KEY, FixedClock())
    with database.engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(MIGRATIONS))
        command.upgrade(config, f"{schema:04}")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema}")
    database.close()


def _copy(now: Any, old: Any, table: str) -> None:
    """The columns that both know."""
    columns = [row[1] for row in old.execute(f'PRAGMA table_info("{table}")')]
    listed, places = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    rows = now.execute(f'SELECT {listed} FROM "{table}"').fetchall()
    old.executemany(f'INSERT INTO "{table}" ({listed}) VALUES ({places})', rows)
