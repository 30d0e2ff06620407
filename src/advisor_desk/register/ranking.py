"""Whether a company fits the words typed, and which of those that do come first."""

from collections.abc import Callable, Iterable

from advisor_desk.domain.names import name_key

Found = tuple[int, str, str, str, str]  # id, name, other names, town, municipality
Fits = Callable[[list[str], str], bool]
Ranked = tuple[float, Found]  # with its score


def begins(words: list[str], text: str) -> bool:
    """Whether each word begins a word of the text, both folded."""
    padded = f" {text}"
    return all(f" {word}" in padded for word in words)


def contains(words: list[str], text: str) -> bool:
    """Whether each word stands somewhere in the text, also inside a word of it."""
    return all(word in text for word in words)


def score(words: list[str], name: str) -> float:
    """100 for the whole name, less for more left unsaid, least where the name says it later."""
    typed, key = " ".join(words), name_key(name)
    said = min(len(typed) / max(len(key), 1), 1.0)
    if typed == key:
        return 100.0
    if key.startswith(typed):
        return round(75 + 20 * said, 1)
    return round((50 if f" {typed}" in f" {key}" else 30) + 20 * said, 1)


def best(found: Iterable[Ranked]) -> list[Ranked]:
    """The better the fit the earlier; the register's own order decides between equals."""
    return sorted(found, key=lambda ranked: -ranked[0])
