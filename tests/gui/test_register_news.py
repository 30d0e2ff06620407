"""News from the register on the screen: where they stand, taking over, putting aside."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company, CompanyState
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.companies.news_card import NewsCard
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.registers.page import RegisterPage
from advisor_desk.gui.today.line_row import LineWords
from advisor_desk.gui.today.page import TodayPage
from tests.desks import PASSPHRASE
from tests.gui.pages import found
from tests.register.files import bolagsverket_file, bolagsverket_line

NUMBER = "5569900011"


@pytest.fixture
def known(context: Context) -> Company:
    context.passphrase = PASSPHRASE
    company = Company(
        id=new_id(), name="Norrby Mekaniska AB", street="Byvägen 3", postcode="79631",
        town="Älvdalen", state=CompanyState.REGISTERED,
    )  # fmt: skip
    return context.services.companies.add(company, NUMBER)


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A file in which it has another name and is in liquidation."""
    name = "Norrby Industri AB$FORETAGSNAMN-ORGNAM$2012-04-02"
    line = bolagsverket_line(NUMBER, name, procedure="|LI-AVOMFO$2026-04-01")
    return bolagsverket_file(tmp_path, line)


def look(context: Context, file: Path) -> None:
    context.registers.import_files([file])
    context.services.news.look(context.registers)


def company_page(context: Context, company: Company) -> CompanyPage:
    context.window.show_page("company", company_id=company.id)
    page = context.window.current_page()
    assert isinstance(page, CompanyPage)
    return page


def test_an_import_says_that_there_is_news_and_today_shows_them(
    qtbot: QtBot, context: Context, known: Company, newer: Path
) -> None:
    with qtbot.waitSignal(context.jobs.busy, check_params_cb=lambda busy: not busy):
        context.window.show_page("register")
    page = context.window.current_page()
    assert isinstance(page, RegisterPage)
    with qtbot.waitSignal(context.jobs.busy, check_params_cb=lambda busy: not busy):
        page.import_files([str(newer)])
    assert "There is news of 1 of your companies" in found(context.window.toast, QLabel).text()

    context.window.show_page("today")
    today = context.window.current_page()
    assert isinstance(today, TodayPage)
    row = found(today.news, LineWords)
    spoken = row.accessibleName()
    assert "Norrby Mekaniska AB" in spoken
    assert "New name: Norrby Industri AB, In liquidation" in spoken
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert isinstance(context.window.current_page(), CompanyPage)


def test_without_news_there_is_no_card(context: Context, known: Company) -> None:
    page = company_page(context, known)
    assert page.side.findChild(NewsCard) is None
    context.window.show_page("today")
    today = context.window.current_page()
    assert isinstance(today, TodayPage)
    assert not today.news.isVisible()


def test_news_are_taken_over_and_the_old_facts_brought_back(
    qtbot: QtBot, context: Context, known: Company, newer: Path
) -> None:
    look(context, newer)
    page = company_page(context, known)

    found(page.side, QPushButton, "take over news").click()
    qtbot.waitUntil(lambda: page.side.findChild(NewsCard) is None)
    after = context.services.companies.get(known.id)
    assert (after.name, after.state) == ("Norrby Industri AB", CompanyState.LIQUIDATION)
    assert page.ui.name_label.text() == "Norrby Industri AB"

    found(context.window.toast, QPushButton).click()
    qtbot.waitUntil(lambda: page.side.findChild(NewsCard) is not None)
    assert context.services.companies.get(known.id).name == known.name


def test_what_one_has_is_kept_and_the_news_brought_back(
    qtbot: QtBot, context: Context, known: Company, newer: Path
) -> None:
    look(context, newer)
    page = company_page(context, known)

    found(page.side, QPushButton, "put news aside").click()
    qtbot.waitUntil(lambda: page.side.findChild(NewsCard) is None)
    assert context.services.companies.get(known.id) == known

    found(context.window.toast, QPushButton).click()
    qtbot.waitUntil(lambda: page.side.findChild(NewsCard) is not None)
