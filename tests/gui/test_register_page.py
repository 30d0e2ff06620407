"""The register on the screen: none yet, one brought in, what was left out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.gui.context import Context
from advisor_desk.gui.registers.pace import Pace
from advisor_desk.gui.registers.page import RegisterPage
from advisor_desk.gui.states import EmptyState, ErrorPanel
from tests.benchmarks.made_up_register import BOLAGSVERKET
from tests.desks import PASSPHRASE
from tests.gui.pages import found

HEADER = (
    "organisationsidentitet;namnskyddslopnummer;registreringsland;organisationsnamn;"
    "organisationsform;avregistreringsdatum;avregistreringsorsak;"
    "pagandeAvvecklingsEllerOmstruktureringsforfarande;registreringsdatum;"
    "verksamhetsbeskrivning;postadress\n"
)
ROW = (
    '"{number}$ORGNR-IDORG";"";"SE-LAND";"{name}$FORETAGSNAMN-ORGNAM$2001-02-03";"AB-ORGFO";"";"";'
    '"";"2001-02-03";"Verkstad";"Gatan 1$$BORÅS$50330$SE-LAND"\n'
)


@pytest.fixture
def bulk_file(tmp_path: Path) -> Path:
    file = tmp_path / BOLAGSVERKET
    rows = [("5560000001", "Norrby Mekaniska AB"), ("5560000002", "Fel Siffra AB")]
    file.write_text(
        HEADER + "".join(ROW.format(number=n, name=name) for n, name in rows), encoding="utf-8"
    )
    return file


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> RegisterPage:
    context.passphrase = PASSPHRASE
    with qtbot.waitSignal(context.jobs.busy, check_params_cb=lambda busy: not busy):
        context.window.show_page("register")
    shown = context.window.current_page()
    assert isinstance(shown, RegisterPage)
    return shown


def bring_in(qtbot: QtBot, context: Context, page: RegisterPage, file: Path) -> None:
    with qtbot.waitSignal(context.jobs.busy, check_params_cb=lambda busy: not busy):
        page.import_files([str(file)])  # and then the page asks what there is


def test_without_a_register_the_page_says_where_its_files_are_had(page: RegisterPage) -> None:
    shown = page.ui.states.currentWidget()

    assert isinstance(shown, EmptyState)
    assert "Bolagsverket" in shown.accessibleName()


def test_files_are_asked_for_and_the_last_folder_is_remembered(
    qtbot: QtBot, context: Context, page: RegisterPage, bulk_file: Path
) -> None:
    button = found(page.ui.states, EmptyState).findChildren(QPushButton)[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    [dialog] = page.findChildren(QFileDialog)

    dialog.filesSelected.emit([str(bulk_file)])
    dialog.reject()

    assert context.choices.settings.last_register_folder == str(bulk_file.parent)


def test_an_import_shows_what_was_kept_and_what_was_left_out(
    qtbot: QtBot, context: Context, page: RegisterPage, bulk_file: Path
) -> None:
    bring_in(qtbot, context, page, bulk_file)

    assert page.ui.states.currentWidget() is page.filled
    said = {label.text() for label in page.filled.findChildren(type(page.ui.title))}
    assert "Left out: The organisation number is wrong" in said
    assert page.filled.ui.examples.model().rowCount() == 1
    assert context.registers.info().companies == 1


def test_a_file_that_is_no_register_is_said_and_leaves_all_as_it_was(
    qtbot: QtBot, context: Context, page: RegisterPage, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")

    bring_in(qtbot, context, page, empty)

    assert "empty.txt" in page.ui.problem.text()
    assert isinstance(page.ui.states.currentWidget(), EmptyState)


def test_the_report_is_saved_where_asked(
    qtbot: QtBot, context: Context, page: RegisterPage, bulk_file: Path, tmp_path: Path
) -> None:
    bring_in(qtbot, context, page, bulk_file)

    page.save_report(str(tmp_path / "report.csv"))

    assert "example: number" in (tmp_path / "report.csv").read_text("utf-8-sig")


def test_a_damaged_register_is_told_from_none(
    qtbot: QtBot, context: Context, page: RegisterPage, bulk_file: Path
) -> None:
    bring_in(qtbot, context, page, bulk_file)
    context.registers.close()
    context.registers.path.write_bytes(b"x" * 9000)

    with qtbot.waitSignal(context.jobs.busy, check_params_cb=lambda busy: not busy):
        page.arrive()

    assert isinstance(page.ui.states.currentWidget(), ErrorPanel)


def test_the_time_left_is_told_only_when_it_can_be_trusted() -> None:
    seconds = 0.0
    pace = Pace(lambda: seconds)
    pace.note(10, 100)
    assert pace.seconds_left is None

    seconds = 5.0
    pace.note(50, 100)
    assert pace.rate == 10
    assert pace.seconds_left == 5
