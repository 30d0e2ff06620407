"""A filled-in form is read in on the checklist page, looked at, and put into the draft."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor_desk.domain.checklists import Value
from advisor_desk.domain.companies import Company
from advisor_desk.domain.drafts import Form
from advisor_desk.gui.checklists.filled_dialog import FilledDialog
from advisor_desk.gui.checklists.page import ChecklistPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.papers.page import PaperPage
from tests.desks import company
from tests.documents.filled import FIRST, blank, fill, tick
from tests.gui.forms import clashing_keys, nameless, press


@pytest.fixture
def known(context: Context) -> Company:
    return company(context.services)


def showing(context: Context, known: Company) -> ChecklistPage:
    context.window.show_page("checklist", company_id=known.id)
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, ChecklistPage)
    return page


def looked_at(qtbot: QtBot, page: ChecklistPage, path: Path) -> FilledDialog:
    page.paper.read(str(path))
    qtbot.waitUntil(lambda: bool(page.window().findChildren(FilledDialog)))
    return page.window().findChildren(FilledDialog)[0]


def form(path: Path, name: str = "Norrby Mekaniska AB") -> Path:
    said = {"company": name, **tick(FIRST, "partly", "Snart")}
    return fill(blank("de"), said, path / "form.pdf")


def test_it_is_looked_at_before_it_is_in_the_checklist(
    qtbot: QtBot, context: Context, known: Company, tmp_path: Path
) -> None:
    page = showing(context, known)
    dialog = looked_at(qtbot, page, form(tmp_path))
    assert "Snart" in [label.text() for label in dialog.findChildren(Label)]
    assert dialog.ui.notice.isHidden()
    assert page.panel.form.items[FIRST].value() is None

    dialog.ui.take_button.setFocus()
    press(Qt.Key.Key_Return)

    assert page.panel.form.items[FIRST].value() is Value.PARTLY
    assert page.panel.form.items[FIRST].ui.note_edit.toPlainText() == "Snart"
    assert context.services.checklists.of(known.id) is None


def test_what_was_typed_is_kept(
    qtbot: QtBot, context: Context, known: Company, tmp_path: Path
) -> None:
    page = showing(context, known)
    items = list(page.panel.form.items.values())
    items[3].restore({"value": "no", "note": "Redan skrivet"})
    items[3].changed.emit()
    looked_at(qtbot, page, form(tmp_path)).accept()
    items = list(page.panel.form.items.values())
    assert items[3].value() is Value.NO
    assert items[0].value() is Value.PARTLY


def test_giving_up_changes_nothing(
    qtbot: QtBot, context: Context, known: Company, tmp_path: Path
) -> None:
    page = showing(context, known)
    looked_at(qtbot, page, form(tmp_path)).reject()
    assert context.services.drafts.find(Form.CHECKLIST, known.id) is None


def test_a_form_for_another_company_is_told_as_one(
    qtbot: QtBot, context: Context, known: Company, tmp_path: Path
) -> None:
    dialog = looked_at(qtbot, showing(context, known), form(tmp_path, "Helt Annan AB"))
    assert known.name in dialog.ui.notice.accessibleName() or dialog.ui.notice.isVisible()


def test_what_cannot_be_read_is_told_on_the_page(
    qtbot: QtBot, context: Context, known: Company, tmp_path: Path
) -> None:
    page = showing(context, known)
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"no form")
    page.paper.read(str(path))
    qtbot.waitUntil(lambda: bool(page.paper._problem.text()))
    assert "scan.pdf" in page.paper._problem.text()


def test_the_blank_form_is_a_button_away(context: Context, known: Company) -> None:
    showing(context, known).paper.print_button.click()
    shown = context.window.current_page()
    assert isinstance(shown, PaperPage)
    assert not shown.ui.mail_button.isHidden()


def test_everything_has_a_name_and_no_two_keys_clash(context: Context, known: Company) -> None:
    page = showing(context, known)
    assert nameless(page) == []
    assert clashing_keys(page) == []
