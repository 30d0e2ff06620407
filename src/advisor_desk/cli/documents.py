"""`documents …`: the desk's own papers, written as PDFs."""

import argparse

from advisor_desk.cli.asked_company import desk_company
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.codes import Language
from advisor_desk.services.opening import Services
from advisor_desk.services.papers import Printable


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    from advisor_desk.documents.files import write_document

    language = Language(asked.lang or console.words.language)
    with desk.opened() as services:
        paper = _PAPERS[asked.action](asked, services, language)
    write_document(asked.out, paper.content)
    if console.as_json:
        console.document({"file": str(asked.out), "pages": paper.pages})
    else:
        said = console.words.count("command.documents.written", paper.pages, file=asked.out)
        console.say(said)


def _day_sheet(asked: argparse.Namespace, services: Services, language: Language) -> Printable:
    return services.own_papers.day_sheets.paper(asked.date, language)


def _checklist(_asked: argparse.Namespace, services: Services, language: Language) -> Printable:
    return services.own_papers.checklist_forms.blank(language)


def _visit_report(asked: argparse.Namespace, services: Services, language: Language) -> Printable:
    return services.own_papers.visit_reports.paper(asked.visit, language)


def _extract(asked: argparse.Namespace, services: Services, language: Language) -> Printable:
    return services.own_papers.contact_extracts.paper(asked.contact, language)


def _dossier(asked: argparse.Namespace, services: Services, language: Language) -> Printable:
    company = desk_company(services, asked.company)
    services.lookalikes.look()
    return services.own_papers.dossiers.paper(company.id, language)


_PAPERS = {
    "day-sheet": _day_sheet,
    "checklist": _checklist,
    "visit-report": _visit_report,
    "contact-extract": _extract,
    "dossier": _dossier,
}
