"""The calendar in the real window: seen, walked and opened by keys and mouse."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from advisor_desk.domain.calendars import View
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.outreach import Way
from advisor_desk.gui.board.cells import DayCell, VisitCell
from advisor_desk.gui.board.marked_bar import MarkedBar
from advisor_desk.gui.board.move_dialog import MoveDialog
from advisor_desk.gui.board.page import BoardPage
from advisor_desk.gui.board.view import CalendarView
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.gui.visits.plan_page import PlanPage
from advisor_desk.store.rows import EngagementRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.gui.forms import clashing_keys, nameless, press

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)


def put(context: Context, day: int, hour: float, name: str, by: str = "") -> Engagement:
    """A planned visit so many days after Monday, on record as if it had come from elsewhere."""
    services = context.services
    local = datetime(2026, 11, 23).astimezone() + timedelta(days=day, hours=hour)
    who = actor(services, by) if by else None
    visit = engagement(services, company(services, name), local.astimezone(UTC), by=who)
    with services.desk.write() as session:
        session.add(EngagementRow.of(visit))
    return visit


def board(context: Context, view: View = View.WEEK) -> BoardPage:
    context.window.show_page("board", view=view)
    for _ in range(3):
        QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, BoardPage)
    return page


def at(page: BoardPage) -> str:
    """Where the keyboard is: a company's name, or a day."""
    cell = page.calendar().current_cell()
    return cell.text.company if isinstance(cell, VisitCell) else str(cell and cell.day)


def shown(view: CalendarView) -> list[str]:
    """The companies whose visits are painted."""
    cells = enumerate(view.board.cells)
    return [c.text.company for row, c in cells
            if isinstance(c, VisitCell) and row in view.placed().visits]  # fmt: skip


def walk(*keys: Qt.Key) -> None:
    for key in keys:
        press(key)


UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
RETURN = Qt.Key.Key_Return


def test_a_week_shows_every_actors_visits(qtbot: QtBot, context: Context) -> None:
    put(context, 1, 10, "Vårt AB")
    put(context, 3, 13, "Almis AB", by="ALMI")
    put(context, 8, 10, "Nästa vecka AB")
    page = board(context)

    assert shown(page.hours) == ["Vårt AB", "Almis AB"]
    assert page.ui.title_label.text() == "Week 48 · 23–29 Nov 2026"


def test_visits_at_one_time_stand_side_by_side(qtbot: QtBot, context: Context) -> None:
    put(context, 1, 10, "Ett AB")
    put(context, 1, 10.5, "Två AB", by="ALMI")
    page = board(context)

    one, other = page.hours.placed().visits.values()

    assert not one.intersects(other)
    assert one.top() < other.bottom()
    assert other.top() < one.bottom()


def test_each_visit_is_said_with_its_advice(qtbot: QtBot, context: Context) -> None:
    first = put(context, 1, 10, "Norrby AB")
    clash = replace(
        engagement(context.services, context.services.companies.get(first.company_id),
                   first.starts_at + timedelta(days=1), by=actor(context.services, "ALMI")),
    )  # fmt: skip
    with context.services.desk.write() as session:
        session.add(EngagementRow.of(clash))
    page = board(context)
    page.hours.mark(TUESDAY, first.id)

    said = page.hours.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Norrby AB. Tuesday 24 November, 10:00–11:00. You. Hold. " in said
    assert page.ui.marked_bar._chip.text() == "Hold"


def test_a_days_name_stays_whole_where_a_full_stop_is_in_it(qtbot: QtBot) -> None:
    bar = MarkedBar()
    qtbot.addWidget(bar)
    day = DayCell(date(2026, 11, 25), "Mittwoch, 25. November", "Heute. 3 Besuche")

    bar.show_cell(day)

    assert "Mittwoch, 25. November" in {label.text() for label in bar.findChildren(Label)}
    assert day.spoken == "Mittwoch, 25. November. Heute. 3 Besuche"


def test_the_arrows_walk_between_days_and_visits(qtbot: QtBot, context: Context) -> None:
    put(context, 1, 9, "Tidigt AB")
    put(context, 1, 14, "Sent AB")
    put(context, 2, 14.25, "Onsdag AB")
    page = board(context)
    assert at(page) == str(MONDAY)

    walk(RIGHT, DOWN, DOWN)
    assert at(page) == "Sent AB"
    walk(RIGHT)
    assert at(page) == "Onsdag AB"
    walk(LEFT, UP)
    assert at(page) == "Tidigt AB"
    walk(UP, LEFT)
    assert at(page) == str(MONDAY)


def test_an_arrow_leads_on_to_the_week_beside(qtbot: QtBot, context: Context) -> None:
    page = board(context)

    walk(LEFT)

    assert at(page) == "2026-11-22"
    assert page.ui.title_label.text().startswith("Week 47 ")


def test_return_opens_a_visit_and_going_back_finds_it_again(
    qtbot: QtBot, context: Context
) -> None:
    put(context, 1, 10, "Norrby AB")
    page = board(context)
    walk(RIGHT, DOWN, RETURN)
    assert isinstance(context.window.current_page(), PlanPage)

    context.window.go_back()

    assert context.window.current_page() is page
    assert at(page) == "Norrby AB"


def test_anothers_visit_is_opened_to_read(qtbot: QtBot, context: Context) -> None:
    put(context, 1, 10, "Almis AB", by="ALMI")
    page = board(context)
    walk(RIGHT, DOWN)

    page.ui.marked_bar.open_button.click()

    assert isinstance(context.window.current_page(), LogPage)


def test_return_on_a_day_opens_it_by_its_hours(qtbot: QtBot, context: Context) -> None:
    page = board(context, View.MONTH)
    walk(RIGHT, RETURN)

    assert page.view() is View.DAY
    assert page.ui.title_label.text() == "Tuesday 24 November"


def test_pages_are_turned_and_today_is_a_key_away(qtbot: QtBot, context: Context) -> None:
    page = board(context)

    walk(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert page.ui.title_label.text() == "Week 50 · 7–13 Dec 2026"
    walk(Qt.Key.Key_PageUp)
    assert page.ui.title_label.text() == "Week 49 · 30 Nov – 6 Dec 2026"
    walk(Qt.Key.Key_T)

    assert at(page) == str(MONDAY)


@pytest.mark.parametrize(
    ("key", "view"),
    [(Qt.Key.Key_D, View.DAY), (Qt.Key.Key_M, View.MONTH), (Qt.Key.Key_L, View.LIST)],
)
def test_a_letter_chooses_the_view_and_the_mark_stays(
    qtbot: QtBot, context: Context, key: Qt.Key, view: View
) -> None:
    put(context, 1, 10, "Norrby AB")
    page = board(context)
    walk(RIGHT, DOWN)

    walk(key)

    assert page.view() is view
    marked = page.listing.table.current_row() if view is View.LIST else None
    assert at(page) == "Norrby AB" or marked
    walk(Qt.Key.Key_W)
    assert at(page) == "Norrby AB"


def test_a_month_counts_what_has_no_room_and_opens_the_day(qtbot: QtBot, context: Context) -> None:
    for number in range(9):
        put(context, 1, 8 + number, f"Företag {number} AB")
    page = board(context, View.MONTH)
    [more] = page.month.placed().more
    assert len(shown(page.month)) + more.count == 9

    centre = page.month.on_screen(more.rect).center()
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=centre)

    assert page.view() is View.DAY
    assert len(shown(page.hours)) == 9


def test_a_click_marks_and_a_double_click_opens(qtbot: QtBot, context: Context) -> None:
    put(context, 3, 10, "Norrby AB")
    page = board(context)
    [rect] = page.hours.placed().visits.values()
    centre = page.hours.on_screen(rect).center()

    QTest.mouseClick(page.hours.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert at(page) == "Norrby AB"
    QTest.mouseDClick(page.hours.viewport(), Qt.MouseButton.LeftButton, pos=centre)

    assert isinstance(context.window.current_page(), PlanPage)


def test_one_actor_or_municipality_can_be_looked_at_alone(qtbot: QtBot, context: Context) -> None:
    put(context, 1, 10, "Vårt AB")
    theirs = put(context, 2, 10, "Almis AB", by="ALMI")
    at_theirs = context.services.companies.get(theirs.company_id)
    context.services.companies.change(
        replace(at_theirs, municipality="1490", municipality_confirmed=True)
    )
    page = board(context)

    page.ui.actor_combo.setCurrentIndex(page.ui.actor_combo.findText("Only mine"))
    assert shown(page.hours) == ["Vårt AB"]
    page.ui.actor_combo.setCurrentIndex(0)
    page.ui.place_combo.setCurrentIndex(page.ui.place_combo.findText("Borås"))

    assert shown(page.hours) == ["Almis AB"]


def test_a_change_elsewhere_is_shown_and_the_mark_stays(qtbot: QtBot, context: Context) -> None:
    put(context, 1, 10, "Första AB")
    page = board(context)
    walk(RIGHT, DOWN)

    later = engagement(
        context.services,
        company(context.services, "Andra AB"),
        datetime(2026, 11, 24, 8, tzinfo=UTC),
    )
    context.services.visits.plan(later)

    assert set(shown(page.hours)) == {"Första AB", "Andra AB"}
    assert at(page) == "Första AB"


def test_a_visit_of_several_days_stands_above_the_hours(qtbot: QtBot, context: Context) -> None:
    fair = put(context, 1, 9, "Mässan AB")
    with context.services.desk.write() as session:
        session.get_one(EngagementRow, fair.id).ends_at = fair.starts_at + timedelta(days=2)
    page = board(context)

    [(row, rect)] = page.hours.placed().visits.items()

    assert row in page.hours.placed().fixed
    assert rect.bottom() < page.hours.placed().top
    wednesday = page.hours.placed().days[TUESDAY + timedelta(days=1)]
    assert rect.left() < wednesday.left() < wednesday.right() < rect.right()


def test_what_was_done_is_no_advice_any_more(qtbot: QtBot, context: Context) -> None:
    done = put(context, 0, 8, "Klart AB")
    with context.services.desk.write() as session:
        session.get_one(EngagementRow, done.id).status = Status.DONE
    page = board(context)

    walk(DOWN)

    assert page.ui.marked_bar._chip.text() == "Done"


def test_at_midnight_another_day_is_today(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    page = board(context)
    clock.advance(days=1)

    page._minute.timeout.emit()

    assert page.hours.today == TUESDAY


def test_a_list_turns_its_pages_and_opens(qtbot: QtBot, context: Context) -> None:
    put(context, 30, 10, "Nästa månad AB")
    page = board(context, View.LIST)
    said = page.listing.currentWidget()
    assert said is not None
    assert "No visits in these weeks" in said.accessibleName()

    page.ui.on_button.click()
    page.listing.table.setFocus()
    walk(RETURN)

    assert isinstance(context.window.current_page(), PlanPage)


def test_a_day_with_nothing_planned_can_be_walked_to(qtbot: QtBot, context: Context) -> None:
    page = board(context)
    walk(RIGHT)

    cell = page.hours.current_cell()

    assert isinstance(cell, DayCell)
    assert cell.spoken == "Tuesday 24 November. No visits"


def test_the_list_of_visits_leads_here(qtbot: QtBot, context: Context) -> None:
    context.window.show_page("visits")
    page = context.window.current_page()

    page.ui.board_button.click()  # type: ignore[union-attr]

    assert isinstance(context.window.current_page(), BoardPage)


@pytest.mark.parametrize("view", View)
def test_every_control_has_a_name_and_a_key_of_its_own(
    qtbot: QtBot, context: Context, view: View
) -> None:
    put(context, 1, 10, "Norrby AB")
    page = board(context, view)

    assert nameless(page) == []
    assert clashing_keys(page) == []


def test_the_calendar_keeps_the_rules_of_models(
    qtbot: QtBot, context: Context, qtmodeltester: ModelTester
) -> None:
    put(context, 1, 10, "Norrby AB")

    qtmodeltester.check(board(context).hours.board)  # type: ignore[no-untyped-call]


SHIFT = Qt.KeyboardModifier.ShiftModifier


def centre(view: CalendarView, visit: Engagement) -> QPoint:
    row = next(n for n, cell in enumerate(view.board.cells) if cell.key[1] == visit.id)
    return view.visualRect(view.board.index(row)).center()


def drag(view: CalendarView, start: QPoint, end: QPoint) -> None:
    """Press, pull in two steps and let go, as a hand does."""
    left, port = Qt.MouseButton.LeftButton, view.viewport()
    QTest.mousePress(port, left, pos=start)
    for part in (0.5, 1.0):
        way = QPointF(start) + (QPointF(end) - QPointF(start)) * part
        glob = QPointF(port.mapToGlobal(way.toPoint()))
        QApplication.sendEvent(
            port, QMouseEvent(QEvent.Type.MouseMove, way, glob, left, left, _PLAIN)
        )
    QTest.mouseRelease(port, left, pos=end)


_PLAIN = Qt.KeyboardModifier.NoModifier


def to_day(view: CalendarView, start: QPoint, day: date, hours: int = 0) -> QPoint:
    column = view.placed().columns[day]
    return QPoint(column.center().x(), start.y() + hours * view.placed().hour)


def dialog(context: Context) -> MoveDialog | None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return next((d for d in context.window.findChildren(MoveDialog) if d.isVisible()), None)


def local_start(context: Context, visit: Engagement) -> datetime:
    return context.services.visits.get(visit.id).starts_at.astimezone().replace(tzinfo=None)


def test_a_visit_is_dragged_to_another_day_and_hour(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    page = board(context)
    start = centre(page.hours, visit)

    drag(page.hours, start, to_day(page.hours, start, MONDAY + timedelta(days=3), hours=2))
    asked = dialog(context)
    assert asked is not None
    assert local_start(context, visit) == datetime(2026, 11, 24, 10)
    assert asked.advice.banner._word.text() == "Clear as far as known"
    asked.ui.move_button.click()

    assert local_start(context, visit) == datetime(2026, 11, 26, 12)
    assert at(page) == "Norrby AB"


def test_what_was_moved_is_put_back_by_undo(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    page = board(context)
    start = centre(page.hours, visit)
    drag(page.hours, start, to_day(page.hours, start, MONDAY + timedelta(days=3)))
    asked = dialog(context)
    assert asked is not None
    asked.ui.move_button.click()

    context.window.toast._button.click()

    assert local_start(context, visit) == datetime(2026, 11, 24, 10)
    assert shown(page.hours) == ["Norrby AB"]


def test_left_as_it_is_it_stands_where_it_stood(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    page = board(context)
    start = centre(page.hours, visit)
    drag(page.hours, start, to_day(page.hours, start, MONDAY + timedelta(days=3)))
    asked = dialog(context)
    assert asked is not None

    QTest.keyClick(asked, Qt.Key.Key_Escape)

    assert dialog(context) is None
    assert local_start(context, visit) == datetime(2026, 11, 24, 10)
    assert centre(page.hours, visit) == start


def test_where_the_advice_speaks_against_it_a_reason_is_asked_for(
    qtbot: QtBot, context: Context
) -> None:
    services = context.services
    visit = put(context, 1, 10, "Norrby AB")
    theirs = engagement(
        services,
        services.companies.get(visit.company_id),
        visit.starts_at + timedelta(days=33),
        by=actor(services, "ALMI"),
    )
    with services.desk.write() as session:
        session.add(EngagementRow.of(theirs))
    page = board(context)
    start = centre(page.hours, visit)
    drag(page.hours, start, to_day(page.hours, start, MONDAY + timedelta(days=4)))
    asked = dialog(context)
    assert asked is not None
    assert asked.advice.banner._word.text() == "Hold"
    asked.ui.move_button.click()
    assert asked.isVisible()

    asked.advice.reason_edit.setPlainText("Almi vet om det")
    asked.ui.move_button.click()

    assert local_start(context, visit) == datetime(2026, 11, 27, 10)
    assert services.visits.get(visit.id).go_anyway_reason == "Almi vet om det"


def test_another_way_is_taken_on_the_plans_page_at_the_new_time(
    qtbot: QtBot, context: Context
) -> None:
    services = context.services
    visit = put(context, 1, 10, "Norrby AB")
    theirs = engagement(
        services,
        services.companies.get(visit.company_id),
        visit.starts_at + timedelta(days=33),
        by=actor(services, "ALMI"),
    )
    with services.desk.write() as session:
        session.add(EngagementRow.of(theirs))
    page = board(context)
    start = centre(page.hours, visit)
    drag(page.hours, start, to_day(page.hours, start, MONDAY + timedelta(days=4)))
    asked = dialog(context)
    assert asked is not None

    way = next(w for w in asked.advice.advice.alternatives if w.way is Way.JOIN)  # type: ignore[union-attr]
    asked.advice.chosen.emit(way)

    plan = context.window.current_page()
    assert isinstance(plan, PlanPage)
    assert plan.when.day() == theirs.starts_at.astimezone().date()
    assert [one.actor_id for one in plan._made().participants] == [theirs.actor_id]
    steps = services.steps.list(mine=True, kind=None, done=False)
    context.window.show_page("today")
    context.window.go_back()
    assert len(services.steps.list(mine=True, kind=None, done=False)) == len(steps) == 1


def test_anothers_visit_is_not_dragged_and_says_why(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Almis AB", by="ALMI")
    page = board(context)
    start = centre(page.hours, visit)

    drag(page.hours, start, to_day(page.hours, start, MONDAY + timedelta(days=3)))

    assert dialog(context) is None
    assert "can move this visit" in context.window.toast._text.text()
    assert local_start(context, visit) == datetime(2026, 11, 24, 10)


def test_in_a_month_it_is_dragged_to_a_day_and_keeps_its_hour(
    qtbot: QtBot, context: Context
) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    page = board(context, View.MONTH)
    there = page.month.placed().days[MONDAY + timedelta(days=9)]

    drag(page.month, centre(page.month, visit), page.month.on_screen(there).center())
    asked = dialog(context)
    assert asked is not None
    asked.ui.move_button.click()

    assert local_start(context, visit) == datetime(2026, 12, 2, 10)


def test_let_go_outside_nothing_is_asked(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    page = board(context)

    drag(page.hours, centre(page.hours, visit), QPoint(-40, 200))

    assert dialog(context) is None


def test_a_visit_is_moved_by_keys_alone(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    board(context)
    walk(RIGHT, DOWN)

    for key in (RIGHT, RIGHT, DOWN, DOWN):
        press(key, SHIFT)
    walk(RETURN)
    asked = dialog(context)
    assert asked is not None
    assert asked.when.starts_at().astimezone().replace(tzinfo=None) == (
        datetime(2026, 11, 26, 10, 30)
    )
    QTest.keyClick(asked, Qt.Key.Key_Return)

    assert local_start(context, visit) == datetime(2026, 11, 26, 10, 30)


def test_escape_puts_down_what_was_taken_up(qtbot: QtBot, context: Context) -> None:
    put(context, 1, 10, "Norrby AB")
    page = board(context)
    walk(RIGHT, DOWN)
    press(RIGHT, SHIFT)

    walk(Qt.Key.Key_Escape, RIGHT)

    assert page.hours._carrier.drag is None
    assert at(page) == str(MONDAY + timedelta(days=2))


def test_any_time_can_be_typed(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    page = board(context)
    walk(RIGHT, DOWN)
    page.ui.marked_bar.move_button.click()
    asked = dialog(context)
    assert asked is not None

    asked.when.set_day(MONDAY + timedelta(days=60))
    asked.ui.move_button.click()

    assert local_start(context, visit) == datetime(2027, 1, 22, 10)


def test_nothing_is_moved_into_the_past(qtbot: QtBot, context: Context) -> None:
    visit = put(context, 1, 10, "Norrby AB")
    page = board(context)
    walk(RIGHT, DOWN)
    page.ui.marked_bar.move_button.click()
    asked = dialog(context)
    assert asked is not None

    asked.when.set_day(MONDAY - timedelta(days=3))
    asked.ui.move_button.click()

    assert asked.isVisible()
    assert asked.when.ui.problem.text()
    assert local_start(context, visit) == datetime(2026, 11, 24, 10)
