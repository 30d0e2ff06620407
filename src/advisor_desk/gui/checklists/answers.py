"""A filled checklist to be read, with the questions as they were asked then."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.checklists import Answer, Checklist, Criterion, Value, results
from advisor_desk.gui.cards import Line
from advisor_desk.gui.checklists.form import TONES
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.layouts import empty

VALUE_TONES = {Value.YES: "green", Value.PARTLY: "amber"}


class ChecklistAnswers(QWidget):
    """Old answers stay readable when the questions change: each keeps its own text."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_checklist(self, checklist: Checklist, *, results_only: bool = False) -> None:
        """Show each criterion's result, with its answers unless only results are wanted."""
        empty(self._layout)
        questions = self._context.services.checklists.questions_of(checklist)
        given = {answer.item: answer for answer in checklist.answers}
        come_to = results(questions, checklist.answers)
        for criterion in questions.criteria:
            if self._layout.count() and not results_only:
                self._layout.addWidget(Line())
            chip = Chip(
                self._context.words.code(come_to[criterion.code]), TONES[come_to[criterion.code]]
            )
            name = criterion.names[self._context.words.language]
            self._layout.addWidget(_row(Label(name, "h3", wrap=True), chip))
            if not results_only:
                self._add_answers(criterion, given)

    def _add_answers(self, criterion: Criterion, given: dict[str, Answer]) -> None:
        for item in criterion.items:
            if answer := given.get(item.code):
                word = self._context.words.code(answer.value)
                chip = Chip(word, VALUE_TONES.get(answer.value, "neutral"))
                said = [
                    Label(text, "muted", wrap=True)
                    for text in (answer.note, answer.evidence)
                    if text
                ]
                self._layout.addWidget(_row(Label(answer.asked, wrap=True), chip, *said))


def _row(label: Label, chip: Chip, *below: Label) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    words = QVBoxLayout()
    words.setSpacing(1)
    for line in (label, *below):
        words.addWidget(line)
    layout.addLayout(words, 1)
    layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    return row
