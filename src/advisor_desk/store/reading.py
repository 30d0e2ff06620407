"""Queries compiled once and read straight from the driver.

A page of values costs a third of what the same page costs as mapped rows, which are for
writing.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache, cached_property
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import JSON, Boolean, Date, Dialect, Select, Uuid, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from advisor_desk.store import kept
from advisor_desk.store.columns import Code, Json, Utc
from advisor_desk.store.kept import Conversion, decoded
from advisor_desk.store.rows.mirror import Shared
from advisor_desk.store.statements import driver, maker

T = TypeVar("T")
V = TypeVar("V")

Query = Select[*tuple[Any, ...]]


@dataclass(frozen=True)
class _Prepared:
    sql: str
    told: tuple[tuple[str, Conversion, Any], ...]
    """Per question mark: its name, how its value is kept, and the value where it is fixed."""
    decoders: tuple[tuple[int, Callable[[Any], Any]], ...]
    """The columns, by their place, that are kept in another form."""

    def parameters(self, given: Mapping[str, Any]) -> list[Any]:
        return [
            encode(given[name]) if name in given and encode else given.get(name, fixed)
            for name, encode, fixed in self.told
        ]


class Reading(Generic[T]):
    """A query whose `bindparam`s are given by name each time; `make` takes the columns.

    It cannot hold an `in_`: that compiles anew for each list.
    """

    _known: ClassVar[list["Reading[Any]"]] = []

    def __init__(self, query: Query, make: Callable[..., T]) -> None:
        self._query = query
        self._make = make
        self._known.append(self)

    @classmethod
    def prepare_all(cls) -> None:
        """Compile every query now, so that the first page that asks one need not."""
        for reading in tuple(cls._known):
            _ = reading.prepared

    def __call__(self, session: Session, **given: object) -> list[T]:
        prepared, make = self.prepared, self._make
        rows = driver(session).execute(prepared.sql, prepared.parameters(given)).fetchall()
        return list(map(make, *decoded(rows, prepared.decoders))) if rows else []

    @cached_property
    def prepared(self) -> _Prepared:
        return _prepare(self._query)


class Values(Reading[V]):
    """Whole rows of one table, as the values they mirror."""

    def __init__(self, kind: type[Shared[V]], query: Query) -> None:
        columns, make = _mirror(kind)
        super().__init__(query.with_only_columns(*columns), make)


def _mirror(kind: type[Shared[V]]) -> tuple[list[Any], Callable[..., V]]:
    """The columns of the value's fields, in their order, and what makes the value of them."""
    columns: list[Any] = []
    parts: list[tuple[type[Any], int, int]] = []
    composites = inspect(kind).composites
    for field in fields(kind.mirrors):
        if field.name in composites:
            composite = composites[field.name]
            parts.append((composite.composite_class, len(columns), len(composite.columns)))  # type: ignore[arg-type]
            columns.extend(composite.columns)
        else:
            columns.append(getattr(kind, field.name))
    return columns, maker(kind.mirrors, parts)


def _prepare(query: Query) -> _Prepared:
    dialect = _dialect()
    compiled = query.compile(dialect=dialect)
    names: Sequence[str] = compiled.positiontup or ()
    told = tuple(_parameter(compiled, name, dialect) for name in names)
    decoders = (_decoder(column.type) for column in query.selected_columns)
    other = tuple((place, decode) for place, decode in enumerate(decoders) if decode)
    return _Prepared(str(compiled), told, other)


def _parameter(compiled: Any, name: str, dialect: Dialect) -> tuple[str, Conversion, Any]:  # noqa: ANN401
    bind = compiled.binds[name]
    encode = bind.type.dialect_impl(dialect).bind_processor(dialect)
    if bind.required:
        return name, encode, None
    return name, None, encode(bind.value) if encode else bind.value


@cache
def _dialect() -> Dialect:
    return sqlite.dialect(paramstyle="qmark")


def _decoder(kind: TypeEngine[Any]) -> Conversion:
    match kind:
        case Uuid():
            return kept.uuid
        case Utc():
            return kept.moment
        case Code():
            return kept.member(kind.members)
        case Json():
            return kind.decoder.decode
        case JSON():
            return json.loads
        case Boolean():
            return bool
        case Date():
            return date.fromisoformat
        case _:
            return None
