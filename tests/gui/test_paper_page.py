"""The desk's own papers in the window: found, looked at, saved, in any language."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor_desk.domain.codes import Language
from advisor_desk.gui.board.page import BoardPage
from advisor_desk.gui.companies.contact_dialog import ContactDialog
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.papers.page import PaperPage
from advisor_desk.gui.papers.wanted import (
    ContactExtractWanted,
    DaySheetWanted,
    DossierWanted,
    VisitReportWanted,
)
from advisor_desk.gui.visits.list_page import VisitsPage
from advisor_desk.gui.visits.log_page import LogPage
from tests.desks import company, engagement
from tests.gui.forms import clashing_keys, nameless, press, save_as
from tests.services.test_visit_reports import logged

DAY = timedelta(days=1)


@pytest.fixture
def tomorrow(context: Context) -> date:
    """A day on which one visit is planned."""
    services = context.services
    at = services.desk.now() + DAY
    services.visits.plan(engagement(services, company(services), at))
    return at.date()


def paper_page(context: Context) -> PaperPage:
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, PaperPage)
    return page


def showing(context: Context, day: date) -> PaperPage:
    wanted = DaySheetWanted(day, Language.ENGLISH)
    context.window.show_page("paper", wanted=wanted)
    return paper_page(context)


def test_the_board_opens_the_sheet_of_the_marked_day(
    qtbot: QtBot, context: Context, tomorrow: date
) -> None:
    context.window.show_page("board", day=tomorrow)
    board = context.window.current_page()
    assert isinstance(board, BoardPage)
    board.ui.sheet_button.setFocus()
    press(Qt.Key.Key_Space)
    assert paper_page(context).wanted() == DaySheetWanted(tomorrow, Language.ENGLISH)


def test_the_list_of_visits_opens_the_sheet_of_the_marked_visit(
    qtbot: QtBot, context: Context, tomorrow: date
) -> None:
    context.window.show_page("visits")
    page = context.window.current_page()
    assert isinstance(page, VisitsPage)
    page.ui.sheet_button.click()
    assert paper_page(context).wanted() == DaySheetWanted(tomorrow, Language.ENGLISH)


def test_it_is_seen_and_saved_in_the_language_chosen(
    qtbot: QtBot, context: Context, tomorrow: date, tmp_path: Path
) -> None:
    page = showing(context, tomorrow)
    qtbot.waitUntil(lambda: page.preview.is_current)
    assert len(page.preview.view._pages) == 1
    page.ui.language_combo.setCurrentIndex(list(Language).index(Language.FINNISH))
    qtbot.waitUntil(lambda: page.preview.is_current)

    save_as(qtbot, page, page.ui.save_button, tmp_path / "day.pdf")

    assert "Päiväohjelma" in PdfReader(tmp_path / "day.pdf").pages[0].extract_text()
    assert context.choices.settings.last_document_folder == str(tmp_path)


def test_where_it_cannot_be_saved_it_says_so(
    qtbot: QtBot, context: Context, tomorrow: date, tmp_path: Path
) -> None:
    page = showing(context, tomorrow)
    save_as(qtbot, page, page.ui.save_button, tmp_path / "nowhere" / "day.pdf")
    assert page.ui.problem.text()
    assert page.ui.deeds.isEnabled()


def test_a_visit_planned_meanwhile_comes_onto_it(
    qtbot: QtBot, context: Context, tomorrow: date
) -> None:
    page = showing(context, tomorrow)
    qtbot.waitUntil(lambda: page.preview.is_current)
    services = context.services
    at = services.desk.now() + DAY + timedelta(hours=4)
    services.visits.plan(engagement(services, company(services, "Sen AB"), at))
    qtbot.waitUntil(lambda: not page.preview.is_current)
    qtbot.waitUntil(lambda: page.preview.is_current)


def test_the_day_sheet_is_not_mailed(context: Context, tomorrow: date) -> None:
    assert showing(context, tomorrow).ui.mail_button.isHidden()


def test_a_logged_visit_has_its_report_for_the_company(qtbot: QtBot, context: Context) -> None:
    visit = logged(context.services)
    context.window.show_page("log", engagement_id=visit.id)
    page = context.window.current_page()
    assert isinstance(page, LogPage)
    page.ui.report_button.click()
    shown = paper_page(context)
    assert shown.wanted() == VisitReportWanted(visit.id, Language.ENGLISH)
    assert not shown.ui.mail_button.isHidden()
    qtbot.waitUntil(lambda: shown.preview.is_current)


def test_a_visit_that_is_not_on_record_has_none(context: Context) -> None:
    context.window.show_page("log", company_id=company(context.services).id)
    page = context.window.current_page()
    assert isinstance(page, LogPage)
    assert page.ui.report_button.isHidden()


def test_a_contact_has_its_register_extract(qtbot: QtBot, context: Context) -> None:
    visit = logged(context.services)
    (contact,) = context.services.companies.contacts(visit.company_id)
    dialog = ContactDialog(context, contact, context.window)
    qtbot.addWidget(dialog)
    dialog.ui.extract_button.click()
    assert paper_page(context).wanted() == ContactExtractWanted(contact.id, Language.ENGLISH)


def test_a_company_has_its_dossier_which_is_not_mailed(qtbot: QtBot, context: Context) -> None:
    visit = logged(context.services)
    context.window.show_page("company", company_id=visit.company_id)
    page = context.window.current_page()
    assert isinstance(page, CompanyPage)
    page.ui.dossier_button.click()
    shown = paper_page(context)
    assert shown.wanted() == DossierWanted(visit.company_id, Language.ENGLISH)
    assert shown.ui.mail_button.isHidden()
    qtbot.waitUntil(lambda: shown.preview.is_current)


def test_escape_leads_back(qtbot: QtBot, context: Context, tomorrow: date) -> None:
    context.window.show_page("visits")
    showing(context, tomorrow)
    press(Qt.Key.Key_Escape)
    assert isinstance(context.window.current_page(), VisitsPage)


def test_everything_on_it_has_a_name_and_no_two_keys_clash(
    context: Context, tomorrow: date
) -> None:
    page = showing(context, tomorrow)
    assert nameless(page) == []
    assert clashing_keys(page) == []
