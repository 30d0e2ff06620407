"""Who leads where, clause by clause, and where clauses meet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.agreement_told import Told, ToldClause
from advisor_desk.domain.overlaps import Clash
from advisor_desk.gui.cards import Card, Line
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.rows import fill_rows
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label

_ICONS = {
    Clash.CONTRADICTION: ("triangle-alert", "amber"),
    Clash.ORDER: ("info", "accent"),
    Clash.EXCEPTION: ("check", "muted"),
}
_MATTER = 84
_TOP = Qt.AlignmentFlag.AlignTop


class ClausesCard(Card):
    """In the order of the agreement, with the names behind every condition."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)

    def show_told(self, told: Told) -> None:
        words = self._context.words
        self.set_heading(words.text("agreement.part.clauses"))
        rows: list[QWidget] = []
        for clause in told.clauses:
            rows += [Line()] if rows else []
            rows.append(self._row(clause))
        nobody = Label(words.text("agreement.nobody_leads"), wrap=True)
        fill_rows(self._rows, rows, nobody)

    def _row(self, clause: ToldClause) -> QWidget:
        """The number, who leads, and a line for each condition."""
        words, row = self._context.words, QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(1, scaled(_MATTER))
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(str(clause.number), "muted"), 0, 0, _TOP)
        grid.addWidget(Label(clause.lead, "strong", wrap=True), 0, 1, 1, 2)
        for line, (matter, names) in enumerate(clause.named, 1):
            grid.addWidget(Label(words.code(matter), "muted"), line, 1, _TOP)
            grid.addWidget(_copied(", ".join(names)), line, 2)
        if not clause.named:
            grid.addWidget(Label(words.text("agreement.everything"), wrap=True), 1, 1, 1, 2)
        return row


class ClashesCard(Card):
    """Clauses that meet and which of them decides; the rule below. Not there if none meet."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rule = Label("", "hint", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._rule)
        self.hide()

    def show_clashes(self, clashes: Sequence[tuple[Clash, str]]) -> None:
        words = self._context.words
        self.set_heading(words.text("agreement.part.clashes"))
        self._rule.setText(words.text("agreement.rule"))
        fill_rows(self._rows, [_clash(*one) for one in clashes], QWidget())
        self.setVisible(bool(clashes))


def _clash(clash: Clash, said: str) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    across.addWidget(IconLabel(*_ICONS[clash], 15), 0, _TOP)
    across.addWidget(Label(said, "" if clash is not Clash.EXCEPTION else "muted", wrap=True), 1)
    return row


def _copied(text: str) -> Label:
    label = Label(text, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
