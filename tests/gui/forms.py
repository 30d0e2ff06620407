"""What the tests of forms do with keys, and what every form owes its users."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


_PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(at_keyboard(), key, modifier)


def write(text: str) -> None:
    """Type where the keyboard is, letters of any alphabet."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(at_keyboard(), QKeyEvent(kind, 0, _PLAIN, letter))


def save_as(qtbot: QtBot, page: QWidget, button: QAbstractButton, path: Path) -> None:
    """Push the button, and choose a file."""
    button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    page.findChildren(QFileDialog)[0].fileSelected.emit(str(path))


def at_keyboard() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def nameless(page: QWidget) -> list[str]:
    """Controls that a screen reader would have nothing to say about."""
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.text()}
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in page.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one.parentWidget(), QAbstractSpinBox)
        and not (isinstance(one, QAbstractButton) and one.text())
        and not (isinstance(one, QLineEdit) and isinstance(one.parentWidget(), QAbstractSpinBox))
        and not one.accessibleName()
        and one not in buddies
    ]


def clashing_keys(page: QWidget) -> list[str]:
    """Access keys that two visible labels or buttons of the page share."""
    taken: dict[str, str] = {}
    clashes = []
    for one in page.findChildren(QWidget):
        text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
        marked = text.replace("&&", "").partition("&")[2][:1].casefold()
        leads_nowhere = isinstance(one, QLabel) and one.buddy() is None
        if not marked or not one.isVisible() or leads_nowhere:
            continue
        if marked in taken:
            clashes.append(f"{taken[marked]} / {text}")
        taken[marked] = text
    return clashes
