"""A new version of the questions, written by the coordinator; kept as it is typed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from advisor_desk.domain.checklists import Criterion, QuestionSet
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.question_sets import (
    LONGEST_TEXT,
    Flaw,
    QuestionSetFlawed,
    free_code,
)
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.checklists.criterion_edit import CriterionEdit, Said
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.questions_edit_page_ui import Ui_QuestionsEditPage
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.form_draft import FormDraft
from advisor_desk.gui.writing.keys import form_keys
from advisor_desk.gui.writing.scrolling import FollowFocus, to_top
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.question_sets import DRAFT

_HIGH = 62


class QuestionsEditPage(Page):
    """Starts from what is asked now. Nothing is asked anew until it is whole in each language."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self.criteria: list[CriterionEdit] = []
        self.ui = Ui_QuestionsEditPage()
        self.ui.setupUi(self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self.add_button = Button()
        self.because_edit = NotesEdit()
        self.because_edit.setFixedHeight(scaled(_HIGH))
        self._because = FieldRow("", self.because_edit)
        self._why = Card()
        self._why.body.addWidget(self._because)
        self.ui.scroll.body.addLayout(self._cards)
        self.ui.scroll.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.ui.scroll.body.addWidget(self._why)
        self.ui.scroll.body.addStretch(1)
        self.draft = FormDraft(
            context,
            Form.QUESTIONS,
            self.ui.notice,
            self,
            typed=self.typed,
            restore=self.restore,
            again=self._begin,
            tell=lambda e: self.ui.problem.set_text(self._context.say(e)),
        )
        self._connect()
        self._retranslate()

    def arrive(self, **_arguments: object) -> None:
        self._begin()
        to_top(self.ui.scroll)
        if self.criteria:
            self.criteria[0].take_focus()

    def leave(self) -> None:
        self.draft.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self.draft.retranslate()
        super().changeEvent(event)

    def typed(self) -> Mapping[str, object]:
        return {
            "criteria": msgspec.to_builtins(self._written()),
            "because": self.because_edit.toPlainText(),
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        try:
            kept = msgspec.convert(fields.get("criteria"), tuple[Criterion, ...])
        except msgspec.ValidationError:  # written by another version of the program
            kept = self._context.services.checklists.questions().criteria
        self._fill(kept, typed.text(fields, "because"))

    def save(self) -> None:
        """Ask these from now on, or say beside each question what is missing."""
        self._mark(())
        try:
            made = self._context.services.question_sets.publish(
                self._written(), self.because_edit.toPlainText()
            )
        except QuestionSetFlawed as error:
            self.ui.problem.set_text(self._context.say(error))
            self._mark(error.flaws)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
        else:
            self.draft.finish()
            said = self.tr("Version {number} is asked from now on.").format(number=made.number)
            self._context.window.notify(said)
            self._context.window.replace_page("checklists", part="questions")

    def read(self, file: str) -> None:
        """Begin from the questions in a file, or say what is wrong with it."""
        if not file:
            return
        self.ui.problem.set_text("")
        try:
            found: QuestionSet = self._context.services.question_sets.read(Path(file))
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            return
        self._fill(found.criteria, self.because_edit.toPlainText())
        self.draft.touch()

    def _connect(self) -> None:
        self.ui.save_button.clicked.connect(self.save)
        self.ui.cancel_button.clicked.connect(self._context.window.go_back)
        self.ui.file_button.clicked.connect(self._choose_file)
        self.add_button.clicked.connect(self._add)
        self.because_edit.textChanged.connect(self.draft.touch)
        form_keys(self._context, self, self.save)
        FollowFocus(self.ui.scroll)

    def _retranslate(self) -> None:
        put_icon(self.ui.file_button, "folder-open")
        put_icon(self.ui.save_button, "check")
        self.add_button.setText(self.tr("Add a criterion"))
        put_icon(self.add_button, "plus")
        self._because.set_text(self.tr("&Why are the questions changed?"))
        self._because.set_hint(self.tr("Everyone in the partnership reads this."))
        for criterion in self.criteria:
            criterion.retranslate()

    def _begin(self) -> None:
        self.draft.pause()
        self.ui.problem.set_text("")
        self._fill(self._context.services.checklists.questions().criteria, "")
        self.draft.open(DRAFT)

    def _fill(self, criteria: Sequence[Criterion], because: str) -> None:
        for card in list(self.criteria):
            self._take_away(card)
        for criterion in criteria:
            self._append(criterion)
        blocked = self.because_edit.blockSignals(True)  # noqa: FBT003 - Qt's
        self.because_edit.setPlainText(because)
        self.because_edit.blockSignals(blocked)
        order_tabs(self)

    def _written(self) -> tuple[Criterion, ...]:
        return tuple(card.criterion() for card in self.criteria)

    def _append(self, criterion: Criterion) -> CriterionEdit:
        card = CriterionEdit(self._context, criterion)
        card.changed.connect(self._on_changed)
        card.removed.connect(lambda: self._drop(card))
        card.moved.connect(lambda step: self._move(card, step))
        self.criteria.append(card)
        self._cards.addWidget(card)
        return card

    def _on_changed(self) -> None:
        order_tabs(self)
        self.draft.touch()

    def _add(self) -> None:
        code = free_code("criterion", [card.code for card in self.criteria])
        self._append(Criterion(code, {}, ())).take_focus()
        self._on_changed()

    def _drop(self, card: CriterionEdit) -> None:
        self._take_away(card)
        self.add_button.setFocus()
        self._on_changed()

    def _take_away(self, card: CriterionEdit) -> None:
        self.criteria.remove(card)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _move(self, card: CriterionEdit, step: int) -> None:
        place = self.criteria.index(card) + step
        if 0 <= place < len(self.criteria):
            self.criteria.remove(card)
            self.criteria.insert(place, card)
            self._cards.removeWidget(card)
            self._cards.insertWidget(place, card)
            self._on_changed()

    def _mark(self, flaws: Sequence[Flaw]) -> None:
        said = self._said(flaws)
        for card in self.criteria:
            card.mark(said)
        if general := [self._sentence(flaw) for flaw in flaws if not flaw.code]:
            self.ui.problem.set_text(" ".join(general))

    def _said(self, flaws: Sequence[Flaw]) -> Said:
        codes = {flaw.code for flaw in flaws if flaw.code}
        found = {code: [flaw for flaw in flaws if flaw.code == code] for code in codes}
        return {
            code: (here, " ".join(dict.fromkeys(map(self._sentence, here))))
            for code, here in found.items()
        }

    def _sentence(self, flaw: Flaw) -> str:
        words = self._context.words
        said = words.text(
            f"question.fault.{flaw.fault.value}",
            what=flaw.code,
            languages=flaw.languages,
            most=LONGEST_TEXT,
        )
        return f"{said[:1].upper()}{said[1:]}."

    def _choose_file(self) -> QWidget:
        dialog = QFileDialog(self, self.tr("Begin from a file"))
        dialog.setNameFilter(self.tr("Questions (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
