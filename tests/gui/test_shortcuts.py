from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.context import Context
from advisor_desk.gui.shell import MainWindow
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


_SAID_BESIDE = {"Ctrl+Enter", "Enter", "Space", "Left", "1", "2", "3", "4"}
"""Another key for what is listed, and those that the page with the list names itself."""


def test_every_shortcut_of_every_page_is_listed(context: Context) -> None:
    window = context.window
    listed_at_once = _listed(window.shortcuts)
    for key in window.unmade_pages():
        window.make_page(key)
    made = {one.key().toString() for one in window.findChildren(QShortcut)}

    assert made - _SAID_BESIDE <= _listed(window.shortcuts)
    assert {"Ctrl+L", "Ctrl+P", "Ctrl+R", "Ctrl+Z", "Ctrl+Return", "Esc"} <= listed_at_once


def test_what_was_just_done_is_undone_by_key(window: MainWindow) -> None:
    undone: list[str] = []
    window.notify("The visit was cancelled.", lambda: undone.append("visit"))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert undone == ["visit"]


def test_in_a_field_the_key_is_for_what_is_typed(window: MainWindow) -> None:
    undone: list[str] = []
    window.notify("The visit was cancelled.", lambda: undone.append("visit"))
    window.focus_search()
    field = window.focusWidget()
    QTest.keyClicks(field, "visk")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert undone == []
    assert window.ui.search.text() == ""


def _listed(shortcuts: Shortcuts) -> set[str]:
    return {one.keys for group in shortcuts.groups().values() for one in group}
