"""What every form does: Ctrl+Return saves, Esc goes back keeping what is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from advisor_desk.gui.context import Context


def form_keys(context: Context, page: QWidget, save: Callable[[], None]) -> None:
    """Make the keys work wherever in the page the keyboard is."""
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        on_key(page, keys, save)
    on_key(page, "Esc", context.window.go_back)


def on_key(page: QWidget, keys: str, deed: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(deed)
