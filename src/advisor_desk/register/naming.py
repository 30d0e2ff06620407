"""Finds companies by the beginning of their name or town, or by what stands inside it."""

from collections.abc import Sequence
from itertools import islice

from advisor_desk.register import grams, ranking
from advisor_desk.register.candidates import Index
from advisor_desk.register.file import ID_MASK

_LOOKED_AT = 800  # companies read at most to find those that fit
_SPARE = 3  # times the limit are found, so that the best of them can come first
_BY_NAME = f"""SELECT company.id, name, other_names, town FROM name_index
    JOIN company ON company.id = name_index.rowid & {ID_MASK}
    WHERE name_index MATCH ? ORDER BY name_index.rowid"""  # noqa: S608
_WAYS = ((grams.begun_words, ranking.begins), (grams.within_words, ranking.contains))


def begun(
    index: Index, text: str, municipality: str | None, limit: int
) -> list[tuple[int, float]]:
    """Ids and scores (to 100): those in the own municipality first, then the others.

    Beginnings of words are tried in every reading of the text before letters inside words.
    """
    readings = grams.readings(text)
    place = index.place(municipality)
    for pieces_of, fits in _WAYS:
        for words in readings:
            pieces = grams.rarest(pieces_of(words), index.frequencies)
            if pieces and (found := _near_first(index, words, pieces, place, fits, limit=limit)):
                return [(record[0], score) for score, record in found]
    return []


def _near_first(
    index: Index,
    words: list[str],
    pieces: Sequence[str],
    place: str,
    fits: ranking.Fits,
    *,
    limit: int,
) -> list[ranking.Ranked]:
    found = list[ranking.Ranked]()
    if place:
        found = _fitting(index, [*pieces, place], words, fits, limit)[:limit]
    if len(found) < limit:
        known = {record[0] for _, record in found}
        others = _fitting(index, pieces, words, fits, limit)
        found += [ranked for ranked in others if ranked[1][0] not in known]
    return found[:limit]


def _fitting(
    index: Index, pieces: Sequence[str], words: list[str], fits: ranking.Fits, limit: int
) -> list[ranking.Ranked]:
    """The best of the first that fit."""
    found = list[ranking.Ranked]()
    record: ranking.Found
    records = index.connection.execute(_BY_NAME, (grams.match_all(pieces),))
    for record in islice(records, _LOOKED_AT):
        if fits(words, grams.search_words(*record[1:])):
            found.append((ranking.score(words, record[1]), record))
            if len(found) == _SPARE * limit:
                break
    return ranking.best(found)
