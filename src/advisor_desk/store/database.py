"""The desk file: how it is opened, looked into, read and written."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from advisor_desk.store.backups import back_up_daily
from advisor_desk.store.connections import Connections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session
    from sqlcipher3 import dbapi2

    from advisor_desk.store.sessions import Sessions
    from advisor_desk.system.clock import Clock

APPLICATION_ID = 0x41444B31


class Database:
    """Gives out transactions on the encrypted file.

    `look` runs statements on the driver: the first page needs no more, and SQLAlchemy, which
    takes longer to load than that page, is only brought in by `read` and `write`. `write` takes
    SQLite's write lock at once, so a rule checked inside it still holds when it commits.
    `acting` is the adviser in whose name changes are recorded.
    """

    def __init__(self, path: Path, key: bytes, clock: Clock) -> None:
        """The file is opened when it is first used; then what `store.errors` names is raised."""
        self.path = path
        self.acting: UUID | None = None
        self.connections = Connections(path, key)
        self._clock = clock
        self._listeners: list[Callable[[frozenset[str]], None]] = []

    @cached_property
    def sessions(self) -> Sessions:
        from advisor_desk.store.sessions import Sessions

        recorded = (lambda: self.acting, self._clock.now)
        return Sessions(self.path, self.connections, recorded, self._listeners)

    @property
    def engine(self) -> Engine:
        return self.sessions.engine

    @contextmanager
    def look(self) -> Iterator[dbapi2.Connection]:
        """A read transaction for `Statement`s."""
        with self.connections.lent() as connection:
            connection.execute("BEGIN")
            yield connection
            connection.execute("COMMIT")

    def read(self) -> AbstractContextManager[Session]:
        return self.sessions.read()

    def write(self, *, hastily: bool = False) -> AbstractContextManager[Session]:
        """`hastily`: hardly wait if another is writing, as what is tried again soon need not."""
        return self.sessions.write(hastily=hastily)

    def on_commit(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Call `listener` with the tables touched, in the committing thread, after each commit."""
        self._listeners.append(listener)

    def back_up_daily(self, folder: Path, today: date) -> Path | None:
        """The day's copy in that folder, unless there is one."""
        with self.connections.lent() as connection:
            return back_up_daily(connection, self.path, folder, today)

    def close(self) -> None:
        self.connections.close()
        if "sessions" in self.__dict__:
            self.sessions.close()
