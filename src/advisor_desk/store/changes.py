"""Writes down every change of a shared row, and tells which tables a commit touched."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Dialect, Table, event, insert, inspect
from sqlalchemy.orm import ORMExecuteState, Session, sessionmaker

from advisor_desk.store.rows import ChangeRow, Row, Shared

Listener = Callable[[frozenset[str]], None]
Who = Callable[[], UUID | None]
When = Callable[[], datetime]

ACTING = "acting adviser"
"""In a session's `info`: in whose name it writes, where that is not the desk's own adviser."""
_TOUCHED = "touched tables"


def record(sessions: sessionmaker[Session], who: Who, when: When) -> None:
    """Let each flush add a change row for every shared row it writes, in its transaction."""

    def note(session: Session, _context: object) -> None:
        now, by = when(), session.info.get(ACTING) or who()
        noted = [_change(row, by, now) for row in _written(session)]
        if noted:
            session.execute(insert(ChangeRow), noted)

    def refuse_bulk(state: ORMExecuteState) -> None:
        table = _written_in_bulk(state)
        if table is not None and table in _shared_tables():
            msg = f"shared rows of {table.name} are written one by one, so that each is recorded"
            raise TypeError(msg)

    event.listen(sessions, "after_flush", note)
    event.listen(sessions, "do_orm_execute", refuse_bulk)


def watch(sessions: sessionmaker[Session], listeners: Iterable[Listener]) -> None:
    """Call every listener, in the committing thread, after each commit that changed something."""

    def gather(session: Session, _context: object) -> None:
        rows = (*session.new, *session.dirty, *session.deleted)
        session.info.setdefault(_TOUCHED, set()).update(row.__tablename__ for row in rows)

    def gather_bulk(state: ORMExecuteState) -> None:
        table = _written_in_bulk(state)
        if table is not None:
            state.session.info.setdefault(_TOUCHED, set()).add(table.name)

    def report(session: Session) -> None:
        if touched := session.info.pop(_TOUCHED, None):
            for listener in tuple(listeners):
                listener(frozenset(touched))

    def forget(session: Session) -> None:
        session.info.pop(_TOUCHED, None)

    event.listen(sessions, "after_flush", gather)
    event.listen(sessions, "do_orm_execute", gather_bulk)
    event.listen(sessions, "after_commit", report)
    event.listen(sessions, "after_rollback", forget)


def rebuilt(changes: list[ChangeRow]) -> dict[str, Any]:
    """The record's columns, in database form, from its change rows alone, oldest first."""
    state: dict[str, Any] = {}
    for change in changes:
        state.update({name: new for name, (_, new) in change.fields.items()})
    return state


def values_of(kind: type[Row], change: ChangeRow, dialect: Dialect) -> dict[str, tuple[Any, Any]]:
    """Column → (before, after) as a row of this kind would hold them, not as they are kept."""
    readers = _readers(kind, dialect)
    return {
        name: (readers[name](old), readers[name](new))
        for name, (old, new) in change.fields.items()
        if name in readers
    }


def _written(session: Session) -> Iterator[Shared[Any]]:
    for row in session.new:
        if isinstance(row, Shared):
            yield row
    for row in session.dirty:
        if isinstance(row, Shared) and session.is_modified(row):
            yield row
    for row in session.deleted:
        if isinstance(row, Shared):
            msg = "shared rows are deleted softly"
            raise TypeError(msg)


def _written_in_bulk(state: ORMExecuteState) -> Table | None:
    """The table that a statement, not a flush, inserts into, updates or deletes from."""
    if state.is_insert or state.is_update or state.is_delete:
        table = state.statement.table  # type: ignore[attr-defined]
        return table if isinstance(table, Table) else None
    return None


@cache
def _shared_tables() -> frozenset[Table]:
    mappers = Shared.registry.mappers
    kinds = [mapper for mapper in mappers if issubclass(mapper.class_, Shared)]
    return frozenset(table for mapper in kinds for table in mapper.tables)  # type: ignore[misc]


def _change(row: Shared[Any], by: UUID | None, now: datetime) -> dict[str, Any]:
    is_new = not inspect(row).persistent
    changed = dict(_fields(row, is_new=is_new))
    return {
        "table": row.__tablename__,
        "record_id": row.id,
        "base": 0 if is_new else row.version - 1,
        "version": row.version,
        "fields": changed,
        "by": by,
        "at": now,
    }


def _fields(row: Shared[Any], *, is_new: bool) -> Iterator[tuple[str, list[Any]]]:
    state = inspect(row)
    dialect = state.session.get_bind().dialect
    for attribute, name, literal in columns_of(type(row), dialect):
        if is_new:
            yield name, [None, literal(getattr(row, attribute))]
        elif (history := state.attrs[attribute].history).has_changes():
            old = history.deleted[0] if history.deleted else None
            yield name, [literal(old), literal(getattr(row, attribute))]


@cache
def columns_of(kind: type[Row], dialect: Dialect) -> list[tuple[str, str, Callable[[Any], Any]]]:
    """Attribute, column and the function that turns a value into its database form."""
    mapper = inspect(kind)
    unrecorded = {"version", *kind.derived} if issubclass(kind, Shared) else set()
    return [
        (mapper.get_property_by_column(column).key, column.name, _literal(column, dialect))
        for column in mapper.columns
        if column.name not in unrecorded
    ]


def _literal(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any]:
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    return process or (lambda value: value)


@cache
def _readers(kind: type[Row], dialect: Dialect) -> dict[str, Callable[[Any], Any]]:
    return {column.name: _reader(column, dialect) for column in inspect(kind).columns}


def _reader(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any]:
    process = column.type.dialect_impl(dialect).result_processor(dialect, None)
    return lambda kept: process(kept) if process and kept is not None else kept
