"""Column types that keep domain values as SQLite can."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any

import msgspec
import msgspec.json
from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator


class Utc(TypeDecorator[datetime]):
    """An aware moment, kept in UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


class Code(TypeDecorator[Any]):
    """A member of a closed list, kept as its value."""

    impl = String
    cache_ok = True

    def __init__(self, members: type[Enum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: Enum | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else str(self.members(value).value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Enum | None:
        del dialect
        return None if value is None else self._member(value)

    def _member(self, value: str) -> Enum:
        is_number = issubclass(self.members, int)
        return self.members(int(value) if is_number else value)


class Json(TypeDecorator[Any]):
    """A value or tuple of values, kept as JSON text. Sets are sorted, so equal is the same."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: object) -> None:
        super().__init__()
        self.kind = kind
        self.decoder = msgspec.json.Decoder[Any](kind)

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else msgspec.json.encode(value, order="sorted").decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        del dialect
        return None if value is None else self.decoder.decode(value)


class Sparse(Json):
    """As `Json`, leaving out what is empty: where there are many values with few facts each.

    A field that may be empty needs a default.
    """

    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        told = None if value is None else _full(msgspec.to_builtins(value, order="sorted"))
        return super().process_bind_param(told, dialect)


def _full(value: Any) -> Any:  # noqa: ANN401 - JSON
    match value:
        case dict():
            return {name: _full(one) for name, one in value.items() if one or one == 0.0}
        case list():
            return [_full(one) for one in value]
    return value
