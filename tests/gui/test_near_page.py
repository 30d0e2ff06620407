"""What is near, in the real window: from the calendar or a plan to a visit planned there."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from advisor_desk.domain.calendars import View
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.board.page import BoardPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.near.page import NearPage
from advisor_desk.gui.visits.plan_page import PlanPage
from tests.desks import engagement
from tests.gui.forms import clashing_keys, nameless, press, write

MALMO, ULRICEHAMN, TRANEMO = "1280", "1491", "1452"
THURSDAY = date(2026, 11, 26)


def placed(context: Context, name: str, municipality: str) -> Company:
    made = Company(id=new_id(), name=name, municipality=municipality, municipality_confirmed=True)
    return context.services.companies.add(made, "")


def visit(context: Context, name: str, municipality: str) -> Engagement:
    """Mine, on Thursday at nine."""
    start = datetime(2026, 11, 26, 9).astimezone().astimezone(UTC)
    there = placed(context, name, municipality)
    return context.services.visits.plan(engagement(context.services, there, start))


def near(context: Context, **arguments: object) -> NearPage:
    context.window.show_page("near", **arguments)
    return shown_page(context)


def shown_page(context: Context) -> NearPage:
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, NearPage)
    return page


def listed(page: NearPage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_the_calendar_leads_to_what_is_near_a_visit(qtbot: QtBot, context: Context) -> None:
    trip = visit(context, "Tranemo Tråd AB", TRANEMO)
    placed(context, "Kindaholm AB", TRANEMO)
    placed(context, "Åsunden AB", ULRICEHAMN)
    context.window.show_page("board", view=View.WEEK, day=THURSDAY, visit_id=trip.id)

    press(Qt.Key.Key_N)

    page = shown_page(context)
    assert listed(page) == ["Kindaholm AB", "Åsunden AB"]
    assert page.ui.place_edit.text() == "Tranemo"
    assert "you visit 09:00 Tranemo Tråd AB" in page.ui.trip_label.toolTip()


def test_from_a_day_it_is_around_where_one_goes_that_day(qtbot: QtBot, context: Context) -> None:
    visit(context, "Tranemo Tråd AB", TRANEMO)
    context.window.show_page("board", view=View.MONTH, day=THURSDAY)
    board = context.window.current_page()
    assert isinstance(board, BoardPage)

    board.ui.marked_bar.near_button.click()

    assert shown_page(context).ui.place_edit.text() == "Tranemo"


def test_a_plan_leads_to_what_is_near_it(qtbot: QtBot, context: Context) -> None:
    trip = visit(context, "Tranemo Tråd AB", TRANEMO)
    placed(context, "Kindaholm AB", TRANEMO)
    context.window.show_page("plan", engagement_id=trip.id)
    plan = context.window.current_page()
    assert isinstance(plan, PlanPage)

    plan.journey.ui.near_button.click()

    page = shown_page(context)
    assert listed(page) == ["Kindaholm AB"]
    assert page._day() == THURSDAY


def test_return_plans_a_visit_that_day_when_one_is_free(qtbot: QtBot, context: Context) -> None:
    visit(context, "Tranemo Tråd AB", TRANEMO)
    kinda = placed(context, "Kindaholm AB", TRANEMO)
    near(context, day=THURSDAY, municipality=TRANEMO)

    press(Qt.Key.Key_Return)

    plan = context.window.current_page()
    assert isinstance(plan, PlanPage)
    assert plan.company_id() == kinda.id
    assert plan.when.day() == THURSDAY
    assert plan.when.starts_at().astimezone().time() == time(10, 30)


def test_what_was_planned_is_no_longer_on_the_list(qtbot: QtBot, context: Context) -> None:
    placed(context, "Kindaholm AB", TRANEMO)
    page = near(context, day=THURSDAY, municipality=TRANEMO)
    press(Qt.Key.Key_Return)
    plan = context.window.current_page()
    assert isinstance(plan, PlanPage)
    plan.advice.set_reason("Samma resa")
    plan.save()

    context.window.go_back()

    assert context.window.current_page() is page
    assert listed(page) == []
    said = page.ui.stack.currentWidget()
    assert said is not None
    assert "Somebody has met every company here" in said.accessibleName()


def test_the_municipality_alone_or_another_is_a_key_away(qtbot: QtBot, context: Context) -> None:
    placed(context, "Kindaholm AB", TRANEMO)
    placed(context, "Åsunden AB", ULRICEHAMN)
    page = near(context, day=THURSDAY, municipality=TRANEMO)
    assert len(listed(page)) == 2

    page.ui.around_check.setFocus()
    press(Qt.Key.Key_Space)
    assert listed(page) == ["Kindaholm AB"]

    page.ui.place_edit.setFocus()
    page.ui.place_edit.selectAll()
    write("Ulricehamn")
    press(Qt.Key.Key_Return)
    assert listed(page) == ["Åsunden AB"]


def test_come_back_to_it_shows_what_it_showed(qtbot: QtBot, context: Context) -> None:
    placed(context, "Åsunden AB", ULRICEHAMN)
    page = near(context, day=THURSDAY, municipality=TRANEMO)
    page.ui.place_edit.setText("Ulricehamn")
    page.ui.place_edit.editingFinished.emit()
    page.ui.open_button.click()

    context.window.go_back()

    assert page.ui.place_edit.text() == "Ulricehamn"


def test_without_a_place_it_asks_for_one(qtbot: QtBot, context: Context) -> None:
    page = near(context, day=THURSDAY, municipality=TRANEMO)

    page.ui.place_edit.setText("Ingenstans")
    page.ui.place_edit.editingFinished.emit()

    said = page.ui.stack.currentWidget()
    assert said is not None
    assert "Where do you go?" in said.accessibleName()
    assert not page.ui.plan_button.isEnabled()


def test_a_company_that_comes_in_is_shown(qtbot: QtBot, context: Context) -> None:
    page = near(context, day=THURSDAY, municipality=TRANEMO)

    made = placed(context, "Kindaholm AB", TRANEMO)
    assert listed(page) == ["Kindaholm AB"]
    context.services.companies.change(replace(made, municipality=MALMO))

    assert listed(page) == []


def test_every_control_has_a_name_and_a_key_of_its_own(
    qtbot: QtBot, context: Context, qtmodeltester: ModelTester
) -> None:
    placed(context, "Kindaholm AB", TRANEMO)
    page = near(context, day=THURSDAY, municipality=TRANEMO)

    assert nameless(page) == []
    assert clashing_keys(page) == []
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]
