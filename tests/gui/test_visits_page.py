from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from advisor_desk.domain.engagements import Channel, Engagement, Hearsay, Status
from advisor_desk.gui.context import Context
from advisor_desk.gui.visits.columns import Listed
from advisor_desk.gui.visits.list_page import VisitsPage
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.gui.visits.periods import Period, span
from advisor_desk.gui.visits.plan_page import PlanPage
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.gui.forms import clashing_keys, nameless, press

MONDAY = date(2026, 11, 23)


def listing(context: Context, **arguments: object) -> VisitsPage:
    context.window.show_page("visits", **arguments)
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, VisitsPage)
    return page


def shown(page: VisitsPage) -> list[str]:
    """The companies' names as they stand in the table."""
    model = page.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def said_instead(page: VisitsPage) -> str:
    """What stands where the table would."""
    state = page.ui.stack.currentWidget()
    return state.accessibleName() if state else ""


def plan(context: Context, days: float, name: str) -> Engagement:
    services = context.services
    at = services.desk.now() + timedelta(days=days)
    return services.visits.plan(engagement(services, company(services, name), at))


def heard(context: Context, days: float, name: str) -> Engagement:
    """Almi plans to go, as somebody told."""
    services = context.services
    told = Hearsay(told_by="Anna", channel=Channel.TELEPHONE, on=services.desk.today())
    at = services.desk.now() + timedelta(days=days)
    theirs = engagement(services, company(services, name), at, by=actor(services, "ALMI"))
    return services.visits.hear(replace(theirs, hearsay=told))


def test_a_week_shows_ones_own_visits_by_time(qtbot: QtBot, context: Context) -> None:
    plan(context, 3, "Tredje AB")
    plan(context, 1, "Första AB")
    plan(context, 8, "Nästa vecka AB")
    heard(context, 2, "Almis AB")

    assert shown(listing(context)) == ["Första AB", "Tredje AB"]


def test_all_actors_visits_are_a_choice_away(qtbot: QtBot, context: Context) -> None:
    plan(context, 1, "Vårt AB")
    heard(context, 2, "Almis AB")
    page = listing(context)

    page.ui.whose_combo.setFocus()
    press(Qt.Key.Key_End)

    assert shown(page) == ["Vårt AB", "Almis AB"]


def test_a_period_is_chosen_with_the_arrows(qtbot: QtBot, context: Context) -> None:
    plan(context, 8, "Nästa vecka AB")
    page = listing(context)
    assert shown(page) == []

    page.ui.period_choice.setFocus()
    press(Qt.Key.Key_Right)

    assert shown(page) == ["Nästa vecka AB"]


def test_what_is_over_waits_to_be_logged(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    plan(context, 0.1, "Över AB")
    plan(context, 1, "Kommer AB")
    clock.advance(hours=8)

    page = listing(context, period="to_log")

    assert shown(page) == ["Över AB"]


def test_the_past_is_read_latest_first(qtbot: QtBot, context: Context, clock: FixedClock) -> None:
    for day, name in enumerate(("Äldst AB", "Mellan AB", "Senast AB"), start=1):
        visit = plan(context, day, name)
        context.services.visits.cancel(visit.id, "Sjukdom")
    clock.advance(days=5)

    page = listing(context, period="past")

    assert shown(page) == ["Senast AB", "Mellan AB", "Äldst AB"]


def test_return_opens_a_plan_to_change(qtbot: QtBot, context: Context) -> None:
    plan(context, 1, "Första AB")
    page = listing(context)

    QTest.keyClick(page.table, Qt.Key.Key_Return)

    assert isinstance(context.window.current_page(), PlanPage)


def test_return_opens_what_is_over_to_log(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    plan(context, 0.1, "Över AB")
    clock.advance(hours=8)
    page = listing(context)

    QTest.keyClick(page.table, Qt.Key.Key_Return)

    assert isinstance(context.window.current_page(), LogPage)


def test_the_marked_company_is_planned_for(qtbot: QtBot, context: Context) -> None:
    visit = plan(context, 1, "Första AB")
    page = listing(context)

    page.ui.plan_button.click()

    opened = context.window.current_page()
    assert isinstance(opened, PlanPage)
    assert opened.company_id() == visit.company_id


def test_with_nothing_marked_a_company_is_looked_for(qtbot: QtBot, context: Context) -> None:
    page = listing(context)

    page.ui.log_button.click()

    assert context.window.ui.search.hasFocus()


def test_an_empty_period_says_so(qtbot: QtBot, context: Context) -> None:
    assert "No visits in this period" in said_instead(listing(context))
    assert "Nothing to log" in said_instead(listing(context, period="to_log"))


def test_a_change_elsewhere_is_shown_and_the_mark_stays(qtbot: QtBot, context: Context) -> None:
    plan(context, 1, "Första AB")
    plan(context, 3, "Tredje AB")
    page = listing(context)
    page.table.setFocus()
    press(Qt.Key.Key_Down)

    plan(context, 2, "Andra AB")

    assert shown(page) == ["Första AB", "Andra AB", "Tredje AB"]
    row = page.table.current_row()
    assert isinstance(row, Listed)
    assert row.company == "Tredje AB"


def test_a_long_list_is_read_page_by_page(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services)
    for hour in range(60):
        at = services.desk.now() + timedelta(days=1, hours=hour)
        services.visits.plan(replace(engagement(services, norrby, at), go_anyway_reason="Test"))
    page = listing(context)
    assert len(shown(page)) == 50

    page.ui.more_button.click()

    assert len(shown(page)) == 60
    assert not page.ui.more_button.isVisible()
    assert len({row.engagement.id for row in page._rows}) == 60


def test_the_table_keeps_the_rules_of_models(
    qtbot: QtBot, context: Context, qtmodeltester: ModelTester
) -> None:
    plan(context, 1, "Första AB")

    qtmodeltester.check(listing(context)._model)  # type: ignore[no-untyped-call]


def test_every_control_has_a_name_and_a_key_of_its_own(qtbot: QtBot, context: Context) -> None:
    plan(context, 1, "Första AB")
    page = listing(context)

    assert nameless(page) == []
    assert clashing_keys(page) == []


@pytest.mark.parametrize("day", [MONDAY, MONDAY + timedelta(days=6)])
def test_a_week_runs_from_monday(day: date) -> None:
    week = span(Period.WEEK, day, datetime.now().astimezone())

    assert week.start.date() == MONDAY
    assert (week.end - week.start).days == 7


def test_only_plans_are_to_be_logged() -> None:
    now = datetime.now().astimezone()

    assert span(Period.TO_LOG, MONDAY, now).statuses == (Status.PLANNED,)
    assert span(Period.TO_LOG, MONDAY, now).end == now
