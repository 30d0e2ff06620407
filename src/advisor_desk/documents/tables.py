"""What an export writes: named tables whose rows are made as they are read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

Value = str | int | float | date | datetime | UUID | Enum | None


@dataclass(frozen=True)
class Sheet:
    """One table of an export. `rows` is read once, row by row, while the file is written."""

    name: str
    headings: tuple[str, ...]
    rows: Iterable[Sequence[Value]]
