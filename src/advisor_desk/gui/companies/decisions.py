"""Fields with two answers: which of them holds is seen, or chosen by keyboard or click."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QWidget,
)

from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label, shortened
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.record_ticks import RecordChoice


@dataclass(frozen=True)
class Question:
    """A field with what each side says. `settled` is what will stand there; None: to choose."""

    key: str
    name: str
    answers: tuple[tuple[str, str], tuple[str, str]]
    """A value and its text, twice."""
    settled: str | None = None


class Decisions(QWidget):
    """A grid of questions under two headings. `decided` tells of each choice."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, QButtonGroup] = {}
        self._values: dict[str, tuple[str, str]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        for column, share in enumerate((2, 4, 4, 4)):
            self._grid.setColumnStretch(column, share)

    def ask(self, headings: Sequence[str], questions: Sequence[Question]) -> None:
        """Show the questions anew. What was chosen before stays chosen where it still fits."""
        before = self.choices()
        self._clear()
        for column, heading in enumerate(headings, start=1):
            self._grid.addWidget(Label(heading, "h3", wrap=True), 0, column)
        for row, question in enumerate(questions, start=1):
            self._grid.addWidget(Label(question.name, "muted", wrap=True), row, 0, _MIDDLE)
            if question.settled is None:
                self._offer(row, question, before.get(question.key))
            else:
                self._tell(row, question, question.settled)

    def choices(self) -> Mapping[str, str]:
        """The value chosen for each question that has been answered."""
        return {
            key: self._values[key][group.checkedId()]
            for key, group in self._groups.items()
            if group.checkedId() >= 0
        }

    def open_questions(self) -> list[str]:
        """The keys that nobody has decided yet."""
        return [key for key in self._groups if key not in self.choices()]

    def focus_open(self) -> None:
        """Take the keyboard to the first undecided one."""
        for key in self.open_questions()[:1]:
            self._groups[key].button(0).setFocus(Qt.FocusReason.TabFocusReason)

    def _offer(self, row: int, question: Question, chosen: str | None) -> None:
        group = QButtonGroup(self)
        self._groups[question.key] = group
        self._values[question.key] = (question.answers[0][0], question.answers[1][0])
        for number, (value, said) in enumerate(question.answers):
            text = said or self.tr("nothing")
            button = RecordChoice(text)
            button.setAccessibleName(f"{question.name}: {shortened(text)}")
            button.setObjectName(f"{question.key} {value}")
            button.setChecked(value == chosen)
            group.addButton(button, number)
            self._grid.addWidget(button, row, number + 1, _MIDDLE)
            button.show()  # now, not with the next event: the keyboard may be sent here at once
        verdict = _Verdict(self.tr("To be decided"))
        self._grid.addWidget(verdict, row, 3, _MIDDLE)
        group.idClicked.connect(lambda number: self._decide(verdict, question, number))
        if group.checkedId() >= 0:
            verdict.tell(question.answers[group.checkedId()][1])

    def _decide(self, verdict: "_Verdict", question: Question, number: int) -> None:
        verdict.tell(question.answers[number][1] or self.tr("nothing"))
        self.decided.emit()

    def _tell(self, row: int, question: Question, settled: str) -> None:
        for number, (_, text) in enumerate(question.answers):
            holds = text == settled and bool(text)
            label = Label(shortened(text) or "–", "" if holds else "muted", wrap=True)
            self._grid.addWidget(label, row, number + 1, _MIDDLE)
        shown = Label(shortened(settled) or "–", "strong", wrap=True)
        shown.setAccessibleName(f"{question.name}: {shortened(settled)}")
        self._grid.addWidget(shown, row, 3, _MIDDLE)

    def _clear(self) -> None:
        self._groups, self._values = {}, {}
        empty(self._grid)


class _Verdict(QWidget):
    """What will stand, or that it is still to be decided."""

    def __init__(self, open_words: str) -> None:
        super().__init__()
        self._icon = IconLabel("circle-help", "amber", 16)
        self._words = Label(open_words, "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def tell(self, text: str) -> None:
        self._icon.set_icon("check", "green")
        self._words.setText(shortened(text))
        self._words.set_role("strong")


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
