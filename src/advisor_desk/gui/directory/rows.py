"""Rows of a card: a name, what is below it, and buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty


def tool_row(name: str, below: list[str], *tools: QWidget) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    lines = QVBoxLayout()
    lines.setSpacing(1)
    lines.addWidget(Label(name, wrap=True))
    for text in filter(None, below):
        shown = Label(text, "muted", wrap=True)
        shown.let_cut()
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines.addWidget(shown)
    across.addLayout(lines, 1)
    for tool in tools:
        across.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
    return row


def fill_rows(place: QLayout, rows: list[QWidget], nothing: QWidget) -> None:
    empty(place)
    for row in rows or [nothing]:
        place.addWidget(row)
