"""Whether a company that is named, perhaps wrongly, is one the register knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from advisor_desk.register.candidates import (
    THOROUGH,
    WHEREVER,
    Index,
    Named,
    likeliest,
    named,
    probed,
)
from advisor_desk.register.file import ID_MASK
from advisor_desk.register.likeness import Name, likeness, name, nearest

SAME_FROM, POSSIBLE_FROM = 94.0, 80.0
_LISTED_FROM = 50.0
_SURE = 97.0  # nothing better is looked for
_GOOD = 95.0  # the rarest pieces are not asked for
_SAME_PLACE, _OTHER_PLACE = 5.0, -3.0
_LOOKED_AT = 100  # of those found at once, the likeliest by their letters
_CLEAR_LEAD = 4.0  # over the next; what is missing of it is taken off


class Verdict(StrEnum):
    """What a score says; the words are `register.verdict.<value>`."""

    SAME = "same"
    POSSIBLE = "possible"
    NONE = "none"


@dataclass(frozen=True)
class Likely:
    """A company's id in the table, and how likely it is meant: 0 to 100."""

    key: int
    score: float


def verdict(score: float, rank: int) -> Verdict:
    """Only the first can be the same; nothing is ever merged because of it."""
    if score >= SAME_FROM and rank == 1:
        return Verdict.SAME
    return Verdict.POSSIBLE if score >= POSSIBLE_FROM else Verdict.NONE


def matches(index: Index, text: str, municipality: str | None, limit: int) -> list[Likely]:
    """The likeliest companies, best first."""
    wanted = name(text)
    place = index.place(municipality)
    scores = dict[int, float]()

    def best_of(found: list[int]) -> float:
        fresh = [row for row in found if row not in scores]
        for row, names, where in _nearest(wanted, [*named(index, fresh)], municipality):
            alike = max(likeness(wanted, name(own), index.weight) for own in names)
            scores[row] = alike + placed(municipality, where)
        return max(scores.values(), default=0.0)

    for found in probed(index, wanted.words, place):
        if best_of(found) >= _SURE:
            break
    if best_of([]) < _GOOD:
        effort = THOROUGH if place else WHEREVER
        for found in likeliest(index, wanted.words, place, effort):
            best_of(found)
    return weighed(scores, limit)


def _nearest(wanted: Name, found: list[Named], municipality: str | None) -> list[Named]:
    """Those that are worth a good look, of namesakes all that are in the municipality."""
    if len(found) <= _LOOKED_AT:
        return found
    names = [(own, row) for row, names, _ in found for own in names]
    near = nearest(wanted, [own for own, _ in names], _LOOKED_AT)
    worth = {names[place][1] for place in near}
    return [one for one in found if one[0] in worth or one[2] == municipality]


def placed(wanted: str | None, found: str) -> float:
    """What the municipalities add, where both are known."""
    if not wanted or not found:
        return 0.0
    return _SAME_PLACE if wanted == found else _OTHER_PLACE


def weighed(scores: Mapping[int, float], limit: int) -> list[Likely]:
    """The best first, all of them doubted as far as the best has no clear lead."""
    best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[: max(limit, 2)]
    lead = best[0][1] - best[1][1] if len(best) > 1 else _CLEAR_LEAD
    doubt = max(_CLEAR_LEAD - lead, 0.0)
    likely = [
        Likely(row & ID_MASK, round(min(max(score - doubt, 0.0), 100.0), 1))
        for row, score in best[:limit]
    ]
    return [one for one in likely if one.score >= _LISTED_FROM]
