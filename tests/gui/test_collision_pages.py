"""Collisions on the screen, by keys: in the inbox, on the company's page, one by one, all."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.outreach.collisions import Pair, pair_of
from advisor_desk.domain.outreach.resolutions import Solution, Standing
from advisor_desk.gui.collisions.list_page import CollisionsPage
from advisor_desk.gui.collisions.page import CollisionPage
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.inbox.collisions_card import CollisionsCard
from advisor_desk.gui.timeline_entry import ITEM
from advisor_desk.services.timeline import Entry, EntryKind
from tests.desks import company
from tests.gui.forms import ALT, CTRL, press, write
from tests.gui.pages import found
from tests.services.joint import adviser, moved, ours, theirs


@pytest.fixture
def norrby(context: Context) -> Company:
    return company(context.services)


@pytest.fixture
def mine(context: Context, norrby: Company) -> Engagement:
    return ours(context.services, norrby, 5)


@pytest.fixture
def almis(context: Context, norrby: Company) -> Engagement:
    samir = adviser(context.services, "ALMI")
    return theirs(context.services, norrby, 15, adviser_id=samir.id)


@pytest.fixture
def pair(mine: Engagement, almis: Engagement) -> Pair:
    return pair_of(mine.id, almis.id)


def deciding(context: Context, pair: Pair) -> CollisionPage:
    context.window.show_page("collision", one=pair[0], other=pair[1])
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, CollisionPage)
    return page


def standing(context: Context, pair: Pair) -> Standing:
    return context.services.collisions.get(pair).case.standing


def solutions(context: Context, pair: Pair) -> list[Solution]:
    return [made.solution for made in context.services.collisions.get(pair).decided]


def choose(way: int) -> None:
    """Of the ways side by side, by the arrow keys; the page begins there."""
    for _ in range(way):
        press(Qt.Key.Key_Right)


def test_the_inbox_leads_to_it(
    qtbot: QtBot, context: Context, norrby: Company, pair: Pair
) -> None:
    context.window.show_page("inbox")
    QApplication.sendPostedEvents()
    card = found(context.window, CollisionsCard)
    decide = next(b for b in card.findChildren(QPushButton) if b.text() == "Decide")
    assert norrby.name in decide.accessibleName()
    decide.setFocus()
    press(Qt.Key.Key_Space)

    assert isinstance(context.window.current_page(), CollisionPage)


def test_it_is_noted_by_keys(qtbot: QtBot, context: Context, pair: Pair) -> None:
    page = deciding(context, pair)
    choose(2)
    press(Qt.Key.Key_N, ALT)
    write("Vi har talats vid")
    press(Qt.Key.Key_Return, CTRL)

    assert solutions(context, pair) == [Solution.NOTED]
    assert page.ui.save_button.isHidden()
    assert page.ui.state_notice.isVisible()
    assert context.services.drafts.all() == []


def test_a_note_without_words_is_said_beside_it(
    qtbot: QtBot, context: Context, pair: Pair
) -> None:
    page = deciding(context, pair)
    choose(2)
    press(Qt.Key.Key_Return, CTRL)

    assert page.decision.ui.note_problem.text()
    assert context.window.focusWidget() is page.decision.ui.note_edit
    assert standing(context, pair) is Standing.OPEN


def test_theirs_comes_along_to_ours_as_they_said(
    qtbot: QtBot, context: Context, pair: Pair, mine: Engagement, almis: Engagement
) -> None:
    page = deciding(context, pair)
    assert page.decision.lead().id == mine.id
    page.decision.ui.answered_by.ui.who_edit.setFocus()
    write("Samir")
    press(Qt.Key.Key_Return, CTRL)

    assert solutions(context, pair) == [Solution.JOINT]
    assert context.services.visits.get(almis.id).status is Status.CANCELLED
    assert "joint visit" in context.services.visits.get(almis.id).cancelled_because


def test_going_along_to_theirs_takes_their_word(
    qtbot: QtBot, context: Context, pair: Pair, almis: Engagement
) -> None:
    page = deciding(context, pair)
    page.decision.ui.lead_choice.set_value(almis.id)
    page.decision.ui.lead_choice.changed.emit(almis.id)
    press(Qt.Key.Key_Return, CTRL)

    assert "agreed" in page.ui.problem.text()
    assert context.window.focusWidget() is page.decision.ui.answered_by.ui.who_edit
    assert standing(context, pair) is Standing.OPEN


def test_the_steps_are_divided_between_both(
    qtbot: QtBot, context: Context, pair: Pair, mine: Engagement, almis: Engagement
) -> None:
    page = deciding(context, pair)
    choose(1)
    press(Qt.Key.Key_S, ALT)
    if not page.decision.steps.rows:
        page.decision.steps.add_button.click()
    [row] = page.decision.steps.rows
    row.text_edit.setFocus()
    write("Ring banken")
    row.owner_combo.setCurrentIndex(row.owner_combo.count() - 1)
    press(Qt.Key.Key_Return, CTRL)

    [step] = context.services.collisions.get(pair).steps
    assert (step.owner_actor_id, step.owner_adviser_id) == (almis.actor_id, almis.adviser_id)
    assert step.engagement_id == almis.id
    assert solutions(context, pair) == [Solution.DIVIDED]


def test_a_decision_is_taken_back(qtbot: QtBot, context: Context, pair: Pair) -> None:
    context.services.resolving.note(pair, "Vi har talats vid")
    page = deciding(context, pair)
    page.ui.state_notice.pressed.emit()

    assert standing(context, pair) is Standing.OPEN
    assert page.ui.save_button.isVisible()


def test_what_is_typed_is_kept_and_leads_back_from_today(
    qtbot: QtBot, context: Context, pair: Pair
) -> None:
    page = deciding(context, pair)
    choose(2)
    press(Qt.Key.Key_N, ALT)
    write("Halvt")
    context.window.show_page("today")
    [draft] = context.services.drafts.all()
    assert draft.form is Form.COLLISION

    page = deciding(context, pair)
    assert page.decision.note() == "Halvt"
    assert page.decision.solution() is Solution.NOTED


def test_it_opens_again_by_itself_when_a_day_changes(
    qtbot: QtBot, context: Context, pair: Pair, almis: Engagement
) -> None:

    context.services.resolving.note(pair, "Vi har talats vid")
    page = deciding(context, pair)
    assert page.ui.save_button.isHidden()

    moved(context.services, almis, days=2)

    assert page.ui.save_button.isVisible()
    assert page.ui.state_notice.isVisible()


def test_one_that_is_gone_says_so(qtbot: QtBot, context: Context, pair: Pair) -> None:
    page = deciding(context, pair)
    context.services.visits.cancel(pair_of(*pair)[0], "sjuk")
    QApplication.sendPostedEvents()

    assert page.ui.save_button.isHidden()
    assert page.ui.state_notice.isVisible()


def test_both_stand_together_on_the_companys_page(
    qtbot: QtBot, context: Context, norrby: Company, pair: Pair
) -> None:
    context.window.show_page("company", company_id=norrby.id)
    page = context.window.current_page()
    assert isinstance(page, CompanyPage)
    model = page.ui.timeline.model()
    items = [model.index(row, 0).data(ITEM) for row in range(model.rowCount())]

    entries = [item.key for item in items]
    assert all(isinstance(entry, Entry) for entry in entries)
    assert [entry.kind for entry in entries] == [
        EntryKind.COLLISION, EntryKind.ENGAGEMENT, EntryKind.ENGAGEMENT,
    ]  # fmt: skip
    assert [item.inner for item in items] == [False, True, True]
    page.ui.timeline.opened.emit(entries[0])
    assert isinstance(context.window.current_page(), CollisionPage)


class TestList:
    def shown(self, qtbot: QtBot, context: Context) -> CollisionsPage:
        context.window.show_page("collisions")
        page = context.window.current_page()
        assert isinstance(page, CollisionsPage)
        qtbot.waitUntil(lambda: not page._reading, timeout=30_000)
        return page

    def rows(self, qtbot: QtBot, page: CollisionsPage, whose: int, shown: int) -> int:
        page.ui.whose_combo.setCurrentIndex(whose)
        page.ui.show_combo.setCurrentIndex(shown)
        qtbot.waitUntil(lambda: not page._reading, timeout=30_000)
        return page.model.rowCount()

    def test_it_tells_mine_from_all_and_open_from_resolved(
        self, qtbot: QtBot, context: Context, norrby: Company, pair: Pair
    ) -> None:
        other = company(context.services, "Annat AB")
        theirs(context.services, other, 5)
        theirs(context.services, other, 9, by="EEN")
        page = self.shown(qtbot, context)

        assert self.rows(qtbot, page, 0, 0) == 1
        assert self.rows(qtbot, page, 1, 0) == 2
        assert self.rows(qtbot, page, 1, 1) == 0
        context.services.resolving.note(pair, "Vi har talats vid")
        qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=30_000)

    def test_older_ones_are_shown_when_asked_for(
        self, qtbot: QtBot, context: Context, norrby: Company
    ) -> None:
        ours(context.services, norrby, -140, status=Status.DONE)
        theirs(context.services, norrby, -120, status=Status.DONE)
        page = self.shown(qtbot, context)

        assert self.rows(qtbot, page, 0, 0) == 0
        assert self.rows(qtbot, page, 0, 3) == 1
        month = context.services.desk.today() - timedelta(days=120)
        assert f"{month:%Y}" in page.ui.counts_label.text()
