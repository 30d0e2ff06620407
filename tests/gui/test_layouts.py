from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.layouts import empty, laid_out
from tests.gui.layout_items import kept_items


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
