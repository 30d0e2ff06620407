"""Which of the desk's own papers to draw, and what the window says of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor_desk.domain.codes import Language

if TYPE_CHECKING:
    from advisor_desk.services.opening import Services
    from advisor_desk.services.papers import Printable


class Wanted(Protocol):
    """A paper that is made when it is asked for; titles and hints are keys of `PaperPage`."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def language(self) -> Language: ...

    @property
    def title(self) -> str: ...

    @property
    def hint(self) -> str: ...

    @property
    def is_sent(self) -> bool: ...

    def paper(self, services: Services) -> Printable: ...


@dataclass(frozen=True)
class DaySheetWanted:
    """One's own visits of a day."""

    day: date
    language: Language
    title = str(QT_TRANSLATE_NOOP("PaperPage", "Day sheet"))
    hint = str(
        QT_TRANSLATE_NOOP(
            "PaperPage",
            "Your visits of the day, to take along. Your own notes are not on it.",
        )
    )
    is_sent = False

    def paper(self, services: Services) -> Printable:
        return services.own_papers.day_sheets.paper(self.day, self.language)


@dataclass(frozen=True)
class BlankChecklistWanted:
    """The questions to ask, with nothing filled in."""

    language: Language
    title = str(QT_TRANSLATE_NOOP("PaperPage", "Blank checklist"))
    hint = str(
        QT_TRANSLATE_NOOP(
            "PaperPage",
            "For a visit without a computer: filled in by pen, or in any PDF viewer and read in.",
        )
    )
    is_sent = True

    def paper(self, services: Services) -> Printable:
        return services.own_papers.checklist_forms.blank(self.language)


@dataclass(frozen=True)
class VisitReportWanted:
    """What the company is given after a visit."""

    engagement_id: UUID
    language: Language
    title = str(QT_TRANSLATE_NOOP("PaperPage", "Report for the company"))
    hint = str(
        QT_TRANSLATE_NOOP(
            "PaperPage",
            "What was agreed, for the company to keep. Read it through: what came of the visit "
            "stands as you wrote it. Your own notes are not on it.",
        )
    )
    is_sent = True

    def paper(self, services: Services) -> Printable:
        return services.own_papers.visit_reports.paper(self.engagement_id, self.language)


@dataclass(frozen=True)
class ContactExtractWanted:
    """What the desk holds of one person."""

    contact_id: UUID
    language: Language
    title = str(QT_TRANSLATE_NOOP("PaperPage", "Register extract"))
    hint = str(
        QT_TRANSLATE_NOOP(
            "PaperPage",
            "All that this desk holds of the person, with source and purpose, for them to have. "
            "Notes that name them are counted; which of their text may be given out is examined.",
        )
    )
    is_sent = True

    def paper(self, services: Services) -> Printable:
        return services.own_papers.contact_extracts.paper(self.contact_id, self.language)


@dataclass(frozen=True)
class DossierWanted:
    """All that the desk knows of a company."""

    company_id: UUID
    language: Language
    title = str(QT_TRANSLATE_NOOP("PaperPage", "Company dossier"))
    hint = str(
        QT_TRANSLATE_NOOP(
            "PaperPage",
            "All that this desk knows of the company, to read before a visit. Your own notes are "
            "on it: it is for your own actor alone, and not to be left with the company.",
        )
    )
    is_sent = False

    def paper(self, services: Services) -> Printable:
        return services.own_papers.dossiers.paper(self.company_id, self.language)
