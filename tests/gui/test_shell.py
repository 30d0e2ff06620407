from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from advisor_desk.gui.cards import ScrollPage
from advisor_desk.gui.results import ResultGroup, SearchResult
from advisor_desk.gui.shell import MainWindow, Page
from advisor_desk.gui.shortcuts_dialog import ShortcutsDialog

KEYS = {
    "1": "today",
    "2": "inbox",
    "3": "companies",
    "4": "visits",
    "5": "referrals",
    "6": "directory",
    "7": "register",
    ",": "settings",
}


class NotedPage(Page):
    """A page that remembers what happened to it."""

    def __init__(self, key: str, events: list[tuple[str, str, dict[str, object]]]) -> None:
        super().__init__()
        self.key, self.events = key, events
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)

    def arrive(self, **arguments: object) -> None:
        self.events.append(("arrive", self.key, arguments))

    def leave(self) -> None:
        self.events.append(("leave", self.key, {}))


Events = list[tuple[str, str, dict[str, object]]]


@pytest.fixture
def events(window: MainWindow) -> Events:
    noted: Events = []
    for key in (*KEYS.values(), "company"):
        rail = "companies" if key == "company" else ""
        window.add_page(key, partial(NotedPage, key, noted), rail)
    return noted


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def marked(window: MainWindow) -> list[str]:
    return [
        button.text() for button in window.ui.rail.findChildren(QToolButton) if button.isChecked()
    ]


def test_each_place_has_its_keys(qtbot: QtBot, window: MainWindow, events: Events) -> None:
    for key, place in KEYS.items():
        with qtbot.waitSignal(window.page_shown) as shown:
            QTest.keyClick(window, Qt.Key(ord(key)), Qt.KeyboardModifier.ControlModifier)
        assert shown.args == [place]


def test_a_click_on_the_rail_goes_there(qtbot: QtBot, window: MainWindow, events: Events) -> None:
    [visits] = [b for b in window.ui.rail.findChildren(QToolButton) if b.text() == "Visits"]
    with qtbot.waitSignal(window.page_shown) as shown:
        QTest.mouseClick(visits, Qt.MouseButton.LeftButton)

    assert shown.args == ["visits"]
    assert marked(window) == ["Visits"]


def test_a_page_is_made_once_and_told_each_time(window: MainWindow, events: Events) -> None:
    window.show_page("company", company=1)
    first = window.current_page()
    window.show_page("today")
    window.show_page("company", company=2)

    assert window.current_page() is first
    assert events == [
        ("arrive", "company", {"company": 1}),
        ("leave", "company", {}),
        ("arrive", "today", {}),
        ("leave", "today", {}),
        ("arrive", "company", {"company": 2}),
    ]


def test_a_page_without_a_place_of_its_own_marks_the_one_it_belongs_to(
    window: MainWindow, events: Events
) -> None:
    window.show_page("company")

    assert window.current_page() is not None
    assert marked(window) == ["Companies"]


def test_back_returns_to_the_page_before_as_it_was_asked_for(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("company", company=1)
    window.show_page("visits")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert events[-1] == ("arrive", "company", {"company": 1})
    window.go_back()
    assert events[-1] == ("arrive", "company", {"company": 1})  # there is nothing before it


def test_a_page_asked_for_too_early_comes_when_it_is_there(window: MainWindow) -> None:
    noted: Events = []
    window.show_page("today", day="monday")
    assert window.current_page() is None
    window.add_page("today", lambda: NotedPage("today", noted))

    assert noted == [("arrive", "today", {"day": "monday"})]


def test_search_is_reached_from_anywhere(qtbot: QtBot, window: MainWindow, events: Events) -> None:
    window.show_page("today")
    page = window.current_page()
    assert isinstance(page, NotedPage)
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.ui.search.hasFocus()
    with qtbot.waitSignal(window.query_changed, check_params_cb=lambda query: query == "norr"):
        QTest.keyClicks(window.ui.search, "norr")
    window.set_results("norr", [ResultGroup("Known", [SearchResult("Norrby", "Borås", 7)])])
    with qtbot.waitSignal(window.chosen) as chosen:
        QTest.keyClick(window.ui.search, Qt.Key.Key_Return)

    assert chosen.args == [7]


def test_f1_lists_the_shortcuts(qtbot: QtBot, window: MainWindow, events: Events) -> None:
    window.show_page("today")
    QTest.keyClick(window, Qt.Key.Key_F1)

    dialogs = window.findChildren(ShortcutsDialog)
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    assert marked(window) == ["Today"]
    page = dialogs[0].findChild(ScrollPage)
    assert isinstance(page, ScrollPage)
    QTest.keyClick(dialogs[0].focusWidget(), Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0
    QTest.keyClick(dialogs[0], Qt.Key.Key_Escape)


def test_closing_saves_the_page_and_says_so(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("today")
    with qtbot.waitSignal(window.closing):
        window.close()

    assert events[-1] == ("leave", "today", {})


def test_the_window_comes_back_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    def settings() -> QSettings:
        return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    first = MainWindow(settings())
    qtbot.addWidget(first)
    first.resize(771, 533)
    first.show()
    first.close()
    second = MainWindow(settings())
    qtbot.addWidget(second)

    assert (second.width(), second.height()) == (771, 533)


def test_a_low_window_keeps_every_place_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(853, 480)
    buttons = window.ui.rail.findChildren(QToolButton)

    def all_inside() -> bool:
        return all(window.ui.rail.rect().contains(button.geometry()) for button in buttons)

    qtbot.waitUntil(all_inside)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (853, 480))


def test_long_words_make_the_rail_wider_not_shorter(qtbot: QtBot, window: MainWindow) -> None:
    before = window.ui.rail.width()
    window.ui.rail.set_words("referrals", "Weitervermittlungen")

    qtbot.waitUntil(lambda: window.ui.rail.width() > before)


def test_a_count_is_spoken(window: MainWindow) -> None:
    window.ui.rail.set_count("referrals", 3)

    assert "Referrals, 3" in {b.accessibleName() for b in window.ui.rail.findChildren(QToolButton)}


def test_the_status_line_says_what_it_was_told(window: MainWindow) -> None:
    window.set_status("Offline · 3 visits waiting", "amber", "wifi-off")

    assert window.ui.status.text() == "Offline · 3 visits waiting"
    assert window.ui.status.accessibleName() == "Offline · 3 visits waiting"


def test_the_user_and_the_chip_show(window: MainWindow) -> None:
    window.set_user("Karin Öberg", "")
    window.set_offline(True)

    assert window.ui.user_label.text() == "Karin Öberg"
    assert window.ui.offline_chip.isVisible()
    window.set_offline(False)
    assert not window.ui.offline_chip.isVisible()


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow, events: Events) -> None:
    pressable = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]

    assert len(pressable) >= 8
    assert [button for button in pressable if not (button.accessibleName() or button.text())] == []


def test_a_new_language_renames_the_rail_and_keeps_its_keys(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    class Shouting(QTranslator):
        def translate(self, context: str, text: str, *rest: object) -> str | None:
            return text.upper() if context in {"Shortcuts", "MainWindow"} else None

        def isEmpty(self) -> bool:  # noqa: N802
            return False

    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    words = {button.text() for button in window.ui.rail.findChildren(QToolButton)}
    with qtbot.waitSignal(window.page_shown):
        QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.removeTranslator(translator)

    assert {"TODAY", "VISITS", "HELP"} <= words


def test_undo_is_offered_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[str] = []
    window.notify("Visit cancelled.", lambda: undone.append("visit"))
    [undo] = [b for b in window.toast.findChildren(QAbstractButton) if b.isVisible()]
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)

    assert undone == ["visit"]


def test_the_frame_loads_nothing_heavy() -> None:
    import subprocess
    import sys

    heavy = (
        "sqlalchemy reportlab keyring pikepdf openpyxl alembic holidays stdnum"
        " advisor_desk.services advisor_desk.domain.engagements advisor_desk.domain.packets"
    )
    code = (
        f"import sys, advisor_desk.app;print(*[m for m in '{heavy}'.split() if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    )

    assert done.stdout.strip() == ""


def test_the_rail_is_one_stop_for_tab_and_arrows_walk_it(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("visits")
    assert window.current_page() is not None
    window.ui.search.setFocus()
    places = []
    for _ in range(20):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        place = focused()
        if isinstance(place, QToolButton):
            places.append(place.text())
            QTest.keyClick(place, Qt.Key.Key_Down)
            QTest.keyClick(focused(), Qt.Key.Key_Down)
            with qtbot.waitSignal(window.page_shown) as shown:
                QTest.keyClick(focused(), Qt.Key.Key_Space)
            break

    assert places == ["Visits"]
    assert shown.args == ["directory"]


def test_pressing_the_place_one_is_at_keeps_it_marked(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("visits")
    [visits] = [b for b in window.ui.rail.findChildren(QToolButton) if b.text() == "Visits"]
    QTest.mouseClick(visits, Qt.MouseButton.LeftButton)

    assert marked(window) == ["Visits"]


def test_choosing_hands_the_keyboard_to_the_page(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("today")
    window.focus_search()
    window.show_page("company")
    page = window.current_page()
    assert isinstance(page, NotedPage)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert page.field.hasFocus()


def test_only_the_shortcut_asks_for_recent_companies(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("today")
    with qtbot.waitSignal(window.query_changed) as asked:
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert asked.args == [""]


def test_a_long_name_does_not_push_the_window_wide(window: MainWindow) -> None:
    name = "Bartholomäus von Hohenlohe-Waldenburg-Schillingsfürst"
    window.set_user(name, "Kommunalförbundet i Sjuhäradsbygden och norra Halland")
    window.resize(853, 480)

    assert window.minimumSizeHint().width() <= 760
    assert name in window.ui.user_label.accessibleName()


@pytest.mark.parametrize("size", [(1280, 800), (1000, 620), (853, 480)])
def test_what_is_told_after_a_deed_covers_nothing_of_a_page(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.notify("The visit is planned.", lambda: None)

    def stands_below_the_page() -> None:
        pages, toast = window.ui.pages, window.toast
        bottom = pages.mapTo(window, pages.rect().bottomLeft()).y()
        assert bottom < toast.y()
        assert window.rect().contains(toast.geometry())

    qtbot.waitUntil(stands_below_the_page)


def test_showing_a_page_is_left_to_the_next_turn(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("today")
    qtbot.waitUntil(lambda: marked(window) == ["Today"])
    shown = window.ui.pages.currentWidget()
    events.clear()

    window.show_page("company", company=1)
    assert events == [("leave", "today", {}), ("arrive", "company", {"company": 1})]
    assert window.ui.pages.currentWidget() is shown

    qtbot.waitUntil(lambda: window.ui.pages.currentWidget() is not shown)
    assert marked(window) == ["Companies"]


def test_what_replaces_a_form_comes_a_turn_after_it_is_saved(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("today")
    window.show_page("visits")
    events.clear()

    window.replace_page("company", company=1)
    assert events == []

    qtbot.waitUntil(lambda: marked(window) == ["Companies"])
    assert events == [("leave", "visits", {}), ("arrive", "company", {"company": 1})]
    window.go_back()
    qtbot.waitUntil(lambda: marked(window) == ["Today"])


def test_one_page_after_the_other_is_come_to_in_order(window: MainWindow, events: Events) -> None:
    window.show_page("today")
    events.clear()

    window.replace_page("company", company=1)
    window.show_page("visits")

    assert events == [
        ("leave", "today", {}),
        ("arrive", "company", {"company": 1}),
        ("leave", "company", {}),
        ("arrive", "visits", {}),
    ]


def test_a_key_pressed_meanwhile_is_for_the_page_that_comes(
    qtbot: QtBot, window: MainWindow, events: Events
) -> None:
    window.show_page("visits")
    before = window.current_page()
    assert isinstance(before, NotedPage)
    before.field.setFocus()
    window.show_page("company")
    [coming] = [page for page in window.findChildren(NotedPage) if page.key == "company"]
    coming.field.setFocus()

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_X)

    assert window.ui.pages.currentWidget() is coming
    assert (before.field.text(), coming.field.text()) == ("", "x")
