"""Makes a new desk file, and brings an older one to the schema this version knows."""

from pathlib import Path

from sqlalchemy import Connection, Engine

from advisor_desk.store.backups import back_up
from advisor_desk.store.database import APPLICATION_ID
from advisor_desk.store.errors import DeskDamaged, DeskTooNew

SCHEMA = 2
"""The newest migration's number. Kept in `user_version`, so a start needs no Alembic."""

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, path: Path, backups: Path) -> None:
    """Run the migrations that are missing; a file with data is copied to `backups` first.

    Raises `DeskTooNew`, and leaves the file untouched, if a later program wrote it.
    """
    with engine.connect() as connection:
        application, found = _found(connection)
    if application not in {0, APPLICATION_ID} or (application == 0 and found):
        raise DeskDamaged(path)
    if found > SCHEMA:
        raise DeskTooNew(path, found, SCHEMA)
    if found == SCHEMA:
        return
    if application:
        back_up(engine, backups / f"{path.stem}-before-{SCHEMA:04}.db")
    _migrate(engine)


def _found(connection: Connection) -> tuple[int, int]:
    application = connection.exec_driver_sql("PRAGMA application_id").scalar()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar()
    return int(application or 0), int(version or 0)


def _migrate(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        if _found(connection) == (APPLICATION_ID, SCHEMA):
            return  # another process was faster
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(_MIGRATIONS))
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
