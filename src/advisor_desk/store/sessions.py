"""SQLAlchemy's sessions on the desk file: for mapped rows, and for whatever writes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, configure_mappers, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from advisor_desk.store.changes import Listener, When, Who, record, watch
from advisor_desk.store.connections import PATIENCE_MS, Connections, meant, told
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.reading import Reading
from advisor_desk.store.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

HASTE_MS = 20
"""How long what can be tried again soon waits for another writer."""


class Sessions:
    """Reading and writing ones; what is written is recorded, and told to the listeners."""

    def __init__(
        self,
        path: Path,
        connections: Connections,
        recorded: tuple[Who, When],
        listeners: Iterable[Listener],
    ) -> None:
        self._path = path
        self.engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=connections.open,
            poolclass=QueuePool,
            pool_size=2,
            pool_reset_on_return=None,  # a session has ended its transaction when it gives back
        )
        event.listen(self.engine, "begin", _begin)
        self._reading = sessionmaker(self.engine)
        at_once = self.engine.execution_options(begin="BEGIN IMMEDIATE")
        self._writing = sessionmaker(at_once)
        self._hastily = sessionmaker(at_once.execution_options(patience_ms=HASTE_MS))
        for sessions in (self._writing, self._hastily):
            record(sessions, *recorded)
            watch(sessions, listeners)
        configure_mappers()

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self._told(), self._reading() as session:
            yield session

    @contextmanager
    def write(self, *, hastily: bool = False) -> Iterator[Session]:
        sessions = self._hastily if hastily else self._writing
        with self._told(), sessions.begin() as session:
            yield session

    def warm_up(self) -> None:
        """Compile what reading and saving begin with: a tenth of a second of work."""
        Reading.prepare_all()
        with self.read() as session:
            for mapper in Row.registry.mappers:
                if [column.name for column in mapper.primary_key] == ["id"]:
                    session.get(mapper.class_, UUID(int=0))

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            with told(self._path):
                yield
        except StaleDataError as error:
            raise ChangedMeanwhile from error
        except DatabaseError as error:
            if known := meant(error.orig, self._path):
                raise known from error
            raise


def _begin(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    options = connection.get_execution_options()
    driver.execute(f"PRAGMA busy_timeout = {options.get('patience_ms', PATIENCE_MS)}")
    driver.execute(options.get("begin", "BEGIN"))
