"""Opening a paper from wherever an adviser looks for it."""

from datetime import date
from uuid import UUID

from advisor_desk.domain.codes import Language
from advisor_desk.gui.context import Context
from advisor_desk.gui.papers.wanted import (
    ContactExtractWanted,
    DaySheetWanted,
    DossierWanted,
    VisitReportWanted,
    Wanted,
)


def show_paper(context: Context, wanted: Wanted) -> None:
    context.window.show_page("paper", wanted=wanted)


def show_day_sheet(context: Context, day: date) -> None:
    """In the language of the window, until another is chosen."""
    show_paper(context, DaySheetWanted(day, Language(context.words.language)))


def show_visit_report(context: Context, engagement_id: UUID) -> None:
    show_paper(context, VisitReportWanted(engagement_id, Language(context.words.language)))


def show_contact_extract(context: Context, contact_id: UUID) -> None:
    show_paper(context, ContactExtractWanted(contact_id, Language(context.words.language)))


def show_dossier(context: Context, company_id: UUID) -> None:
    show_paper(context, DossierWanted(company_id, Language(context.words.language)))
