"""The columns of the companies near a trip."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advisor_desk.gui.board.words import LOOKS
from advisor_desk.gui.context import Context
from advisor_desk.gui.table import Column
from advisor_desk.services.advice_words import AdviceWords
from advisor_desk.services.near import NearCompany


@dataclass(frozen=True)
class NearWords:
    """What the cells say, in the language of the moment."""

    context: Context

    def columns(self) -> list[Column[NearCompany]]:
        say = QCoreApplication.translate
        return [
            Column(say("Near", "Municipality"), self.place, self._by_place),
            Column(
                say("Near", "Company"),
                lambda r: r.company.name,
                lambda r: r.company.name.casefold(),
            ),
            Column(say("Near", "Industry"), self.industry, self.industry, yields=2),
            Column(
                say("Near", "Size"),
                self.size,
                lambda r: list(type(r.size)).index(r.size) if r.size else -1,
                yields=3,
            ),
            Column(
                say("Near", "Advice that day"),
                self.advice,
                lambda r: r.advice.level,
                icon=lambda r: LOOKS[r.advice.level],
            ),
        ]

    def place(self, row: NearCompany) -> str:
        """With the town where it is called otherwise."""
        name = self.context.services.places.municipality_name(row.company.municipality)
        town = row.company.town
        return f"{name}, {town}" if town and town != name else name

    def industry(self, row: NearCompany) -> str:
        company, places = row.company, self.context.services.places
        language = self.context.choices.settings.language
        return places.industry_name(company.industry, company.industry_version, language)

    def size(self, row: NearCompany) -> str:
        return self.context.words.code(row.size) if row.size else ""

    def advice(self, row: NearCompany) -> str:
        return AdviceWords(self.context.services.desk, self.context.words).level(row.advice)

    def _by_place(self, row: NearCompany) -> tuple[bool, str, str]:
        """The municipality itself first."""
        return not row.is_here, self.place(row).casefold(), row.company.name.casefold()
