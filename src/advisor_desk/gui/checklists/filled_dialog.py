"""What a filled-in form says, looked at before it goes into the checklist."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.checklists import Item, in_language
from advisor_desk.domain.filled_checklists import FilledAnswer
from advisor_desk.domain.names import fold
from advisor_desk.gui.checklists.answers import VALUE_TONES
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.filled_dialog_ui import Ui_FilledDialog
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.services.checklist_forms import ReadForm

Take = Callable[[ReadForm], None]


class FilledDialog(QDialog):
    """Only what is filled in; a form for another company is told as one."""

    def __init__(
        self, context: Context, form: ReadForm, company: str, take: Take, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._form, self._take = context, form, take
        self.ui = Ui_FilledDialog()
        self.ui.setupUi(self)
        self.ui.take_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self._tell_about(company)
        asked = {item.code: item for item in form.questions.items}
        for answer in form.filled.answered:
            self.ui.scroll.body.addWidget(self._row(asked[answer.item], answer))
        self.ui.scroll.body.addStretch(1)
        self.ui.take_button.setFocus()

    @classmethod
    def open_for(
        cls, context: Context, parent: QWidget, form: ReadForm, company: str, take: Take
    ) -> None:
        dialog = cls(context, form, company, take, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        super().accept()
        self._take(self._form)

    def _tell_about(self, company: str) -> None:
        filled = self._form.filled
        about = (filled.company, filled.on, filled.by)
        self.ui.about_label.setText(" · ".join(part for part in about if part))
        self.ui.about_label.setVisible(any(about))
        is_other = bool(filled.company) and fold(filled.company) != fold(company)
        said = self.tr("The form names another company than the checklist you are on: {company}.")
        self.ui.notice.show_text(said.format(company=company) if is_other else "", "amber")
        count = self.tr("{done} of {all} questions are filled in.")
        done, whole = len(filled.answered), len(filled.answers)
        self.ui.count_label.setText(count.format(done=done, all=whole))

    def _row(self, item: Item, answer: FilledAnswer) -> QWidget:
        """The question, what was ticked beside it, and what was written below."""
        words = self._context.words
        row, said = QWidget(), QVBoxLayout()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(1)
        said.addWidget(Label(in_language(item.texts, words.language), wrap=True))
        if answer.note:
            said.addWidget(Label(answer.note, "muted", wrap=True))
        layout.addLayout(said, 1)
        value = answer.value
        told = words.code(value) if value else self.tr("Nothing ticked")
        chip = Chip(told, VALUE_TONES.get(value, "neutral") if value else "amber")
        layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return row
