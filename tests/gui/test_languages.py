"""Every page in every language: whole, and with nothing cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.pages import _PAGES
from tests.gui.every_page import EVERY, PAGES, Stand, stand
from tests.gui.forms import clashing_keys
from tests.gui.spoken import cut, cut_hints

__all__ = ["stand"]
LANGUAGES = ("sv", "en", "de")


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module", params=EVERY)
def root(request: pytest.FixtureRequest, stand: Stand, language: str) -> Iterator[QWidget]:
    """One page or dialog, opened in one language for all that is asked of it there."""
    stand.speak(language)
    with stand.opened(request.param) as root:
        yield root


def test_every_page_of_the_window_is_opened_here() -> None:
    assert {name.partition(",")[0] for name in PAGES} >= _PAGES.keys()


def test_a_page_speaks_one_language_and_shows_it_whole(
    qtbot: QtBot, stand: Stand, root: QWidget, language: str
) -> None:
    def nothing_strays_or_is_cut() -> None:
        assert stand.strays(root, language) == set()
        assert [*cut(root), *cut_hints(root)] == []

    qtbot.waitUntil(nothing_strays_or_is_cut)


def test_access_keys_are_unique(qtbot: QtBot, root: QWidget) -> None:
    def none_clash() -> None:
        assert clashing_keys(root) == []

    qtbot.waitUntil(none_clash)


def test_nothing_stands_beyond_the_edge_of_what_scrolls(qtbot: QtBot, root: QWidget) -> None:
    """Pages scroll up and down only: what is wider than its room cannot be come at."""

    def all_can_be_come_at() -> None:
        assert [*beyond_the_edge(root)] == []

    qtbot.waitUntil(all_can_be_come_at)


def beyond_the_edge(root: QWidget) -> Iterator[str]:
    for area in root.findChildren(QScrollArea):
        if area.isVisible() and (inside := area.widget()) is not None:
            wide, room = inside.minimumSizeHint().width(), area.viewport().width()
            if wide > room:
                yield f"{area.objectName()}: {wide} > {room}"
