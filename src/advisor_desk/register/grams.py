"""The text that is indexed for a company, and the three-letter pieces it is found by."""

from collections.abc import Sequence

from advisor_desk.domain.names import (
    LEGAL_FORM_ENDINGS,
    LEGAL_FORM_WORDS,
    fold,
    without_legal_form,
)
from advisor_desk.register.rows import SEPARATOR

MARK = "¤"  # no folded text contains it
LONGEST = 600  # letters; the rest of a longer name adds nothing to finding it


def search_words(name: str, other_names: str, town: str) -> str:
    """Everything a company is found by, folded, words one space apart."""
    return joined_words(without_legal_form(fold(name[:LONGEST])), other_names, fold(town))


def joined_words(words: str, other_names: str, town: str) -> str:
    """`search_words` of the `name_key` of a name, and of a town that is folded already."""
    if other_names:
        others = other_names[:LONGEST].split(SEPARATOR)
        words = " ".join((words, *(without_legal_form(fold(other)) for other in others)))
    return f"{words} {town}"[:LONGEST].strip()


def index_text(words: str, place: str) -> str:
    """`¤¤b bygg lund ¤<county><municipality>`: each piece asked for is one trigram of this."""
    return f"{MARK}{MARK}{words[:1]} {words} {place}"


def place_gram(municipality: str) -> str:
    """County and municipality as one private character each; nothing for neither."""
    if not municipality:
        return ""
    county, place = int(municipality[:2]), int(municipality[2:])
    return f"{MARK}{chr(0xE000 + county)}{chr(0xE100 + place)}"


def trigrams(text: str) -> set[str]:
    return {text[i : i + 3] for i in range(len(text) - 2)}


def readings(text: str) -> list[list[str]]:
    """How a typed text may be meant, most literal first.

    A legal form may be a word of the name, or be dropped, or be not yet typed to its end.
    """
    words = fold(text).split()
    literal = [w for w in words[:-1] if w not in LEGAL_FORM_WORDS] + words[-1:]
    bare = without_legal_form(" ".join(words)).split()
    found = list[list[str]]()
    for reading in (literal, bare, _without_begun_form(words)):
        if reading and reading not in found:
            found.append(reading)
    return found


def _without_begun_form(words: list[str]) -> list[str]:
    for form in (*LEGAL_FORM_ENDINGS, *((word,) for word in LEGAL_FORM_WORDS)):
        for count in range(1, min(len(form), len(words) - 1) + 1):
            *whole, begun = words[-count:]
            if whole == list(form[: count - 1]) and form[count - 1].startswith(begun):
                return [w for w in words[:-count] if w not in LEGAL_FORM_WORDS]
    return []


def begun_in_order(words: list[str]) -> list[set[str]]:
    """As `begun_words`, where a single letter at the end begins the word after the one before."""
    pieces = begun_words(words)
    if len(words) > 1 and len(words[-1]) == 1:
        pieces[-1].add(f"{words[-2][-1]} {words[-1]}")
    return pieces


def begun_words(words: list[str]) -> list[set[str]]:
    """For each of `words` the trigrams of a text in which some word begins with it."""
    if len(words) == 1 and len(words[0]) == 1:
        return [{MARK * 2 + words[0]}]
    # A single letter with a word after it is whole: as a beginning it would narrow nothing.
    padded = [f" {word} " if len(word) == 1 else f" {word}" for word in words[:-1]]
    padded += [f" {word}" for word in words[-1:]]
    return [trigrams(word) for word in padded]


def within_words(words: list[str]) -> list[set[str]]:
    """For each of `words` the trigrams of a text in which it stands, also inside a word."""
    return [trigrams(word) for word in words]


def match_all(grams: Sequence[str]) -> str:
    """The index's own way of asking for every one of them."""
    return " AND ".join(map(_quoted, grams))


def match_any(grams: Sequence[str]) -> str:
    """The index's own way of asking for at least one of them."""
    return " OR ".join(map(_quoted, grams))


def _quoted(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'
