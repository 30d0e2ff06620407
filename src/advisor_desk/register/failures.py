"""What the disk and the database say when an import fails, as errors an adviser can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register.errors import RegisterDiskFull, RegisterNotWritable
from advisor_desk.system.files import has_room
from advisor_desk.system.refusals import Refusal, why

_DATABASES = (dbapi2.OperationalError, sqlite3.OperationalError)


@contextmanager
def documented(target: Path) -> Iterator[None]:
    """A full disk becomes `RegisterDiskFull`, one that refuses `RegisterNotWritable`."""
    try:
        yield
    except OSError as error:
        raise _refused(target, why(error)) from error
    except _DATABASES as error:
        raise _refused(target, _meant(error, target.parent)) from error


def _refused(target: Path, refusal: Refusal) -> AdvisorDeskError:
    if refusal is Refusal.DISK_FULL:
        return RegisterDiskFull(target.name)
    return RegisterNotWritable(target.name, refusal)


def _meant(error: Exception, folder: Path) -> Refusal:
    """Without room for a file beside its own, SQLite says only that it could not make it."""
    name = getattr(error, "sqlite_errorname", "")
    found = next((kind for code, kind in _BY_CODE.items() if name.startswith(code)), None)
    return Refusal.DISK_FULL if not has_room(folder) else found or Refusal.OTHER


_BY_CODE = {
    "SQLITE_FULL": Refusal.DISK_FULL,
    "SQLITE_BUSY": Refusal.IN_USE,
    "SQLITE_LOCKED": Refusal.IN_USE,
    "SQLITE_READONLY": Refusal.WRITE_PROTECTED,
    "SQLITE_PERM": Refusal.NOT_ALLOWED,
    "SQLITE_CANTOPEN": Refusal.NOT_ALLOWED,
    "SQLITE_IOERR": Refusal.DISK_UNRELIABLE,
}
