"""A card of lines: what is there today, or a quiet word that nothing is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.gui.cards import Card
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.today.line_row import AIR, LineRow
from advisor_desk.gui.today.lines import DayLine


class LinesCard(Card):
    """Signals give the `DayLine` that was pressed, acted on or ticked."""

    opened = Signal(object)
    acted = Signal(object)
    ticked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._count = Chip(tone="neutral")
        self.tools.addWidget(self._count)
        self._count.hide()
        self._empty = Label("", "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: list[LineRow] = []
        self._more = Label("", "hint", wrap=True)
        for part in (self._empty, self._more):
            self.body.addWidget(part)
        self.body.insertLayout(1, self._rows)
        self.body.setSpacing(4)
        self._align()

    def set_lines(self, lines: Sequence[DayLine], empty: str = "", more: str = "") -> None:
        """Show the lines. Without any: the word `empty`, or no card at all if there is none."""
        self.setVisible(bool(lines or empty))
        while len(self._shown) < len(lines):
            self._add_row()
        for row, line in zip(self._shown, lines, strict=False):
            row.show_line(line)
            row.show()
        for row in self._shown[len(lines) :]:
            row.hide()
        self._empty.setText(empty)
        self._empty.setVisible(not lines and bool(empty))
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def set_count(self, text: str, tone: str = "neutral") -> None:
        """Show a number beside the heading; an empty text shows none."""
        self._count.set_chip(text, tone)
        self._count.setVisible(bool(text))

    def _align(self) -> None:
        """Stand the words in line with the heading: the rows have air of their own."""
        around = self.outer.contentsMargins()
        around.setLeft(around.left() - AIR)
        around.setRight(around.right() - AIR)
        self.outer.setContentsMargins(around)
        self.top.setContentsMargins(AIR, 0, AIR, 0)
        for words in (self._empty, self._more):
            words.setContentsMargins(AIR, 0, AIR, 0)

    def _add_row(self) -> None:
        row = LineRow()
        row.opened.connect(self.opened)
        row.acted.connect(self.acted)
        row.ticked.connect(self.ticked)
        self._rows.addWidget(row)
        self._shown.append(row)
