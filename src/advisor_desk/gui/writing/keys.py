"""What every form does: Ctrl+Return saves, Esc goes back keeping what is typed."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from advisor_desk.gui.context import Context
from advisor_desk.gui.shortcuts import WRITE, Shortcuts

_SAVE = QT_TRANSLATE_NOOP("Shortcuts", "Save the form")
_BACK = QT_TRANSLATE_NOOP("Shortcuts", "Back; what you typed is kept")


def form_keys(context: Context, page: QWidget, save: Callable[[], None]) -> None:
    """Make the keys work wherever in the page the keyboard is, and list them under F1."""
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        on_key(page, keys, save)
    on_key(page, "Esc", context.window.go_back)
    _note_once(context.window.shortcuts, "Ctrl+Return", _SAVE)
    _note_once(context.window.shortcuts, "Esc", _BACK)


def on_key(page: QWidget, keys: str, deed: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(deed)


def _note_once(shortcuts: Shortcuts, keys: str, text: object) -> None:
    known = (one.keys for group in shortcuts.groups().values() for one in group)
    if keys not in known:
        shortcuts.note(keys, text, WRITE)
