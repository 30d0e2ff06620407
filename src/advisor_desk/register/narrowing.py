"""Which pieces of what is typed are asked for together: few, that leave few companies to look at.

Reading which companies have a piece takes the longer the more have it; looking at one company
takes as long as reading many. So a piece is asked for while it saves more than it costs. The
pieces of one word mostly stand together, those of two words do not: each word has its turn.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

_MOST = 6
_LOOK = 800  # how many of a piece's companies are read in the time of looking at one
_NEXT_TELLS = 0.2  # a word's next piece, to the one before


class Narrowed(NamedTuple):
    """The pieces to ask for, and how many companies may have all of them: a guess."""

    pieces: list[str]
    left: float


@dataclass
class _Word:
    """A word's pieces with how many have each, the rarest last: that one is asked for next."""

    pieces: list[tuple[int, str]]
    tells: float = 1.0

    def keeps(self, names: int) -> float:
        """The share of companies that the next piece leaves."""
        return float((self.pieces[-1][0] / names) ** self.tells) if self.pieces else 1.0

    def saves(self, left: float, names: int) -> float:
        """What asking for the next piece is worth, less what it costs."""
        cost = self.pieces[-1][0] if self.pieces else 1
        return left * (1 - self.keeps(names)) * _LOOK - cost


def narrowest(
    words: Sequence[Set[str]], place: str, frequencies: Mapping[str, int], names: int
) -> Narrowed | None:
    """Some of the pieces of each word, and the place if there is one.

    None if there is no piece, or if one is in no company at all.
    """
    waiting = [
        _Word(sorted(((frequencies.get(piece, 0), piece) for piece in word), reverse=True))
        for word in words
        if word
    ]
    if not waiting or any(word.pieces[-1][0] == 0 for word in waiting):
        return None
    chosen = [place] if place else []
    left = float(frequencies[place] if place else names)
    while len(chosen) < _MOST:
        word = max(waiting, key=lambda word: word.saves(left, names))
        if chosen and word.saves(left, names) <= 0:
            break
        left *= word.keeps(names)
        chosen.append(word.pieces.pop()[1])
        word.tells *= _NEXT_TELLS
    return Narrowed(chosen, left)
