"""The outreach banner: may this company be contacted now, why, and how fresh that is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.gui.announcements import announce
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Line
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label, restyle_all
from advisor_desk.gui.layouts import empty

_LOOKS = {
    "clear": ("green", "circle-check"),
    "clear_as_known": ("info", "circle-question-mark"),
    "coordinate": ("amber", "triangle-alert"),
    "hold": ("red", "octagon-x"),
}


@dataclass(frozen=True)
class AsOf:
    """How old one actor's knowledge is, in words. `stale` when it is too old to rely on."""

    actor: str
    heard: str
    stale: bool = False


@dataclass(frozen=True)
class AdviceText:
    """An outreach advice in words, ready to be shown."""

    level: str
    word: str
    sentence: str
    reasons: Sequence[str] = ()
    as_of: Sequence[AsOf] = ()


class Banner(QFrame):
    """Colour, icon and word together; reasons and their age open below. Changes are spoken."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice: AdviceText | None = None
        self._icon = IconLabel(size=26)
        self._word = Label("", "h2", wrap=True)
        self._sentence = Label("", "body", wrap=True)
        self._more = Button(kind="link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        self._details = _Details(self)
        self._details.hide()
        self.buttons = QHBoxLayout()
        self._lay_out()
        self._retranslate()
        self.hide()

    def set_advice(self, advice: AdviceText | None) -> None:
        """Show an advice, or nothing. A changed one is told to a screen reader."""
        before, self._advice = self._advice, advice
        self.setVisible(advice is not None)
        if advice is None or advice == before:
            return
        tone, icon_name = _LOOKS[advice.level]
        self.setProperty("banner", tone)
        restyle_all(self)
        self._icon.set_icon(icon_name, tone)
        self._word.setText(advice.word)
        self._sentence.setText(advice.sentence)
        self._sentence.setVisible(bool(advice.sentence))
        self._details.hide()  # filled while hidden: nothing jumps
        self._details.show_advice(advice, tone)
        self._more.setVisible(bool(advice.reasons or advice.as_of))
        self._unfold(self._more.isChecked())
        spoken = f"{advice.word}. {advice.sentence}".strip()
        self.setAccessibleName(spoken)
        if before is not None:
            announce(self, spoken, at_once=advice.level == "hold")

    def level(self) -> str:
        return self._advice.level if self._advice else ""

    def set_expanded(self, expanded: bool) -> None:
        self._more.setChecked(expanded)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._word)
        words.addWidget(self._sentence)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._more)
        below.addStretch(1)
        below.addLayout(self.buttons)
        words.addLayout(below)
        words.addWidget(self._details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(13)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def _unfold(self, unfolded: bool) -> None:
        self._details.setVisible(unfolded and not self._more.isHidden())
        tone = _LOOKS[self._advice.level][0] if self._advice else "text"
        put_icon(self._more, "chevron-up" if unfolded else "chevron-down", tone)
        self._name_button()
        self.toggled.emit(unfolded)

    def _retranslate(self) -> None:
        self._name_button()
        self._details.retranslate()

    def _name_button(self) -> None:
        opened = self._more.isChecked()
        self._more.setText(self.tr("Hide reasons") if opened else self.tr("Why, and as of when"))


class _Details(QWidget):
    """The reasons as a list, and how old each actor's knowledge is as a table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 2)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._advice: AdviceText | None = None
        self._tone = "text"

    def show_advice(self, advice: AdviceText, tone: str) -> None:
        self._advice, self._tone = advice, tone
        empty(self._grid)
        for reason in advice.reasons:
            self._add_reason(reason)
        if advice.as_of:
            self._add_ages(advice.as_of)

    def retranslate(self) -> None:
        if self._advice is not None:
            shown = not self.isHidden()
            self.hide()
            self.show_advice(self._advice, self._tone)
            self.setVisible(shown)

    def _add_reason(self, reason: str) -> None:
        row = self._grid.rowCount()
        mark = IconLabel("arrow-right", self._tone, 14)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(Label(reason, "body", wrap=True), row, 1, 1, 2)

    def _add_ages(self, ages: Sequence[AsOf]) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(Line(), row, 0, 1, 3)
        self._grid.addWidget(Label(self.tr("As of"), "strong"), row + 1, 0, 1, 3)
        for offset, age in enumerate(ages, row + 2):
            mark = IconLabel("clock" if not age.stale else "hourglass", self._tone, 14)
            self._grid.addWidget(mark, offset, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Label(age.actor, "strong" if age.stale else "body"), offset, 1)
            self._grid.addWidget(Label(age.heard, "body", wrap=True), offset, 2)
