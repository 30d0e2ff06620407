"""Two versions of the agreement beside each other, the earlier one to the left."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from advisor_desk.domain.agreement_changes import Change
from advisor_desk.domain.agreement_told import ToldChange
from advisor_desk.gui.cards import Card, Line
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Chip, Label

TONES = {
    Change.SAME: "neutral",
    Change.CHANGED: "amber",
    Change.MOVED: "info",
    Change.ADDED: "green",
    Change.REMOVED: "red",
}
_TOP = Qt.AlignmentFlag.AlignTop
_COLUMNS = 4


class SideBySide(Card):
    """A row for each figure, clause and duty."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._sheet = QWidget()
        self.body.addWidget(self._sheet)
        self.hide()

    def show_two(self, one: UUID, other: UUID) -> None:
        service, words = self._context.services.agreements, self._context.words
        order = [p for p in service.versions() if p.agreement.id in {one, other}][::-1]
        before, after = (period.agreement.id for period in order)
        self.set_heading(self.tr("What is changed"))
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = QWidget()
        self.body.addWidget(self._sheet)
        days = [service.days(period, words) for period in order]
        self._fill(QGridLayout(self._sheet), days, service.compared(before, after, words))

    def _fill(self, grid: QGridLayout, days: Sequence[str], told: Sequence[ToldChange]) -> None:
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, text in enumerate(days, 1):
            grid.addWidget(Label(text, "overline", wrap=True), 0, column)
        heading, row = "", 1
        for one in told:
            if one.heading != heading:
                heading = one.heading
                grid.addWidget(Line(), row, 0, 1, _COLUMNS)
                grid.addWidget(Label(heading, "h3", wrap=True), row + 1, 0, 1, _COLUMNS)
                row += 2
            self._row(grid, row, one)
            row += 1

    def _row(self, grid: QGridLayout, row: int, one: ToldChange) -> None:
        grid.addWidget(Label(one.name, "muted", wrap=True), row, 0, _TOP)
        for column, text in ((1, one.before), (2, one.after)):
            grid.addWidget(Label(text or "–", wrap=True), row, column, _TOP)
        chip = Chip(self._context.words.code(one.change), TONES[one.change])
        grid.addWidget(chip, row, 3, _TOP | Qt.AlignmentFlag.AlignRight)
