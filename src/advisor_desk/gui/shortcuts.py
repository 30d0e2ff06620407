"""Every shortcut in one place, so that F1 can list what there is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

CONTEXT = "Shortcuts"
Marked = object  # the English text, as QT_TRANSLATE_NOOP gives it back

GO = QT_TRANSLATE_NOOP("Shortcuts", "Go to")
DO = QT_TRANSLATE_NOOP("Shortcuts", "Do")
WRITE = QT_TRANSLATE_NOOP("Shortcuts", "While writing")
LISTS = QT_TRANSLATE_NOOP("Shortcuts", "In lists")
CALENDAR = QT_TRANSLATE_NOOP("Shortcuts", "In the calendar")


@dataclass(frozen=True)
class Shortcut:
    """Keys and what they do, in English; marked for translation where they are added."""

    keys: str
    text: str
    group: str

    def shown_keys(self) -> str:
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)


class Shortcuts(QObject):
    """The shortcuts of a window. `text` and `group` are marked by QT_TRANSLATE_NOOP."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._known: list[Shortcut] = []

    def add(self, keys: str, text: Marked, group: Marked, slot: Callable[[], object]) -> QShortcut:
        """Make keys do something anywhere in the window."""
        self.note(keys, text, group)
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)
        return shortcut

    def note(self, keys: str, text: Marked, group: Marked) -> None:
        """List keys that a button or a field answers itself."""
        self._known.append(Shortcut(keys, str(text), str(group)))

    def groups(self) -> dict[str, list[Shortcut]]:
        """Give the shortcuts by group, in the order added."""
        grouped: dict[str, list[Shortcut]] = {}
        for shortcut in self._known:
            grouped.setdefault(shortcut.group, []).append(shortcut)
        return grouped
