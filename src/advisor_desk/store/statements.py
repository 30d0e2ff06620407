"""Questions in SQL, run straight on the driver: what is asked before SQLAlchemy is loaded."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_type_hints

from sqlcipher3 import dbapi2

from advisor_desk.store.kept import decoded, decoder, encoded

if TYPE_CHECKING:
    from typing import TypeAlias

    from sqlalchemy.orm import Session

    Place: TypeAlias = Session | dbapi2.Connection

T = TypeVar("T")
V = TypeVar("V")

_DRIVER = "driver's connection"


class Statement(Generic[T]):
    """SQL with named parameters, asked in `look` or in a session.

    `make` takes the columns, whose types are `kinds`.
    """

    def __init__(self, sql: str, make: Callable[..., T], kinds: Sequence[Any]) -> None:
        self.sql = sql
        self._make = make
        self._kinds = kinds

    def __call__(self, place: Place, **given: object) -> list[T]:
        told = {name: encoded(value) for name, value in given.items()}
        rows = driver(place).execute(self.sql, told).fetchall()
        return list(map(self._make, *decoded(rows, self._decoders))) if rows else []

    @cached_property
    def _decoders(self) -> list[tuple[int, Callable[[Any], Any]]]:
        found = ((place, decoder(kind)) for place, kind in enumerate(self._kinds))
        return [(place, decode) for place, decode in found if decode]


class Records(Statement[V]):
    """Whole rows as the values whose fields name their columns.

    A field of a type in `parts` is kept in a column for each of its own fields.
    """

    def __init__(self, value: type[V], rest: str, parts: tuple[type[Any], ...] = ()) -> None:
        told = list(_columns(value, parts))
        columns = ", ".join(f'"{name}"' for name, _ in told)
        make = maker(value, list(_spread(value, parts)))
        super().__init__(f"SELECT {columns} {rest}", make, [kind for _, kind in told])


def driver(place: Place) -> Any:  # noqa: ANN401 - the driver has no types
    """The transaction's connection; `Database` gives each session one transaction."""
    if isinstance(place, dbapi2.Connection):
        return place
    place.flush()
    known = place.info.get(_DRIVER)
    if known is None:
        known = place.info[_DRIVER] = place.connection().connection.driver_connection
    return known


def listed(values: Iterable[object]) -> str:
    """Several values as one parameter, for `json_each`."""
    return json.dumps([encoded(value) for value in values])


def kinds(value: type[Any]) -> list[Any]:
    """The types of a value's fields, in their order."""
    hints = get_type_hints(value)
    return [hints[field.name] for field in fields(value)]


def maker(value: type[V], parts: Sequence[tuple[type[Any], int, int]]) -> Callable[..., V]:
    """What makes the value of its columns; `parts` are of several: type, place and width."""
    names = [field.name for field in fields(value)]  # type: ignore[arg-type]

    def make(*told: Any) -> V:  # noqa: ANN401 - whatever the columns hold
        values: Sequence[Any] = told
        for whole, at, width in parts:
            values = [*values[:at], whole(*values[at : at + width]), *values[at + width :]]
        return value(**dict(zip(names, values, strict=True)))

    return make


def _columns(value: type[Any], parts: tuple[type[Any], ...]) -> Iterator[tuple[str, Any]]:
    for field, kind in zip(fields(value), kinds(value), strict=True):
        if kind in parts:
            yield from ((f"{field.name}_{name}", inner) for name, inner in _columns(kind, ()))
        else:
            yield field.name, kind


def _spread(
    value: type[Any], parts: tuple[type[Any], ...]
) -> Iterator[tuple[type[Any], int, int]]:
    for place, kind in enumerate(kinds(value)):
        if kind in parts:
            yield kind, place, len(fields(kind))
