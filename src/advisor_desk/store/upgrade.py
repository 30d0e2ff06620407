"""Makes a new desk file, and brings an older one to the schema this version knows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from advisor_desk.store.backups import back_up
from advisor_desk.store.database import APPLICATION_ID, Database
from advisor_desk.store.errors import DeskDamaged, DeskTooNew

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

SCHEMA = 19
"""The newest migration's number. Kept in `user_version`, so a start needs no Alembic."""

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(database: Database, backups: Path) -> None:
    """Run the migrations that are missing; a file with data is copied to `backups` first.

    Raises `DeskTooNew`, and leaves the file untouched, if a later program wrote it.
    """
    path = database.path
    with database.connections.lent() as connection:
        application, found = _found(connection)
        if application not in {0, APPLICATION_ID} or (application == 0 and found):
            raise DeskDamaged(path)
        if found > SCHEMA:
            raise DeskTooNew(path, found, SCHEMA)
        if found == SCHEMA:
            return
        if application:
            back_up(connection, backups / f"{path.stem}-before-{SCHEMA:04}.db")
    _migrate(database)


def _found(connection: dbapi2.Connection) -> tuple[int, int]:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(application), int(version)


def _migrate(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    writing = database.engine.execution_options(begin="BEGIN IMMEDIATE")
    with writing.begin() as connection:
        if _found(connection.connection.driver_connection) == (APPLICATION_ID, SCHEMA):
            return  # another process was faster
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(_MIGRATIONS))
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
