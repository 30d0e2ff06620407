"""Which language a text is in: what the catalogues, the question sets and the calendar say.

Helps `test_languages`.
"""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from gettext import GNUTranslations
from itertools import chain
from typing import Any, cast
from xml.etree import ElementTree

from PySide6.QtCore import QLocale

from advisor_desk.system.paths import resource

LOCALES = {
    "sv": QLocale(QLocale.Language.Swedish),
    "en": QLocale(QLocale.Language.English),
    "de": QLocale(QLocale.Language.German),
}
_PLACE = re.compile(r"\{[^}]*\}|%n")
_SPLITS = (r" · |\n", r"\. (?=\w)|: | → ", r", | – ", r"[()]")
"""How sentences and facts are joined, the widest first."""
_STRETCHED = re.compile(r"\[[^\[\]]*\]")


class Catalogue:
    """Texts as they are, and as patterns where facts are put in."""

    def __init__(self, texts: Iterable[str], letters: int) -> None:
        """A pattern needs so many letters of its own: "{x}, {y}" would fit anything."""
        known = {plain(text) for text in texts}
        self._whole = {text for text in known if not _PLACE.search(text)}
        self._patterns = [
            _pattern(text)
            for text in known - self._whole
            if len(re.findall(r"[^\W\d_]", _PLACE.sub("", text))) >= letters
        ]

    def __contains__(self, text: str) -> bool:
        return text in self._whole or any(one.fullmatch(text) for one in self._patterns)


def _pattern(text: str) -> re.Pattern[str]:
    """What the text can become; a count is a number, any other fact may say anything."""
    places = [r"([\d\s]+)" if place == "%n" else "(.+)" for place in _PLACE.findall(text)]
    parts = [re.escape(part) for part in _PLACE.split(text)]
    return re.compile("".join(chain.from_iterable(zip(parts, [*places, ""], strict=True))), re.S)


def plain(text: str) -> str:
    """The text without the marks of access keys."""
    return re.sub(r"&([\w&])", r"\1", text)


def foreign(text: str, language: str, data: str, splits: Sequence[str] = _SPLITS) -> set[str]:
    """The parts of the text that are in another language and are not on record."""
    text = text.strip()
    if text in every_text(language) or _is_known(text, language, data):
        return set()
    if splits and all(
        _is_known(part, language, data) for part in re.split("|".join(splits), text)
    ):
        return set()  # two names beside each other may look like "{n} of them" in another language
    if any(text in every_text(other) for other in LOCALES if other != language):
        return {text}
    parts = re.split(splits[0], text) if splits else []
    return set().union(*(foreign(part, language, data, splits[1:]) for part in parts))


def escaped(seen: Iterable[str], language: str, data: str) -> set[str]:
    """What is not stretched, no coded word, not on record, no number and no date.

    A text that says several others again, as for a screen reader, is told by what it adds.
    """
    found, known = set[str](), sorted(set(seen), key=len)
    for number, text in enumerate(known):
        if _unknown(text, language, data):
            added = text
            for other in reversed(known[:number]):
                added = added.replace(other, "") if len(other) > 3 else added
            found |= _unknown(added, language, data)
    return found


def _unknown(text: str, language: str, data: str, splits: Sequence[str] = _SPLITS) -> set[str]:
    while _STRETCHED.search(text):
        text = _STRETCHED.sub("", text)
    if text.strip() in words(language) or _is_known(text, language, data):
        return set()
    if not splits:
        return {text.strip()}
    parts = re.split(splits[0], text)
    return set().union(*(_unknown(part, language, data, splits[1:]) for part in parts))


@cache
def _is_known(text: str, language: str, data: str) -> bool:
    """Whether it is on record, or nothing but numbers, dates and sizes."""
    rest = re.sub(r"\d+|[KMG]i?B\b", "", _without_dates(text, language)).strip(" ,.–-")
    is_on_record = text.strip().casefold() in data or rest.casefold() in data
    return is_on_record or not re.search(r"[^\W\d_]{3}", rest)


@cache
def every_text(language: str) -> Catalogue:
    days = [LOCALES[language].dayName(day) for day in range(1, 8)]
    return Catalogue([*_window_texts(language), *_words(language), *days], letters=5)


@cache
def words(language: str) -> Catalogue:
    return Catalogue(_words(language), letters=3)


def _without_dates(text: str, language: str) -> str:
    for name in _date_names(language):
        text = re.sub(rf"\b{re.escape(name)}(?!\w)", "", text)
    return text


@cache
def _date_names(language: str) -> list[str]:
    locale = LOCALES[language]
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names = [locale.monthName(month, form) for month in range(1, 13) for form in forms]
    names += [locale.dayName(day, form) for day in range(1, 8) for form in forms]
    return sorted(names, key=len, reverse=True)


def _window_texts(language: str) -> Iterator[str]:
    translated = "sv" if language == "en" else language
    tree = ElementTree.parse(resource("translations", f"widgets_{translated}.ts"))
    for message in tree.iter("message"):
        translation = message.find("translation")
        if language == "en":
            yield message.findtext("source", "")
        elif translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield from forms or [translation.text or ""]


def _words(language: str) -> Iterator[str]:
    with resource("translations", f"{language}.mo").open("rb") as file:
        catalogue = cast("dict[object, str]", vars(GNUTranslations(file))["_catalog"])
    yield from (text for key, text in catalogue.items() if key)
    for path in resource("checklists").glob("*.json"):
        yield from _in_language(json.loads(path.read_text("utf-8")), language)
    with resource("codelists", "industries.csv").open(encoding="utf-8", newline="") as file:
        yield from (row[language] for row in csv.DictReader(file))


def _in_language(node: Any, language: str) -> Iterator[str]:
    """The texts of a question set, wherever one stands in every language."""
    if isinstance(node, dict) and LOCALES.keys() <= node.keys():
        yield node[language]
    elif isinstance(node, dict | list):
        for child in node.values() if isinstance(node, dict) else node:
            yield from _in_language(child, language)
