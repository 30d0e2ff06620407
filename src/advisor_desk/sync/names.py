"""The ids that a record names, in whatever form a column keeps them."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import UUID

from advisor_desk.domain.parcels import Fields, Item

_ID = re.compile(r"\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b")


def named_in(items: Iterable[Item]) -> set[UUID]:
    """Every id in the items' fields, and of those whose versions they are built on."""
    found = set[UUID]()
    for item in items:
        texts = (value for value in item.fields.values() if isinstance(value, str))
        found.update(UUID(one) for text in texts for one in _ID.findall(text))
        found.update(item.seen)
    return found


def renamed(fields: Fields, own: Callable[[UUID], UUID]) -> Iterator[tuple[str, Any]]:
    """The fields with each id as `own` has it."""

    def put(found: re.Match[str]) -> str:
        known = own(UUID(found[0]))
        return str(known) if "-" in found[0] else known.hex

    for name, value in fields.items():
        yield name, _ID.sub(put, value) if isinstance(value, str) else value
