"""Every shortcut in one place, so that F1 can list what there is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import ScrollPage
from advisor_desk.gui.labels import Label

CONTEXT = "Shortcuts"
Marked = object  # the English text, as QT_TRANSLATE_NOOP gives it back

GO = QT_TRANSLATE_NOOP("Shortcuts", "Go to")
DO = QT_TRANSLATE_NOOP("Shortcuts", "Do")
WRITE = QT_TRANSLATE_NOOP("Shortcuts", "While writing")
LISTS = QT_TRANSLATE_NOOP("Shortcuts", "In lists")


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


class ShortcutsDialog(QDialog):
    """What F1 shows: every shortcut, by group."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(620, 520)
        page = ScrollPage()
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll the list
        page.setAccessibleName(self.windowTitle())
        for group, members in shortcuts.groups().items():
            page.body.addWidget(_Group(group, members))
        page.body.addStretch(1)
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), "title"))
        layout.addWidget(page, 1)
        layout.addLayout(buttons)
        close.setFocus()


class _Group(QWidget):
    def __init__(self, group: str, members: list[Shortcut]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(QCoreApplication.translate(CONTEXT, group), "h2"), 0, 0, 1, 2)
        for row, shortcut in enumerate(members, 1):
            text = QCoreApplication.translate(CONTEXT, shortcut.text)
            keys = Label(shortcut.shown_keys(), "keys")
            keys.setAccessibleName(f"{text}: {shortcut.shown_keys()}")
            grid.addWidget(Label(text, "body", wrap=True), row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
