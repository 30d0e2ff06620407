"""Undoes a merge, after asking about what was changed since."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.merging import Back, CompanyField, Redirect, Touched
from advisor_desk.gui.companies.decisions import Question
from advisor_desk.gui.companies.merge_words import MergeWords
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.unmerge_dialog_ui import Ui_UnmergeDialog
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.moments import day_text, local_day


class UnmergeDialog(QDialog):
    """Says what goes back, and stays open until that is done or given up."""

    def __init__(
        self, context: Context, redirect: Redirect, asked: Sequence[Touched], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._redirect = context, redirect
        self.ui = Ui_UnmergeDialog()
        self.ui.setupUi(self)
        name = shortened(redirect.name, 80)
        self.ui.heading.setText(
            self.tr("{name} becomes a company of its own again").format(name=name)
        )
        self.ui.explain_label.setText(self._explained())
        self.ui.asked_label.setVisible(bool(asked))
        self.ui.decisions.setVisible(bool(asked))
        headings = (self.tr("As before the merge"), self.tr("As it is now"))
        self.ui.decisions.ask(headings, [self._question(one) for one in asked])
        self.ui.undo_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)

    @classmethod
    def open_for(cls, context: Context, parent: QWidget, redirect: Redirect) -> None:
        """Ask whether to undo it, or say why it cannot be undone."""
        try:
            asked = context.services.merging.touched(redirect)
        except AdvisorDeskError as error:
            context.window.notify(context.say(error))
            return
        dialog = cls(context, redirect, asked, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @classmethod
    def undo(cls, context: Context, parent: QWidget, redirect: Redirect) -> None:
        """Undo it at once where there is nothing to ask."""
        merging = context.services.merging
        try:
            if merging.touched(redirect):
                cls.open_for(context, parent, redirect)
            else:
                merging.undo(redirect)
        except AdvisorDeskError as error:
            context.window.notify(context.say(error))

    def accept(self) -> None:
        chosen = self.ui.decisions.choices()
        try:
            self._context.services.merging.undo(
                self._redirect, {CompanyField(key): Back(value) for key, value in chosen.items()}
            )
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.decisions.focus_open()
            return
        super().accept()
        text = self.tr("{name} is a company of its own again.")
        self._context.window.notify(text.format(name=shortened(self._redirect.name, 60)))

    def _explained(self) -> str:
        text = self.tr(
            "All that was its own on {day} goes back to it. What came since stays with {kept}."
        )
        day = day_text(local_day(self._redirect.merged_at))
        return text.format(day=day, kept=shortened(self._redirect.after.name, 80))

    def _question(self, one: Touched) -> Question:
        words = MergeWords(self._context)
        answers = (
            (Back.BEFORE.value, words.value(one.field, one.before)),
            (Back.NOW.value, words.value(one.field, one.now)),
        )
        return Question(one.field.value, self._context.words.code(one.field), answers)
