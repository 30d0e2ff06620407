"""The columns of the companies near a trip: of those the desk knows, and of the register's."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.gui.board.words import LOOKS
from advisor_desk.gui.context import Context
from advisor_desk.gui.table import Column
from advisor_desk.services.advice_words import AdviceWords
from advisor_desk.services.near import NearCompany, NearStranger

Near = TypeVar("Near", bound=NearCompany | NearStranger)


@dataclass(frozen=True)
class NearWords:
    """What the cells say, in the language of the moment."""

    context: Context

    def columns(self) -> list[Column[NearCompany]]:
        say = QCoreApplication.translate
        return self._around(
            Column(say("Near", "Industry"), self.industry, self.industry, yields=2),
            Column(
                say("Near", "Size"),
                self.size,
                lambda r: list(type(r.size)).index(r.size) if r.size else -1,
                yields=3,
            ),
        )

    def stranger_columns(self) -> list[Column[NearStranger]]:
        """The register says no size, but has a number of each."""
        say, industry = QCoreApplication.translate, self.stranger_industry
        return self._around(
            Column(say("Near", "Industry"), industry, industry, yields=2),
            Column(
                say("Near", "Number"),
                lambda r: formatted(r.company.number, r.company.country),
                lambda r: r.company.number,
                yields=3,
            ),
        )

    def _around(self, *own: Column[Near]) -> list[Column[Near]]:
        """A list's own columns, between those that both have."""
        say = QCoreApplication.translate
        return [
            Column(say("Near", "Municipality"), self.place, self._by_place),
            Column(
                say("Near", "Company"),
                lambda r: r.company.name,
                lambda r: r.company.name.casefold(),
            ),
            *own,
            Column(
                say("Near", "Advice that day"),
                self.advice,
                lambda r: r.advice.level,
                icon=lambda r: LOOKS[r.advice.level],
            ),
        ]

    def place(self, row: NearCompany | NearStranger) -> str:
        """With the town where it is called otherwise."""
        name = self.context.services.places.municipality_name(row.company.municipality)
        town = row.company.town
        return f"{name}, {town}" if town and town != name else name

    def industry(self, row: NearCompany) -> str:
        return self._industry(row.company.industry, row.company.industry_version)

    def stranger_industry(self, row: NearStranger) -> str:
        """The first is the main one."""
        codes = row.company.industry_codes
        return self._industry(codes[0] if codes else "", row.company.industry_version)

    def size(self, row: NearCompany) -> str:
        return self.context.words.code(row.size) if row.size else ""

    def advice(self, row: NearCompany | NearStranger) -> str:
        return AdviceWords(self.context.services.desk, self.context.words).level(row.advice)

    def _industry(self, code: str, version: str) -> str:
        language = self.context.choices.settings.language
        return self.context.services.places.industry_name(code, version, language)

    def _by_place(self, row: NearCompany | NearStranger) -> str:
        """The municipality itself first. As text: Qt does not put tuples in order."""
        far = "" if row.is_here else "1"
        return "\n".join((far, self.place(row).casefold(), row.company.name.casefold()))
