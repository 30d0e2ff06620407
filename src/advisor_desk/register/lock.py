"""Lets one import at a time write a register, across processes and operating systems."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from advisor_desk.register.errors import RegisterBusy


@contextmanager
def only_writer(target: Path) -> Iterator[None]:
    """Hold SQLite's own file lock beside `target`: it is let go even by a killed process.

    Raises `RegisterBusy` if another holds it, and SQLite's error if the disk refuses.
    """
    path = target.with_name(f"{target.name}.lock")
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname.startswith("SQLITE_BUSY"):
                raise RegisterBusy(target.name) from error
            raise
        try:
            yield
        finally:
            connection.rollback()
            path.unlink(missing_ok=True)
