"""Shared rows as another desk is told them: column → value in the form of the desk file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Dialect, String, Text, inspect, select
from sqlalchemy.orm import Session

from advisor_desk.domain.text import note
from advisor_desk.store.changes import columns_of
from advisor_desk.store.rows import ChangeRow, Shared

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


def changed_by(session: Session, record_id: UUID, by: Sequence[UUID], after: Any) -> set[str]:  # noqa: ANN401
    """The record's columns that one of them changed after the moment, or ever if it is None."""
    row = ChangeRow
    query = select(row.fields).where(row.record_id == record_id, row.by.in_(by), row.base > 0)
    if after is not None:
        query = query.where(row.at > after)
    return {name for fields in session.scalars(query) for name in fields}


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
