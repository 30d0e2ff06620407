"""Names as people write them in lists: made-up mistakes in names that are right, with a seed."""

import random
import string
from collections.abc import Callable

_FORMS = ("AB", "Aktiebolag", "aktiebolag", "ab", "A.B.", "")
_LETTERS = string.ascii_lowercase + "åäö"
Change = Callable[[random.Random, str], str]


def format_only(rng: random.Random, name: str) -> str:
    """Case, legal form, accents, punctuation, spaces: what no error of spelling is."""
    words = name.split()
    if words[-1] == "AB":
        words[-1] = rng.choice(_FORMS)
    text = " ".join(words).strip()
    change = rng.randrange(5)
    if change == 0:
        return text.upper()
    if change == 1:
        return text.lower()
    if change == 2:
        return text.translate(str.maketrans("åäöÅÄÖ", "aaoAAO"))
    if change == 3:
        return text.replace(" & ", "&").replace(" ", "  ")
    return text.replace(" ", "-", 1) + "."


def one_error(rng: random.Random, name: str) -> str:
    """A letter lost, doubled, changed, or two of them swapped; never the first of the name."""
    places = [place for place, letter in enumerate(name[:-3]) if place and letter.isalpha()]
    if not places:
        return name + rng.choice(_LETTERS)
    at = rng.choice(places)
    match rng.randrange(4):
        case 0:
            return name[:at] + name[at + 1 :]
        case 1:
            return name[:at] + rng.choice(_LETTERS) + name[at:]
        case 2:
            return name[:at] + rng.choice(_LETTERS) + name[at + 1 :]
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def two_errors(rng: random.Random, name: str) -> str:
    return one_error(rng, one_error(rng, name))


def lost_word(rng: random.Random, name: str) -> str:
    """Without one word that is not the only one and no legal form."""
    words = name.split()
    if len(words) < 4:
        return two_errors(rng, name)
    del words[rng.randrange(len(words) - 1)]
    return " ".join(words)


def corrupted(rng: random.Random, name: str) -> tuple[str, str]:
    """The level of the mistake and the name with it: 40 % format, 40 % one error, 20 % worse."""
    share = rng.random()
    if share < 0.4:
        return "format", format_only(rng, name)
    if share < 0.8:
        return "one", format_only(rng, one_error(rng, name))
    return "two", format_only(rng, rng.choice((two_errors, lost_word))(rng, name))
