from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

import advisor_desk.gui
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.layouts import empty, laid_out


def kept_items() -> list[object]:
    """The items of layouts that PySide holds on to, those of flows aside: these are their own."""
    flows = [one for one in Shiboken.getAllValidWrappers() if isinstance(one, FlowLayout)]
    own = {id(item) for flow in flows for item in flow._items}
    return [
        one
        for one in Shiboken.getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout) and id(one) not in own
    ]


def test_parts_are_told_in_the_order_of_the_layout(qapp: QApplication) -> None:
    page = QWidget()
    rows, last = QVBoxLayout(page), QPushButton("last")
    rows.addWidget(last)
    across, flow, first = QHBoxLayout(), FlowLayout(), QLabel("first")
    across.addWidget(QLabel("inside"))
    flow.addWidget(QLabel("chip"))
    rows.insertLayout(0, across)
    rows.insertWidget(0, first)
    rows.insertSpacing(1, 8)
    rows.insertLayout(2, flow)

    assert laid_out(rows) == [first, flow, across, last]
    assert [one.text() for one in laid_out(flow) if isinstance(one, QLabel)] == ["chip"]


def test_asking_leaves_no_item_behind(qapp: QApplication) -> None:
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.addWidget(QLabel("one"))
    before = len(kept_items())

    laid_out(rows)

    assert len(kept_items()) == before


def test_emptying_takes_all_and_leaves_no_item_behind(qapp: QApplication) -> None:
    page = QWidget()
    rows = QVBoxLayout(page)
    for text in ("one", "two"):
        rows.addWidget(QLabel(text))
    rows.addStretch(1)
    before = len(kept_items())

    empty(rows)

    assert (rows.count(), len(kept_items())) == (0, before)
    assert all(label.isHidden() for label in page.findChildren(QLabel))


def test_a_layout_that_was_added_with_its_widgets_is_emptied_alike(qapp: QApplication) -> None:
    """PySide makes items of its own when a layout that holds widgets is added to another."""
    page = QWidget()
    before = len(kept_items())
    rows, across = QVBoxLayout(page), QHBoxLayout()
    across.addWidget(QLabel("one"))
    rows.addLayout(across)
    assert len(kept_items()) > before

    empty(across)

    assert len(kept_items()) == before


def test_no_other_module_asks_a_layout_for_its_items() -> None:
    """What `itemAt` gives outlives the widget in it, and ends the program some time later."""
    asking = {
        path.name
        for path in Path(advisor_desk.gui.__file__).parent.rglob("*.py")
        if ".itemAt(" in path.read_text("utf-8")
    }
    assert asking == set()
