"""Handing over in the window: reviewed, by keyboard, with undo."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.takeover_page import TakeoverPage
from advisor_desk.gui.directory.takeover_row import TakeoverRow
from advisor_desk.gui.labels import Label
from advisor_desk.services.opening import Services
from tests.clock import FixedClock
from tests.gui.forms import CTRL, press
from tests.services.test_takeovers import colleague, me, visit

UNTICKED = Qt.CheckState.Unchecked


def handing(context: Context, adviser_id: UUID | None = None) -> TakeoverPage:
    context.window.show_page("takeover", adviser_id=adviser_id)
    page = context.window.current_page()
    assert isinstance(page, TakeoverPage)
    return page


def lines(page: TakeoverPage) -> list[QListWidgetItem]:
    return [page.ui.list.item(row) for row in range(page.ui.list.count())]


def choose_anna(page: TakeoverPage) -> None:
    page.ui.to_combo.setCurrentIndex(page.ui.to_combo.findText("Anna Berg"))


def owners(services: Services) -> set[UUID | None]:
    now = services.desk.now()
    return {one.adviser_id for one in services.visits.between(now, now + timedelta(days=99))}


def test_what_is_ticked_goes_over_and_undo_brings_it_back(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    services = context.services
    anna = colleague(services)
    visit(services, clock)
    visit(services, clock, 9)
    page = handing(context)
    assert len(lines(page)) == 2
    lines(page)[1].setCheckState(UNTICKED)
    assert "1" in page.ui.hand_button.text()

    choose_anna(page)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(context.window.toast.isVisible)
    assert owners(services) == {anna.id, me(services)}

    undo = next(b for b in context.window.toast.findChildren(QPushButton) if b.isVisible())
    undo.click()
    assert owners(services) == {me(services)}


def test_nobody_chosen_is_said(qtbot: QtBot, context: Context, clock: FixedClock) -> None:
    visit(context.services, clock)
    page = handing(context)
    page.save()

    said = [label.text() for label in page.ui.problem.findChildren(Label)]
    assert "Choose who takes over." in said
    assert owners(context.services) == {me(context.services)}


def test_what_was_handed_over_can_be_given_back_later(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    services = context.services
    anna = colleague(services)
    visit(services, clock)
    hanging = services.takeovers.hanging_on(me(services))
    services.takeovers.hand_over(me(services), anna.id, [one.passed for one in hanging])
    page = handing(context, anna.id)
    assert page.ui.from_combo.currentText() == "Anna Berg"
    [row] = page.history.findChildren(TakeoverRow)
    row.findChildren(QPushButton)[0].click()

    assert owners(services) == {me(services)}


def test_nothing_under_way_says_so(qtbot: QtBot, context: Context) -> None:
    page = handing(context)

    assert page.ui.nothing_label.isVisible()
    assert not page.ui.all_button.isEnabled()


def test_with_nothing_chosen_only_leaving_is_left_to_do(qtbot: QtBot, context: Context) -> None:
    colleague(context.services)
    page = handing(context)
    assert not page.ui.hand_button.isEnabled()

    page.ui.how.findChildren(QRadioButton)[-1].click()

    assert page.ui.hand_button.isEnabled()


def test_handing_back_to_who_hands_over_is_said_to_go_round(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    services = context.services
    anna = colleague(services)
    visit(services, clock)
    hanging = services.takeovers.hanging_on(me(services))
    services.takeovers.hand_over(me(services), anna.id, [one.passed for one in hanging])
    visit(services, clock, 9)
    page = handing(context, anna.id)
    page.ui.to_combo.setCurrentIndex(page.ui.to_combo.findText(services.desk.me.adviser.name))
    page.save()

    qtbot.waitUntil(page.ui.problem.isVisible)
    [said] = [label.text() for label in page.ui.problem.findChildren(Label) if label.text()]
    assert said.startswith("That goes round in a circle")
    assert len(services.takeovers.history()) == 1
    assert anna.id in owners(services)


def test_pressing_twice_hands_over_once(qtbot: QtBot, context: Context, clock: FixedClock) -> None:
    anna = colleague(context.services)
    visit(context.services, clock)
    page = handing(context)
    choose_anna(page)
    page.save()
    page.save()

    qtbot.waitUntil(context.window.toast.isVisible)
    assert page.ui.problem.isHidden()
    assert [one.to_adviser_id for one in context.services.takeovers.history()] == [anna.id]
