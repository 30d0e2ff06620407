"""Finds companies by the beginning of their name or town, or by what stands inside it."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import islice

from advisor_desk.register import grams, ranking
from advisor_desk.register.candidates import Index
from advisor_desk.register.file import ID_MASK

_LOOKED_AT = 400  # companies read at most to find those that fit
_SPARE = 2  # times the limit are found, so that the best of them can come first
_FEW = 60  # that may fit: all are looked at
_BY_NAME = f"""SELECT company.id, name, other_names, town, municipality FROM name_index
    JOIN company ON company.id = name_index.rowid & {ID_MASK}
    WHERE name_index MATCH ? ORDER BY name_index.rowid"""  # noqa: S608
_WAYS = (
    (grams.begun_in_order, ranking.begins),
    (grams.begun_words, ranking.begins),
    (grams.within_words, ranking.contains),
)
_Pieces = Callable[[list[str]], Sequence[Set[str]]]  # of each word


def begun(
    index: Index, text: str, municipality: str | None, limit: int
) -> list[tuple[int, float]]:
    """Ids and scores (to 100): those in the own municipality first, then the others.

    Beginnings of words are tried in every reading of the text before letters inside words.
    """
    readings = grams.readings(text)
    for pieces, fits in _WAYS:
        looking = _Looking(index, pieces, fits, municipality or "", limit)
        if found := looking.first_read(readings):
            return [(record[0], score) for score, record in found]
    return []


@dataclass(frozen=True)
class _Looking:
    """One way of looking for companies."""

    index: Index
    pieces: _Pieces
    fits: ranking.Fits
    municipality: str
    limit: int

    def first_read(self, readings: Sequence[list[str]]) -> list[ranking.Ranked]:
        """What fits the first reading that anything fits."""
        few = self._few(readings)
        for words in readings:
            found = self._near_first(words) if few is None else self._among(few, words)
            if found:
                return found[: self.limit]
        return []

    def _few(self, readings: Sequence[list[str]]) -> list[ranking.Found] | None:
        """What may fit any of the readings, if one says less than all others and it is little."""
        loosest = min(readings, key=len, default=[])
        if not all(set(loosest) <= set(words) for words in readings):
            return None
        narrowed = self.index.narrowest(self.pieces(loosest), "")
        if narrowed is None:
            return []
        if narrowed.left > _FEW:
            return None
        records = list(self._records(narrowed.pieces))
        return records if len(records) < _LOOKED_AT else None

    def _among(self, few: Iterable[ranking.Found], words: list[str]) -> list[ranking.Ranked]:
        found = ranking.best(self._ranked(few, words))
        return sorted(found, key=lambda ranked: ranked[1][-1] != self.municipality)

    def _near_first(self, words: list[str]) -> list[ranking.Ranked]:
        place = self.index.place(self.municipality)
        found = self._fitting(words, place)[: self.limit] if place else []
        if len(found) < self.limit:
            known = {record[0] for _, record in found}
            found += [ranked for ranked in self._fitting(words, "") if ranked[1][0] not in known]
        return found

    def _fitting(self, words: list[str], place: str) -> list[ranking.Ranked]:
        """The best of the first that fit."""
        narrowed = self.index.narrowest(self.pieces(words), place)
        records = self._records(narrowed.pieces) if narrowed else ()
        return ranking.best(islice(self._ranked(records, words), _SPARE * self.limit))

    def _records(self, pieces: Sequence[str]) -> Iterator[ranking.Found]:
        found = self.index.connection.execute(_BY_NAME, (grams.match_all(pieces),))
        return islice(found, _LOOKED_AT)

    def _ranked(
        self, records: Iterable[ranking.Found], words: list[str]
    ) -> Iterator[ranking.Ranked]:
        """Those that fit, with their score."""
        for record in records:
            _, name, others, town, _ = record
            if self.fits(words, grams.search_words(name, others, town)):
                yield ranking.score(words, name), record
