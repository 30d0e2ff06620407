"""Which companies may be meant by a name with mistakes in it: few are looked at, and quickly.

A mistake breaks few of a name's pieces; the others still stand together somewhere. So each probe
leaves out what may be wrong and asks for every piece of the rest. What no probe finds is looked
for by the rarest pieces, whichever are there.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain

from advisor_desk.register import grams
from advisor_desk.register.file import ID_MASK, Connection
from advisor_desk.register.narrowing import Narrowed, narrowest
from advisor_desk.register.rows import SEPARATOR

_ENOUGH = 200  # companies taken from one probe
_DEAREST = 60_000  # postings of a probe's rarest piece: more takes long and tells little
_WORK = 6_000  # postings after which no further probe is made
_MOST_WORDS = 6
_LONG = 8  # letters of a word whose thirds still say much
_PROBE = "SELECT rowid FROM name_index WHERE name_index MATCH ? LIMIT ?"
_ONE = "SELECT rowid AS id, ? AS worth FROM name_index WHERE name_index MATCH ?"
_NAMED = "SELECT id, name, other_names, municipality FROM company WHERE id IN (%s)"

Pieces = frozenset[str]  # of a word
Probe = tuple[Pieces, ...]
Named = tuple[int, list[str], str]


@dataclass(frozen=True)
class Effort:
    """How many postings of the rarest pieces are read, and how many companies are taken."""

    postings: int
    country: int
    municipality: int


QUICK = Effort(15_000, 150, 60)
THOROUGH = Effort(60_000, 300, 120)
WHEREVER = Effort(150_000, 1_500, 0)  # where no municipality is known


@dataclass(frozen=True)
class Index:
    """The name index of an open register: how many names, and how many have each piece."""

    connection: Connection
    frequencies: Mapping[str, int]
    names: int
    weights: dict[str, float] = field(default_factory=dict, repr=False)

    def narrowest(self, words: Sequence[Set[str]], place: str) -> Narrowed | None:
        """Which pieces of the words and the place are asked for; None if one is in no name."""
        return narrowest(words, place, self.frequencies, self.names)

    def rarest(self, pieces: Iterable[str]) -> int:
        """How many names have the rarest of the pieces; 0 if one is in none."""
        return min((self.frequencies.get(piece, 0) for piece in pieces), default=0)

    def weight(self, word: str) -> float:
        """What a word tells: the fewer names can have it, the more."""
        if word not in self.weights:
            having = self.rarest(grams.trigrams(f" {word} "))
            self.weights[word] = math.log((self.names + 2) / (having + 1))
        return self.weights[word]

    def place(self, municipality: str | None) -> str:
        """The piece of a municipality that some name has; else empty."""
        piece = grams.place_gram(municipality or "")
        return piece if piece in self.frequencies else ""


def probed(index: Index, words: Sequence[str], place: str) -> Iterator[list[int]]:
    """Index ids found by each probe, the strictest first. `place` may be empty."""
    work = 0
    for wanted in dict.fromkeys(_probes(words[:_MOST_WORDS])):
        cost, near = index.rarest(chain(*wanted)), ""
        if cost > _DEAREST and place:
            cost, near = min(cost, index.frequencies[place]), place
        if not 0 < cost <= _DEAREST:
            continue
        if narrowed := index.narrowest(wanted, near):
            asked = grams.match_all(narrowed.pieces), _ENOUGH
            yield [row for (row,) in index.connection.execute(_PROBE, asked)]
        work += cost
        if work > _WORK:
            return


def likeliest(
    index: Index, words: Sequence[str], place: str, effort: Effort
) -> Iterator[list[int]]:
    """Index ids of those that share most pieces, the rare ones counting more."""
    if chosen := _telling(index, f" {' '.join(words)} ", effort.postings):
        yield _sharing(index, chosen, "", effort.country)
        if place:
            yield _sharing(index, chosen, place, effort.municipality)


def named(index: Index, rows: Sequence[int]) -> Iterator[Named]:
    """Each company's index id, all its names, and its municipality."""
    by_key = {row & ID_MASK: row for row in rows}
    query = _NAMED % ",".join(map(str, by_key))
    for key, name, others, municipality in index.connection.execute(query):
        names = [name, *others.split(SEPARATOR)] if others else [name]
        yield by_key[key], names, municipality


def _probes(words: Sequence[str]) -> Iterator[Probe]:
    """Everything right; then in each word by turns a part of it, and nothing."""
    whole = [_pieces(f" {word} ") for word in words]
    yield tuple(whole)
    for wrong, word in enumerate(words):
        rest = (*whole[:wrong], *whole[wrong + 1 :])
        yield from ((*rest, part) for part in _right_parts(word))
        yield rest


def _right_parts(word: str) -> Iterator[Pieces]:
    """The pieces of a word without the half, or if it is long the third, that may be wrong.

    Two letters may be swapped where parts meet: halves leave out the middle, thirds overlap.
    """
    length = len(word)
    if length >= _LONG:
        gap = length // 3 + 1
        for start in (0, (length - gap) // 2, length - gap):
            yield _pieces(f" {word[:start]}") | _pieces(f"{word[start + gap :]} ")
    elif (half := (length - 1) // 2) >= 2:
        yield _pieces(f" {word[:half]}")
        yield _pieces(f"{word[-half:]} ")


def _pieces(text: str) -> Pieces:
    return frozenset(grams.trigrams(text))


def _telling(index: Index, text: str, budget: int) -> list[tuple[str, float]]:
    """The rarest pieces within the budget, and what each is worth."""
    frequencies = index.frequencies
    known = [piece for piece in grams.trigrams(text) if piece in frequencies]
    known.sort(key=lambda piece: (frequencies[piece], piece))
    chosen, spent = list[tuple[str, float]](), 0
    for piece in known:
        spent += frequencies[piece]
        if chosen and spent > budget:
            break
        chosen.append((piece, math.log((index.names + 1) / frequencies[piece])))
    return chosen


def _sharing(
    index: Index, chosen: Sequence[tuple[str, float]], place: str, limit: int
) -> list[int]:
    query = f"""SELECT id FROM ({" UNION ALL ".join([_ONE] * len(chosen))})
        GROUP BY id ORDER BY sum(worth) DESC, id LIMIT {limit}"""  # noqa: S608
    values = list[float | str]()
    for piece, worth in chosen:
        values += [worth, grams.match_all([piece, place] if place else [piece])]
    return [row for (row,) in index.connection.execute(query, values)]
