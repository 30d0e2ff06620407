"""How alike two companies are, by number, name and place."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from advisor_desk.domain.likeness import Ground, Likeness
from advisor_desk.domain.names import fold, name_key

_HERE, _ELSEWHERE, _OTHER_DIGITS = 5.0, -3.0, -6.0
_REORDERED, _BEGUN = 0.99, 0.9
_MOST_OF_OTHERS = 99.0
_FEWEST_LETTERS = 5
"""Of a name that is still being typed: fewer begin too many names."""

key_of = lru_cache(maxsize=65_536)(name_key)


@dataclass(frozen=True, kw_only=True)
class Described:
    """What is compared of a company: typed, on the desk or in the register."""

    name: str
    country: str = "SE"
    number: str | None = None
    person_hash: str | None = None
    town: str = ""
    municipality: str = ""

    @property
    def has_number(self) -> bool:
        return bool(self.number or self.person_hash)


def likeness(typed: Described, known: Described, *, may_be_begun: bool = False) -> Likeness:
    """The number decides where both have one; else names and places are weighed.

    `may_be_begun`: the name is being typed and may end anywhere.
    """
    if typed.has_number and known.has_number:
        is_same = _identity(typed) == _identity(known)
        return Likeness(100.0, (Ground.SAME_NUMBER,)) if is_same else Likeness(0.0)
    score, ground = _of_names(key_of(typed.name), key_of(known.name), may_be_begun=may_be_begun)
    worth, grounds = _of_places(typed, known)
    most = 100.0 if ground is Ground.SAME_NAME else _MOST_OF_OTHERS
    return Likeness(round(max(0.0, min(most, score + worth)), 1), (ground, *grounds))


def _identity(one: Described) -> tuple[str, str | None, str | None]:
    return one.country, one.number, one.person_hash


def _of_names(typed: str, known: str, *, may_be_begun: bool) -> tuple[float, Ground]:
    if not typed or not known:
        return 0.0, Ground.NEARLY_SAME_NAME
    joined = fuzz.ratio(typed.replace(" ", ""), known.replace(" ", ""))
    whole = max(joined, _REORDERED * fuzz.token_sort_ratio(typed, known))
    if _digits(typed) != _digits(known):
        whole += _OTHER_DIGITS
    if may_be_begun and len(typed) >= _FEWEST_LETTERS:
        begun = _BEGUN * fuzz.ratio(typed, known[: len(typed)])
        if begun > whole:
            return begun, Ground.BEGINS_ALIKE
    return whole, Ground.SAME_NAME if typed == known else Ground.NEARLY_SAME_NAME


def _digits(key: str) -> list[str]:
    return sorted(word for word in key.split() if word.isdigit())


def _of_places(typed: Described, known: Described) -> tuple[float, tuple[Ground, ...]]:
    if typed.municipality and known.municipality:
        if typed.municipality == known.municipality:
            return _HERE, (Ground.SAME_MUNICIPALITY,)
        return _ELSEWHERE, (Ground.ELSEWHERE,)
    if typed.town and fold(typed.town) == fold(known.town):
        return _HERE, (Ground.SAME_TOWN,)
    return 0.0, ()
