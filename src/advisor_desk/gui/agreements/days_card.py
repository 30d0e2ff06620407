"""From when to when a new version holds."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from advisor_desk.domain.agreement_proposals import Fault
from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.fields import DateEdit
from advisor_desk.gui.moments import pydate, qdate


class DaysCard(Card):
    """The first day, and the last or none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.from_edit, self.to_edit = DateEdit(), DateEdit()
        self.open_check = QCheckBox()
        self._from, self._to = FieldRow("", self.from_edit), FieldRow("", self.to_edit)
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addWidget(self._from)
        across.addWidget(self._to)
        across.addStretch(1)
        self.body.addLayout(across)
        self.body.addWidget(self.open_check)
        self.from_edit.dateChanged.connect(self.changed)
        self.to_edit.dateChanged.connect(self.changed)
        self.open_check.toggled.connect(self._on_toggled)
        self.retranslate()

    def days(self) -> tuple[date, date | None]:
        last = None if self.open_check.isChecked() else pydate(self.to_edit.date())
        return pydate(self.from_edit.date()), last

    def set_days(self, first: date, last: date | None) -> None:
        """Fill without telling."""
        for edit, day in ((self.from_edit, first), (self.to_edit, last or first)):
            with QSignalBlocker(edit):
                edit.setDate(qdate(day))
        with QSignalBlocker(self.open_check):
            self.open_check.setChecked(last is None)
        self._to.setVisible(last is not None)

    def mark(self, faults: Sequence[tuple[Fault, str]]) -> None:
        said = dict(faults)
        self._from.set_problem(said.get(Fault.STARTS_TOO_EARLY, ""))
        self._to.set_problem(said.get(Fault.ENDS_BEFORE_START, ""))

    def retranslate(self) -> None:
        self.set_heading(self.tr("From when"))
        self._from.set_text(self.tr("&First day"))
        self._to.set_text(self.tr("&Last day"))
        self.open_check.setText(self.tr("&Until further notice"))

    def _on_toggled(self, is_open: bool) -> None:
        self._to.setVisible(not is_open)
        self.changed.emit()
