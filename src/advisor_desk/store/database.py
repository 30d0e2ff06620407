"""The desk file: how it is opened, read and written."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.store.backups import back_up_daily
from advisor_desk.store.changes import Listener, record, watch
from advisor_desk.store.errors import (
    ChangedMeanwhile,
    DeskBusy,
    DeskDamaged,
    DeskReadOnly,
    DiskFull,
)
from advisor_desk.system.clock import Clock

APPLICATION_ID = 0x41444B31
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-65536",
    "secure_delete=ON",
)
_BUSY_SECONDS = 2


class Database:
    """Gives out sessions on the encrypted file.

    `write` takes SQLite's write lock at once, so a rule checked inside it still holds when it
    commits. `acting` is the adviser in whose name changes are recorded.
    """

    def __init__(self, path: Path, key: bytes, clock: Clock) -> None:
        """Raise what `store.errors` names if the file cannot be opened with this key."""
        self.path = path
        self.acting: UUID | None = None
        self.engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: connect(path, key),
            poolclass=QueuePool,
            pool_size=2,
            pool_reset_on_return=None,  # a session has ended its transaction when it gives back
        )
        event.listen(self.engine, "begin", _begin)
        self._reading = sessionmaker(self.engine)
        self._writing = sessionmaker(self.engine.execution_options(begin="BEGIN IMMEDIATE"))
        self._listeners: list[Listener] = []
        record(self._writing, lambda: self.acting, clock.now)
        watch(self._writing, self._listeners)

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self._told(), self._reading() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        with self._told(), self._writing.begin() as session:
            yield session

    def on_commit(self, listener: Listener) -> None:
        """Call `listener` with the tables touched, in the committing thread, after each commit."""
        self._listeners.append(listener)

    def back_up_daily(self, folder: Path, today: date) -> Path | None:
        """The day's copy in that folder, unless there is one."""
        with self._told():
            return back_up_daily(self.engine, self.path, folder, today)

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except StaleDataError as error:
            raise ChangedMeanwhile from error
        except DatabaseError as error:
            if known := _known(error.orig, self.path):
                raise known from error
            raise
        except dbapi2.DatabaseError as error:
            if known := _known(error, self.path):
                raise known from error
            raise


def connect(path: Path, key: bytes) -> dbapi2.Connection:
    """Open the file with its raw 32-byte key. Raises what `store.errors` names."""
    connection = None
    try:
        connection = dbapi2.connect(
            path.absolute().as_uri(), uri=True, timeout=_BUSY_SECONDS, check_same_thread=False
        )
        _unlock(connection, key)
    except dbapi2.DatabaseError as error:
        if connection:
            connection.close()
        if known := _known(error, path):
            raise known from error
        raise
    return connection


def _unlock(connection: dbapi2.Connection, key: bytes) -> None:
    connection.isolation_level = None  # BEGIN is `_begin`'s, not the driver's
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_schema")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    driver.execute(connection.get_execution_options().get("begin", "BEGIN"))


def _known(error: BaseException | None, path: Path) -> AdvisorDeskError | None:
    """The adviser's error behind SQLite's result code, as `SQLITE_IOERR_READ`."""
    name = getattr(error, "sqlite_errorname", "")
    kind = next((kind for code, kind in _MEANT.items() if name.startswith(code)), None)
    return kind(path) if kind else None


_MEANT: dict[str, type[DeskBusy | DeskDamaged | DeskReadOnly | DiskFull]] = {
    "SQLITE_BUSY": DeskBusy,
    "SQLITE_LOCKED": DeskBusy,
    "SQLITE_NOTADB": DeskDamaged,
    "SQLITE_CORRUPT": DeskDamaged,
    "SQLITE_FULL": DiskFull,
    "SQLITE_IOERR_SHMSIZE": DiskFull,
    "SQLITE_IOERR": DeskDamaged,
    "SQLITE_READONLY": DeskReadOnly,
    "SQLITE_CANTOPEN": DeskReadOnly,
    "SQLITE_PERM": DeskReadOnly,
}
