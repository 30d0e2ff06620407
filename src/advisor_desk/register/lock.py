"""Lets one import at a time write a register, across processes and operating systems."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from advisor_desk.register.errors import RegisterBusy, RegisterNotWritable


@contextmanager
def only_writer(target: Path) -> Iterator[None]:
    """Hold SQLite's own file lock beside `target`: it is let go even by a killed process.

    Raises `RegisterBusy` if another holds it.
    """
    path = target.with_name(f"{target.name}.lock")
    try:
        connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise RegisterNotWritable(target.name, str(error)) from error
    with closing(connection):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise RegisterBusy(target.name) from error
        try:
            yield
        finally:
            connection.rollback()
            path.unlink(missing_ok=True)
