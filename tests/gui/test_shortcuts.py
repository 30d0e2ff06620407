from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.shortcuts import DO, GO, Shortcuts
from advisor_desk.gui.shortcuts_dialog import ShortcutsDialog

Show = Callable[[QWidget], QWidget]


def test_a_shortcut_works_and_is_listed(qtbot: QtBot, show: Show) -> None:
    window, done = QWidget(), []
    shortcuts = Shortcuts(window)
    shortcuts.add("Ctrl+N", "New visit", DO, lambda: done.append("new"))
    show(window)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert done == ["new"]
    assert [one.text for one in shortcuts.groups()[str(DO)]] == ["New visit"]


def test_the_list_shows_each_group_with_its_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shortcuts = Shortcuts(window)
    shortcuts.note("Ctrl+1", "Today", GO)
    shortcuts.note("Ctrl+K", "Search", DO)
    dialog = ShortcutsDialog(shortcuts, window)
    shown = [label.text() for label in dialog.findChildren(QLabel)]

    assert {"Go to", "Today", "Ctrl+1", "Do", "Search", "Ctrl+K"} <= set(shown)
