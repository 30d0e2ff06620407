"""Which companies may be meant by a name with mistakes in it: few are looked at, and quickly.

A mistake breaks few of a name's pieces; the others still stand together somewhere. So each probe
leaves out what may be wrong and asks for every piece of the rest. What no probe finds is looked
for by the rarest pieces, whichever are there.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from advisor_desk.register import grams
from advisor_desk.register.file import ID_MASK, Connection
from advisor_desk.register.rows import SEPARATOR

_ENOUGH = 120  # companies taken from one probe
_DEAREST = 20_000  # postings of a probe's rarest piece: more takes long and tells little
_WORK = 6_000  # postings after which no further probe is made
_MOST_WORDS = 6
_PROBE = "SELECT rowid FROM name_index WHERE name_index MATCH ? LIMIT ?"
_ONE = "SELECT rowid AS id, ? AS worth FROM name_index WHERE name_index MATCH ?"
_NAMED = "SELECT id, name, other_names, municipality FROM company WHERE id IN (%s)"

Pieces = frozenset[str]


@dataclass(frozen=True)
class Effort:
    """How many postings of the rarest pieces are read, and how many companies are taken."""

    postings: int
    country: int
    municipality: int


QUICK, THOROUGH = Effort(15_000, 150, 60), Effort(60_000, 300, 120)


@dataclass(frozen=True)
class Index:
    """The name index of an open register: how many names, and how many have each piece."""

    connection: Connection
    frequencies: Mapping[str, int]
    names: int

    def rarest(self, pieces: Iterable[str]) -> int:
        """How many names have the rarest of the pieces; 0 if one is in none."""
        return min((self.frequencies.get(piece, 0) for piece in pieces), default=0)

    def weight(self, word: str) -> float:
        """What a word tells: the fewer names can have it, the more."""
        return math.log((self.names + 2) / (self.rarest(grams.trigrams(f" {word} ")) + 1))

    def place(self, municipality: str | None) -> str:
        """The piece of a municipality that some name has; else empty."""
        piece = grams.place_gram(municipality or "")
        return piece if piece in self.frequencies else ""


def probed(index: Index, words: Sequence[str], place: str) -> Iterator[list[int]]:
    """Index ids found by each probe, the strictest first. `place` may be empty."""
    work = 0
    for wanted in dict.fromkeys(_probes(words[:_MOST_WORDS])):
        dear = index.rarest(wanted) > _DEAREST
        probe = wanted | {place} if dear and place else wanted
        cost = index.rarest(probe)
        if not 0 < cost <= _DEAREST:
            continue
        pieces = grams.rarest(probe, index.frequencies) or []
        rows = index.connection.execute(_PROBE, (grams.match_all(pieces), _ENOUGH))
        yield [row for (row,) in rows]
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


def named(index: Index, rows: Sequence[int]) -> Iterator[tuple[int, list[str], str]]:
    """Each company's index id, all its names, and its municipality."""
    by_key = {row & ID_MASK: row for row in rows}
    query = _NAMED % ",".join(map(str, by_key))
    for key, name, others, municipality in index.connection.execute(query):
        names = [name, *others.split(SEPARATOR)] if others else [name]
        yield by_key[key], names, municipality


def _probes(words: Sequence[str]) -> Iterator[Pieces]:
    """Everything right; then in each word by turns one half, and nothing."""
    whole = [frozenset(grams.trigrams(f" {word} ")) for word in words]
    yield frozenset(chain(*whole))
    for wrong, word in enumerate(words):
        rest = frozenset(chain(*whole[:wrong], *whole[wrong + 1 :]))
        half = (len(word) - 1) // 2  # without the middle: two letters may have been swapped there
        if half >= 2:
            yield rest | grams.trigrams(f" {word[:half]}")
            yield rest | grams.trigrams(f"{word[-half:]} ")
        yield rest


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
