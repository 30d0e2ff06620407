"""The line below the calendar: all about what is marked, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor_desk.gui.board.cells import Cell, VisitCell, VisitText
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Chip, Label, OneLine, shortened

_LONGEST = 40


class MarkedBar(QWidget):
    """A visit with the word of its advice, or a day."""

    open_wanted = Signal()
    move_wanted = Signal()
    near_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", "true")
        self._icon = IconLabel(size=18)
        self._name, self._rest, self._chip = Label("", "strong"), OneLine("", "muted"), Chip()
        self.near_button, self.move_button, self.open_button = Button(), Button(), Button()
        self.near_button.clicked.connect(self.near_wanted)
        self.move_button.clicked.connect(self.move_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._icon, self._name, self._chip):
            row.addWidget(part)
        row.addWidget(self._rest, 1)
        row.addWidget(self.near_button)
        row.addWidget(self.move_button)
        row.addWidget(self.open_button)
        self._chip.hide()
        self.retranslate()

    def show_cell(self, cell: Cell | None) -> None:
        if isinstance(cell, VisitCell):
            self.show_visit(cell.text)
            return
        name, rest = (cell.name, cell.rest) if cell else ("", "")
        self._show("calendar-days", "muted", name, rest)
        self._chip.hide()
        self.move_button.hide()
        self.open_button.setEnabled(cell is not None)

    def show_visit(self, text: VisitText) -> None:
        rest = " · ".join(part for part in (text.when, text.who, text.why) if part)
        self._show(text.icon, text.tone, text.company, rest)
        self._chip.set_chip(text.word, text.tone)
        self._chip.show()
        self.open_button.setEnabled(True)
        self.move_button.setVisible(text.visit.may_be_moved)

    def retranslate(self) -> None:
        self.open_button.setText(self.tr("&Open"))
        self.move_button.setText(self.tr("&Move…"))
        self.near_button.setText(self.tr("&Near…"))
        self.near_button.setToolTip(self.tr("Companies near by that nobody has met (N)"))
        put_icon(self.near_button, "map-pinned")
        put_icon(self.open_button, "arrow-up-right")
        put_icon(self.move_button, "calendar-clock")

    def _show(self, icon: str, tone: str, name: str, rest: str) -> None:
        self._icon.set_icon(icon, tone)
        self._name.setText(shortened(name, _LONGEST))
        self._name.let_cut()
        self._name.setToolTip(name)
        self._rest.set_line(rest)
