"""Clauses that speak of the same companies and name different leads: which of them wins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from advisor_desk.domain.clauses import Clause, beats, overlap


class Clash(StrEnum):
    """How two clauses stand to each other; the worst first."""

    CONTRADICTION = "contradiction"
    """The conditions are the same: the later one never speaks."""
    ORDER = "order"
    """Neither is narrower: the earlier one wins where they meet."""
    EXCEPTION = "exception"
    """One is narrower, and wins where it speaks."""


@dataclass(frozen=True)
class Overlap:
    """Two clauses that can speak of one company, told by their places on the list."""

    clash: Clash
    winner: int
    loser: int


def overlaps(clauses: Sequence[Clause]) -> Iterator[Overlap]:
    """Every pair with different leads that meets somewhere, the worst first."""
    found = [
        _overlap(clauses, first, second)
        for first, second in combinations(range(len(clauses)), 2)
        if clauses[first].lead_id != clauses[second].lead_id
        and overlap(clauses[first], clauses[second])
    ]
    order = list(Clash)
    return iter(sorted(found, key=lambda one: (order.index(one.clash), one.winner, one.loser)))


def _overlap(clauses: Sequence[Clause], first: int, second: int) -> Overlap:
    one, other = clauses[first], clauses[second]
    wins = beats(one, other, is_listed_first=True)
    winner, loser = (first, second) if wins else (second, first)
    return Overlap(_clash(one, other), winner, loser)


def _clash(one: Clause, other: Clause) -> Clash:
    if one.is_within(other) and other.is_within(one):
        return Clash.CONTRADICTION
    by_order = beats(one, other, is_listed_first=True) and beats(other, one, is_listed_first=True)
    return Clash.ORDER if by_order else Clash.EXCEPTION
