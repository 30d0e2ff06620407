"""Reminders in the running window, by the fake clock: said once, also after a restart."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Participant
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.gui.context import Context
from advisor_desk.gui.reminding import Reminding, Saying, Tray
from advisor_desk.gui.settings.page import SettingsPage
from advisor_desk.gui.visits.plan_page import PlanPage
from advisor_desk.store.rows import EngagementRow
from advisor_desk.system.settings import load_settings
from tests.clock import FixedClock
from tests.desks import actor, company, engagement


class Desktop:
    """The desktop's notifications, as one sees them."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.pressed: Callable[[], None] = lambda: None

    def say(self, sayings: Sequence[Saying]) -> None:
        for one in sayings:
            self.said.append(one.text)
            self.pressed = one.then

    def stop(self) -> None:
        self.said.append("stopped")


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


def start(context: Context, desktop: Desktop) -> Reminding:
    return Reminding(context, desktop)


def a_minute(reminding: Reminding) -> None:
    reminding._minutes.timeout.emit()


def plan(context: Context, at: datetime, name: str = "Norrby AB") -> Engagement:
    made = engagement(context.services, company(context.services, name), at)
    return context.services.visits.plan(made)


def due(context: Context, name: str, kind: StepKind = StepKind.FOLLOW_UP) -> NextStep:
    me = context.services.desk.me
    step = NextStep(
        id=new_id(),
        company_id=company(context.services, name).id,
        text="Ring",
        due=context.services.desk.today(),
        owner_actor_id=me.actor.id,
        owner_adviser_id=me.adviser.id,
        kind=kind,
    )
    return context.services.steps.add(step)


def clock_text(at: datetime) -> str:
    return f"{at.astimezone():%H:%M}"


def test_a_visit_is_said_half_an_hour_before_and_once(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    at = clock.now() + timedelta(hours=2)
    plan(context, at)
    reminding = start(context, desktop)
    assert desktop.said == []

    clock.advance(minutes=91)
    a_minute(reminding)
    clock.advance(minutes=1)
    a_minute(reminding)

    assert desktop.said == [f"Visit at {clock_text(at)}: Norrby AB"]


def test_after_a_restart_it_is_not_said_again(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    plan(context, clock.now() + timedelta(minutes=20))
    start(context, desktop).stop()

    start(context, desktop)

    assert len(desktop.said) == 2
    assert desktop.said[1] == "stopped"


def test_pressed_it_opens_the_visit(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    visit = plan(context, clock.now() + timedelta(minutes=20))
    start(context, desktop)

    desktop.pressed()

    page = context.window.current_page()
    assert isinstance(page, PlanPage)
    assert page._shown().id == visit.id


def test_anothers_visit_is_theirs_unless_one_comes_along(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    services, me = context.services, context.services.desk.me
    almi = actor(services, "ALMI")
    at = clock.now() + timedelta(minutes=20)
    theirs = engagement(services, company(services, "Almis AB"), at, by=almi)
    joint = engagement(services, company(services, "Gemensamt AB"), at, by=almi)
    along = Participant(actor_id=me.actor.id, adviser_id=me.adviser.id)
    with services.desk.write() as session:
        session.add(EngagementRow.of(theirs))
        session.add(EngagementRow.of(replace(joint, participants=(along,))))

    start(context, desktop)

    assert desktop.said == [f"Visit at {clock_text(at)}: Gemensamt AB"]


def test_steps_of_one_kind_are_said_together_and_by_name_when_alone(
    qtbot: QtBot, context: Context, desktop: Desktop
) -> None:
    due(context, "Ett AB")
    due(context, "Två AB")
    due(context, "Tre AB", StepKind.STEP)

    start(context, desktop)

    assert desktop.said == [
        "A next step is due today: Tre AB",
        "2 follow-ups are due today",
    ]


def test_the_evening_before_it_is_said_to_be_tomorrow(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    choices = context.choices
    choices.replace(replace(choices.settings, remind_minutes=24 * 60))
    at = clock.now() + timedelta(hours=23)
    plan(context, at)

    start(context, desktop)

    assert desktop.said == [f"Visit tomorrow at {clock_text(at)}: Norrby AB"]


def test_a_sole_traders_name_stays_on_the_desk(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    services = context.services
    alone = services.companies.add(Company(id=new_id(), name="Åsa Ek Konsult"), "811228-9874")
    at = clock.now() + timedelta(minutes=20)
    services.visits.plan(engagement(services, alone, at))

    start(context, desktop)

    assert desktop.said == [f"Visit at {clock_text(at)}: a sole trader"]


def test_switched_off_nothing_is_said_until_it_is_on_again(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    plan(context, clock.now() + timedelta(minutes=20))
    context.window.show_page("settings")
    page = context.window.current_page()
    assert isinstance(page, SettingsPage)
    page.reminders.ui.reminders.click()
    assert not load_settings(context.folder).settings.reminders
    assert not page.reminders.ui.lead.isEnabled()

    start(context, desktop)
    assert desktop.said == []
    page.reminders.ui.reminders.click()

    assert len(desktop.said) == 1


def test_how_long_before_is_a_choice(
    qtbot: QtBot, context: Context, clock: FixedClock, desktop: Desktop
) -> None:
    plan(context, clock.now() + timedelta(minutes=50))
    start(context, desktop)
    assert desktop.said == []
    context.window.show_page("settings")
    page = context.window.current_page()
    assert isinstance(page, SettingsPage)

    buttons = page.reminders.ui.lead._group.buttons()
    assert [button.text() for button in buttons] == ["15 min", "30 min", "1 h", "1 day"]
    buttons[2].click()

    assert load_settings(context.folder).settings.remind_minutes == 60
    assert len(desktop.said) == 1


def test_without_a_tray_the_window_says_it(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    at = clock.now() + timedelta(minutes=20)
    plan(context, at)
    due(context, "Ett AB")

    reminding = Reminding(context)
    QApplication.processEvents()

    assert context.window.toast.isVisible()
    assert context.window.toast._text.text().split("\n") == [
        f"Visit at {clock_text(at)}: Norrby AB",
        "A follow-up is due today: Ett AB",
    ]
    assert context.window.toast._button.text() == "Show"
    context.window.toast._button.click()
    assert isinstance(context.window.current_page(), PlanPage)
    assert not context.window.toast.isVisible()
    reminding.stop()


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)  # offscreen
def test_at_the_tray_a_press_brings_the_window_and_the_visit(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    visit = plan(context, clock.now() + timedelta(minutes=20))
    tray = Tray(context.window)
    reminding = Reminding(context, tray)
    context.window.showMinimized()

    tray._tray.messageClicked.emit()

    assert not context.window.isMinimized()
    page = context.window.current_page()
    assert isinstance(page, PlanPage)
    assert page._shown().id == visit.id
    reminding.stop()
    assert not tray._tray.isVisible()
