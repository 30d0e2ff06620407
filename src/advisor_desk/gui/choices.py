"""Two ways to choose from a few words: one of them, or any of them."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.flow import FlowLayout

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Segmented(QFrame):
    """One answer of a few, side by side. Arrow keys move between them; none may be chosen yet."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segmented", "true")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label leads here, Tab does not
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._values: list[object] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(2, 2, 2, 2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._layout.setSpacing(2)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer (value, text) pairs, in order. What was chosen before stays if still offered."""
        if [value for value, _ in choices] == self._values:
            self._reword([text for _, text in choices])
            return
        chosen = self.value()
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._values = [value for value, _ in choices]
        for number, (_, text) in enumerate(choices):
            button = QRadioButton(text, self)
            button.setProperty("kind", "segment")
            self._group.addButton(button, number)
            self._layout.addWidget(button)
        _keep_place(self, self._group.buttons())
        self.set_value(chosen)

    def _reword(self, texts: Sequence[str]) -> None:
        """Only the words are new: making buttons anew would cost as much as the whole page."""
        for button, text in zip(self._group.buttons(), texts, strict=True):
            if button.text() != text:
                button.setText(text)

    def value(self) -> object:
        """Give the chosen value, or None."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose without telling; a value that is not offered clears the choice."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._values[self._group.id(button)] == value)
        self._group.setExclusive(True)
        self._let_tab_reach(self._group.checkedButton())

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the question; each answer is spoken with it."""
        super().setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}".replace("&", ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the stop; a focus proxy would upset the order of Tab."""
        _pass_on(self._group.buttons(), event)

    def _let_tab_reach(self, chosen: QAbstractButton | None) -> None:
        """One stop for Tab even while nothing is chosen."""
        buttons = self._group.buttons()
        stop = chosen or next(iter(buttons), None)
        for button in buttons:
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            )

    def _tell(self, chosen: QAbstractButton) -> None:
        self._let_tab_reach(chosen)
        self.changed.emit(self.value())


class CodesPicker(QWidget):
    """Any of many coded words, as chips. Tab enters and leaves, arrows move, Space ticks."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label leads here, Tab does not
        self._chips: dict[str, _Chip] = {}
        self._layout = FlowLayout(self)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer (code, text) pairs; codes already ticked stay ticked."""
        options = list(options)
        if [code for code, _ in options] == list(self._chips):
            for code, text in options:
                self._chips[code].setText(text)
            return
        ticked = set(self.codes())
        for chip in self._chips.values():
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {code: _Chip(text, self) for code, text in options}
        for code, chip in self._chips.items():
            self._layout.addWidget(chip)
            chip.setChecked(code in ticked)
            chip.clicked.connect(self.changed)
            chip.installEventFilter(self)
        _keep_place(self, list(self._chips.values()))
        for first in list(self._chips.values())[:1]:
            self._let_tab_reach(first)

    def codes(self) -> tuple[str, ...]:
        """Give the ticked codes in the order offered."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def set_codes(self, codes: Iterable[str]) -> None:
        """Tick these without telling."""
        wanted = set(codes)
        for code, chip in self._chips.items():
            chip.setChecked(code in wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the stop."""
        _pass_on(list(self._chips.values()), event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, _Chip):
            if event.type() == QEvent.Type.FocusIn:
                self._let_tab_reach(watched)
            elif event.type() == QEvent.Type.KeyPress:
                return self._move(watched, Qt.Key(cast("QKeyEvent", event).key()))
        return False

    def _move(self, chip: "_Chip", key: Qt.Key) -> bool:
        step = 1 if key in _ON else -1 if key in _BACK else 0
        if step:
            chips = list(self._chips.values())
            chips[(chips.index(chip) + step) % len(chips)].setFocus(
                Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            )
        return bool(step)

    def _let_tab_reach(self, reached: "_Chip") -> None:
        """One stop for Tab, however many chips there are."""
        for chip in self._chips.values():
            chip.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chip is reached else Qt.FocusPolicy.ClickFocus
            )


class _Chip(QPushButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "toggle")
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.toggled.connect(self._show_state)
        self._show_state(ticked=False)

    def _show_state(self, ticked: bool) -> None:
        """Show the state by a sign too, never by colour alone."""
        put_icon(self, "check" if ticked else "plus", "accent_text" if ticked else "muted")


def _pass_on(buttons: Sequence[QWidget], event: QFocusEvent) -> None:
    for button in buttons:
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            button.setFocus(event.reason())


def _keep_place(owner: QWidget, choices: Sequence[QWidget]) -> None:
    """Tab meets new choices where their owner stands, not after all that was there before."""
    for before, after in pairwise((owner, *choices)):
        QWidget.setTabOrder(before, after)
