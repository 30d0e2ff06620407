from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from advisor_desk.gui.results import ResultGroup, ResultsModel, SearchResult, rows_of
from advisor_desk.gui.search_box import SearchBox

GROUPS = [
    ResultGroup(
        "Companies you know",
        [
            SearchResult("Norrby AB", "556123-4567 · Borås", 1, chip=("Clear", "green")),
            SearchResult("Norrskens AB", "559087-1122 · Luleå", 2),
        ],
    ),
    ResultGroup("From the register", []),
    ResultGroup("Contacts", [SearchResult("Nora Norrman", "Norrby AB", 3, "user")]),
]
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def box(qtbot: QtBot, show: Show) -> SearchBox:
    page = QWidget()
    page.resize(700, 500)
    layout = QVBoxLayout(page)
    made = SearchBox(page)
    layout.addWidget(made)
    layout.addWidget(QLineEdit(page))
    layout.addStretch(1)
    show(page)
    made.setFocus()
    return made


def found_list(box: SearchBox) -> QListView:
    [found] = box.window().findChildren(QListView)
    return found


def ask(qtbot: QtBot, box: SearchBox, text: str) -> None:
    asked = " ".join(text.split())
    with qtbot.waitSignal(box.query_changed, check_params_cb=lambda query: query == asked):
        QTest.keyClicks(box, text)


def texts(box: SearchBox) -> list[str]:
    model = found_list(box).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_is_a_sound_qt_model(qtmodeltester: ModelTester) -> None:
    model = ResultsModel()
    model.set_rows(rows_of(GROUPS))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows([])


def test_one_question_is_asked_for_a_word_typed_fast(qtbot: QtBot, box: SearchBox) -> None:
    asked: list[str] = []
    box.query_changed.connect(asked.append)
    ask(qtbot, box, "norr")

    assert asked == ["norr"]


def test_results_stand_in_groups_and_the_last_row_adds(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "norr")
    box.set_results("norr", GROUPS)

    assert texts(box) == [
        "Companies you know",
        "Norrby AB",
        "Norrskens AB",
        "Contacts",
        "Nora Norrman",
        "Add a company by hand…",
    ]


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "norr")
    box.set_results("nor", GROUPS)

    assert not box.is_open()


def test_an_answer_that_comes_after_one_has_left_is_dropped(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "norr")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    box.set_results("norr", GROUPS)

    assert not box.is_open()


def test_arrows_pass_over_headings_and_return_chooses(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "norr")
    box.set_results("norr", GROUPS)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Return)

    assert chosen.args == [3]
    assert (box.text(), box.is_open()) == ("", False)


def test_up_from_the_first_goes_to_add_with_what_was_typed(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "norr  ab ")
    box.set_results("norr ab", GROUPS)
    QTest.keyClick(box, Qt.Key.Key_Up)
    with qtbot.waitSignal(box.add_wanted) as wanted:
        QTest.keyClick(box, Qt.Key.Key_Return)

    assert wanted.args == ["norr ab"]


def test_a_click_chooses(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "norr")
    box.set_results("norr", GROUPS)
    found = found_list(box)
    place = found.visualRect(found.model().index(2, 0)).center()
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [2]


def test_escape_closes_first_and_clears_next(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "norr")
    box.set_results("norr", GROUPS)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), box.is_open()) == ("norr", False)
    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert box.text() == ""


def test_nothing_found_says_so_and_still_adds(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "zzz")
    box.set_results("zzz", [])

    assert texts(box) == ["Nothing found for “zzz”", "Add a company by hand…"]


def test_entering_an_empty_box_asks_for_recent_companies(qtbot: QtBot, box: SearchBox) -> None:
    with qtbot.waitSignal(box.query_changed) as asked:
        QTest.keyClick(box, Qt.Key.Key_Down)
    box.set_results("", GROUPS[:1])

    assert asked.args == [""]
    assert texts(box)[-1] == "Norrskens AB"  # nothing to add without a name


def test_the_list_stays_inside_a_low_window(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "n")
    many = [SearchResult(f"Company {number}", "Borås", number) for number in range(60)]
    box.set_results("n", [ResultGroup("Companies you know", many)])

    assert box.window().rect().contains(found_list(box).geometry())


def test_markup_in_a_name_is_painted_as_text(qtbot: QtBot, box: SearchBox) -> None:
    ask(qtbot, box, "x")
    box.set_results(
        "x", [ResultGroup("<b>", [SearchResult("<i>x</i>", "\u202ex", 1, chip=("", "red"))])]
    )

    assert not found_list(box).grab().isNull()
    assert found_list(box).pos() != QPoint()
