"""The first start: who one is, a passphrase where there is no keyring, the recovery code."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.doorway import Doorway, Opened
from advisor_desk.gui.first_run.page import FirstRunPage
from advisor_desk.gui.first_run.recovery_page import RecoveryPage
from advisor_desk.gui.first_run.recovery_print import print_code
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.preferences import Choices
from advisor_desk.services.access import Access
from advisor_desk.services.opening import exists, open_desk
from advisor_desk.system.keystore import Keystore
from advisor_desk.system.settings import Look, Settings
from tests.clock import FixedClock
from tests.gui.pages import found, type_text
from tests.keystore import MemoryKeystore, NoKeystore

PASSPHRASE = "tre ord och ett fjärde"
CODE = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH"
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def doorway(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[Doorway]:
    folder = tmp_path / "new"
    made = Doorway(folder, Choices(folder, Settings(language="en")), Jobs(), clock)
    yield made
    made.jobs.stop_all()


def shown(qtbot: QtBot, show: Show, doorway: Doorway, keystore: Keystore) -> FirstRunPage:
    page = FirstRunPage(doorway, Access(doorway.folder, keystore))
    show(page)
    with qtbot.waitSignal(doorway.jobs.busy, check_params_cb=lambda busy: not busy):
        page.arrive()
    return page


def tell_who(qtbot: QtBot, page: FirstRunPage) -> None:
    type_text(page.ui.name, "Karin Öberg")
    type_text(found(page.ui.actor, QLineEdit), "Almi")


def test_a_desk_is_made_with_a_passphrase_where_no_keyring_works(
    qtbot: QtBot, show: Show, doorway: Doorway
) -> None:
    page = shown(qtbot, show, doorway, NoKeystore())
    tell_who(qtbot, page)
    type_text(page.ui.municipality, "borås")
    type_text(page.ui.passphrase.ui.first, PASSPHRASE)
    type_text(page.ui.passphrase.ui.again, PASSPHRASE)

    with qtbot.waitSignal(page.made) as made:
        QTest.keyClick(page.ui.passphrase.ui.again, Qt.Key.Key_Return)
    opened: Opened = made.args[0]

    assert len(opened.recovery_code) == len(CODE)
    assert opened.desk.me.municipality == "1490"
    opened.desk.close()
    again = open_desk(doorway.folder, PASSPHRASE, doorway.clock)
    assert again.me.adviser.name == "Karin Öberg"
    assert again.me.actor.code == "ALMI"
    again.close()


def test_no_passphrase_is_asked_where_a_keyring_works(
    qtbot: QtBot, show: Show, doorway: Doorway
) -> None:
    page = shown(qtbot, show, doorway, MemoryKeystore())

    assert page.ui.passphrase.isHidden()


def test_a_keyring_that_fails_after_all_is_made_up_for_by_a_passphrase(
    qtbot: QtBot, show: Show, doorway: Doorway
) -> None:
    page = shown(qtbot, show, doorway, MemoryKeystore())  # the machine's own is none
    tell_who(qtbot, page)

    with qtbot.waitSignal(doorway.jobs.busy, check_params_cb=lambda busy: not busy):
        QTest.mouseClick(page.ui.make, Qt.MouseButton.LeftButton)

    assert page.ui.passphrase.isVisible()
    assert page.ui.problem.text()
    assert page.ui.name.text() == "Karin Öberg"
    assert not exists(doorway.folder)


def test_what_is_missing_is_said_beside_its_field(
    qtbot: QtBot, show: Show, doorway: Doorway
) -> None:
    page = shown(qtbot, show, doorway, MemoryKeystore())
    type_text(page.ui.municipality, "Atlantis")

    QTest.mouseClick(page.ui.make, Qt.MouseButton.LeftButton)

    assert page.ui.name_problem.text()
    assert page.ui.actor_problem.text()
    assert page.ui.municipality_problem.text()
    assert page.ui.name.hasFocus()
    assert not doorway.folder.exists()


def test_two_passphrases_that_differ_make_no_desk(
    qtbot: QtBot, show: Show, doorway: Doorway
) -> None:
    page = shown(qtbot, show, doorway, NoKeystore())
    tell_who(qtbot, page)
    type_text(page.ui.passphrase.ui.first, PASSPHRASE)
    type_text(page.ui.passphrase.ui.again, PASSPHRASE.upper())

    QTest.mouseClick(page.ui.make, Qt.MouseButton.LeftButton)

    assert page.ui.passphrase.ui.again_problem.text()
    assert not exists(doorway.folder)


def test_language_and_look_are_told_at_once(qtbot: QtBot, show: Show, doorway: Doorway) -> None:
    page = shown(qtbot, show, doorway, MemoryKeystore())
    german = page.ui.language.findChildren(QWidget)[2]
    dark = page.ui.look.findChildren(QWidget)[2]

    QTest.mouseClick(german, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)

    assert doorway.choices.settings == Settings(language="de", look=Look.DARK)
    assert not doorway.folder.exists()


def test_one_goes_on_only_when_the_code_is_kept(qtbot: QtBot, show: Show) -> None:
    page = RecoveryPage(CODE, "Karin")
    show(page)
    assert not page.ui.go_on.isEnabled()

    QTest.keyClick(page.ui.kept, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.kept):
        QTest.keyClick(page.ui.go_on, Qt.Key.Key_Space)


def test_the_code_is_copied_in_one_piece(qtbot: QtBot, show: Show) -> None:
    page = RecoveryPage(CODE, "Karin")
    show(page)

    QTest.mouseClick(page.ui.copy, Qt.MouseButton.LeftButton)

    assert QApplication.clipboard().text() == CODE


def test_the_printed_page_holds_the_code(qapp: QApplication, tmp_path: Path) -> None:
    from pypdf import PdfReader

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))

    print_code(printer, CODE, "Karin Öberg")

    [paper] = PdfReader(tmp_path / "code.pdf").pages
    text = paper.extract_text().replace("\n", "").replace("\t", " ")
    assert "AAAAA-BBBBB-CCCCC-DDDDD-" in text
    assert "EEEEE-FFFFF-GGGGG-HHHHH" in text
    assert "Karin Öberg" in text
