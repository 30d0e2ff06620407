"""The window's own look in every test of it: what is measured is what is seen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui import theme
from advisor_desk.gui.shell import MainWindow
from tests.gui.pages import context

__all__ = ["context"]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("qt_log_ignore", "This plugin does not support ")  # offscreen says so


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    qapp.setCursorFlashTime(0)
    return qapp


@pytest.fixture
def light_after(qapp: QApplication) -> Iterator[QApplication]:
    """For tests that switch the look: the next test finds it light again."""
    yield qapp
    theme.apply(qapp, "light")


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a widget and wait until it has the keyboard."""
    kept: list[QWidget] = []  # qtbot itself holds them weakly

    def _show(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return _show


@pytest.fixture
def window(qtbot: QtBot, show: Callable[[QWidget], QWidget]) -> MainWindow:
    made = MainWindow()
    made.resize(1280, 800)
    show(made)
    return made
