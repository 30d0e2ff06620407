"""What the fields of the blank checklist are called: they say which question of which set it is.

A viewer may drop what is attached to a file, and never the names of its fields.
"""

from dataclasses import dataclass

COMPANY, DATE, BY = "company", "date", "by"
VALUE, NOTE = "value", "note"
_APART = "/"


@dataclass(frozen=True)
class FieldName:
    """One question's tick or note. `item` is as `plain` makes it of the code."""

    question_set: str
    version: int
    item: str
    part: str


def written(question_set: str, version: int, item: str, part: str) -> str:
    """A dot would part a field's name in levels."""
    return _APART.join((plain(question_set), str(version), plain(item), part))


def plain(code: str) -> str:
    return code.replace(".", ":").replace(_APART, ":")


def understood(name: str) -> FieldName | None:
    """What a field's name says, if it is one of a checklist."""
    parts = name.split(_APART)
    if len(parts) != 4 or parts[3] not in (VALUE, NOTE) or not parts[1].isdecimal():
        return None
    return FieldName(parts[0], int(parts[1][:9]), parts[2], parts[3])
