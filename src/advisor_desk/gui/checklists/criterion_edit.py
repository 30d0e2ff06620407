"""One criterion of a new version: its name and its questions."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from advisor_desk.domain.checklists import Criterion, Item, Part
from advisor_desk.domain.question_sets import Flaw, free_code
from advisor_desk.gui.buttons import Button, IconButton, put_icon
from advisor_desk.gui.cards import Card, Problem
from advisor_desk.gui.checklists.question_edit import QuestionEdit
from advisor_desk.gui.checklists.texts import TextsEdit
from advisor_desk.gui.context import Context

Said = Mapping[str, tuple[Sequence[Flaw], str]]
"""By code: the flaws there, and the sentence about them."""


class CriterionEdit(Card):
    """Questions are added, moved within their criterion and removed."""

    changed = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, context: Context, criterion: Criterion) -> None:
        super().__init__()
        self._context, self.code = context, criterion.code
        self.names = TextsEdit(context, lines=False)
        self.names.set_texts(criterion.names)
        self._problem = Problem()
        self.add_button = Button()
        self._up, self._down = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self._remove = IconButton("trash-2", "")
        self.questions: list[QuestionEdit] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(18)
        self._lay_out()
        for item in criterion.items:
            self._append(item)
        self.retranslate()
        self._connect()

    def criterion(self) -> Criterion:
        """The criterion as it stands, sound or not."""
        return Criterion(
            code=self.code,
            names=self.names.texts(),
            items=tuple(question.item() for question in self.questions),
        )

    def mark(self, said: Said) -> None:
        """Say beside each part what is wrong with it."""
        flaws, text = said.get(self.code, ((), ""))
        self._problem.set_text(text)
        self.names.mark({one for flaw in flaws for one in flaw.languages}, text)
        for question in self.questions:
            question.mark(*said.get(question.code, ((), "")))

    def retranslate(self) -> None:
        self._tell_name()
        self.names.name(self.tr("Criterion"))
        self.add_button.setText(self.tr("Add a question"))
        put_icon(self.add_button, "plus")
        self._up.set_name(self.tr("Move the criterion up"))
        self._down.set_name(self.tr("Move the criterion down"))
        self._remove.set_name(self.tr("Remove the criterion"))
        for question in self.questions:
            question.retranslate()

    def take_focus(self) -> None:
        self.names.take_focus()

    def _lay_out(self) -> None:
        for button in (self._up, self._down, self._remove):
            self.tools.addWidget(button)
        for part in (self.names, self._problem):
            self.body.addWidget(part)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.names.changed.connect(self._on_named)
        self.add_button.clicked.connect(self._add)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._remove.clicked.connect(self.removed)

    def _tell_name(self) -> None:
        unnamed = QCoreApplication.translate("CriterionEdit", "A new criterion")
        self.set_heading(self.names.texts().get(self._context.words.language, unnamed))

    def _on_named(self) -> None:
        self._tell_name()
        self.changed.emit()

    def _add(self) -> None:
        """The first of purpose, activity and follow-up that is not asked for yet."""
        used = {question.item().part for question in self.questions}
        part = next((one for one in Part if one not in used), Part.ACTIVITY)
        code = free_code(f"{self.code}.{part}", [one.code for one in self.questions])
        self._append(Item(code, part, {})).take_focus()
        self.changed.emit()

    def _append(self, item: Item) -> QuestionEdit:
        question = QuestionEdit(self._context, item)
        question.changed.connect(self.changed)
        question.removed.connect(lambda: self._drop(question))
        question.moved.connect(lambda step: self._move(question, step))
        self.questions.append(question)
        self._rows.addWidget(question)
        return question

    def _drop(self, question: QuestionEdit) -> None:
        self.questions.remove(question)
        self._rows.removeWidget(question)
        question.hide()
        question.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()

    def _move(self, question: QuestionEdit, step: int) -> None:
        place = self.questions.index(question) + step
        if 0 <= place < len(self.questions):
            self.questions.remove(question)
            self.questions.insert(place, question)
            self._rows.removeWidget(question)
            self._rows.insertWidget(place, question)
            self.changed.emit()
