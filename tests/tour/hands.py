"""An adviser's hands: keys, clicks and patience. Nothing here sets what a widget holds."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QPoint, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QTimeEdit,
    QWidget,
)

from advisor_desk.gui.choices import CodesPicker, Segmented
from advisor_desk.gui.watchdog import Watchdog

PATIENCE = 120.0
_GLANCE_MS = 5
_MOST_TABS = 120
_PLAIN = Qt.KeyboardModifier.NoModifier


class NotReached(AssertionError):
    """The keyboard does not lead there."""


class Hands:
    """Works on whatever has the keyboard. Each deed is measured by the watchdog."""

    def __init__(self, watchdog: Watchdog) -> None:
        self._watchdog = watchdog
        self.is_measured = True

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN, times: int = 1) -> None:
        for _ in range(times):
            with self._measured():
                QTest.keyClick(self._target(), key, modifier)
            self.pause()

    def type(self, text: str) -> None:
        """Type a text, whatever its letters: QTest's own keys know ASCII only."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, _key_of(letter), _PLAIN, letter)
                with self._measured():
                    QCoreApplication.sendEvent(self._target(), event)
        self.pause()

    def replace(self, text: str) -> None:
        """Type over what stands in the field."""
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def paste(self, text: str) -> None:
        """Paste over what stands in the field: Qt's file dialogue chooses anew at each letter."""
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        with self._measured():
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _PLAIN, at or QPoint())
        self.pause()

    def go_to(self, widget: QWidget) -> None:
        """Press Tab until the widget has the keyboard."""
        stop = _stop_of(widget)
        for _ in range(_MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and (focused is stop or stop.isAncestorOf(focused)):
                return
            self.press(Qt.Key.Key_Tab)
            stop = _stop_of(widget)
        raise NotReached(widget.objectName() or widget.accessibleName())

    def fill(self, field: QWidget, text: str) -> None:
        self.go_to(field)
        self.type(text)

    def push(self, button: QAbstractButton) -> None:
        """Go to a button (or a box to tick) and press Space."""
        self.go_to(button)
        self.press(Qt.Key.Key_Space)

    def choose(self, choice: Segmented, place: int) -> None:
        """Answer by arrow keys: the answer at this place, counted from 0."""
        self.go_to(choice)
        buttons = [b for b in choice.findChildren(QAbstractButton) if b.isVisible()]
        if not any(button.isChecked() for button in buttons):
            self.press(Qt.Key.Key_Space)
        now = next(at for at, button in enumerate(buttons) if button.isChecked())
        key = Qt.Key.Key_Right if place > now else Qt.Key.Key_Left
        self.press(key, times=abs(place - now))

    def tick(self, picker: CodesPicker, *places: int) -> None:
        """Tick the chips at these places, counted from 0, by arrow keys and Space."""
        self.go_to(picker)
        chips = [chip for chip in picker.findChildren(QAbstractButton) if chip.isVisible()]
        at = next(number for number, chip in enumerate(chips) if chip.hasFocus())
        for place in places:
            key = Qt.Key.Key_Right if place > at else Qt.Key.Key_Left
            self.press(key, times=abs(place - at))
            self.press(Qt.Key.Key_Space)
            at = place

    def pick(self, combo: QComboBox, text: str) -> None:
        """Go through the list with the arrow keys until the entry begins with this text."""
        self.go_to(combo)
        self.press(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText().startswith(text):
                return
            self.press(Qt.Key.Key_Down)
        raise NotReached(text)

    def set_day(self, field: QDateEdit, day: QDate) -> None:
        """Type a date in figures, as the language of the window writes it."""
        self.go_to(field)
        parts = field.displayFormat().partition(" ")[0]
        self.type("".join(filter(str.isdigit, day.toString(parts))))

    def set_time(self, field: QTimeEdit, time_of_day: QTime) -> None:
        self.go_to(field)
        self.press(Qt.Key.Key_Home)
        self.type(time_of_day.toString("HHmm"))

    def pause(self) -> None:
        """Let the window do what is waiting. How long it took to hear is the watchdog's to say."""
        QCoreApplication.processEvents()

    def wait_for(self, happened: Callable[[], object], what: str = "") -> None:
        """Wait as a person does, until it has happened."""
        until = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < until, f"{what or happened}; {_state()}"
            QTest.qWait(_GLANCE_MS)

    def _measured(self) -> AbstractContextManager[None]:
        return self._watchdog.stretch() if self.is_measured else nullcontext()

    def _target(self) -> QWidget:
        """What the keys of a real keyboard would reach: a popup, else what has the focus."""
        popup = QApplication.activePopupWidget()
        found = popup or QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None
        return found


def _stop_of(widget: QWidget) -> QWidget:
    """Where Tab stops for it."""
    stop = widget
    while (proxy := stop.focusProxy()) is not None:
        stop = proxy
    return stop


def _key_of(letter: str) -> Qt.Key:
    """The key that Qt names for the letter, where it has a name for it."""
    code = ord(letter.upper()[0])  # of ß, which is two
    return Qt.Key(code) if code < 0x100 else Qt.Key.Key_unknown


def _state() -> str:
    """Where the keyboard is, for whoever reads that the tour stopped."""
    shown = [top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()]
    focus = QApplication.focusWidget()
    return f"shown {shown}, active {QApplication.activeWindow()}, keyboard at {focus}"
