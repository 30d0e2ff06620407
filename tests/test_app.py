"""The application from its start to its end, on real desks."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from advisor_desk.app import Application
from advisor_desk.gui.first_run.page import FirstRunPage
from advisor_desk.gui.packets.page import PacketPage
from advisor_desk.gui.problem_page import ProblemPage
from advisor_desk.gui.today.page import TodayPage
from advisor_desk.gui.unlock.page import UnlockPage
from advisor_desk.services.opening import build, open_desk
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

ROOT = Path(__file__).parents[1]


@pytest.fixture
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADVISOR_DESK_PASSPHRASE", PASSPHRASE)


class Started:
    """Starts applications, and ends them after the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.all: list[Application] = []

    def on(self, folder: Path, kind: type[object], file: Path | None = None) -> Application:
        """Start on the folder and wait for the page that is to come."""
        application = Application(folder, "en", FixedClock(), file=file)
        self.all.append(application)
        application.start()
        pages = application.window.ui.pages
        self._qtbot.waitUntil(lambda: isinstance(pages.currentWidget(), kind))
        return application


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication) -> Iterator[Started]:
    made = Started(qtbot)
    yield made
    for application in made.all:
        application.window.close()
        application.speak("en")
        application.window.deleteLater()


@pytest.mark.usefixtures("passphrase")
def test_a_start_ends_on_today(started: Started, desk_folder: Path) -> None:
    application = started.on(desk_folder, TodayPage)

    assert application.window.windowTitle() == "Today – Advisor Desk"
    assert application.window.ui.rail.isEnabled()


@pytest.mark.usefixtures("passphrase")
def test_the_line_at_the_bottom_says_what_is_true(
    qtbot: QtBot, started: Started, desk_folder: Path
) -> None:
    window = started.on(desk_folder, TodayPage).window

    qtbot.waitUntil(lambda: bool(window.ui.status.text()))

    assert window.ui.status.text().startswith("Offline · ")
    assert window.ui.status.text().endswith("never synchronised")


def test_where_there_is_no_desk_the_first_page_is_shown(started: Started, tmp_path: Path) -> None:
    application = started.on(tmp_path / "new", FirstRunPage)

    assert not application.window.ui.rail.isEnabled()
    assert not (tmp_path / "new").exists()


def test_made_up_data_open_beside_the_desk_that_is_not_made(
    qtbot: QtBot, started: Started, tmp_path: Path
) -> None:
    application = started.on(tmp_path / "new", FirstRunPage)
    pages = application.window.ui.pages
    page = pages.currentWidget()
    assert isinstance(page, FirstRunPage)

    QTest.mouseClick(page.ui.demo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(pages.currentWidget(), TodayPage))

    assert application.context is not None
    assert application.context.folder == tmp_path / "new-demo"
    assert application.context.services.desk.me.is_demo
    assert not (tmp_path / "new").exists()


@pytest.mark.usefixtures("passphrase")
def test_a_choice_that_cannot_be_saved_is_said_and_holds(
    started: Started, desk_folder: Path
) -> None:
    (desk_folder / "settings.json").mkdir()
    application = started.on(desk_folder, TodayPage)
    choices = application.choices

    choices.replace(replace(choices.settings, last_document_folder="/papers"))

    said = [label.text() for label in application.window.toast.findChildren(QLabel)]
    assert any("settings.json" in text for text in said)
    assert choices.settings.last_document_folder == "/papers"


def test_a_desk_with_a_passphrase_asks_for_it(started: Started, desk_folder: Path) -> None:
    started.on(desk_folder, UnlockPage)


@pytest.mark.usefixtures("passphrase")
def test_a_damaged_desk_says_so_and_is_tried_again(
    qtbot: QtBot, started: Started, desk_folder: Path
) -> None:
    file = desk_folder / "desk.db"
    whole = file.read_bytes()
    file.write_bytes(b"x" * len(whole))
    application = started.on(desk_folder, ProblemPage)
    file.write_bytes(whole)

    page = application.window.ui.pages.currentWidget()
    assert isinstance(page, ProblemPage)
    page.retried.emit()

    pages = application.window.ui.pages
    qtbot.waitUntil(lambda: isinstance(pages.currentWidget(), TodayPage))


TYPE_AND_WAIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from advisor_desk.app import Application

application = Application(Path(sys.argv[1]))

application.start(watched=True)
def type_name(shown):
    if shown == "today":
        application.window.show_page("company_edit")
    elif shown == "company_edit":
        QTest.keyClick(application.window.current_page().ui.name_edit, "x")
        print("typed", flush=True)
application.window.page_shown.connect(type_name)
sys.exit(application.qt.exec())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other ways to end a program")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_told_to_end_it_keeps_what_was_typed_that_moment(
    number: signal.Signals, desk_folder: Path
) -> None:
    environment = {**os.environ, "ADVISOR_DESK_PASSPHRASE": PASSPHRASE}
    with subprocess.Popen(
        [sys.executable, "-c", TYPE_AND_WAIT, str(desk_folder)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
        cwd=ROOT,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        program.send_signal(number)
        assert program.wait(120) == 0

    desk = open_desk(desk_folder, PASSPHRASE, FixedClock())
    [draft] = build(desk).drafts.all()
    desk.close()
    assert draft.fields["name"] == "x"


@pytest.mark.usefixtures("passphrase")
def test_a_file_named_at_the_start_is_looked_into(
    started: Started, qtbot: QtBot, desk_folder: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7 Hej")
    page = started.on(desk_folder, PacketPage, letter).window.current_page()
    assert page is not None

    def said() -> None:
        told = [label.text() for label in page.findChildren(QLabel)]
        assert any("letter.pdf holds no referral" in text for text in told)

    qtbot.waitUntil(said)
