"""A page that is open when another language is chosen."""

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.every_page import PAGES, Stand, stand

__all__ = ["stand"]


@pytest.mark.parametrize("name", PAGES)  # none is chosen while a dialog is open
def test_an_open_page_follows_the_language(qtbot: QtBot, stand: Stand, name: str) -> None:
    stand.speak("sv")
    with stand.opened(name) as root:
        for language in ("de", "en", "sv"):
            stand.speak(language)
            qtbot.waitUntil(partial(_nothing_strays, stand, root, language))


def _nothing_strays(stand: Stand, root: QWidget, language: str) -> None:
    assert stand.strays(root, language) == set()
