"""The one door in, by keyboard: logged, handed on, answered, and what it leads to."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Kind, Place, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import Happening, Inquiry, State
from advisor_desk.gui.companies.edit_page import CompanyEditPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.follow_ups.step_dialog import StepDialog
from advisor_desk.gui.inbox.inquiries_card import InquiriesCard
from advisor_desk.gui.inbox.page import InboxPage
from advisor_desk.gui.inquiries.edit_page import InquiryEditPage
from advisor_desk.gui.inquiries.list_page import InquiriesPage
from advisor_desk.gui.inquiries.page import InquiryPage
from advisor_desk.gui.referrals.refer_page import ReferPage
from advisor_desk.gui.shell import Page
from advisor_desk.gui.today.line_row import LineWords
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.gui.visits.plan_page import PlanPage
from advisor_desk.services.inquiries import Given
from advisor_desk.services.registers import FILE, Registers
from advisor_desk.store.rows import EngagementRow
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, actor, company, engagement
from tests.gui.forms import CTRL, at_keyboard, press, write
from tests.gui.pages import found
from tests.services.test_inquiries import asked

P = TypeVar("P", bound=Page)


def opened(context: Context, kind: type[P], key: str, **arguments: object) -> P:
    context.window.show_page(key, **arguments)
    return shown(context, kind)


def shown(context: Context, kind: type[P]) -> P:
    QApplication.sendPostedEvents()  # what was added to a layout shows in the loop's next turn
    page = context.window.current_page()
    assert isinstance(page, kind)
    return page


def taken_in(context: Context, to: Given | None = None, **facts: object) -> Inquiry:
    return context.services.inquiries.take_in(asked(context.services, **facts), to)


def at_norrby(context: Context) -> Inquiry:
    return taken_in(context, company_id=company(context.services).id)


def met_before(context: Context, inquiry: Inquiry) -> None:
    """So that no checklist is asked for."""
    services = context.services
    assert inquiry.company_id
    norrby = services.companies.get(inquiry.company_id)
    at = services.desk.now() - timedelta(days=30)
    with services.desk.write() as session:
        session.add(EngagementRow.of(engagement(services, norrby, at, status=Status.DONE)))


def undo(context: Context) -> None:
    found(context.window.toast, QPushButton).click()


def tab(times: int = 1) -> None:
    for _ in range(times):
        press(Qt.Key.Key_Tab)


class TestLogging:
    def test_an_inquiry_is_logged_by_keyboard_alone(
        self, qtbot: QtBot, context: Context, clock: FixedClock
    ) -> None:
        norrby = company(context.services)
        opened(context, InquiryEditPage, "inquiry_edit")

        write("Norrb")
        press(Qt.Key.Key_Return)
        tab()
        write("Anna Ek")
        tab()
        write("070-17 00 02")
        tab(2)
        write("Hur får vi betalt i Norge?")
        tab()
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Return, CTRL)

        page = shown(context, InquiryPage)
        [listed] = context.services.inquiries.list()
        inquiry = listed.inquiry
        assert (inquiry.company_id, inquiry.asked_by) == (norrby.id, "Anna Ek")
        assert (inquiry.telephone, inquiry.ask) == ("070-17 00 02", "Hur får vi betalt i Norge?")
        assert [need.value for need in inquiry.needs] == ["financing"]
        assert inquiry.adviser_id == context.services.desk.me.adviser.id
        assert inquiry.came_at == clock.now()
        assert page.ui.title_label.text() == norrby.name

    def test_tab_keeps_a_company_nobody_knows_as_it_was_told(
        self, qtbot: QtBot, context: Context
    ) -> None:
        company(context.services)
        page = opened(context, InquiryEditPage, "inquiry_edit")

        write("Norrby")
        tab()
        page.ui.ask_edit.setPlainText("Tull?")
        press(Qt.Key.Key_Return, CTRL)

        [listed] = context.services.inquiries.list()
        assert (listed.inquiry.company_id, listed.inquiry.company_text) == (None, "Norrby")

    def test_what_is_missing_is_said_at_its_field_and_nothing_is_lost(
        self, qtbot: QtBot, context: Context
    ) -> None:
        page = opened(context, InquiryEditPage, "inquiry_edit")
        write("Brännarps Verkstad")
        press(Qt.Key.Key_Return, CTRL)

        assert page.ui.ask_problem.text()
        assert at_keyboard() is page.ui.ask_edit
        assert page.ui.company_lookup.text() == "Brännarps Verkstad"
        assert context.services.inquiries.list() == []

    def test_a_persons_number_is_refused_with_a_sentence(
        self, qtbot: QtBot, context: Context
    ) -> None:
        page = opened(context, InquiryEditPage, "inquiry_edit")
        write("19811218-9876")
        page.ui.ask_edit.setPlainText("Tull?")
        page.save()

        assert "person" in page.ui.problem.text()
        assert context.services.inquiries.list() == []

    def test_what_is_typed_is_found_again_among_the_drafts(
        self, qtbot: QtBot, context: Context
    ) -> None:
        norrby = company(context.services)
        page = opened(context, InquiryEditPage, "inquiry_edit")
        write("Norrby")
        press(Qt.Key.Key_Return)
        tab()
        write("Anna")
        page.ui.person_combo.setCurrentIndex(0)
        context.window.show_page("inbox")

        [draft] = context.services.drafts.all()
        assert draft.form is Form.INQUIRY
        page = opened(context, InquiryEditPage, "inquiry_edit", inquiry_id=draft.subject_id)
        choice = page.ui.company_lookup.choice()
        assert choice is not None
        assert choice.company_id == norrby.id
        assert page.ui.asked_edit.text() == "Anna"
        assert page.receiver.given() is None
        assert not page.ui.notice.isHidden()

    def test_the_next_one_that_rings_gets_an_empty_form(
        self, qtbot: QtBot, context: Context
    ) -> None:
        opened(context, InquiryEditPage, "inquiry_edit")
        write("Norrby")
        page = opened(context, InquiryEditPage, "inquiry_edit")

        assert page.ui.company_lookup.text() == ""
        assert len(context.services.drafts.all()) == 1

    def test_a_contact_that_is_known_brings_its_number(
        self, qtbot: QtBot, context: Context
    ) -> None:
        norrby = company(context.services)
        kept = context.services.companies.save_contact(
            Contact(id=new_id(), company_id=norrby.id, name="Anna Ek", telephone="070-1")
        )
        page = opened(context, InquiryEditPage, "inquiry_edit")
        write("Norrby")
        press(Qt.Key.Key_Return)
        tab()
        write("ann")
        completer = page.ui.asked_edit.completer()
        assert completer.completionCount() == 1
        completer.activated[str].emit(completer.currentCompletion())  # type: ignore[index]

        page.ui.ask_edit.setPlainText("Tull?")
        page.save()

        [listed] = context.services.inquiries.list()
        assert (listed.inquiry.contact_id, listed.inquiry.telephone) == (kept.id, "070-1")

    def test_the_right_actor_is_proposed_with_reasons_and_chosen(
        self, qtbot: QtBot, context: Context
    ) -> None:
        page = opened(context, InquiryEditPage, "inquiry_edit")
        page.ui.needs_picker.set_codes(["financing"])
        page.ui.needs_picker.changed.emit()
        QApplication.sendPostedEvents()

        choose = next(b for b in page.right.findChildren(QPushButton) if b.isVisible())
        choose.click()

        assert page.receiver.actor_id() == actor(context.services, "ALMI").id
        assert page.ui.takes_hint.isVisible()
        assert at_keyboard() is page.ui.person_combo

    def test_the_clock_is_that_of_the_actor_who_takes_it(
        self, qtbot: QtBot, context: Context, clock: FixedClock
    ) -> None:
        page = opened(context, InquiryEditPage, "inquiry_edit")
        assert "24 Nov 09:00" in page.ui.clock_label.text()

        page.ui.day_edit.setDate(QDate(2026, 11, 20))  # a Friday: the weekend does not count

        assert page.ui.clock_label.text() == "Answer by 09:00"

    def test_logging_is_undone(self, qtbot: QtBot, context: Context) -> None:
        page = opened(context, InquiryEditPage, "inquiry_edit")
        page.ui.asked_edit.setText("Anna")
        page.ui.ask_edit.setPlainText("Tull?")
        page.save()
        assert context.window.current_page() is not page

        undo(context)

        assert context.services.inquiries.list() == []
        assert isinstance(context.window.current_page(), InboxPage)


@pytest.fixture
def register(context: Context, tmp_path: Path) -> Iterator[Registers]:
    """A register of one company beside the desk."""
    csv = tmp_path / "register.csv"
    csv.write_text("name,number,town\nVimmerby Trävaror AB,556016-0680,Vimmerby\n", "utf-8")
    made = Registers(context.folder / FILE, PASSPHRASE, context.services.desk.clock)
    made.import_files([csv])
    context.__dict__["registers"] = made
    yield made
    made.close()


def test_a_company_of_the_register_becomes_one_of_the_desk(
    qtbot: QtBot, context: Context, register: Registers
) -> None:
    page = opened(context, InquiryEditPage, "inquiry_edit")
    write("Vimmerby Trä")
    qtbot.waitUntil(page.ui.company_lookup.list.isVisible, timeout=10_000)
    press(Qt.Key.Key_Return)
    page.ui.ask_edit.setPlainText("Tull?")
    press(Qt.Key.Key_Return, CTRL)

    [listed] = context.services.inquiries.list()
    known = context.services.companies.known("5560160680")
    assert known is not None
    assert listed.inquiry.company_id == known.id


class TestRecording:
    def test_the_answer_is_recorded_by_keyboard_and_stops_the_clock(
        self, qtbot: QtBot, context: Context
    ) -> None:
        inquiry = taken_in(context)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)

        write("Remburs, och en garanti.")
        press(Qt.Key.Key_Return, CTRL)

        view = context.services.inquiries.view(inquiry.id)
        assert view.inquiry.state is State.ANSWERED
        assert view.happenings[-1].note == "Remburs, och en garanti."
        assert "Answered" in page.ui.state_chip.text()
        assert page.ui.note_edit.toPlainText() == ""

    def test_it_is_taken_back(self, qtbot: QtBot, context: Context) -> None:
        inquiry = taken_in(context)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        write("Ja.")
        press(Qt.Key.Key_Return, CTRL)

        undo(context)

        assert context.services.inquiries.view(inquiry.id).inquiry.state is State.NEW
        assert page.ui.back_button.isHidden()

    def test_an_answer_of_nothing_is_asked_for(self, qtbot: QtBot, context: Context) -> None:
        page = opened(context, InquiryPage, "inquiry", inquiry_id=taken_in(context).id)
        press(Qt.Key.Key_Return, CTRL)

        assert page.ui.problem.text()
        assert at_keyboard() is page.ui.note_edit

    def test_passing_on_asks_to_whom_and_why(self, qtbot: QtBot, context: Context) -> None:
        inquiry = taken_in(context)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        almi = actor(context.services, "ALMI")

        page.ui.deed_choice.set_value(State.REROUTED)
        page.ui.deed_choice.changed.emit(State.REROUTED)
        page.record.receiver.choose(almi.id)
        page.ui.note_edit.setPlainText("Gäller finansiering.")
        page.ui.record_button.click()

        moved = context.services.inquiries.view(inquiry.id).inquiry
        assert (moved.state, moved.actor_id) == (State.REROUTED, almi.id)
        assert "Almi" in page.ui.clock_notice.accessibleName()

    def test_passing_on_to_who_passed_it_on_before_is_warned_of(
        self, qtbot: QtBot, context: Context
    ) -> None:
        services, inquiry = context.services, taken_in(context)
        almi, own = actor(services, "ALMI"), services.desk.me.actor
        moved = Happening(
            id=new_id(),
            inquiry_id=inquiry.id,
            state=State.REROUTED,
            at=services.desk.now(),
            actor_id=almi.id,
            note="Gäller finansiering.",
        )
        services.inquiries.record(moved)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        page.ui.deed_choice.set_value(State.REROUTED)
        page.ui.deed_choice.changed.emit(State.REROUTED)
        page.record.receiver.choose(own.id)

        assert page.ui.given_hint.isVisible()
        assert f"{own.name} has passed this on before: Gäller" in page.ui.given_hint.text()
        page.record.receiver.choose(actor(services, "EEN").id)
        assert "passed this on" not in page.ui.given_hint.text()

    def test_what_is_being_typed_outlives_a_look_elsewhere(
        self, qtbot: QtBot, context: Context
    ) -> None:
        inquiry = taken_in(context)
        opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        write("Remb")
        context.window.show_page("inbox")

        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)

        assert page.ui.note_edit.toPlainText() == "Remb"
        assert not page.ui.notice.isHidden()

    def test_what_was_thrown_away_is_taken_back_and_typing_goes_on_being_kept(
        self, qtbot: QtBot, context: Context
    ) -> None:
        inquiry = at_norrby(context)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        write("Half an ans")
        page.leave()
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)

        page.ui.notice.pressed.emit()
        assert page.ui.note_edit.toPlainText() == ""
        undo(context)
        assert page.ui.note_edit.toPlainText() == "Half an ans"

        page.ui.notice.pressed.emit()
        page.ui.note_edit.setFocus()
        write("Another")
        page.leave()
        [draft] = context.services.drafts.all()
        assert draft.fields["note"] == "Another"

    def test_a_look_alone_leaves_no_draft(self, qtbot: QtBot, context: Context) -> None:
        opened(context, InquiryPage, "inquiry", inquiry_id=taken_in(context).id)
        context.window.show_page("inbox")

        assert context.services.drafts.all() == []

    def test_an_overdue_one_says_so_in_words(
        self, qtbot: QtBot, context: Context, clock: FixedClock
    ) -> None:
        inquiry = taken_in(context)
        clock.advance(hours=27)

        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)

        assert "Overdue since" in page.ui.clock_notice.accessibleName()
        assert "(3 h)" in page.ui.clock_notice.accessibleName()

    def test_who_is_right_is_chosen_from_its_card(self, qtbot: QtBot, context: Context) -> None:
        inquiry = taken_in(context)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        almi = actor(context.services, "ALMI")

        page.right.chosen.emit(almi.id)
        page.ui.record_button.click()

        moved = context.services.inquiries.view(inquiry.id).inquiry
        assert (moved.state, moved.actor_id) == (State.ASSIGNED, almi.id)


class TestLeadingOn:
    def test_a_visit_planned_from_it_keeps_the_link(self, qtbot: QtBot, context: Context) -> None:
        inquiry = at_norrby(context)
        opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        press(Qt.Key.Key_P, CTRL)
        plan = shown(context, PlanPage)
        assert plan.details.role() is Role.ON_REQUEST
        press(Qt.Key.Key_Return, CTRL)

        page = shown(context, InquiryPage)
        [visit] = context.services.inquiries.view(inquiry.id).engagements
        assert visit.purpose == inquiry.ask
        assert found(page.led, LineWords).isVisible()

    def test_the_link_outlives_a_draft(self, qtbot: QtBot, context: Context) -> None:
        inquiry = at_norrby(context)
        opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        press(Qt.Key.Key_P, CTRL)
        plan = shown(context, PlanPage)
        plan.details.ui.purpose_edit.setFocus()
        write("!")
        context.window.show_page("today")
        [draft] = context.services.drafts.all()

        opened(
            context,
            PlanPage,
            "plan",
            company_id=draft.company_id,
            engagement_id=draft.subject_id,
        )
        press(Qt.Key.Key_Return, CTRL)

        assert len(context.services.inquiries.view(inquiry.id).engagements) == 1

    def test_a_call_logged_from_it_is_proposed_as_the_answer(
        self, qtbot: QtBot, context: Context
    ) -> None:
        inquiry = at_norrby(context)
        met_before(context, inquiry)
        opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        press(Qt.Key.Key_L, CTRL)
        log = shown(context, LogPage)
        assert (log.form.details.kind(), log.form.details.place()) == (Kind.CALL, Place.PHONE)
        log.save()

        page = shown(context, InquiryPage)
        assert page.ui.note_edit.toPlainText() == inquiry.ask
        press(Qt.Key.Key_Return, CTRL)

        view = context.services.inquiries.view(inquiry.id)
        assert view.inquiry.state is State.ANSWERED
        assert [one.kind for one in view.engagements] == [Kind.CALL]

    def test_a_referral_begins_with_what_was_asked(self, qtbot: QtBot, context: Context) -> None:
        inquiry = at_norrby(context)
        opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        press(Qt.Key.Key_R, CTRL)

        page = shown(context, ReferPage)

        assert page.ui.ask_edit.toPlainText() == inquiry.ask
        assert page._referral().inquiry_id == inquiry.id

    def test_nothing_leads_on_before_the_company_is_known(
        self, qtbot: QtBot, context: Context
    ) -> None:
        page = opened(context, InquiryPage, "inquiry", inquiry_id=taken_in(context).id)

        assert page.ui.plan_button.isHidden()
        assert page.ui.add_button.isVisible()
        press(Qt.Key.Key_P, CTRL)
        assert isinstance(context.window.current_page(), InquiryPage)

    def test_a_company_added_from_it_is_the_one_that_asks(
        self, qtbot: QtBot, context: Context
    ) -> None:
        inquiry = taken_in(context)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        page.ui.add_button.click()
        edit = shown(context, CompanyEditPage)
        assert edit.ui.name_edit.text() == inquiry.company_text
        edit.save()

        page = shown(context, InquiryPage)
        assert context.services.inquiries.view(inquiry.id).inquiry.company_id
        assert page.ui.plan_button.isVisible()

    def test_one_that_is_alike_is_told_to_be_it(self, qtbot: QtBot, context: Context) -> None:
        norrby = company(context.services)
        inquiry = taken_in(context, company_text="Norrby Mekanska")
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        qtbot.waitUntil(page.who.card.isVisible, timeout=10_000)

        found(page.who.card, QPushButton).click()

        assert context.services.inquiries.view(inquiry.id).inquiry.company_id == norrby.id
        assert page.who.card.isHidden()

    def test_who_asked_becomes_a_contact_and_a_step_is_added(
        self, qtbot: QtBot, context: Context
    ) -> None:
        inquiry = at_norrby(context)
        page = opened(context, InquiryPage, "inquiry", inquiry_id=inquiry.id)
        page.ui.contact_button.click()
        assert inquiry.company_id
        assert context.services.companies.contacts(inquiry.company_id)[0].name == "Anna Ek"
        assert page.ui.contact_button.isHidden()

        page.ui.step_button.click()
        dialog = found(context.window, StepDialog)
        dialog.ui.text_edit.setText("Skicka underlag")
        dialog.accept()

        [step] = context.services.inquiries.view(inquiry.id).steps
        assert step.text == "Skicka underlag"


class TestLists:
    def test_the_inbox_shows_overdue_ones_first_and_counts_ones_own(
        self, qtbot: QtBot, context: Context, clock: FixedClock
    ) -> None:
        almi = actor(context.services, "ALMI")
        taken_in(context, company_text="Ny")
        long_ago = clock.now() - timedelta(days=6)
        taken_in(context, Given(actor_id=almi.id), company_text="Sen", came_at=long_ago)
        page = opened(context, InboxPage, "inbox")

        lines = [
            one.accessibleName()
            for one in found(page, InquiriesCard).findChildren(LineWords)
            if one.isVisible()
        ]

        assert [line.partition(",")[0] for line in lines] == ["Sen", "Ny"]
        assert "late" in lines[0]
        assert "with Almi" in lines[0]
        assert context.services.inbox.waiting()["inquiries"] == 1

    def test_return_in_the_list_opens_one(self, qtbot: QtBot, context: Context) -> None:
        inquiry = taken_in(context)
        page = opened(context, InquiriesPage, "inquiries")
        page.table.selectRow(0)
        press(Qt.Key.Key_Return)

        assert shown(context, InquiryPage)._shown().inquiry.id == inquiry.id

    def test_the_list_is_narrowed_and_says_when_it_is_empty(
        self, qtbot: QtBot, context: Context
    ) -> None:
        taken_in(context)
        page = opened(context, InquiriesPage, "inquiries")
        assert page.model.rowCount() == 1

        page.ui.show_combo.setCurrentIndex(2)

        assert page.model.rowCount() == 0
