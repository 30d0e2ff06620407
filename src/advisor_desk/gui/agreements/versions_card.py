"""Every version with its days: which is shown, and which stands beside it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.agreement_versions import Period, Standing
from advisor_desk.gui.agreements.whose import whose_to_change
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.rows import fill_rows
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.referrals.choices import as_id, choose, offer

_TONES = {
    Standing.IN_FORCE: "green",
    Standing.COMING: "info",
    Standing.EARLIER: "neutral",
    Standing.REPLACED: "neutral",
}


class VersionsCard(Card):
    """The latest first."""

    chosen = Signal(object)
    beside_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.beside_combo = QComboBox()
        self._beside = FieldRow("", self.beside_combo)
        self._who = Label("", "hint", wrap=True)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._beside)
        self.body.addWidget(self._who)
        self.beside_combo.currentIndexChanged.connect(self.beside_changed)

    def show_versions(self, versions: Sequence[Period], shown: UUID) -> None:
        """The one that is shown is told from the others; they are a press away."""
        self.set_heading(self.tr("Versions"))
        self._beside.set_text(self.tr("Show &beside"))
        others = [one for one in versions if one.agreement.id != shown]
        named = [(one.agreement.id, self._days(one)) for one in others]
        offer(self.beside_combo, [("", self.tr("no other")), *named])
        self._beside.setVisible(bool(others))
        rows = [self._row(one, is_shown=one.agreement.id == shown) for one in versions]
        fill_rows(self._rows, rows, QWidget())
        self._who.setText(whose_to_change(self._context))

    def beside(self) -> UUID | None:
        return as_id(self.beside_combo.currentData())

    def leave_alone(self) -> None:
        """Show no other beside it."""
        choose(self.beside_combo, "")

    def _row(self, period: Period, *, is_shown: bool) -> QWidget:
        row, days = QWidget(), self._days(period)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        if is_shown:
            across.addWidget(Label(days, "strong", wrap=True), 1)
        else:
            show = Button(days, kind="link")
            show.clicked.connect(partial(self.chosen.emit, period.agreement.id))
            across.addWidget(show)
            across.addStretch(1)
        chip = Chip(self._context.words.code(period.standing), _TONES[period.standing])
        across.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _days(self, period: Period) -> str:
        return self._context.services.agreements.days(period, self._context.words)
