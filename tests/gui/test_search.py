from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.companies.edit_page import CompanyEditPage
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.results import Kind, ResultsModel
from advisor_desk.gui.search import Search
from advisor_desk.services.registers import FILE, Registers
from tests.desks import PASSPHRASE, company

CSV = "organisationsnummer;företagsnamn;postort\n556000-0001;Norrskens Bageri AB;Luleå\n"


@pytest.fixture
def search(context: Context, tmp_path: Path) -> Iterator[Search]:
    """The search of the window, with a register of one company beside the desk."""
    csv = tmp_path / "register.csv"
    csv.write_text(CSV, "utf-8")
    desk = context.services.desk
    registers = Registers(context.folder / FILE, PASSPHRASE, desk.clock)
    registers.import_files([csv])
    context.__dict__["registers"] = registers
    made = Search(context, context.window)
    yield made
    made.stop()


def titles(context: Context) -> list[str]:
    model = context.window.ui.search.model()
    assert isinstance(model, ResultsModel)
    rows = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [row.title for row in rows if row.kind is Kind.RESULT]


def test_the_desks_companies_and_contacts_are_found_as_one_types(
    qtbot: QtBot, context: Context, search: Search
) -> None:
    norrby = company(context.services, "Norrby Mekaniska AB")
    context.services.companies.save_contact(
        Contact(id=new_id(), company_id=norrby.id, name="Norrman", telephone="070-123 45 67")
    )

    QTest.keyClicks(context.window.ui.search, "norr")

    qtbot.waitUntil(
        lambda: titles(context) == ["Norrby Mekaniska AB", "Norrman", "Norrskens Bageri AB"]
    )


def test_a_company_from_the_register_is_taken_over(
    qtbot: QtBot, context: Context, search: Search
) -> None:
    QTest.keyClicks(context.window.ui.search, "norrskens")
    qtbot.waitUntil(lambda: titles(context) == ["Norrskens Bageri AB"])

    QTest.keyClick(context.window.ui.search, Qt.Key.Key_Return)

    assert isinstance(context.window.current_page(), CompanyPage)
    known = context.services.companies.known("5560000001")
    assert known is not None
    assert known.town == "Luleå"


def test_what_is_found_nowhere_is_added_by_hand(
    qtbot: QtBot, context: Context, search: Search
) -> None:
    QTest.keyClicks(context.window.ui.search, "zzzqqq")
    qtbot.waitUntil(lambda: context.window.ui.search.model().rowCount() > 0)
    QTest.keyClick(context.window.ui.search, Qt.Key.Key_Return)

    page = context.window.current_page()
    assert isinstance(page, CompanyEditPage)
    assert page.ui.name_edit.text() == "zzzqqq"
