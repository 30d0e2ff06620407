"""Two panes beside each other, and below each other where the window is narrow."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.cards import ScrollPage
from advisor_desk.gui.panes import Panes

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def side() -> ScrollPage:
    page, tall = ScrollPage(), QFrame()
    tall.setMinimumSize(300, 900)
    page.body.addWidget(tall)
    return page


@pytest.fixture
def panes(show: Show, side: ScrollPage) -> Panes:
    content, paper = QWidget(), QFrame()
    paper.setProperty("folded_height", 400)
    across = QHBoxLayout(content)
    across.addWidget(paper, 60)
    across.addWidget(side, 40)
    made = Panes()
    made.setWidget(content)
    made.resize(1000, 500)
    show(made)
    return made


def is_scrolling(area: Panes | ScrollPage) -> bool:
    return area.verticalScrollBar().isVisible()


def test_beside_each_other_a_pane_scrolls_on_its_own(
    qtbot: QtBot, panes: Panes, side: ScrollPage
) -> None:
    qtbot.waitUntil(lambda: is_scrolling(side))

    assert side.x() > 0
    assert not is_scrolling(panes)


def test_below_each_other_they_scroll_as_one(qtbot: QtBot, panes: Panes, side: ScrollPage) -> None:
    panes.resize(500, 500)
    qtbot.waitUntil(lambda: is_scrolling(panes) and side.height() >= 900)

    assert side.x() == 0
    assert side.y() >= 400
    assert not is_scrolling(side)


def test_what_grows_in_a_pane_makes_the_whole_longer(
    qtbot: QtBot, panes: Panes, side: ScrollPage
) -> None:
    panes.resize(500, 500)
    qtbot.waitUntil(lambda: side.height() >= 900)
    more = QFrame()
    more.setMinimumHeight(300)
    side.body.addWidget(more)

    qtbot.waitUntil(lambda: side.height() >= 1200)


def test_a_wide_window_puts_them_beside_each_other_again(
    qtbot: QtBot, panes: Panes, side: ScrollPage
) -> None:
    panes.resize(500, 500)
    qtbot.waitUntil(lambda: side.x() == 0)
    panes.resize(1000, 500)

    qtbot.waitUntil(lambda: side.x() > 0 and is_scrolling(side) and not is_scrolling(panes))
