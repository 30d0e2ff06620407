"""The day on the screen: what stands there, and that each line leads on."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.gui.context import Context
from advisor_desk.gui.shell import Page
from advisor_desk.gui.today.line_row import LineRow, LineWords
from advisor_desk.gui.today.lines_card import LinesCard
from advisor_desk.gui.today.page import TodayPage
from tests.clock import FixedClock
from tests.desks import company, engagement


class Landing(Page):
    """Stands in for the page that a line leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, object] = {}

    def arrive(self, **arguments: object) -> None:
        self.asked = arguments


def _given(page: Landing) -> Landing:
    return page


@pytest.fixture
def landings(context: Context) -> dict[str, Landing]:
    keys = ("company", "log", "checklist", "company_edit", "register", "referral")
    pages = {key: Landing() for key in keys}
    for key, page in pages.items():
        context.window.add_page(key, partial(_given, page))
    return pages


@pytest.fixture
def today(context: Context, landings: dict[str, Landing]) -> TodayPage:
    context.window.show_page("today")
    page = context.window.current_page()
    assert isinstance(page, TodayPage)
    return page


def rows(card: LinesCard) -> list[LineRow]:
    return [row for row in card.findChildren(LineRow) if row.isVisible()]


def spoken(card: LinesCard) -> list[str]:
    return [row.findChildren(LineWords)[0].accessibleName() for row in rows(card)]


def step(context: Context, company_id: object, text: str, days: int) -> NextStep:
    me = context.services.desk.me
    return NextStep(
        id=new_id(),
        company_id=company_id,  # type: ignore[arg-type]
        text=text,
        due=context.services.desk.today() + timedelta(days=days),
        owner_actor_id=me.actor.id,
        owner_adviser_id=me.adviser.id,
    )


def test_an_empty_desk_shows_the_first_steps(qtbot: QtBot, today: TodayPage) -> None:
    assert len(rows(today.ui.start)) == 3
    assert today.drafts.isHidden()
    assert today.visits.isVisible()


def test_a_first_step_leads_to_its_page(
    qtbot: QtBot, context: Context, today: TodayPage, landings: dict[str, Landing]
) -> None:
    words = rows(today.ui.start)[0].findChildren(LineWords)[0]
    words.setFocus()

    QTest.keyClick(words, Qt.Key.Key_Return)

    assert context.window.current_page() is landings["register"]


def test_a_visit_planned_meanwhile_appears_by_itself(
    qtbot: QtBot, context: Context, today: TodayPage, clock: FixedClock
) -> None:
    norrby = company(context.services)
    visit = engagement(context.services, norrby, clock.now() + timedelta(hours=2))

    context.services.visits.plan(visit)

    [line] = spoken(today.visits)
    assert norrby.name in line
    assert "Outreach" in line
    assert today.ui.start.isHidden()


def test_a_visit_that_has_begun_can_be_logged(
    qtbot: QtBot,
    context: Context,
    today: TodayPage,
    clock: FixedClock,
    landings: dict[str, Landing],
) -> None:
    norrby = company(context.services)
    visit = context.services.visits.plan(
        engagement(context.services, norrby, clock.now() + timedelta(hours=2))
    )
    clock.advance(days=1, hours=3)
    today.arrive()

    [row] = rows(today.unlogged)
    QTest.mouseClick(row.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    assert landings["log"].asked == {"engagement_id": visit.id}


def test_a_follow_up_is_ticked_off_and_brought_back(
    qtbot: QtBot, context: Context, today: TodayPage
) -> None:
    norrby = company(context.services)
    context.services.steps.add(step(context, norrby.id, "Ring tillbaka", -2))
    context.services.steps.add(step(context, norrby.id, "Skicka underlag", 3))
    assert "Overdue" in spoken(today.steps)[0]

    [late, _] = rows(today.steps)
    QTest.mouseClick(late.findChildren(QCheckBox)[0], Qt.MouseButton.LeftButton)
    assert [line.partition(",")[0] for line in spoken(today.steps)] == ["Skicka underlag"]

    undo = context.window.toast.findChildren(QPushButton)[0]
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert len(rows(today.steps)) == 2


def test_a_draft_leads_back_to_its_form(
    qtbot: QtBot, context: Context, today: TodayPage, landings: dict[str, Landing]
) -> None:
    subject = new_id()
    context.services.drafts.keep(Form.COMPANY, subject, {"name": "Norr"})

    [row] = rows(today.drafts)
    words = row.findChildren(LineWords)[0]
    assert "Norr" in words.accessibleName()
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)

    assert landings["company_edit"].asked == {"draft_id": subject}


def test_a_half_typed_answer_leads_back_to_its_referral(
    qtbot: QtBot, context: Context, today: TodayPage, landings: dict[str, Landing]
) -> None:
    at, subject = company(context.services), new_id()
    context.services.drafts.keep(Form.REFERRAL_ANSWER, subject, {"note": "Yes"}, at.id)

    [row] = rows(today.drafts)
    words = row.findChildren(LineWords)[0]
    assert "Answer to a referral" in words.accessibleName()
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)

    assert landings["referral"].asked == {"referral_id": subject}


def test_checklist_debt_is_counted_and_leads_to_the_checklist(
    qtbot: QtBot,
    context: Context,
    today: TodayPage,
    clock: FixedClock,
    landings: dict[str, Landing],
) -> None:
    from advisor_desk.store.rows import EngagementRow

    norrby = company(context.services)
    done = engagement(
        context.services, norrby, clock.now() - timedelta(days=3), status=Status.DONE
    )
    with context.services.desk.write() as session:
        session.add(EngagementRow.of(replace(done)))

    [row] = rows(today.debt)
    QTest.mouseClick(row.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    assert landings["checklist"].asked == {"company_id": norrby.id}


def test_a_change_while_another_page_is_shown_is_seen_on_return(
    qtbot: QtBot, context: Context, today: TodayPage, clock: FixedClock
) -> None:
    context.window.show_page("register")
    norrby = company(context.services)
    context.services.steps.add(step(context, norrby.id, "Ring tillbaka", 0))

    context.window.show_page("today")

    assert context.window.current_page() is today
    assert len(rows(today.steps)) == 1


def test_a_very_long_name_and_markup_are_shown_as_they_are(
    qtbot: QtBot, context: Context, today: TodayPage
) -> None:
    norrby = company(context.services, "<b>" + "Längst " * 40)
    context.services.steps.add(step(context, norrby.id, "<i>" + "ring " * 300, 0))

    [row] = rows(today.steps)

    assert row.width() <= today.steps.width()
    assert not row.grab().isNull()
