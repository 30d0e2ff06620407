"""How names are compared: folded letters, and without the words that only state a legal form."""

import unicodedata

_SPELT_OUT = {
    "ß": "ss",
    "æ": "ae",
    "ø": "o",
    "œ": "oe",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "þ": "th",
    "ı": "i",
    "'": "",
    "’": "",
    "´": "",
    "`": "",
}

LEGAL_FORM_WORDS = frozenset(
    ("ab", "aktiebolag", "aktiebolaget", "abp", "publ", "hb", "handelsbolag", "handelsbolaget",
     "kb", "kommanditbolag", "kommanditbolaget", "gmbh", "ltd", "limited", "llc", "inc", "oy",
     "oyj", "aps", "asa")
)  # fmt: skip
# Only at the end of a name: elsewhere these are ordinary words or initials.
LEGAL_FORM_ENDINGS = (
    ("ekonomisk", "forening"),
    ("ek", "forening"),
    ("ek", "for"),
    ("enskild", "firma"),
    ("i", "likvidation"),
    ("i", "konkurs"),
    ("a", "s"),
    ("as",),
    ("ag",),
    ("bv",),
    ("kg",),
    ("se",),
)
_FORMS = {
    **dict.fromkeys(("ab", "aktiebolag", "aktiebolaget", "abp"), "ab"),
    **dict.fromkeys(("hb", "handelsbolag", "handelsbolaget"), "hb"),
    **dict.fromkeys(("kb", "kommanditbolag", "kommanditbolaget"), "kb"),
    **dict.fromkeys(("ltd", "limited"), "ltd"),
    **dict.fromkeys(("oy", "oyj"), "oy"),
    **{word: word for word in ("gmbh", "llc", "inc", "aps", "asa")},
}
_LAST_WORDS = frozenset(ending[-1] for ending in LEGAL_FORM_ENDINGS)


class _Folds(dict[int, str]):
    """What each character becomes; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if unicodedata.category(character) in ("Mn", "Cf"):
        return ""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(_SPELT_OUT.get(c, c) for c in plain if _counts(c)) or (
        "" if character in _SPELT_OUT else " "
    )


def _counts(character: str) -> bool:
    return character.isalnum() and unicodedata.category(character) != "Lm"


_FOLDS = _Folds()


def fold(text: str) -> str:
    """Lower case without accents or punctuation, words one space apart: `Åsa & Co.` → `asa co`."""
    return " ".join(text.translate(_FOLDS).split())


def without_legal_form(folded: str) -> str:
    """A folded name without its legal form; unchanged if nothing else would be left."""
    words = [word for word in folded.split() if word not in LEGAL_FORM_WORDS]
    if words and words[-1] in _LAST_WORDS:
        words = _without_ending(words)
    return " ".join(words or folded.split())


def _without_ending(words: list[str]) -> list[str]:
    for ending in LEGAL_FORM_ENDINGS:
        if len(words) > len(ending) and tuple(words[-len(ending) :]) == ending:
            return words[: -len(ending)]
    return words


def name_key(name: str) -> str:
    """What two spellings of one company's name have in common."""
    return without_legal_form(fold(name))


def forms_differ(name: str, other: str) -> bool:
    """Whether both names state a legal form, and not the same one."""
    ours, theirs = legal_forms(name), legal_forms(other)
    return bool(ours and theirs and ours.isdisjoint(theirs))


def legal_forms(name: str) -> frozenset[str]:
    """The legal forms that a name states, each by its shortest word."""
    words = fold(name).split()
    return frozenset(_FORMS[word] for word in words if word in _FORMS)
