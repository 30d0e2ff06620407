from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from advisor_desk.gui.timeline_view import TimelineItem, TimelineModel, TimelineView

CALL = TimelineItem(
    "21 November", "phone", "Call – Almi", "Working capital.", [("Open", "info")], key=1
)
PLAN = TimelineItem("4 December", "calendar", "Visit – You", planned=True, key=2)
OLD = TimelineItem("2 May", "mail", "E-mail – Municipality", muted=True, key=3)
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def view(show: Show) -> TimelineView:
    view = TimelineView()
    view.resize(500, 400)
    view.set_items([PLAN, CALL, OLD])
    show(view)
    return view


def height(view: TimelineView, row: int) -> int:
    return view.visualRect(view.model().index(row, 0)).height()


def test_is_a_sound_qt_model(qtmodeltester: ModelTester) -> None:
    model = TimelineModel()
    model.set_items([PLAN, CALL, OLD])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_items([])


def test_an_entry_is_spoken_whole(view: TimelineView) -> None:
    spoken = view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Done: 21 November. Call – Almi. Open. Working capital."


def test_what_is_planned_stands_under_a_heading_of_its_own(view: TimelineView) -> None:
    sections = [view.model().index(row, 0).data(Qt.ItemDataRole.UserRole + 1) for row in range(3)]

    assert sections == ["Planned", "Done", ""]


def test_long_text_makes_a_taller_entry(view: TimelineView) -> None:
    before = height(view, 1)
    view.set_items([PLAN, replace(CALL, body="Working capital. " * 30), OLD])

    assert height(view, 1) > 2 * before


def test_a_narrower_view_wraps_more(qtbot: QtBot, view: TimelineView) -> None:
    view.set_items([replace(CALL, body="Working capital. " * 20)])
    wide = height(view, 0)
    view.resize(250, 400)

    qtbot.waitUntil(lambda: height(view, 0) > wide)


def test_a_novel_is_cut(view: TimelineView) -> None:
    view.set_items([replace(CALL, body="x " * 50_000)])

    assert height(view, 0) < 1000


def test_arrows_walk_and_return_opens(qtbot: QtBot, view: TimelineView) -> None:
    view.setFocus()
    assert view.current_key() == 2  # entering marks the first
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert opened.args == [1]


def test_a_refresh_keeps_the_mark(view: TimelineView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    view.set_items([PLAN, OLD, CALL])

    assert view.current_key() == 1


@settings(max_examples=25)
@given(
    heading=st.text(max_size=80),
    body=st.text(max_size=900),
    chips=st.lists(st.tuples(st.text(max_size=40), st.sampled_from(["info", "red"])), max_size=8),
    width=st.integers(120, 900),
)
def test_any_text_can_be_painted(
    qapp: QApplication, heading: str, body: str, chips: list[tuple[str, str]], width: int
) -> None:
    view = TimelineView()
    view.resize(width, 300)
    view.set_items([TimelineItem("today", "phone", heading, body, chips)])

    assert not view.grab().isNull()
    assert height(view, 0) > 0
