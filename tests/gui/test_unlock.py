"""Opening a desk that asks: the right passphrase, a wrong one, the recovery code."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.doorway import Doorway, Opened
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.preferences import Choices
from advisor_desk.gui.unlock.page import UnlockPage
from advisor_desk.gui.unlock.passphrase_edit import PassphraseEdit
from advisor_desk.services.access import Access
from advisor_desk.services.opening import open_desk
from advisor_desk.system.errors import KeyLost, PassphraseNeeded
from advisor_desk.system.settings import Settings
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.gui.pages import type_text
from tests.keystore import MemoryKeystore

NEW = "en helt annan lösenfras"
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def doorway(qapp: QApplication, desk_folder: Path, clock: FixedClock) -> Iterator[Doorway]:
    choices = Choices(desk_folder, Settings(language="en"))
    made = Doorway(desk_folder, choices, Jobs(), clock)
    yield made
    made.jobs.stop_all()


@pytest.fixture
def page(show: Show, doorway: Doorway) -> UnlockPage:
    made = UnlockPage(doorway, PassphraseNeeded())
    show(made)
    made.arrive()
    return made


def test_the_passphrase_opens_the_desk(qtbot: QtBot, page: UnlockPage) -> None:
    type_text(page.ui.passphrase, PASSPHRASE)

    with qtbot.waitSignal(page.opened) as told:
        QTest.keyClick(page.ui.passphrase, Qt.Key.Key_Return)

    opened: Opened = told.args[0]
    assert opened.passphrase == PASSPHRASE
    opened.desk.close()


def test_a_wrong_passphrase_is_said_and_can_be_typed_over(
    qtbot: QtBot, page: UnlockPage, doorway: Doorway
) -> None:
    type_text(page.ui.passphrase, "fel")

    with qtbot.waitSignal(doorway.jobs.busy, check_params_cb=lambda busy: not busy):
        QTest.keyClick(page.ui.passphrase, Qt.Key.Key_Return)

    assert "passphrase is not right" in page.ui.passphrase_problem.text()
    assert page.ui.passphrase.hasFocus()
    assert page.ui.passphrase.selectedText()


def test_caps_lock_is_noticed_by_what_it_does_to_letters(qtbot: QtBot, page: UnlockPage) -> None:
    type_text(page.ui.passphrase, "A")
    assert page.ui.caps.isVisible()

    type_text(page.ui.passphrase, "a")
    assert not page.ui.caps.isVisible()


def test_the_recovery_code_opens_and_sets_a_new_passphrase(
    qtbot: QtBot, page: UnlockPage, doorway: Doorway
) -> None:
    code = Access(doorway.folder).renew_recovery_code(PASSPHRASE)
    QTest.mouseClick(page.ui.lost, Qt.MouseButton.LeftButton)
    type_text(page.ui.code, code.lower().replace("-", " "))
    type_text(page.ui.new_passphrase.ui.first, NEW)
    type_text(page.ui.new_passphrase.ui.again, NEW)

    with qtbot.waitSignal(page.opened) as told:
        QTest.mouseClick(page.ui.recover, Qt.MouseButton.LeftButton)

    told.args[0].desk.close()
    open_desk(doorway.folder, NEW, doorway.clock).close()


def test_a_slip_in_the_code_is_said_beside_it(
    qtbot: QtBot, page: UnlockPage, doorway: Doorway
) -> None:
    QTest.mouseClick(page.ui.lost, Qt.MouseButton.LeftButton)
    type_text(page.ui.code, "ABCDE")
    type_text(page.ui.new_passphrase.ui.first, NEW)
    type_text(page.ui.new_passphrase.ui.again, NEW)

    with qtbot.waitSignal(doorway.jobs.busy, check_params_cb=lambda busy: not busy):
        QTest.keyClick(page.ui.new_passphrase.ui.again, Qt.Key.Key_Return)

    assert "5" in page.ui.code_problem.text()
    assert page.ui.code.hasFocus()


def test_a_keyring_that_lost_the_key_is_given_it_back_by_the_code(
    qtbot: QtBot, show: Show, doorway: Doorway
) -> None:
    keystore = MemoryKeystore()
    access = Access(doorway.folder, keystore)
    code = access.renew_recovery_code(PASSPHRASE)
    page = UnlockPage(doorway, KeyLost(), access)
    show(page)
    page.arrive()

    assert page.ui.new_passphrase.isHidden()
    type_text(page.ui.code, code)
    with qtbot.waitSignal(page.opened) as told:
        QTest.keyClick(page.ui.code, Qt.Key.Key_Return)

    told.args[0].desk.close()
    assert len(keystore.secrets) == 1


def test_what_is_typed_is_hidden_until_asked_for(qtbot: QtBot, show: Show) -> None:
    field = PassphraseEdit()
    show(field)
    assert field.echoMode() is PassphraseEdit.EchoMode.Password

    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(field, Qt.Key.Key_E, control_shift)

    assert field.echoMode() is PassphraseEdit.EchoMode.Normal


def test_a_desk_moved_away_meanwhile_is_said_below(
    qtbot: QtBot, page: UnlockPage, doorway: Doorway
) -> None:
    shutil.rmtree(doorway.folder)
    type_text(page.ui.passphrase, PASSPHRASE)

    with qtbot.waitSignal(doorway.jobs.busy, check_params_cb=lambda busy: not busy):
        QTest.keyClick(page.ui.passphrase, Qt.Key.Key_Return)

    assert str(doorway.folder) in page.ui.problem.text()
