"""A bug is told calmly; what was typed is kept first; the log holds no words of it."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.crash import CrashDialog, CrashNotice
from advisor_desk.store.errors import DeskBusy

Show = Callable[[QWidget], QWidget]


def bug() -> Exception:
    typed = "Karins hemlighet"
    with pytest.raises(ValueError, match=typed) as caught:
        int(typed)
    return caught.value


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def said() -> list[AdvisorDeskError]:
    return []


@pytest.fixture
def notice(show: Show, kept: list[str], said: list[AdvisorDeskError]) -> CrashNotice:
    window = QMainWindow()
    show(window)
    log = Path("/log/advisor-desk.log")
    return CrashNotice(window, lambda: kept.append("saved"), said.append, log)


def dialogs() -> list[CrashDialog]:
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, CrashDialog)]


def test_what_is_typed_is_kept_before_anything_is_said(
    qtbot: QtBot, notice: CrashNotice, kept: list[str]
) -> None:
    notice.report(bug())

    assert kept == ["saved"]
    [dialog] = dialogs()
    QTest.keyClick(dialog.go_on, Qt.Key.Key_Space)
    assert not any(one.isVisible() for one in dialogs())


def test_the_details_say_where_but_quote_nothing(qtbot: QtBot, notice: CrashNotice) -> None:
    notice.report(bug())
    [dialog] = dialogs()

    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)

    details = QApplication.clipboard().text()
    assert "ValueError" in details
    assert "test_crash.py" in details
    assert "hemlighet" not in details
    assert details == dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    dialog.accept()


def test_bugs_that_follow_open_no_second_notice(notice: CrashNotice, kept: list[str]) -> None:
    notice.report(bug())
    notice.report(bug())

    assert kept == ["saved", "saved"]
    [dialog] = dialogs()
    dialog.accept()


def test_what_the_adviser_can_act_on_is_said_and_is_no_bug(
    notice: CrashNotice, said: list[AdvisorDeskError]
) -> None:
    locked = DeskBusy(Path("desk.db"))
    notice.report(locked)

    assert said == [locked]
    assert dialogs() == []


def test_a_bug_in_a_thread_is_told_in_the_window(qtbot: QtBot, notice: CrashNotice) -> None:
    thread = threading.Thread(target=notice.report, args=[bug()])
    thread.start()
    thread.join()
    assert dialogs() == []

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].accept()
