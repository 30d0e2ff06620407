"""How an export's columns are told: names behind ids, words behind codes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.documents.tables import Value
from advisor_desk.services.desk import Desk
from advisor_desk.services.places import Places
from advisor_desk.store.rows import Row
from advisor_desk.system.words import Words


@dataclass(frozen=True)
class Names:
    """The names behind ids and codes. Without `words` a code is told as it is stored."""

    desk: Desk
    places: Places
    companies: Mapping[UUID, str]
    words: Words | None

    def company(self, record: Any) -> str:  # noqa: ANN401
        return self.companies.get(record.company_id, "")

    def actor(self, actor_id: UUID | None) -> str:
        return self.desk.actor_name(actor_id)

    def actors(self, ids: Iterable[UUID]) -> str:
        return ", ".join(sorted(map(self.actor, ids)))

    def adviser(self, adviser_id: UUID | None) -> str:
        return self.desk.adviser_name(adviser_id)

    def function(self, function_id: UUID | None) -> str:
        found = self.desk.people.functions.get(function_id) if function_id else None
        return found.name if found else ""

    def code(self, code: Enum | None) -> Value:
        if code is None:
            return None
        return self.words.code(code) if self.words else code.value

    def codes(self, codes: Iterable[Enum]) -> str:
        return ", ".join(sorted(str(self.code(code)) for code in codes))


Column = Callable[[Any, Names], Value]


@dataclass(frozen=True)
class Table:
    """One kind of record. `parts` tells how many lines a record makes, and of what.

    `is_seen` tells whether the record is there for the adviser of the desk to see. `read` is
    for what is no shared row: so many records after the one with that id, in the order of ids.
    """

    name: str
    row: type[Row]
    columns: Mapping[str, Column]
    parts: Callable[[Any], Iterable[Any]] = lambda record: (record,)
    is_seen: Callable[[Any, Desk], bool] = lambda *_: True
    read: Callable[[Session, Any, int], Sequence[Any]] | None = None


def plain(*names: str) -> dict[str, Column]:
    def column(name: str) -> Column:
        return lambda record, _: getattr(record, name)

    return {name: column(name) for name in names}


def coded(*names: str) -> dict[str, Column]:
    def column(name: str) -> Column:
        return lambda record, names: names.code(getattr(record, name))

    return {name: column(name) for name in names}


COMPANY: dict[str, Column] = {
    "company": lambda record, names: names.company(record),
    **plain("company_id"),
}
BY: dict[str, Column] = {
    "actor": lambda record, names: names.actor(record.actor_id),
    "adviser": lambda record, names: names.adviser(record.adviser_id),
}
REACHED = plain("email", "telephone")
