"""Connections to the desk file: unlocked, set up, and its errors told as what they mean."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.store.errors import (
    DeskBusy,
    DeskDamaged,
    DeskReadOnly,
    DiskFull,
    DiskUnreliable,
)
from advisor_desk.system.files import has_room

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-65536",
    "secure_delete=ON",
)
PATIENCE_MS = 2000
"""How long to wait for another writer."""


def connect(path: Path, key: bytes) -> dbapi2.Connection:
    """Open the file with its raw 32-byte key. Raises what `store.errors` names."""
    connection = None
    try:
        with told(path):
            connection = dbapi2.connect(
                path.absolute().as_uri(),
                uri=True,
                timeout=PATIENCE_MS / 1000,
                check_same_thread=False,
            )
            _unlock(connection, key)
    except BaseException:
        if connection:
            connection.close()
        raise
    return connection


class Connections:
    """Opens connections when they are asked for, and keeps the one that is not in use."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._idle: list[dbapi2.Connection] = []

    def open(self) -> dbapi2.Connection:
        """A new one, which the caller closes."""
        return connect(self._path, self._key)

    @contextmanager
    def lent(self) -> Iterator[dbapi2.Connection]:
        """One for a while, with no transaction begun."""
        try:
            connection = self._idle.pop()  # atomic: no other thread gets the same
        except IndexError:
            connection = self.open()
        try:
            with told(self._path):
                yield connection
        except BaseException:
            connection.close()  # whatever it was in the middle of
            raise
        if self._idle:
            connection.close()
        else:
            self._idle.append(connection)

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise the adviser's error for the driver's, where it has one."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        if known := meant(error, path):
            raise known from error
        raise


def meant(error: BaseException | None, path: Path) -> AdvisorDeskError | None:
    """The adviser's error behind SQLite's result code, as `SQLITE_IOERR_READ`."""
    name = getattr(error, "sqlite_errorname", "")
    kind = next((kind for code, kind in _MEANT.items() if name.startswith(code)), None)
    if kind in _ALSO_WHEN_FULL and not has_room(path.parent):
        kind = DiskFull
    return kind(path) if kind else None


def _unlock(connection: dbapi2.Connection, key: bytes) -> None:
    connection.isolation_level = None  # who begins a transaction says which kind
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_schema")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


_Kind = type[DeskBusy | DeskDamaged | DeskReadOnly | DiskFull | DiskUnreliable]
_MEANT: dict[str, _Kind] = {
    "SQLITE_BUSY": DeskBusy,
    "SQLITE_LOCKED": DeskBusy,
    "SQLITE_NOTADB": DeskDamaged,
    "SQLITE_CORRUPT": DeskDamaged,
    "SQLITE_FULL": DiskFull,
    "SQLITE_IOERR_SHMSIZE": DiskFull,
    "SQLITE_IOERR": DiskUnreliable,  # a page that is not as it was written is "corrupt" instead
    "SQLITE_READONLY": DeskReadOnly,
    "SQLITE_CANTOPEN": DeskReadOnly,
    "SQLITE_PERM": DeskReadOnly,
}
# Where there is no room for the files beside it, SQLite says only that it could not make them.
_ALSO_WHEN_FULL = (DiskUnreliable, DeskReadOnly)
