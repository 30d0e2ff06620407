"""The figures of a new version: periods, limits and the answer clock."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout

from advisor_desk.domain.agreement_proposals import LIMITS
from advisor_desk.domain.agreements import Terms
from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import SpinBox

_COLUMNS = 2


class TermsCard(Card):
    """A figure cannot be typed out of its limits."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.figures = {name: SpinBox() for name in LIMITS}
        self._rows = {name: FieldRow("", edit) for name, edit in self.figures.items()}
        self.weekends_check, self.holidays_check = QCheckBox(), QCheckBox()
        self._lay_out()
        for name, edit in self.figures.items():
            edit.setRange(*LIMITS[name])
            edit.valueChanged.connect(self.changed)
        for check in (self.weekends_check, self.holidays_check):
            check.toggled.connect(self.changed)
        self.retranslate()

    def terms(self) -> Terms:
        return Terms(
            quiet_days=self.figures["quiet_days"].value(),
            look_ahead_days=self.figures["look_ahead_days"].value(),
            freshness_days=self.figures["freshness_days"].value(),
            answer_hours=self.figures["answer_hours"].value(),
            pause_weekends=self.weekends_check.isChecked(),
            pause_holidays=self.holidays_check.isChecked(),
        )

    def set_terms(self, terms: Terms) -> None:
        """Fill without telling."""
        for name, edit in self.figures.items():
            with QSignalBlocker(edit):
                edit.setValue(getattr(terms, name))
        for check, is_paused in (
            (self.weekends_check, terms.pause_weekends),
            (self.holidays_check, terms.pause_holidays),
        ):
            with QSignalBlocker(check):
                check.setChecked(is_paused)

    def retranslate(self) -> None:
        self.set_heading(self._context.words.text("agreement.part.figures"))
        for name, text, hint in (
            ("quiet_days", self.tr("&Quiet period, days"),
             self.tr("After an outreach contact others coordinate first.")),
            ("look_ahead_days", self.tr("L&ook-ahead, days"),
             self.tr("Either side of a planned outreach visit.")),
            ("freshness_days", self.tr("F&reshness limit, days"),
             self.tr("Without news for longer, silence is not counted as free.")),
            ("answer_hours", self.tr("&Answer clock, hours"),
             self.tr("For inquiries and referrals.")),
        ):  # fmt: skip
            self._rows[name].set_text(text)
            self._rows[name].set_hint(hint)
        self.weekends_check.setText(self.tr("The clock stands still on &weekends"))
        self.holidays_check.setText(self.tr("The clock stands still on public &holidays"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(12)
        for place, row in enumerate(self._rows.values()):
            grid.addWidget(row, place // _COLUMNS, place % _COLUMNS)
        checks = QVBoxLayout()
        checks.setSpacing(6)
        checks.addWidget(self.weekends_check)
        checks.addWidget(self.holidays_check)
        self.body.addLayout(grid)
        self.body.addLayout(checks)
