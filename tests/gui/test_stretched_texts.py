"""Every page with texts longer than any language has: all are translated, and none is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.catalogues import escaped
from tests.gui.every_page import EVERY, Stand, settle, stand
from tests.gui.spoken import Stretched, cut, texts

__all__ = ["stand"]


@pytest.fixture(scope="module")
def stretched(stand: Stand) -> Iterator[Stand]:
    """German underneath, whose coded words are the longest, and every other text stretched."""
    stand.speak("de")
    translator = Stretched()
    QCoreApplication.installTranslator(translator)
    settle()
    yield stand
    QCoreApplication.removeTranslator(translator)
    settle()


@pytest.fixture(scope="module", params=EVERY)
def root(request: pytest.FixtureRequest, stretched: Stand) -> Iterator[QWidget]:
    """One page or dialog after the other."""
    with stretched.opened(request.param) as root:
        yield root


def test_nothing_on_a_page_escapes_translation(
    qtbot: QtBot, stretched: Stand, root: QWidget
) -> None:
    """What is not stretched is a coded word, a fact on record, a number or a date."""

    def nothing_escapes() -> None:
        assert escaped(texts(root), "de", stretched.data) == set()

    qtbot.waitUntil(nothing_escapes)


def test_stretched_texts_are_not_cut(qtbot: QtBot, stretched: Stand, root: QWidget) -> None:
    def nothing_is_cut() -> None:
        assert stretched.context.window.width() == 1280
        assert cut(root) == []

    qtbot.waitUntil(nothing_is_cut)
