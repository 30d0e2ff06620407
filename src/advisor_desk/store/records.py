"""Shared rows as another desk is told them: column → value in the form of the desk file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Dialect, String, Text, func, inspect, select
from sqlalchemy.orm import Session

from advisor_desk.domain.text import note
from advisor_desk.store.changes import columns_of
from advisor_desk.store.rows import ChangeRow, Shared, TakenRow

Kind = type[Shared[Any]]
_APART = {"id", "deleted_at"}


def kind_of(table: str) -> Kind | None:
    """The mapped class of a shared table; None if there is none of that name."""
    return _kinds().get(table)


def tables() -> Sequence[str]:
    """Every shared table."""
    return sorted(_kinds())


def told(session: Session, row: Shared[Any]) -> dict[str, Any]:
    """Every recorded column of the row but its id and whether it is deleted."""
    dialect = session.get_bind().dialect
    return {
        name: literal(getattr(row, attribute))
        for attribute, name, literal in columns_of(type(row), dialect)
        if name not in _APART
    }


def taken(session: Session, kind: Kind, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Attribute → value, from what `told` gave on another desk; columns it did not say are left.

    Raises `ValueError`, `TypeError` or what a decoder raises, if a value is none of its column.
    """
    dialect = session.get_bind().dialect
    return {
        attribute: read(fields[name])
        for attribute, name, read in _readers(kind, dialect)
        if name in fields and name not in _APART
    }


def put(row: Shared[Any], values: Mapping[str, Any]) -> None:
    """Write values under their columns' attributes, those of composites among them."""
    for attribute, value in values.items():
        setattr(row, attribute, value)


def unseen_by(
    session: Session,
    record_id: UUID,
    *,
    sender: UUID,
    me: UUID,
    seen: Mapping[UUID, int],
    from_start: bool,
) -> set[str]:
    """The record's columns that were changed here without the sender having seen it.

    `seen`: by adviser, which version of theirs the sender had. What this desk wrote as it made
    the record counts `from_start`, else not: each desk made its own directory.
    """
    taken = {
        row.adviser_id: row.version
        for row in session.scalars(select(TakenRow).where(TakenRow.record_id == record_id))
    }
    change = ChangeRow
    query = select(change.by, change.base, change.version, change.fields)
    found = set[str]()
    for by, base, version, fields in session.execute(query.where(change.record_id == record_id)):
        if by == sender:
            continue
        if by in taken:
            is_seen = seen.get(by, 0) >= taken[by]
        else:
            is_seen = version <= seen.get(me, 0) or (base == 0 and not from_start)
        if not is_seen:
            found.update(fields)
    return found


def given_away(session: Session, table: str, column: str, actor_id: UUID) -> set[UUID]:
    """The records that were the actor's own, and that somebody here made another's."""
    change = ChangeRow
    before = func.json_extract(change.fields, f"$.{column}[0]")
    query = select(change.record_id).where(
        change.table == table, change.base > 0, before == actor_id.hex
    )
    return set(session.scalars(query))


@cache
def _kinds() -> dict[str, Kind]:
    mappers = Shared.registry.mappers
    found = [mapper.class_ for mapper in mappers if issubclass(mapper.class_, Shared)]
    return {kind.__tablename__: kind for kind in found}


@cache
def _readers(kind: Kind, dialect: Dialect) -> list[tuple[str, str, Callable[[Any], Any]]]:
    return list(_reading(kind, dialect))


def _reading(kind: Kind, dialect: Dialect) -> Iterator[tuple[str, str, Callable[[Any], Any]]]:
    mapper = inspect(kind)
    for column in mapper.columns:
        attribute = mapper.get_property_by_column(column).key
        yield attribute, column.name, _reader(column, dialect)


def _reader(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any]:
    process = column.type.dialect_impl(dialect).result_processor(dialect, None)
    is_text = type(column.type) in {String, Text}

    def read(value: Any) -> Any:  # noqa: ANN401
        if value is None:
            if not column.nullable:
                raise ValueError(f"{column.name} is missing")
            return None
        if is_text:
            return note(_string(value))
        return process(value) if process else value

    return read


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {value!r}")
    return value
