"""Reading what a draft holds: it may come from an older program, so nothing is taken on trust."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from enum import Enum
from typing import TypeVar
from uuid import UUID

E = TypeVar("E", bound=Enum)


def text(fields: Mapping[str, object], name: str) -> str:
    found = fields.get(name)
    return found if isinstance(found, str) else ""


def number(fields: Mapping[str, object], name: str) -> int:
    found = fields.get(name)
    return found if isinstance(found, int) else 0


def texts(fields: Mapping[str, object], name: str) -> list[str]:
    return [one for one in _list(fields, name) if isinstance(one, str)]


def rows(fields: Mapping[str, object], name: str) -> Iterator[Mapping[str, object]]:
    """The parts of a list of objects."""
    return (one for one in _list(fields, name) if isinstance(one, dict))


def code(kind: type[E], value: object) -> E | None:
    try:
        return kind(value)
    except ValueError:
        return None


def codes(kind: type[E], values: Iterable[object]) -> tuple[E, ...]:
    return tuple(found for value in values if (found := code(kind, value)))


def identity(value: object) -> UUID | None:
    try:
        return UUID(str(value)) if value else None
    except ValueError:
        return None


def day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def clock(value: object) -> time | None:
    try:
        return time.fromisoformat(str(value))
    except ValueError:
        return None


def _list(fields: Mapping[str, object], name: str) -> list[object]:
    found = fields.get(name)
    return found if isinstance(found, list) else []
