"""The questions by criterion, with the result of each as it comes to stand."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.checklists import (
    Answer,
    Checklist,
    Criterion,
    QuestionSet,
    Result,
    results,
)
from advisor_desk.gui.cards import Line
from advisor_desk.gui.checklists.item import ChecklistItem
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Chip, Label

TONES = {
    Result.ACTIVE: "green",
    Result.PARTLY_ACTIVE: "amber",
    Result.NOT_ACTIVE: "neutral",
    Result.INCOMPLETE: "neutral",
}


class ChecklistForm(QWidget):
    """One implementation, for the log of a visit and for the page of its own.

    Its questions take a while to draw: each criterion is a part, made beforehand while nobody
    waits (`parts`), or all that is left of them once they are asked.
    """

    changed = Signal()

    def __init__(
        self, context: Context, questions: QuestionSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self.questions = context, questions
        self.items: dict[str, ChecklistItem] = {}
        self._heads: dict[str, tuple[Criterion, Label, Chip]] = {}
        self._asked = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._missing = self._begin()

    def parts(self) -> Iterator[None]:
        """Make the questions, a criterion at a time."""
        while next(self._missing, None):
            yield

    def ask(self, questions: QuestionSet) -> None:
        """Ask these questions from now on: a new version, or the one a draft was begun in."""
        if questions != self.questions:
            self.questions = questions
            self._asked.hide()
            self._asked.deleteLater()
            self._missing = self._begin()
        for _ in self.parts():
            pass

    def clear(self) -> None:
        """Nothing is answered."""
        for item in self.items.values():
            item.clear()
        self._tell_results()

    def set_given(self, earlier: Checklist) -> None:
        """Start from what was answered before, by whomever."""
        for answer in earlier.answers:
            if answer.item in self.items:
                self.items[answer.item].set_given(answer)
        self._tell_results()

    def tell_given(self, by: str) -> None:
        for item in self.items.values():
            item.tell_given(by)

    def answers(self) -> tuple[Answer, ...]:
        return tuple(answer for item in self.items.values() if (answer := item.answer()))

    def typed(self) -> dict[str, object]:
        return {code: item.typed() for code, item in self.items.items()}

    def restore(self, fields: Mapping[str, object]) -> None:
        for code, item in self.items.items():
            kept = fields.get(code)
            if isinstance(kept, dict):
                item.restore(kept)
        self._tell_results()

    def mark(self, codes: Iterable[str], text: str) -> None:
        """Say beside each of these questions what is missing, and go to the first."""
        wrong = set(codes)
        for code, item in self.items.items():
            item.set_problem(text if code in wrong else "")
        first = next((item for code, item in self.items.items() if code in wrong), None)
        if first:
            first.take_focus()

    def take_focus(self) -> None:
        """Go to the first question without an answer, else to the first."""
        items = list(self.items.values())
        next((item for item in items if item.value() is None), items[0]).take_focus()

    def retranslate(self) -> None:
        for criterion, label, _ in self._heads.values():
            label.setText(self._name(criterion))
        for item in self.items.values():
            item.retranslate()
        self._tell_results()

    def _begin(self) -> Iterator[Criterion]:
        self.items, self._heads, self._asked = {}, {}, QWidget()
        rows = QVBoxLayout(self._asked)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        self._layout.addWidget(self._asked)
        return self._put(rows)

    def _put(self, rows: QVBoxLayout) -> Iterator[Criterion]:
        for criterion in self.questions.criteria:
            self._add(criterion, rows)
            yield criterion

    def _name(self, criterion: Criterion) -> str:
        return criterion.names[self._context.words.language]

    def _add(self, criterion: Criterion, rows: QVBoxLayout) -> None:
        if self._heads:
            rows.addWidget(Line())
        label, chip = Label(self._name(criterion), "h3", wrap=True), Chip()
        self._heads[criterion.code] = criterion, label, chip
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(chip)
        rows.addLayout(head)
        for one in criterion.items:
            item = self.items[one.code] = ChecklistItem(self._context, one)
            item.changed.connect(self._on_changed)
            rows.addWidget(item)

    def _on_changed(self) -> None:
        self._tell_results()
        self.changed.emit()

    def _tell_results(self) -> None:
        words = self._context.words
        for code, result in results(self.questions, self.answers()).items():
            if code in self._heads:
                self._heads[code][2].set_chip(words.code(result), TONES[result])
