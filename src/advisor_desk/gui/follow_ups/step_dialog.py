"""Adds a next step, or a follow-up of what it comes from."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import FOLLOW_UP_MONTHS, NextStep, StepKind, months_after
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.step_dialog_ui import Ui_StepDialog
from advisor_desk.gui.moments import pydate, qdate
from advisor_desk.gui.visits import people

_USUAL = timedelta(days=7)
_COMPANY = "company"


class StepDialog(QDialog):
    """Stays open, saying why, until it is saved or given up. Links are kept as they are given."""

    def __init__(
        self, context: Context, step: NextStep, parent: QWidget, *, programme: bool = True
    ) -> None:
        super().__init__(parent)
        self._context, self._step = context, step
        self._asks_programme = programme
        self.ui = Ui_StepDialog()
        self.ui.setupUi(self)
        self._fill()
        self._connect()
        self._follow()
        guard_wheel(self)

    @classmethod
    def open_for(
        cls,
        context: Context,
        parent: QWidget,
        company_id: UUID,
        *,
        kind: StepKind = StepKind.STEP,
        **links: UUID,
    ) -> None:
        """Ask for a step with the company; `links` name what it comes from."""
        desk = context.services.desk
        step = NextStep(
            id=new_id(),
            company_id=company_id,
            text="",
            due=desk.today() + _USUAL,
            owner_actor_id=desk.me.actor.id,
            owner_adviser_id=desk.me.adviser.id,
            kind=kind,
            **links,  # type: ignore[arg-type]
        )
        dialog = cls(context, step, parent.window(), programme=not links)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        steps, window = self._context.services.steps, self._context.window
        try:
            added = steps.add(self._made())
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.text_edit.setFocus()
            return
        window.notify(self.tr("The step is added."), lambda: steps.remove(added.id))
        super().accept()

    def _fill(self) -> None:
        ui, words = self.ui, self._context.words
        ui.kind_choice.set_choices([(kind, words.code(kind)) for kind in StepKind])
        ui.kind_choice.set_value(self._step.kind)
        ui.kind_choice.setAccessibleName(self.tr("Kind"))
        months = [(n, self.tr("{n} months").format(n=n)) for n in FOLLOW_UP_MONTHS]
        ui.months_choice.set_choices(months)
        ui.months_choice.setAccessibleName(self.tr("After"))
        ui.due_edit.setDate(qdate(self._step.due))
        ui.text_edit.setFocus()
        self._fill_owners()

    def _fill_owners(self) -> None:
        desk = self._context.services.desk
        owners: list[tuple[str, object]] = [
            (self.tr("Me"), desk.me.adviser.id),
            (self.tr("The company"), _COMPANY),
        ]
        owners += [(a.name, a.id) for a in people.advisers(desk, desk.me.actor.id)]
        people.fill(self.ui.owner_combo, owners, desk.me.adviser.id)

    def _connect(self) -> None:
        ui = self.ui
        ui.kind_choice.changed.connect(self._on_kind)
        ui.months_choice.changed.connect(self._on_months)
        ui.due_edit.dateChanged.connect(lambda: ui.months_choice.set_value(None))
        ui.save_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.setDefault(True)

    def _on_kind(self) -> None:
        if self._is_follow_up():
            self.ui.months_choice.set_value(FOLLOW_UP_MONTHS[0])
            self._on_months(FOLLOW_UP_MONTHS[0])
            if not self.ui.text_edit.text():
                self.ui.text_edit.setText(self.tr("Ask what has come of it"))
        self._follow()

    def _on_months(self, months: object) -> None:
        if isinstance(months, int):
            due = months_after(self._context.services.desk.today(), months)
            with QSignalBlocker(self.ui.due_edit):
                self.ui.due_edit.setDate(qdate(due))

    def _follow(self) -> None:
        """Only a follow-up has months; only one that stands alone names a programme."""
        ui, is_follow_up = self.ui, self._is_follow_up()
        ui.months_label.setVisible(is_follow_up)
        ui.months_choice.setVisible(is_follow_up)
        asks_programme = is_follow_up and self._asks_programme
        ui.programme_label.setVisible(asks_programme)
        ui.programme_edit.setVisible(asks_programme)

    def _is_follow_up(self) -> bool:
        return self.ui.kind_choice.value() is StepKind.FOLLOW_UP

    def _made(self) -> NextStep:
        ui, owner = self.ui, self.ui.owner_combo.currentData()
        months = ui.months_choice.value() if self._is_follow_up() else None
        return replace(
            self._step,
            kind=StepKind.FOLLOW_UP if self._is_follow_up() else StepKind.STEP,
            text=ui.text_edit.text(),
            due=pydate(ui.due_edit.date()),
            months=months if isinstance(months, int) else None,
            programme=ui.programme_edit.text() if self._is_follow_up() else "",
            by_company=owner == _COMPANY,
            owner_adviser_id=owner if isinstance(owner, UUID) else None,
        )
