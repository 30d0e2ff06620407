"""Why the advice is as it is, and how old what it stands on is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from advisor_desk.domain.outreach import Advice, AsOf, Cause
from advisor_desk.gui.cards import Line
from advisor_desk.gui.context import Context
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.services.advice_words import AdviceWords


class Why(QWidget):
    """Every reason but that an actor is long unheard of: that stands in the table of ages."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: object = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_advice(self, advice: Advice) -> None:
        """Fill only what has changed: it is asked at every key."""
        words = AdviceWords(self._context.services.desk, self._context.words)
        reasons = [words.reason(r) for r in advice.reasons if r.cause is not Cause.NOT_HEARD]
        ages = [self._age(words, as_of) for as_of in advice.as_of]
        shown = (reasons, ages, self._headings())
        if shown != self._shown:
            self._shown = shown
            self._fill(reasons, ages)

    def _headings(self) -> tuple[str, str]:
        return self.tr("All reasons"), self.tr("Last heard from")

    def _age(self, words: AdviceWords, as_of: AsOf) -> tuple[str, str, bool]:
        name = self._context.services.desk.actor_name(as_of.actor_id)
        return name, words.heard(as_of), as_of.is_fresh

    def _fill(self, reasons: list[str], ages: list[tuple[str, str, bool]]) -> None:
        empty(self._layout)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(2, 1)
        holder = QWidget()
        holder.setLayout(grid)
        shown = reasons if len(reasons) > 1 else []  # one alone stands in the banner
        if shown:
            self._layout.addWidget(Line())
            self._layout.addWidget(Label(self._headings()[0], "h3"))
        for reason in shown:
            row = grid.rowCount()
            grid.addWidget(IconLabel("arrow-right", "muted", 14), row, 0, _TOP)
            grid.addWidget(Label(reason, wrap=True), row, 1, 1, 2)
        self._layout.addWidget(holder)
        if ages:
            self._add_ages(ages)

    def _add_ages(self, ages: list[tuple[str, str, bool]]) -> None:
        self._layout.addWidget(Line())
        self._layout.addWidget(Label(self._headings()[1], "h3"))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, (name, heard, is_fresh) in enumerate(ages):
            icon = ("clock", "muted") if is_fresh else ("hourglass", "amber")
            grid.addWidget(IconLabel(*icon, 14), row, 0, _TOP)
            grid.addWidget(Label(name, wrap=True), row, 1)
            grid.addWidget(Label(heard, "muted"), row, 2)
        self._layout.addWidget(holder)


_TOP = Qt.AlignmentFlag.AlignTop
