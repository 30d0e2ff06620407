"""Every page in every language: switched while it is open, whole, and with nothing cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.pages import _PAGES
from tests.gui.catalogues import escaped, foreign
from tests.gui.every_page import DIALOGS, PAGES, Open, Stand, settle, stand
from tests.gui.forms import clashing_keys
from tests.gui.spoken import Stretched, cut, cut_hints, texts

__all__ = ["stand"]
LANGUAGES = ("sv", "en", "de")
EVERY = PAGES | DIALOGS
_SMALL = (853, 480)


@pytest.fixture(params=EVERY)
def opening(request: pytest.FixtureRequest, stand: Stand) -> Iterator[Open]:
    """Opens one page or dialog; all but the window's own pages go again."""
    yield from _opening(stand, EVERY[request.param])


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, stand: Stand) -> Iterator[Open]:
    """Opens one page. (No language is chosen while a dialog is open.)"""
    yield from _opening(stand, PAGES[request.param])


def _opening(stand: Stand, open_one: Open) -> Iterator[Open]:
    opened: list[QWidget] = []

    def open_it(where: Stand) -> QWidget:
        opened.append(open_one(where))
        return opened[-1]

    yield open_it
    for one in opened:
        stand.take_away(one)
    stand.page("today")


@pytest.fixture
def stretched(stand: Stand) -> Iterator[Stand]:
    """German underneath, whose coded words are the longest, and every other text stretched."""
    stand.speak("de")
    translator = Stretched()
    QCoreApplication.installTranslator(translator)
    settle()
    yield stand
    QCoreApplication.removeTranslator(translator)
    settle()


@pytest.fixture
def small(stand: Stand) -> Iterator[Stand]:
    """1280 x 720 at 150 %, in the language with the longest words."""
    window = stand.context.window
    stand.speak("de")
    window.resize(*_SMALL)
    settle()
    yield stand
    window.resize(1280, 720)
    settle()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """One after the other, not in turns: every page there is hears of each change."""
    return str(request.param)


def test_every_page_of_the_window_is_opened_here() -> None:
    assert {name.partition(",")[0] for name in PAGES} >= _PAGES.keys()


def strays(stand: Stand, root: QWidget, language: str) -> set[str]:
    return {part for text in texts(root) for part in foreign(text, language, stand.data)}


def test_a_page_speaks_one_language_and_shows_it_whole(
    qtbot: QtBot, stand: Stand, opening: Open, language: str
) -> None:
    stand.speak(language)
    root = opening(stand)

    def nothing_strays_or_is_cut() -> None:
        assert strays(stand, root, language) == set()
        assert [*cut(root), *cut_hints(root)] == []

    qtbot.waitUntil(nothing_strays_or_is_cut)


def test_an_open_page_follows_the_language(
    qtbot: QtBot, stand: Stand, page: Open, language: str
) -> None:
    stand.speak("de" if language == "sv" else "sv")
    root = page(stand)
    stand.speak(language)

    def nothing_strays() -> None:
        assert strays(stand, root, language) == set()

    qtbot.waitUntil(nothing_strays)


def test_nothing_on_a_page_escapes_translation(
    qtbot: QtBot, stretched: Stand, opening: Open
) -> None:
    """What is not stretched is a coded word, a fact on record, a number or a date."""
    root = opening(stretched)

    def nothing_escapes() -> None:
        assert escaped(texts(root), "de", stretched.data) == set()

    qtbot.waitUntil(nothing_escapes)


def test_stretched_texts_are_not_cut(qtbot: QtBot, stretched: Stand, opening: Open) -> None:
    root = opening(stretched)

    def nothing_is_cut() -> None:
        assert stretched.context.window.width() == 1280
        assert cut(root) == []

    qtbot.waitUntil(nothing_is_cut)


def test_nothing_is_cut_in_a_small_window(qtbot: QtBot, small: Stand, opening: Open) -> None:
    root = opening(small)

    def nothing_is_cut() -> None:
        assert small.context.window.width() == _SMALL[0]
        assert [*cut(root), *cut_hints(root)] == []

    qtbot.waitUntil(nothing_is_cut)


def test_access_keys_are_unique(qtbot: QtBot, stand: Stand, opening: Open, language: str) -> None:
    stand.speak(language)
    root = opening(stand)

    def none_clash() -> None:
        assert clashing_keys(root) == []

    qtbot.waitUntil(none_clash)
