"""Asks why a plan is cancelled."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.visit_cancel_dialog_ui import Ui_CancelDialog


class CancelDialog(QDialog):
    """Stays open, saying why, until there is a reason or it is given up."""

    def __init__(self, context: Context, engagement_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._id = context, engagement_id
        self.ui = Ui_CancelDialog()
        self.ui.setupUi(self)
        self.ui.cancel_button.clicked.connect(self.accept)
        self.ui.keep_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)

    @classmethod
    def open_for(
        cls, context: Context, parent: QWidget, engagement_id: UUID, then: Callable[[], None]
    ) -> None:
        dialog = cls(context, engagement_id, parent.window())
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        visits = self._context.services.visits
        try:
            visits.cancel(self._id, self.ui.why_edit.toPlainText())
        except AdvisorDeskError as error:
            said = self._context.say(error)
            self.ui.problem.set_text(said)
            mark_invalid(self.ui.why_edit, said)
            self.ui.why_edit.setFocus()
        else:
            self._context.window.notify(
                self.tr("The visit was cancelled."), lambda: visits.reinstate(self._id)
            )
            super().accept()
