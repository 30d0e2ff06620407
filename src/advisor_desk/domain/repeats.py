"""Rows of one list that are about one company, whatever the order they stand in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

from advisor_desk.domain.names import fold, legal_forms, name_key
from advisor_desk.domain.participants import Participant, Repeat

Identity = tuple[str, str]
_NUMBER, _NAME = "number", "name"


class Mark(NamedTuple):
    """What rows are compared by. A tuple: a list has tens of thousands."""

    line: int
    identity: Identity | None
    key: str
    forms: frozenset[str]
    place: str
    filled: int
    digest: bytes

    @property
    def rank(self) -> tuple[bool, bool, int, bytes, int]:
        """The row that says most of the company comes first."""
        return self.identity is None, not self.key, -self.filled, self.digest, self.line


@dataclass(frozen=True)
class Repeats:
    """Which rows repeat which, and those whose name has different numbers in the list."""

    of: Mapping[int, Repeat]
    disputed: frozenset[int]


def mark(row: Participant) -> Mark:
    told = [
        str(value)
        for name, value in sorted(vars(row).items())
        if name not in {"line", "country", "visit"} and value
    ]
    return Mark(
        line=row.line,
        identity=_identity(row),
        key=name_key(row.name),
        forms=legal_forms(row.name),
        place=row.municipality or fold(row.town),
        filled=len(told),
        digest=blake2b("\x1f".join(told).encode(), digest_size=8).digest(),
    )


def repeats(marks: Iterable[Mark]) -> Repeats:
    """Rows with one number are about one company; so are those with one name in one place."""
    groups = defaultdict[tuple[str, ...], list[Mark]](list)
    names = defaultdict[str, list[Mark]](list)
    disputed = set[int]()
    for one in marks:
        if one.identity:
            groups[_NUMBER, *one.identity].append(one)
        if one.key:
            names[one.key].append(one)
    for alike in names.values():
        disputed.update(_sort_in(alike, groups))
    of = {line: repeat for group in groups.values() for line, repeat in _repeating(group)}
    return Repeats(of, frozenset(disputed))


def _sort_in(alike: Sequence[Mark], groups: Mapping[tuple[str, ...], list[Mark]]) -> Iterator[int]:
    """Put each row without a number to the company it can only mean; tell where it may be two.

    `alike` have one name. One without a place is of no company where the name is in two places.
    """
    places = {one.place for one in alike if one.place}
    numbered = {(one.place, one.identity) for one in alike if one.identity}
    for one in alike:
        if one.identity:
            continue
        fitting = {who for at, who in numbered if not one.place or at in {"", one.place}}
        if len(fitting) == 1 and (one.place or len(places) < 2):
            groups[_NUMBER, *fitting.pop()].append(one)
            continue
        groups[_NAME, one.key, one.place if len(places) > 1 else ""].append(one)
        if len(fitting) > 1:
            yield one.line


def _repeating(group: Sequence[Mark]) -> Iterator[tuple[int, Repeat]]:
    first, *others = sorted(group, key=lambda one: one.rank)
    for one in others:
        by_number = one.identity is not None
        yield one.line, Repeat(first.line, by_number or _same_form(one, first))


def _same_form(one: Mark, first: Mark) -> bool:
    return not one.forms or not first.forms or not one.forms.isdisjoint(first.forms)


def _identity(row: Participant) -> Identity | None:
    if row.number:
        return row.country, row.number
    return ("", row.person_hash) if row.person_hash else None
