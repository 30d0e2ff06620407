"""A window on a real desk, for the tests of pages: keys and clicks go where an adviser's do."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from advisor_desk.gui.context import Choices, Context
from advisor_desk.gui.pages import register_pages
from advisor_desk.gui.shell import MainWindow
from advisor_desk.services.opening import Services
from advisor_desk.system.settings import Look, Settings, save_settings


@pytest.fixture
def context(window: MainWindow, services: Services) -> Iterator[Context]:
    """The window, shown in English and light, every page ready to be asked for."""
    folder = services.desk.database.path.parent
    settings = Settings(language="en", look=Look.LIGHT)
    save_settings(folder, settings)
    made = Context(services, window, Choices(folder, settings), folder)
    services.desk.on_change(made.changes.changed.emit)  # at once; the program waits a turn
    register_pages(made)
    yield made
    made.close()


W = TypeVar("W", bound=QWidget)


def found(parent: QWidget, kind: type[W], name: str = "") -> W:
    """The child of this kind (and object name), which must be there."""
    child = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert child is not None
    return child


def type_text(field: QWidget, text: str) -> None:
    """Key presses for any letters: QTest's own know ASCII only."""
    field.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)
