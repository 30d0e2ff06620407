"""What became of the clauses from one version of the agreement to another."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.clauses import Clause

_ANY = UUID(int=0)


class Change(StrEnum):
    """What became of a clause, a figure or a duty."""

    SAME = "same"
    CHANGED = "changed"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Pair:
    """A clause in two versions; None in the one that does not have it."""

    change: Change
    before: Clause | None
    after: Clause | None


def change_of(before: object, after: object) -> Change:
    """Of what has one place in both versions; nothing is an empty text or None."""
    if before == after:
        return Change.SAME
    if not before:
        return Change.ADDED
    return Change.CHANGED if after else Change.REMOVED


def compared(before: Sequence[Clause], after: Sequence[Clause]) -> tuple[Pair, ...]:
    """Both side by side: in the order of the later version, then what it no longer has.

    A clause is known by what it says; one that is changed, by its lead.
    """
    old, new = dict(enumerate(before)), dict(enumerate(after))
    pairs: dict[int, Pair] = {}

    def pair_up(change: Change, one: int, other: int) -> None:
        pairs[other] = Pair(change, old.pop(one), new.pop(other))

    for one, other in list(_in_order(before, after)):
        pair_up(Change.SAME, one, other)
    for change, key in ((Change.MOVED, _says), (Change.CHANGED, _leads)):
        for other, clause in list(new.items()):
            found = (place for place, was in old.items() if key(was) == key(clause))
            if (one_of := next(found, None)) is not None:
                pair_up(change, one_of, other)
    added = {place: Pair(Change.ADDED, None, clause) for place, clause in new.items()}
    removed = (Pair(Change.REMOVED, clause, None) for clause in old.values())
    return (*(pair for _, pair in sorted({**pairs, **added}.items())), *removed)


def _in_order(before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[tuple[int, int]]:
    """The places of those that say the same in the same order."""
    old, new = list(map(_says, before)), list(map(_says, after))
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        yield from ((block.a + step, block.b + step) for step in range(block.size))


def _says(clause: Clause) -> Hashable:
    return replace(clause, id=_ANY)


def _leads(clause: Clause) -> Hashable:
    return clause.lead_id
