"""What was agreed to do next: a row for each, with day and owner."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.engagements import Engagement, Participant
from advisor_desk.domain.next_steps import FOLLOW_UP_MONTHS, NextStep, months_after
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.visits.step_row import StepRow
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.tab_order import order_tabs

_USUAL, _FIRST_MONTHS = timedelta(days=7), FOLLOW_UP_MONTHS[0]


class Steps(QWidget):
    """Return in a row's text starts the next one; a row without text is no step."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: list[StepRow] = []
        self._known: dict[UUID, NextStep] = {}
        self._guests: Sequence[Participant] = ()
        self._none = Label("", "muted", wrap=True)
        self.add_button, self.follow_button = Button(), Button()
        self.add_button.clicked.connect(self._add)
        self.follow_button.clicked.connect(self._add_follow_up)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._none)
        layout.addLayout(self._list)
        ways = QHBoxLayout()
        ways.addWidget(self.add_button)
        ways.addWidget(self.follow_button)
        ways.addStretch(1)
        layout.addLayout(ways)
        self.retranslate()

    def set_guests(self, guests: Sequence[Participant]) -> None:
        """Those of other actors who may take on a step: in the rows that are made from now on."""
        self._guests = guests

    def set_steps(self, steps: Sequence[NextStep]) -> None:
        """Show those on record."""
        self._known = {step.id: step for step in steps}
        self._clear()
        for step in steps:
            self._append().set_step(step)

    def steps(self, engagement: Engagement) -> list[NextStep]:
        """What is to be saved: new rows and changed ones, as agreed at the engagement."""
        made = (row.step(engagement, self._known.get(row.id)) for row in self.rows)
        return [step for step in made if step and step != self._known.get(step.id)]

    def removed(self) -> list[UUID]:
        """Steps on record that were taken out of the form, or emptied."""
        kept = {row.id for row in self.rows if row.text()}
        return [step_id for step_id in self._known if step_id not in kept]

    def typed(self) -> list[dict[str, str]]:
        return [row.typed() for row in self.rows]

    def restore(self, fields: Mapping[str, object]) -> None:
        self._clear()
        for kept in typed.rows(fields, "steps"):
            self._restore_row(kept)

    def retranslate(self) -> None:
        self._none.setText(self.tr("Nothing is agreed yet."))
        self.add_button.setText(self.tr("Add a &step"))
        put_icon(self.add_button, "plus")
        self.follow_button.setText(self.tr("Add a follow-up"))
        put_icon(self.follow_button, "clipboard-check")
        kept = self.typed()
        self._clear()
        for fields in kept:
            self._restore_row(fields)

    def _restore_row(self, fields: Mapping[str, object]) -> None:
        row = self._append()
        if known := self._known.get(typed.identity(fields.get("id")) or row.id):
            row.set_step(known)
        row.restore(fields)

    def _append(self) -> StepRow:
        today = self._context.services.desk.today()
        row = StepRow(self._context, today + _USUAL, self, self._guests)
        row.changed.connect(self.changed)
        row.finished.connect(self._add)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        self._none.hide()
        order_tabs(self)
        return row

    def _add(self) -> None:
        empty = next((row for row in self.rows if not row.text()), None)
        (empty or self._append()).text_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_follow_up(self) -> None:
        row = self._append()
        row.make_follow_up(months_after(self._context.services.desk.today(), _FIRST_MONTHS))
        row.text_edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _remove(self, row: StepRow) -> None:
        self._drop(row)
        self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _clear(self) -> None:
        for row in list(self.rows):
            self._drop(row)

    def _drop(self, row: StepRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._none.setVisible(not self.rows)
