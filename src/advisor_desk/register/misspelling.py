"""Finds the companies whose names are nearly what was typed."""

import math

from rapidfuzz import fuzz

from advisor_desk.domain.names import name_key
from advisor_desk.register import grams
from advisor_desk.register.file import ID_MASK, Connection

_BUDGET = 15_000  # postings read: more finds little more, and takes longer
_CANDIDATES = 150
_NEAR_CANDIDATES = 60
_LEAST = 60.0
_PREFIX_WORTH = 0.97  # of a name that is only begun


def likely(
    connection: Connection, frequencies: dict[str, int], text: str, municipality: str | None
) -> list[tuple[int, float]]:
    """Ids and scores (to 100) of the likeliest companies, best first."""
    typed = name_key(text)
    chosen = _telling(typed, frequencies)
    if not chosen:
        return []
    names = _candidates(connection, chosen, _CANDIDATES)
    if municipality and (place := grams.place_gram(municipality)) in frequencies:
        names |= _candidates(connection, chosen, _NEAR_CANDIDATES, place)
    scored = ((key, likeness(typed, name_key(name))) for key, name in names.items())
    return sorted((s for s in scored if s[1] >= _LEAST), key=lambda s: (-s[1], s[0]))


def likeness(typed: str, key: str) -> float:
    """How alike two name keys are, word order aside; `typed` may be only the beginning."""
    whole = max(fuzz.ratio(typed, key), 0.99 * fuzz.token_sort_ratio(typed, key))
    begun = _PREFIX_WORTH * fuzz.ratio(typed, key[: len(typed)])
    return round(max(whole, begun), 1)


def _telling(typed: str, frequencies: dict[str, int]) -> list[tuple[str, float]]:
    """The rarest pieces within the budget, and what each is worth."""
    known = [gram for gram in grams.trigrams(f" {typed} ") if gram in frequencies]
    known.sort(key=lambda gram: (frequencies[gram], gram))
    everything = max(frequencies.values(), default=1) + 1
    chosen, spent = list[tuple[str, float]](), 0
    for gram in known:
        spent += frequencies[gram]
        if chosen and spent > _BUDGET:
            break
        chosen.append((gram, math.log(everything / frequencies[gram])))
    return chosen


def _candidates(
    connection: Connection, chosen: list[tuple[str, float]], limit: int, place: str = ""
) -> dict[int, str]:
    """Ids and names of the companies that share most pieces, the rare ones counting more."""
    one = "SELECT rowid AS id, ? AS worth FROM name_index WHERE name_index MATCH ?"
    query = f"""SELECT id, name FROM company WHERE id IN (
        SELECT id & {ID_MASK} FROM ({" UNION ALL ".join([one] * len(chosen))})
        GROUP BY id ORDER BY sum(worth) DESC, id LIMIT {limit})"""  # noqa: S608
    values = list[float | str]()
    for gram, worth in chosen:
        values += [worth, grams.match_all([gram, place] if place else [gram])]
    return dict(connection.execute(query, values))
