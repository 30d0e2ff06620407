"""The words of errors, advice, codes and papers, without Qt: one gettext catalogue a language."""

import gettext
import logging
from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import ClassVar

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.system.code_words import key_of
from advisor_desk.system.languages import LANGUAGES, PAPER_LANGUAGES
from advisor_desk.system.paths import resource

__all__ = ["LANGUAGES", "PAPER_LANGUAGES", "Words"]
_log = logging.getLogger(__name__)


@cache
def _catalogue(language: str) -> gettext.GNUTranslations:
    with resource("translations", f"{language}.mo").open("rb") as file:
        return gettext.GNUTranslations(file)


class Words:
    """Texts of one language by key. A text that is missing is English, then the key itself.

    A language that only papers exist in has their words and no others.
    """

    strict: ClassVar[bool] = False  # the tests set it: there a missing text is a KeyError

    def __init__(self, language: str) -> None:
        if language not in PAPER_LANGUAGES:
            raise ValueError(language)
        self.language = language

    def __contains__(self, key: str) -> bool:
        """Whether this very language has a text under the key."""
        return _catalogue(self.language).gettext(key) != key

    def text(self, key: str, /, **facts: object) -> str:
        """The text under the key, with each `{name}` filled from the facts."""
        return self.fill(self.pattern(key), **facts)

    def count(self, key: str, n: int, /, **facts: object) -> str:
        """The text under the key for so many things: `{n}` is the number."""
        return self.fill(self.pattern(key, n), n=n, **facts)

    def pattern(self, key: str, n: int | None = None) -> str:
        """The text under the key, with its `{name}` places still open."""
        for language in (self.language, "en"):
            words = _catalogue(language)
            found = words.gettext(key) if n is None else words.ngettext(key, key, n)
            if found != key:
                return found
            if self.strict:
                raise KeyError(key, language)
            _log.error("no words for %s in %s", key, language)
        return key

    def fill(self, text: str, /, **facts: object) -> str:
        """The text with each `{name}` filled from the facts, each as a reader expects it."""
        return text.format_map({name: self._shown(fact) for name, fact in facts.items()})

    def code(self, code: Enum) -> str:
        """The word for a code, as `Need.MARKET`; its value where the code has no word."""
        key = key_of(code)
        return self.text(key) if key else str(code.value)

    def day(self, day: date) -> str:
        """As "19 November 2026"."""
        month = self.text(f"month.{day.month}")
        return self.text("date.written", day=day.day, month=month, year=day.year)

    def error(self, error: AdvisorDeskError) -> str:
        """The sentence for an error, from its public attributes."""
        facts = {name: fact for name, fact in vars(error).items() if not name.startswith("_")}
        return self.text(f"error.{type(error).__name__}", **facts)

    def _shown(self, fact: object) -> object:
        """A fact as a reader expects it; what has a good form of its own is left alone."""
        match fact:
            case None:
                return ""
            case AdvisorDeskError():
                return self.error(fact)
            case datetime(tzinfo=zone) if zone:
                local = fact.astimezone()
                return f"{self.day(local)}, {local:%H:%M}"
            case date() if not isinstance(fact, datetime):
                return self.day(fact)
            case Enum():
                return self.code(fact)
            case str() | bytes():
                return fact
            case Iterable():
                return ", ".join(str(self._shown(part)) for part in fact)
        return fact
