"""Which column of a list holds what: chosen once, known again the next time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advisor_desk.domain.names import fold


class ListKind(StrEnum):
    """What a list is of. Each kind has fields of its own."""

    PARTICIPANTS = "participants"
    VISITS = "visits"


@dataclass(frozen=True, kw_only=True)
class ColumnMapping:
    """The heading of each field, as somebody chose it for a list with these headings."""

    kind: ListKind
    headings: tuple[str, ...]
    columns: Mapping[str, str]
    used_at: datetime

    @property
    def key(self) -> str:
        """What lists with the same headings have in common, however they are written."""
        return "\x1f".join(map(fold, self.headings))


def remembered(
    known: Iterable[ColumnMapping], headings: Sequence[str]
) -> Mapping[str, str] | None:
    """What was chosen last for a list like this one: all that was chosen then is in it.

    None if there was no such list.
    """
    here = {fold(heading): heading for heading in reversed(headings) if heading.strip()}
    same = "\x1f".join(map(fold, headings))
    for mapping in sorted(known, key=lambda one: (one.key == same, one.used_at), reverse=True):
        chosen = {field: here.get(fold(heading)) for field, heading in mapping.columns.items()}
        found = {field: heading for field, heading in chosen.items() if heading is not None}
        if found and len(found) == len(chosen):
            return found
    return None
