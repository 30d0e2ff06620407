from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.banner import AdviceText, AsOf, Banner

ADVICE = AdviceText(
    "coordinate",
    "Agree first",
    "Almi phoned two days ago.",
    ["Almi phoned on 21 November."],
    [AsOf("Almi", "heard from 12 days ago", stale=True)],
)
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def banner(show: Show) -> Banner:
    page = QWidget()
    made = Banner(page)
    QVBoxLayout(page).addWidget(made)
    page.resize(600, 400)
    show(page)
    made.set_advice(ADVICE)
    return made


def visible_texts(banner: Banner) -> set[str]:
    return {label.text() for label in banner.findChildren(QLabel) if label.isVisible()}


def test_without_advice_there_is_no_banner(banner: Banner) -> None:
    banner.set_advice(None)

    assert not banner.isVisible()


@pytest.mark.parametrize(
    ("level", "tone"),
    [("clear", "green"), ("clear_as_known", "info"), ("coordinate", "amber"), ("hold", "red")],
)
def test_each_level_has_its_colour_and_says_its_word(
    banner: Banner, level: str, tone: str
) -> None:
    banner.set_advice(replace(ADVICE, level=level, word=f"word for {level}"))

    assert banner.property("banner") == tone
    assert f"word for {level}" in visible_texts(banner)


def test_it_is_spoken_with_word_and_sentence(banner: Banner) -> None:
    assert banner.accessibleName() == "Agree first. Almi phoned two days ago."


def test_reasons_and_ages_open_with_the_keyboard(qtbot: QtBot, banner: Banner) -> None:
    assert "Almi phoned on 21 November." not in visible_texts(banner)
    [more] = [button for button in banner.findChildren(QPushButton) if button.isVisible()]
    more.setFocus()
    with qtbot.waitSignal(banner.toggled):
        QTest.keyClick(more, Qt.Key.Key_Space)

    assert {"Almi phoned on 21 November.", "Almi", "heard from 12 days ago"} <= visible_texts(
        banner
    )


def test_new_advice_replaces_the_open_reasons(banner: Banner) -> None:
    banner.set_expanded(True)
    banner.set_advice(replace(ADVICE, reasons=["Another reason."], as_of=[]))

    shown = visible_texts(banner)
    assert "Another reason." in shown
    assert not {"Almi phoned on 21 November.", "Almi"} & shown


def test_advice_without_reasons_has_nothing_to_open(banner: Banner) -> None:
    banner.set_advice(AdviceText("clear", "Go ahead", ""))

    assert not [button for button in banner.findChildren(QPushButton) if button.isVisible()]


def test_a_new_language_keeps_what_is_shown(banner: Banner) -> None:
    banner.set_expanded(True)
    QApplication.sendEvent(banner, QEvent(QEvent.Type.LanguageChange))

    assert "Almi phoned on 21 November." in visible_texts(banner)
