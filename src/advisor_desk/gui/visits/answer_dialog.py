"""Asks what an invitation was answered with: one's own no, or what another actor said."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.engagements import ReasonMissing
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.invitations import Answer, AnswerUnattributed, Invitation
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.answer_dialog_ui import Ui_AnswerDialog
from advisor_desk.services.acts import Undo

Save = Callable[[Answer], Undo]


class AnswerDialog(QDialog):
    """Stays open, saying what is missing, until it is saved or given up.

    One's own yes needs no dialog: for one's own invitation it asks why not. `answered` gives
    what undoes it.
    """

    answered = Signal(object)

    def __init__(
        self, context: Context, invitation: Invitation, save: Save, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._save = context, save
        desk = context.services.desk
        self._is_own = invitation.actor_id == desk.me.actor.id
        self.ui = Ui_AnswerDialog()
        self.ui.setupUi(self)
        self._fill(invitation)
        self.ui.answer_choice.changed.connect(self._show_parts)
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.back_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)

    @classmethod
    def open_for(
        cls,
        context: Context,
        parent: QWidget,
        invitation: Invitation,
        save: Save,
        then: Callable[[Undo], None],
    ) -> None:
        dialog = cls(context, invitation, save, parent.window())
        dialog.answered.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        try:
            undo = self._save(self._answer())
        except AdvisorDeskError as error:
            self._show_problem(error)
        else:
            self.answered.emit(undo)
            super().accept()

    def _answer(self) -> Answer:
        by = self.ui.answered_by
        return Answer(
            accepts=self._accepts(),
            reason="" if self._accepts() else self.ui.why_edit.toPlainText(),
            said_by="" if self._is_own else by.who(),
            channel=None if self._is_own else by.channel(),
        )

    def _accepts(self) -> bool:
        return not self._is_own and self.ui.answer_choice.value() is True

    def _fill(self, invitation: Invitation) -> None:
        desk, ui = self._context.services.desk, self.ui
        name = desk.adviser_name(invitation.adviser_id)
        who = name or desk.actor_name(invitation.actor_id)
        own, others = self.tr("You cannot come along"), self.tr("What did {name} answer?")
        title = own if self._is_own else others.format(name=who)
        self.setWindowTitle(title)
        ui.lead_label.setText(title)
        ui.answer_choice.set_choices(
            [(True, self.tr("Comes along")), (False, self.tr("Declines"))]
        )
        ui.answer_choice.set_value(True)
        ui.answer_choice.setAccessibleName(title)
        ui.answered_by.retranslate(self._context.words)
        ui.answered_by.restore({"said_by": name})
        ui.answered_by.set_hint("")
        ui.answer_choice.setVisible(not self._is_own)
        ui.answered_by.setVisible(not self._is_own)
        self._show_parts()

    def _show_parts(self) -> None:
        declines = not self._accepts()
        self.ui.why_label.setVisible(declines)
        self.ui.why_edit.setVisible(declines)
        self.adjustSize()

    def _show_problem(self, error: AdvisorDeskError) -> None:
        said = self._context.say(error)
        self.ui.problem.set_text(said)
        is_why = isinstance(error, ReasonMissing)
        mark_invalid(self.ui.why_edit, said if is_why else "")
        self.ui.answered_by.set_problem(said if isinstance(error, AnswerUnattributed) else "")
        if is_why:
            self.ui.why_edit.setFocus()
