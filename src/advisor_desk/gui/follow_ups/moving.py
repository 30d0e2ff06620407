"""Postponing a step with a reason, and handing one to somebody else: both can be undone."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.hand_over_dialog_ui import Ui_HandOverDialog
from advisor_desk.gui.forms.postpone_dialog_ui import Ui_PostponeDialog
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.moments import day_text, pydate, qdate
from advisor_desk.gui.visits import people

_LATER = timedelta(days=14)


class PostponeDialog(QDialog):
    """Stays open, saying why, until there is a later day and a reason, or it is given up."""

    def __init__(self, context: Context, step: NextStep, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._step = context, step
        self.ui = Ui_PostponeDialog()
        self.ui.setupUi(self)
        self.ui.step_label.setText(shortened(step.text))
        later = max(step.due, context.services.desk.today()) + _LATER
        self.ui.due_edit.setDate(qdate(later))
        self.ui.why_edit.setFocus()
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.save_button.setDefault(True)
        self.ui.cancel_button.clicked.connect(self.reject)
        guard_wheel(self)

    @classmethod
    def open_for(cls, context: Context, parent: QWidget, step: NextStep) -> None:
        dialog = cls(context, step, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        steps, due = self._context.services.steps, pydate(self.ui.due_edit.date())
        try:
            moved = steps.postpone(self._step.id, due, self.ui.why_edit.text())
        except AdvisorDeskError as error:
            said = self._context.say(error)
            self.ui.problem.set_text(said)
            mark_invalid(self.ui.why_edit, said)
            self.ui.why_edit.setFocus()
            return
        before = replace(self._step, version=moved.version)
        said = self.tr("Postponed to {day}.").format(day=day_text(moved.due))
        self._context.window.notify(said, lambda: steps.restore(before))
        super().accept()


class HandOverDialog(QDialog):
    """To a colleague, or to another actor and whoever takes it there."""

    def __init__(self, context: Context, step: NextStep, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._step = context, step
        self._desk = context.services.desk
        self.ui = Ui_HandOverDialog()
        self.ui.setupUi(self)
        self.ui.step_label.setText(shortened(step.text))
        actors = [(a.name, a.id) for a in people.actors(self._desk, own=True)]
        people.fill(self.ui.actor_combo, actors, step.owner_actor_id)
        self._fill_people()
        self.ui.actor_combo.currentIndexChanged.connect(self._fill_people)
        self.ui.person_combo.setFocus()
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.save_button.setDefault(True)
        self.ui.cancel_button.clicked.connect(self.reject)
        guard_wheel(self)

    @classmethod
    def open_for(cls, context: Context, parent: QWidget, step: NextStep) -> None:
        dialog = cls(context, step, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        steps = self._context.services.steps
        actor_id = people.chosen(self.ui.actor_combo) or self._desk.me.actor.id
        adviser_id = people.chosen(self.ui.person_combo)
        try:
            moved = steps.hand_over(self._step.id, actor_id, adviser_id)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            return
        before = replace(self._step, version=moved.version)
        name = self._desk.adviser_name(adviser_id) or self._desk.actor_name(actor_id)
        said = self.tr("{name} has it now.").format(name=name)
        self._context.window.notify(said, lambda: steps.restore(before))
        super().accept()

    def _fill_people(self, *_values: object) -> None:
        actor_id = people.chosen(self.ui.actor_combo)
        choices: list[tuple[str, object]] = []
        if actor_id == self._desk.me.actor.id:
            me = self._desk.me.adviser.id
            choices = [(self.tr("Me"), me)] if self._step.owner_adviser_id != me else []
        choices += [(a.name, a.id) for a in people.advisers(self._desk, actor_id)]
        choices.append((self.tr("Nobody named yet"), None))
        people.fill(self.ui.person_combo, choices, choices[0][1])
