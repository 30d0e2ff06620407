from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from advisor_desk.gui.job_panel import JobPanel
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.notices import Notice, Toast
from advisor_desk.gui.state_stack import StateStack

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def page(show: Show) -> QWidget:
    made = QWidget()
    made.resize(700, 500)
    QVBoxLayout(made)
    return show(made)


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop_all()


def put(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)


def shown(stack: StateStack) -> QWidget:
    widget = stack.currentWidget()
    assert widget is not None
    return widget


def buttons(widget: QWidget) -> list[QPushButton]:
    return [button for button in widget.findChildren(QPushButton) if button.isVisible()]


def texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def test_a_toast_is_taken_back_by_key_only_while_it_offers_to_undo(page: QWidget) -> None:
    toast, done = Toast(page), []
    assert not toast.take_back()
    toast.notify("Reminder", lambda: done.append("shown"), button="Show it")
    assert not toast.take_back()
    toast.notify("Cancelled", lambda: done.append("undone"))
    assert toast.take_back()
    assert not toast.take_back()
    assert done == ["undone"]


def test_a_toast_tells_and_takes_back_once(qtbot: QtBot, page: QWidget) -> None:
    toast, undone = Toast(page), []
    toast.notify("Visit cancelled.", lambda: undone.append("visit"))
    [undo] = buttons(toast)
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)

    assert undone == ["visit"]
    assert not toast.isVisible()


def test_a_toast_without_undo_has_no_button(page: QWidget) -> None:
    toast = Toast(page)
    toast.notify("Saved.")

    assert texts(toast) == {"Saved."}
    assert buttons(toast) == []


def test_the_next_toast_forgets_the_undo_of_the_last(page: QWidget) -> None:
    toast, undone = Toast(page), []
    toast.notify("Cancelled.", lambda: undone.append(1))
    toast.notify("Saved.")
    toast._take_back()

    assert undone == []


def test_a_toast_stays_inside_a_window_that_shrinks(qtbot: QtBot, page: QWidget) -> None:
    toast = Toast(page)
    toast.notify("A long sentence about what was done. " * 2, lambda: None)
    page.resize(400, 300)

    qtbot.waitUntil(lambda: page.rect().contains(toast.geometry()))


def test_a_notice_shows_its_tone_and_its_button(qtbot: QtBot, page: QWidget) -> None:
    notice = Notice(page)
    put(page, notice)
    notice.show_text("A draft was restored.", "info", "Throw it away")
    [button] = buttons(notice)
    with qtbot.waitSignal(notice.pressed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert notice.property("banner") == "info"
    notice.show_text("")
    assert not notice.isVisible()


@pytest.fixture
def stack(page: QWidget) -> StateStack:
    made = StateStack(page)
    put(page, made)
    made.set_content(QLabel("content"))
    made.show()
    return made


def test_a_stack_waits_until_it_is_told(stack: StateStack) -> None:
    assert shown(stack).accessibleName() == "Loading"


def test_an_empty_page_says_why_and_offers_the_way_on(qtbot: QtBot, stack: StateStack) -> None:
    stack.show_empty("calendar", "No visits", "Plan one.", "Plan a visit")
    [button] = buttons(stack)
    with qtbot.waitSignal(stack.empty_pressed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert {"No visits", "Plan one."} <= texts(stack)


def test_an_error_says_what_to_do_and_retries(qtbot: QtBot, stack: StateStack) -> None:
    stack.show_error("The desk is locked", "Close the other window.", can_retry=True)
    [retry] = buttons(stack)
    with qtbot.waitSignal(stack.retried):
        QTest.mouseClick(retry, Qt.MouseButton.LeftButton)

    assert {"The desk is locked", "Close the other window."} <= texts(stack)


def test_a_bugs_details_open_on_demand(qtbot: QtBot, stack: StateStack) -> None:
    stack.show_error("A fault in the program", "Nothing is lost.", details="Traceback …")
    [more] = buttons(stack)
    [details] = shown(stack).findChildren(QPlainTextEdit)
    assert not details.isVisible()
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)

    assert details.isVisible()
    assert details.toPlainText() == "Traceback …"


def test_content_comes_back(stack: StateStack) -> None:
    stack.show_error("x", "y")
    stack.show_content()

    assert texts(stack) == {"content"}


def test_a_job_panel_shows_progress_and_goes_with_the_job(
    qtbot: QtBot, page: QWidget, jobs: Jobs
) -> None:
    panel = JobPanel(page)
    put(page, panel)
    job = jobs.prepare(lambda progress: progress.step(3, 10))
    panel.watch(job, "Reading …")
    assert panel.isVisible()
    with qtbot.waitSignal(job.finished):
        jobs.start(job)

    qtbot.waitUntil(lambda: not panel.isVisible())
    assert panel.findChildren(QProgressBar)[0].value() == 3


def test_stop_cancels_the_job(qtbot: QtBot, page: QWidget, jobs: Jobs) -> None:
    panel = JobPanel(page)
    put(page, panel)
    job = jobs.prepare(lambda _: None)
    panel.watch(job, "Reading …")
    QTest.mouseClick(buttons(panel)[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(job.cancelled):
        jobs.start(job)
