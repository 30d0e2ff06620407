"""Finds the companies whose names are nearly what was typed."""

from advisor_desk.domain.names import name_key
from advisor_desk.register.candidates import QUICK, Index, likeliest, named, probed
from advisor_desk.register.file import ID_MASK
from advisor_desk.register.likeness import begun

_LEAST = 60.0
_GOOD = 90.0  # the rarest pieces are not asked for


def likely(index: Index, text: str, municipality: str | None) -> list[tuple[int, float]]:
    """Ids and scores (to 100) of the likeliest companies, best first."""
    typed = name_key(text)
    words = typed.split()
    place = index.place(municipality)
    scores = dict[int, float]()
    for found in probed(index, words, place):
        _score(index, typed, found, scores)
    if max(scores.values(), default=0.0) < _GOOD:
        for found in likeliest(index, words, place, QUICK):
            _score(index, typed, found, scores)
    good = ((row, score) for row, score in scores.items() if score >= _LEAST)
    return [(row & ID_MASK, score) for row, score in sorted(good, key=lambda g: (-g[1], g[0]))]


def _score(index: Index, typed: str, found: list[int], scores: dict[int, float]) -> None:
    for row, names, _ in named(index, [row for row in found if row not in scores]):
        scores[row] = round(max(begun(typed, name_key(name)) for name in names), 1)
