"""Steps and follow-ups on the screen: done, postponed, handed over, planned after a referral."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.follow_ups import Anyway, Effect, Said
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.domain.referrals import Happening, Outcome, Referral, State
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.follow_ups.list_page import StepsPage
from advisor_desk.gui.follow_ups.moving import HandOverDialog, PostponeDialog
from advisor_desk.gui.follow_ups.page import FollowUpPage
from advisor_desk.gui.follow_ups.step_dialog import StepDialog
from advisor_desk.gui.labels import Label
from advisor_desk.gui.referrals.page import ReferralPage
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.store.rows import HappeningRow, ReferralRow
from tests.clock import FixedClock
from tests.desks import actor, company
from tests.gui.forms import CTRL, at_keyboard, press, write
from tests.gui.pages import found
from tests.gui.test_inquiry_pages import opened, shown, tab, undo
from tests.services.linked import referral
from tests.services.test_follow_ups import step


@pytest.fixture
def norrby(context: Context) -> Company:
    return company(context.services)


Add = Callable[..., NextStep]


@pytest.fixture
def add(context: Context, norrby: Company) -> Add:
    def add(days: int = 0, **facts: object) -> NextStep:
        return context.services.steps.add(step(context.services, norrby, days, **facts))

    return add


def due(page: StepsPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


class TestFollowingUp:
    def test_it_is_done_by_keyboard_alone(
        self, qtbot: QtBot, context: Context, add: Add, norrby: Company
    ) -> None:
        asked = add(-3, kind=StepKind.FOLLOW_UP)
        opened(context, FollowUpPage, "follow_up", step_id=asked.id)

        press(Qt.Key.Key_Right)
        tab()
        write("Norge")
        press(Qt.Key.Key_Return, CTRL)

        assert isinstance(context.window.current_page(), CompanyPage)
        [done] = context.services.follow_ups.of_company(norrby.id)
        assert [(a.effect, a.said, a.note) for a in done.answers] == [
            (Effect.NEW_MARKET, Said.YES, "Norge")
        ]
        assert context.services.steps.get(asked.id).done_on == context.services.desk.today()

    def test_everything_that_was_said_is_kept(
        self, qtbot: QtBot, context: Context, add: Add, norrby: Company
    ) -> None:
        page = opened(context, FollowUpPage, "follow_up", step_id=add(kind=StepKind.FOLLOW_UP).id)
        choice, _ = page.form.effects[Effect.TURNOVER]
        choice.set_value(Said.NO)
        page.ui.then_combo.setCurrentIndex(1)
        page.ui.now_combo.setCurrentIndex(4)
        page.ui.anyway_choice.set_value(Anyway.SMALLER)
        page.ui.note_edit.setPlainText("Går långsamt.")
        page.ui.told_by_edit.setText("Anna Ek")
        page.save()

        [done] = context.services.follow_ups.of_company(norrby.id)
        assert (done.maturity_then, done.maturity_now) == (
            Maturity.NOT_RELEVANT, Maturity.FIRST_SALES,
        )  # fmt: skip
        assert (done.said(Effect.TURNOVER), done.said(Effect.TOOLS)) == (Said.NO, None)
        assert (done.anyway, done.note, done.told_by) == (
            Anyway.SMALLER, "Går långsamt.", "Anna Ek",
        )  # fmt: skip

    def test_nothing_said_is_asked_about(self, qtbot: QtBot, context: Context, add: Add) -> None:
        page = opened(context, FollowUpPage, "follow_up", step_id=add(kind=StepKind.FOLLOW_UP).id)
        press(Qt.Key.Key_Return, CTRL)

        assert page.ui.problem.text()
        assert isinstance(context.window.current_page(), FollowUpPage)

    def test_what_is_typed_outlives_a_look_elsewhere(
        self, qtbot: QtBot, context: Context, add: Add
    ) -> None:
        asked = add(kind=StepKind.FOLLOW_UP)
        page = opened(context, FollowUpPage, "follow_up", step_id=asked.id)
        press(Qt.Key.Key_Right)
        page.ui.note_edit.setFocus()
        write("De säl")
        context.window.show_page("today")

        page = opened(context, FollowUpPage, "follow_up", step_id=asked.id)

        choice, _ = page.form.effects[Effect.NEW_MARKET]
        assert (choice.value(), page.ui.note_edit.toPlainText()) == (Said.YES, "De säl")

    def test_one_that_is_done_is_read_and_can_be_taken_back(
        self, qtbot: QtBot, context: Context, add: Add, norrby: Company
    ) -> None:
        asked = add(kind=StepKind.FOLLOW_UP)
        page = opened(context, FollowUpPage, "follow_up", step_id=asked.id)
        page.ui.note_edit.setPlainText("De säljer i Norge.")
        page.save()

        page = opened(context, FollowUpPage, "follow_up", step_id=asked.id)
        assert "De säljer i Norge." in [one.text() for one in page.answers.findChildren(Label)]
        assert page.ui.main_part.isHidden()
        assert page.ui.foot.isHidden()
        page.ui.state_notice.pressed.emit()

        assert page.ui.foot.isVisible()
        assert page.answers.isHidden()
        assert context.services.follow_ups.of_company(norrby.id) == []
        assert context.services.drafts.all() == []

    def test_what_was_said_before_stands_beside_it(
        self, qtbot: QtBot, context: Context, add: Add
    ) -> None:
        first, second = (add(kind=StepKind.FOLLOW_UP) for _ in range(2))
        page = opened(context, FollowUpPage, "follow_up", step_id=first.id)
        assert page.earlier.isHidden()
        page.ui.note_edit.setPlainText("Ingen order än.")
        page.save()

        page = opened(context, FollowUpPage, "follow_up", step_id=second.id)

        assert page.earlier.isVisible()


class TestTheList:
    def test_overdue_ones_stand_on_top(self, qtbot: QtBot, context: Context, add: Add) -> None:
        for days, text in ((5, "sedan"), (-9, "sen"), (0, "i dag")):
            add(days, text=text)

        assert due(opened(context, StepsPage, "steps")) == ["sen", "i dag", "sedan"]

    def test_a_step_is_ticked_off_and_brought_back(
        self, qtbot: QtBot, context: Context, add: Add
    ) -> None:
        add(text="Ring")
        page = opened(context, StepsPage, "steps")

        page.ui.done_button.click()
        assert due(page) == []
        undo(context)

        assert due(page) == ["Ring"]

    def test_a_step_is_postponed_with_a_reason_and_moved_back(
        self, qtbot: QtBot, context: Context, add: Add
    ) -> None:
        added = add(-2)
        page = opened(context, StepsPage, "steps")
        page.ui.postpone_button.click()
        dialog = found(context.window, PostponeDialog)
        dialog.accept()
        assert dialog.ui.problem.text()
        dialog.ui.due_edit.setDate(QDate(2026, 12, 24))
        dialog.ui.why_edit.setText("De har stängt till jul.")
        dialog.accept()

        moved = context.services.steps.get(added.id)
        assert (moved.due, moved.moved_because) == (
            date(2026, 12, 24), "De har stängt till jul.",
        )  # fmt: skip
        undo(context)
        assert context.services.steps.get(added.id).due == added.due

    def test_a_step_is_handed_to_another_actor_and_back(
        self, qtbot: QtBot, context: Context, add: Add
    ) -> None:
        added = add()
        page = opened(context, StepsPage, "steps")
        page.ui.hand_button.click()
        dialog = found(context.window, HandOverDialog)
        almi = actor(context.services, "ALMI")
        dialog.ui.actor_combo.setCurrentIndex(dialog.ui.actor_combo.findText(almi.name))
        dialog.accept()

        assert context.services.steps.get(added.id).owner_actor_id == almi.id
        assert due(page) == []
        undo(context)
        assert due(page) == [added.text]

    def test_return_does_the_follow_up_that_is_marked(
        self, qtbot: QtBot, context: Context, add: Add
    ) -> None:
        add(4, text="Ring")
        add(-4, kind=StepKind.FOLLOW_UP, text="Hur gick det?")
        page = opened(context, StepsPage, "steps")
        assert page.ui.done_button.isHidden()

        press(Qt.Key.Key_Return)

        assert isinstance(context.window.current_page(), FollowUpPage)

    def test_only_what_is_asked_for_is_listed(
        self, qtbot: QtBot, context: Context, add: Add
    ) -> None:
        add(text="Ring")
        add(kind=StepKind.FOLLOW_UP, text="Hur gick det?")
        page = opened(context, StepsPage, "steps")

        page.ui.kind_combo.setCurrentIndex(1)
        assert due(page) == ["Hur gick det?"]
        page.ui.state_combo.setCurrentIndex(1)

        assert due(page) == []
        assert page.ui.deeds_part.isHidden()


class TestPlanning:
    def closed(self, context: Context, norrby: Company) -> Referral:
        services, now = context.services, context.services.desk.now()
        made = replace(referral(services, norrby), state=State.CLOSED, sent_at=now)
        told = Happening(
            id=new_id(),
            referral_id=made.id,
            state=State.CLOSED,
            at=now - timedelta(days=10),
            outcome=Outcome.HELPED,
        )
        with services.desk.write() as session:
            session.add(ReferralRow.of(made))
            session.add(HappeningRow.of(told))
        return made

    def test_a_closed_referral_proposes_three_follow_ups(
        self, qtbot: QtBot, context: Context, norrby: Company
    ) -> None:
        closed = self.closed(context, norrby)
        page = opened(context, ReferralPage, "referral", referral_id=closed.id)
        assert "6, 12, 24" in page.follow_notice.accessibleName()

        page.follow_notice.pressed.emit()

        planned = context.services.steps.list(kind=StepKind.FOLLOW_UP)
        assert [one.step.due for one in planned] == [
            date(2027, 5, 13), date(2027, 11, 13), date(2028, 11, 13),
        ]  # fmt: skip
        assert page.follow_notice.isHidden()
        undo(context)
        assert context.services.steps.list(kind=StepKind.FOLLOW_UP) == []

    def test_an_open_referral_proposes_none(
        self, qtbot: QtBot, context: Context, norrby: Company
    ) -> None:
        made = replace(referral(context.services, norrby), state=State.ACCEPTED)
        with context.services.desk.write() as session:
            session.add(ReferralRow.of(made))

        page = opened(context, ReferralPage, "referral", referral_id=made.id)

        assert page.follow_notice.isHidden()

    def test_a_programme_is_followed_up_from_the_companys_page(
        self, qtbot: QtBot, context: Context, norrby: Company
    ) -> None:
        page = opened(context, CompanyPage, "company", company_id=norrby.id)
        found(page.side, QToolButton, "add step").click()
        dialog = found(context.window, StepDialog)
        dialog.ui.kind_choice.set_value(StepKind.FOLLOW_UP)
        dialog.ui.kind_choice.changed.emit(StepKind.FOLLOW_UP)
        dialog.ui.programme_edit.setText("Exportsteget")
        dialog.accept()

        [listed] = context.services.steps.list(kind=StepKind.FOLLOW_UP)
        assert (listed.step.programme, listed.step.months) == ("Exportsteget", 6)
        assert listed.step.due == date(2027, 5, 23)
        QApplication.sendPostedEvents()
        found(page.side, QPushButton, f"follow up {listed.step.id}").click()
        assert shown(context, FollowUpPage)._shown().step == listed.step

    def test_a_step_without_a_word_is_not_added(
        self, qtbot: QtBot, context: Context, norrby: Company
    ) -> None:
        page = opened(context, CompanyPage, "company", company_id=norrby.id)
        found(page.side, QToolButton, "add step").click()
        dialog = found(context.window, StepDialog)
        dialog.accept()

        assert dialog.ui.problem.text()
        assert context.services.steps.list() == []

    def test_a_visit_is_followed_up_from_its_log(
        self, qtbot: QtBot, context: Context, norrby: Company
    ) -> None:
        page = opened(context, LogPage, "log", company_id=norrby.id)
        page.form.steps.follow_button.click()
        [row] = page.form.steps.rows
        assert at_keyboard() is row.text_edit

        made = page.form.steps.steps(page.form.made(page._shown()))

        [one] = made
        assert (one.kind, one.due) == (StepKind.FOLLOW_UP, date(2027, 5, 23))
        page.form.restore(page.form.typed())
        [again] = page.form.steps.steps(page.form.made(page._shown()))
        assert again.kind is StepKind.FOLLOW_UP


def test_the_day_leads_to_a_follow_up_and_to_all_steps(
    qtbot: QtBot, context: Context, add: Add, clock: FixedClock
) -> None:
    from advisor_desk.gui.today.page import TodayPage

    add(-1, kind=StepKind.FOLLOW_UP, text="Hur gick det?")
    page = opened(context, TodayPage, "today")
    follow = next(b for b in page.steps.findChildren(QPushButton) if b.text() == "Follow up")
    follow.click()
    assert isinstance(context.window.current_page(), FollowUpPage)

    page = opened(context, TodayPage, "today")
    page.all_steps.click()
    assert isinstance(context.window.current_page(), StepsPage)


def test_the_channel_is_telephone_unless_said_otherwise(context: Context, add: Add) -> None:
    page = opened(context, FollowUpPage, "follow_up", step_id=add(kind=StepKind.FOLLOW_UP).id)

    assert page.ui.how_combo.currentData() == Channel.TELEPHONE.value
