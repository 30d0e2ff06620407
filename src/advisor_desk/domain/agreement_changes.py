"""What became of the clauses from one version of the agreement to another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from advisor_desk.domain.clauses import Clause


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

    A clause that is changed has a new id; it is told by its lead.
    """
    kept = {one.id: one for one in before}
    unmatched = [one for one in before if one.id not in {other.id for other in after}]
    in_order = set(_in_order(before, after))
    pairs = []
    for clause in after:
        if clause.id in kept:
            change = Change.SAME if clause.id in in_order else Change.MOVED
            pairs.append(Pair(change, kept[clause.id], clause))
            continue
        was = next((one for one in unmatched if one.lead_id == clause.lead_id), None)
        if was is not None:
            unmatched.remove(was)
        pairs.append(Pair(Change.CHANGED if was else Change.ADDED, was, clause))
    return (*pairs, *(Pair(Change.REMOVED, one, None) for one in unmatched))


def _in_order(before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[object]:
    """The ids of those that stand in the same order in both."""
    old, new = [one.id for one in before], [one.id for one in after]
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        yield from old[block.a : block.a + block.size]
