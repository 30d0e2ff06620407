"""SQLAlchemy's sessions on the desk file: for mapped rows, and for whatever writes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, configure_mappers, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from advisor_desk.store.changes import Listener, When, Who, record, watch
from advisor_desk.store.connections import Connections, meant, told
from advisor_desk.store.errors import ChangedMeanwhile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


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
        self._writing = sessionmaker(self.engine.execution_options(begin="BEGIN IMMEDIATE"))
        record(self._writing, *recorded)
        watch(self._writing, listeners)
        configure_mappers()

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self._told(), self._reading() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        with self._told(), self._writing.begin() as session:
            yield session

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
    driver.execute(connection.get_execution_options().get("begin", "BEGIN"))
