"""Fields with two answers: which of them holds is seen, or chosen by keyboard or click."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label, shortened

_LONGEST = 60


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
            button = QRadioButton(shortened(text, _LONGEST))
            button.setToolTip(text if len(text) > _LONGEST else "")
            button.setAccessibleName(f"{question.name}: {shortened(text)}")
            button.setObjectName(f"{question.key} {value}")
            button.setChecked(value == chosen)
            group.addButton(button, number)
            self._grid.addWidget(button, row, number + 1, _MIDDLE)
            button.show()  # now, not with the next event: the keyboard may be sent here at once
        mark = IconLabel("circle-help", "amber", 16)
        self._grid.addWidget(mark, row, 3, _MIDDLE)
        group.buttonClicked.connect(lambda: self._decide(mark))
        self._mark(mark, is_open=chosen is None)

    def _decide(self, mark: IconLabel) -> None:
        self._mark(mark, is_open=False)
        self.decided.emit()

    def _mark(self, mark: IconLabel, *, is_open: bool) -> None:
        mark.set_icon("circle-help" if is_open else "check", "amber" if is_open else "green")
        mark.setToolTip(self.tr("To be decided") if is_open else self.tr("Decided"))

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
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
