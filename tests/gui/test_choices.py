from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.choices import CodesPicker, Segmented

ANSWERS = [("yes", "Yes"), ("partly", "Partly"), ("no", "No"), (None, "Not discussed")]
NEEDS = [("market", "Market"), ("law", "Law"), ("customs", "Customs")]
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def answers(show: Show) -> Segmented:
    made = Segmented()
    made.set_choices(ANSWERS[:3])
    show(made)
    return made


@pytest.fixture
def needs(show: Show) -> CodesPicker:
    made = CodesPicker()
    made.set_options(NEEDS)
    made.resize(400, 60)
    show(made)
    return made


def button(answers: Segmented, text: str) -> QRadioButton:
    return next(one for one in answers.findChildren(QRadioButton) if one.text() == text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_nothing_is_chosen_until_someone_chooses(answers: Segmented) -> None:
    assert answers.value() is None


def test_a_click_chooses_and_tells(qtbot: QtBot, answers: Segmented) -> None:
    with qtbot.waitSignal(answers.changed) as told:
        QTest.mouseClick(button(answers, "Partly"), Qt.MouseButton.LeftButton)

    assert told.args == ["partly"]


def test_arrow_keys_move_the_choice(qtbot: QtBot, answers: Segmented) -> None:
    answers.set_value("yes")
    button(answers, "Yes").setFocus()
    with qtbot.waitSignal(answers.changed) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Right)

    assert told.args == ["partly"]


def test_setting_a_value_tells_nobody(qtbot: QtBot, answers: Segmented) -> None:
    with qtbot.assertNotEmitted(answers.changed):
        answers.set_value("no")
        answers.set_value(None)

    assert answers.value() is None


def test_new_words_keep_the_choice(answers: Segmented) -> None:
    answers.set_value("partly")
    answers.set_choices([("no", "Nej"), ("partly", "Delvis")])

    assert answers.value() == "partly"


def test_each_answer_is_spoken_with_its_question(answers: Segmented) -> None:
    answers.setAccessibleName("Is it described as a means?")

    assert button(answers, "No").accessibleName() == "Is it described as a means?: No"


def test_space_ticks_a_code(qtbot: QtBot, needs: CodesPicker) -> None:
    needs.setFocus()
    with qtbot.waitSignal(needs.changed):
        QTest.keyClick(focused(), Qt.Key.Key_Space)

    assert needs.codes() == ("market",)


def test_arrows_walk_round_the_codes(qtbot: QtBot, needs: CodesPicker) -> None:
    needs.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(focused(), key)

    assert needs.codes() == ("market", "customs")


def test_one_tab_leaves_the_codes(qtbot: QtBot, show: Show) -> None:
    page, needs, after = QWidget(), CodesPicker(), QLineEdit()
    needs.set_options(NEEDS)
    layout = QVBoxLayout(page)
    layout.addWidget(needs)
    layout.addWidget(after)
    show(page)
    needs.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert after.hasFocus()


def test_codes_come_back_in_the_order_offered(needs: CodesPicker) -> None:
    needs.set_codes(["customs", "unknown", "market"])

    assert needs.codes() == ("market", "customs")


def test_ticked_codes_survive_new_words(needs: CodesPicker) -> None:
    needs.set_codes(["law"])
    needs.set_options([("law", "Juridik"), ("market", "Marknad")])

    assert needs.codes() == ("law",)
