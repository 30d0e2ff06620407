"""Every page in the smallest window that is promised to do."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.every_page import EVERY, Stand, settle, stand
from tests.gui.spoken import cut, cut_hints

__all__ = ["stand"]
_SMALL = (853, 480)
"""1280 x 720 at 150 %."""


@pytest.fixture(scope="module")
def small(stand: Stand) -> Stand:
    """In the language with the longest words."""
    stand.speak("de")
    stand.context.window.resize(*_SMALL)
    settle()
    return stand


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_cut_in_a_small_window(qtbot: QtBot, small: Stand, name: str) -> None:
    def nothing_is_cut() -> None:
        assert small.context.window.width() == _SMALL[0]
        assert [*cut(root), *cut_hints(root)] == []

    with small.opened(name) as root:
        qtbot.waitUntil(nothing_is_cut)
