"""Every page and dialog by keyboard and ear alone. (Access keys: test_languages.)"""

from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from advisor_desk.gui.shell import MainWindow, Page
from tests.gui.every_page import EVERY, Stand, stand

__all__ = ["stand"]
_MOST_STOPS = 250


@pytest.fixture(scope="module", params=EVERY)
def opened(request: pytest.FixtureRequest, stand: Stand) -> Iterator[QWidget]:
    """One page or dialog after the other."""
    stand.speak("en")
    with stand.opened(request.param) as opened:
        yield opened


@pytest.fixture
def shown(qtbot: QtBot, stand: Stand, opened: QWidget) -> QWidget:
    """The same with the keyboard in it."""
    opened.window().activateWindow()
    root = stand.context.window.current_page() if opened is stand.context.window else opened
    assert root is not None
    qtbot.waitUntil(lambda: bool(stops(root)))
    return root


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab should stop: what is visible, usable and takes the keyboard itself."""
    return [
        one
        for one in root.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not _is_inner(one)
    ]


def _is_inner(one: QWidget) -> bool:
    """A part of a field that Tab takes as a whole, or a frame that scrolls by itself."""
    parent = one.parentWidget()
    return (parent is not None and parent.focusProxy() is one) or isinstance(one, QScrollArea)


def walk(root: QWidget) -> list[QWidget]:
    """Press Tab from the first stop until it comes round."""
    first = stops(root)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        at = QApplication.focusWidget()
        assert at is not None
        if at in seen:
            break
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return seen


def test_everything_that_takes_the_keyboard_has_a_name(shown: QWidget) -> None:
    nameless = []
    for one in stops(shown):
        told = QAccessible.queryAccessibleInterface(one)
        assert told is not None
        if not told.text(QAccessible.Text.Name).strip():
            nameless.append(_describe(one))

    assert nameless == []


def test_tab_reaches_everything_and_leaves_it(shown: QWidget) -> None:
    reached = walk(shown)

    assert len(reached) < _MOST_STOPS
    assert [_describe(one) for one in stops(shown) if one not in reached] == []


def test_tab_leaves_the_page_for_the_window(shown: QWidget, stand: Stand) -> None:
    """A ring of fields that Tab never leaves is a trap."""
    search = stand.context.window.ui.search

    assert not search.isEnabled() or not _stands_in_window(shown) or search in walk(shown)


def test_tab_comes_to_a_card_once(shown: QWidget) -> None:
    """It goes through a card before it goes on: never to another one in between and back."""
    cards = [_card(one) for one in walk(shown) if shown.isAncestorOf(one)]
    runs = [card for card, _ in groupby(cards) if card is not None]
    if len(runs) > 1 and runs[0] is runs[-1]:  # where the walk began
        runs.pop()

    assert [_describe(card) for card in runs if runs.count(card) > 1] == []


def test_tab_goes_down_the_page(shown: QWidget) -> None:
    """Within a card the next stop is to the right or below, never above in the same column."""
    reached = [one for one in walk(shown) if shown.isAncestorOf(one)]
    backwards = [
        f"{_describe(before)} → {_describe(after)}"
        for before, after in pairwise(reached)
        if _card(before) is _card(after) is not None and _is_above(after, before)
    ]

    assert backwards == []


def test_no_label_reads_markup_out_of_what_it_shows(shown: QWidget) -> None:
    rich = [
        _describe(label)
        for label in shown.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]

    assert rich == []


def _stands_in_window(shown: QWidget) -> bool:
    return isinstance(shown, Page) and isinstance(shown.window(), MainWindow)


def _card(one: QWidget) -> QWidget | None:
    """The card that it stands in."""
    parent = one.parentWidget()
    while parent is not None and not (isinstance(parent, QFrame) and parent.property("card")):
        parent = parent.parentWidget()
    return parent


def _is_above(one: QWidget, other: QWidget) -> bool:
    lower, upper = other.mapToGlobal(QPoint()), one.mapToGlobal(QPoint(0, one.height()))
    return upper.y() <= lower.y() and upper.x() < lower.x() + other.width()


def _describe(one: QWidget) -> str:
    view = one.parentWidget() if isinstance(one.parentWidget(), QAbstractItemView) else one
    name = one.objectName() or one.accessibleName() or getattr(one, "text", lambda: "")()
    return f"{type(view).__name__} {name}"
