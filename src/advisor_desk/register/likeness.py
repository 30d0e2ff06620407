"""How alike two company names are, whatever their case, accents, legal form and word order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from advisor_desk.domain.names import fold, without_legal_form
from advisor_desk.register.folding import fold_all

Weight = Callable[[str], float]  # what a word tells: the rarer, the more

_JOINING = frozenset(("och", "o", "i", "and", "und", "of", "the"))
_ORDER = 0.99  # of what the same words in another order are worth
_WORDS_SHARE = 0.4  # of the likeness; the rest is that of the letters
_OTHER_NUMBER = 6.0
_UNLIKE = 60.0  # letters less alike than this are not looked at word by word


@dataclass(frozen=True)
class Name:
    """A name made ready for comparing."""

    words: tuple[str, ...]
    joined: str
    ordered: str
    numbers: frozenset[str]


def name(text: str) -> Name:
    """`A.B. Bygg & Co (publ)` → the words `bygg` and `co`."""
    words = without_legal_form(" ".join(_initials_joined(fold(text).split()))).split()
    words = [word for word in words if word not in _JOINING] or words
    numbers = frozenset(word for word in words if word.isdigit())
    return Name(tuple(words), "".join(words), " ".join(sorted(words)), numbers)


def likeness(one: Name, other: Name, weight: Weight) -> float:
    """0 to 100; 100 if nothing tells them apart. The same whichever is named first."""
    letters = max(
        fuzz.ratio(one.joined, other.joined), _ORDER * fuzz.ratio(one.ordered, other.ordered)
    )
    if not _UNLIKE <= letters < 100:
        return letters
    words = (_covered(one, other, weight) + _covered(other, one, weight)) / 2
    alike = (1 - _WORDS_SHARE) * letters + _WORDS_SHARE * words
    return max(alike - _OTHER_NUMBER * (one.numbers != other.numbers), 0.0)


def nearest(wanted: Name, names: Sequence[str], most: int) -> list[int]:
    """Places of the names with the likeliest letters: a quick look at many, before `likeness`."""
    typed, folded = " ".join(wanted.words), fold_all(names)
    found = process.extract(typed, folded, scorer=fuzz.token_sort_ratio, limit=most)
    return [place for _, _, place in found]


def begun(typed: str, whole: str) -> float:
    """How alike a folded name is to one that may be only begun."""
    return max(
        fuzz.ratio(typed, whole),
        _ORDER * fuzz.token_sort_ratio(typed, whole),
        0.97 * fuzz.ratio(typed, whole[: len(typed)]),
    )


def _initials_joined(words: Iterable[str]) -> list[str]:
    """`a b bygg` → `ab bygg`: dots between initials were folded to spaces."""
    found, run = list[str](), ""
    for word in words:
        if len(word) == 1:
            run += word
            continue
        found += [run, word] if run else [word]
        run = ""
    return [*found, run] if run else found


def _covered(one: Name, other: Name, weight: Weight) -> float:
    """How well the words of one name are found in the other, by what each tells."""
    total = sum(map(weight, one.words))
    found = (weight(w) * max(fuzz.ratio(w, o) for o in other.words) for w in one.words)
    return sum(found) / total
