"""Two versions of the questions beside each other, or one alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from advisor_desk.domain.checklists import Item
from advisor_desk.domain.question_sets import Change, Pair
from advisor_desk.gui.cards import Card, Line
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Chip, Label

_TONES = {
    Change.SAME: "neutral",
    Change.REWORDED: "amber",
    Change.MOVED: "info",
    Change.ADDED: "green",
    Change.REMOVED: "red",
}
_TOP = Qt.AlignmentFlag.AlignTop


class SideBySide(Card):
    """A row for each question, under the heading of its criterion."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._told: tuple[Sequence[Pair], int, int] = ((), 0, 0)
        self._sheet = QWidget()
        self.body.addWidget(self._sheet)

    def show_pairs(self, pairs: Sequence[Pair], before: int, after: int) -> None:
        """Show what one version asks, or what two do where their numbers differ."""
        self._told = pairs, before, after
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = QWidget()
        self.body.addWidget(self._sheet)
        self._fill(QGridLayout(self._sheet))
        self.retranslate()

    def retranslate(self) -> None:
        _, before, after = self._told
        one = self.tr("Version {number}").format(number=after)
        both = self.tr("Version {before} and version {after}").format(before=before, after=after)
        self.set_heading(one if before == after else both)

    def _fill(self, grid: QGridLayout) -> None:
        pairs, before, after = self._told
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        is_double = before != after
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1 if is_double else 0)
        if is_double:
            for column, number in ((1, before), (2, after)):
                said = self.tr("Version {number}").format(number=number)
                grid.addWidget(Label(said, "overline"), 0, column)
        heading, row = "", 1
        for pair in pairs:
            if (name := self._criterion(pair)) != heading:
                heading = name
                grid.addWidget(Line(), row, 0, 1, 4)
                grid.addWidget(Label(name, "h3", wrap=True), row + 1, 0, 1, 4)
                row += 2
            self._row(grid, row, pair, is_double=is_double)
            row += 1

    def _row(self, grid: QGridLayout, row: int, pair: Pair, *, is_double: bool) -> None:
        words = self._context.words
        item = pair.after or pair.before
        grid.addWidget(Label(words.code(item.part) if item else "", "muted"), row, 0, _TOP)
        if not is_double:
            grid.addWidget(Label(self._text(pair.after), wrap=True), row, 1, _TOP)
            return
        grid.addWidget(Label(self._text(pair.before), wrap=True), row, 1, _TOP)
        grid.addWidget(Label(self._text(pair.after), wrap=True), row, 2, _TOP)
        chip = Chip(words.code(pair.change), _TONES[pair.change])
        grid.addWidget(chip, row, 3, _TOP | Qt.AlignmentFlag.AlignRight)

    def _criterion(self, pair: Pair) -> str:
        criterion = pair.criterion_after or pair.criterion_before
        return self._said(criterion.names) if criterion else ""

    def _text(self, item: Item | None) -> str:
        return self._said(item.texts) if item else "–"

    def _said(self, texts: object) -> str:
        return str(texts.get(self._context.words.language, "")) if isinstance(texts, dict) else ""
