from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui import theme
from advisor_desk.gui.fields import DateEdit, NotesEdit, SpinBox, TimeEdit
from advisor_desk.gui.people_counter import PeopleCounter

Show = Callable[[QWidget], QWidget]


def turn_wheel(field: QWidget) -> None:
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("kind", [DateEdit, TimeEdit, NotesEdit, SpinBox])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_one_tab_leaves_a_field(
    qtbot: QtBot, show: Show, kind: Callable[[], QWidget], key: Qt.Key
) -> None:
    page, before, field, after = QWidget(), QLineEdit(), kind(), QLineEdit()
    layout = QVBoxLayout(page)
    for widget in (before, field, after):
        layout.addWidget(widget)
    show(page)
    field.setFocus()
    QTest.keyClick(field, key)

    assert (after if key == Qt.Key.Key_Tab else before).hasFocus()


def test_the_wheel_passes_over_a_field_that_is_not_in_use(show: Show) -> None:
    page, other, number = QWidget(), QLineEdit(), SpinBox()
    layout = QVBoxLayout(page)
    layout.addWidget(other)
    layout.addWidget(number)
    show(page)
    other.setFocus()
    turn_wheel(number)
    assert number.value() == 0

    number.setFocus()
    turn_wheel(number)
    assert number.value() == 1


def test_minutes_step_by_five(qtbot: QtBot, show: Show) -> None:
    field = TimeEdit()
    field.setTime(QTime(9, 0))
    show(field)
    field.setCurrentSection(TimeEdit.Section.MinuteSection)
    field.stepBy(1)

    assert field.time() == QTime(9, 5)


def test_weekends_are_not_red_in_any_look(show: Show, light_after: QApplication) -> None:
    page, field, other = QWidget(), DateEdit(), QLineEdit()
    layout = QVBoxLayout(page)
    layout.addWidget(other)
    layout.addWidget(field)
    show(page)
    for look in ("light", "dark"):
        theme.apply(light_after, look)
        other.setFocus()
        field.setFocus()
        ink = field.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert ink == theme.theme().colour("muted")


def test_a_date_can_be_typed_and_read(qtbot: QtBot, show: Show) -> None:
    field = DateEdit()
    field.setDisplayFormat("yyyy-MM-dd")
    field.setDate(QDate(2026, 1, 1))
    show(field)
    field.setFocus()
    QTest.keyClicks(field, "20261123")

    assert field.date() == QDate(2026, 11, 23)


def test_the_counter_gives_women_men_other(qtbot: QtBot) -> None:
    counter = PeopleCounter()
    qtbot.addWidget(counter)
    with qtbot.assertNotEmitted(counter.changed):
        counter.set_counts(2, 3, 1)

    assert counter.counts() == (2, 3, 1)


def test_the_counter_tells_and_adds_up(qtbot: QtBot, show: Show) -> None:
    counter = PeopleCounter()
    show(counter)
    counter.set_counts(2, 3, 0)
    counter.setFocus()
    women = QApplication.focusWidget()
    assert women is not None
    assert women.accessibleName() == "Women"
    with qtbot.waitSignal(counter.changed):
        QTest.keyClick(women, Qt.Key.Key_Up)

    assert counter.counts() == (3, 3, 0)
    assert "6" in counter.findChildren(type(counter._sum))[-1].text()


@pytest.mark.parametrize("locale", ["sv_SE", "en_GB", "de_DE"])
@pytest.mark.parametrize("written", ["2026-12-03", "20261203"])
def test_a_date_is_typed_with_or_without_dashes(show: Show, locale: str, written: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    page, other, field = QWidget(), QLineEdit(), DateEdit()
    QLocale.setDefault(before)
    layout = QVBoxLayout(page)
    layout.addWidget(other)
    layout.addWidget(field)
    field.setDate(QDate(2026, 11, 23))
    show(page)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Tab)
    QTest.keyClicks(field, written)

    assert field.date() == QDate(2026, 12, 3)


def test_days_are_stepped_into_the_next_month(show: Show) -> None:
    field = show(DateEdit())
    assert isinstance(field, DateEdit)
    field.setDate(QDate(2026, 11, 30))
    field.setSelectedSection(DateEdit.Section.DaySection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == QDate(2026, 12, 1)

    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.date() == QDate(2026, 11, 30)
