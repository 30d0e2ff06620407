import tempfile
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import Company
from advisor_desk.domain.consents import Consent, Scope
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.referrals import Referral, State
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import qtime
from advisor_desk.gui.referrals.list_page import ReferralsPage
from advisor_desk.gui.referrals.page import ReferralPage
from advisor_desk.gui.referrals.refer_page import ReferPage
from tests.clock import FixedClock
from tests.desks import actor, company
from tests.gui.forms import save_as


@pytest.fixture
def norrby(context: Context) -> Company:
    return company(context.services, number="556000-0001")


def refer_page(context: Context, at: Company) -> ReferPage:
    context.window.show_page("refer", company_id=at.id)
    page = context.window.current_page()
    assert isinstance(page, ReferPage)
    return page


def fill(page: ReferPage) -> None:
    """As an adviser does: tick a need, choose, type."""
    chip = page.ui.needs_picker.findChildren(QPushButton)[0]
    QTest.keyClick(chip, Qt.Key.Key_Space)
    QTest.keyClicks(page.ui.ask_edit, "Working capital for a first order")
    QTest.keyClicks(page.ui.purpose_edit, "Financing")
    QTest.keyClicks(page.ui.given_by_combo, "Lars")


def sent(context: Context, at: Company) -> Referral:
    services = context.services
    almi, today = actor(services, "ALMI"), services.desk.today()
    consent = services.consents.record(
        Consent(
            id=new_id(),
            company_id=at.id,
            purpose="Financing",
            recipients=frozenset({almi.id}),
            scope=frozenset({Scope.FACTS}),
            given_by="Lars",
            channel=Channel.IN_PERSON,
            given_on=today,
            until=today + timedelta(days=365),
        )
    )
    return services.referrals.send(
        Referral(
            id=new_id(),
            reference=services.referrals.new_reference(),
            company_id=at.id,
            from_actor_id=services.desk.me.actor.id,
            from_adviser_id=services.desk.me.adviser.id,
            to_actor_id=almi.id,
            to_function_id=None,
            needs=(Need.FINANCING,),
            ask="Working capital",
            scope=frozenset({Scope.FACTS}),
            consent_id=consent.id,
        )
    )


def test_a_company_is_referred_with_consent(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = refer_page(context, norrby)
    fill(page)

    QTest.keyClick(page.ui.ask_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    shown = context.window.current_page()
    assert isinstance(shown, ReferralPage)
    [(referral, name)] = context.services.referrals.list()
    assert (referral.state, name) == (State.SENT, norrby.name)
    [consent] = context.services.consents.of(norrby.id)
    assert consent.recipients == {referral.to_actor_id}


def test_the_right_receiver_is_proposed_with_what_makes_it_right(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = refer_page(context, norrby)
    page.ui.needs_picker.set_codes([Need.CUSTOMS])
    page.ui.needs_picker.changed.emit()

    assert page.receiver.receiver()[0] == actor(context.services, "HK").id
    assert "Tull och handelsdokument" in page.ui.receiver_hint.text()

    page.ui.receiver_combo.setCurrentIndex(2)  # the adviser's own choice stays
    chosen = page.receiver.receiver()
    page.ui.needs_picker.set_codes([Need.FINANCING])
    page.ui.needs_picker.changed.emit()
    assert page.receiver.receiver() == chosen


def test_without_consent_nothing_is_sealed_and_nothing_lost(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = refer_page(context, norrby)
    fill(page)
    page.ui.purpose_edit.clear()

    page.ui.send_button.click()

    assert page.ui.consent_problem.text()
    assert context.services.referrals.list() == []
    assert page.ui.ask_edit.toPlainText() == "Working capital for a first order"


def test_what_the_consent_lacks_is_framed_and_has_the_keyboard(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = refer_page(context, norrby)
    fill(page)
    page.ui.purpose_edit.clear()

    page.ui.send_button.click()

    assert page.ui.purpose_edit.hasFocus()
    assert page.ui.purpose_edit.property("invalid")
    assert not page.ui.given_by_combo.property("invalid")


def test_an_override_asks_for_its_reason_and_hands_over_no_more_than_the_need(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = refer_page(context, norrby)
    fill(page)
    page.ui.override_button.click()
    page.ui.send_button.click()
    assert page.ui.consent_problem.text()

    QTest.keyClicks(page.ui.override_edit, "The deadline is today")
    page.ui.send_button.click()

    [(referral, _)] = context.services.referrals.list()
    assert referral.override is not None
    assert referral.scope == frozenset()


def test_the_paper_is_seen_while_it_is_written(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = refer_page(context, norrby)
    fill(page)

    page.preview.draw()

    qtbot.waitUntil(lambda: page.ui.preview_stack.currentWidget() is page.preview.view)


def test_a_half_written_referral_comes_back(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = refer_page(context, norrby)
    fill(page)
    page.leave()
    [draft] = context.services.drafts.all()
    assert draft.form is Form.REFERRAL

    context.window.show_page("company", company_id=norrby.id)
    again = refer_page(context, norrby)

    assert again.ui.ask_edit.toPlainText() == "Working capital for a first order"
    assert again.ui.needs_picker.codes() == ("financing",)
    assert again.ui.purpose_edit.text() == "Financing"


def test_a_consent_in_force_is_used_and_not_asked_again(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    first = sent(context, norrby)
    page = refer_page(context, norrby)
    QTest.keyClick(page.ui.needs_picker.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    QTest.keyClicks(page.ui.ask_edit, "More")
    at_almi = page.ui.receiver_combo.findText("Almi", Qt.MatchFlag.MatchStartsWith)
    page.ui.receiver_combo.setCurrentIndex(at_almi)
    assert not page.ui.consent_form.isVisible()

    page.ui.send_button.click()

    second, _ = context.services.referrals.list()[0]
    assert second.id != first.id
    assert second.consent_id == first.consent_id


def test_handing_over_to_an_actor_begins_with_it_as_the_receiver(
    context: Context, norrby: Company
) -> None:
    chamber = actor(context.services, "HK")

    context.window.show_page("refer", company_id=norrby.id, to_actor_id=chamber.id)

    page = context.window.current_page()
    assert isinstance(page, ReferPage)
    assert page.ui.receiver_combo.currentText().startswith(chamber.name)


def test_the_partners_answer_is_recorded_by_hand(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    referral = sent(context, norrby)
    context.window.show_page("referral", referral_id=referral.id)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)

    page.ui.state_combo.setCurrentIndex(page.ui.state_combo.findData("accepted"))
    QTest.keyClicks(page.ui.said_by_edit, "Anna")
    page.ui.record_button.click()

    qtbot.waitUntil(lambda: page.ui.history.model().rowCount() == 2)
    assert context.services.referrals.by_id(referral.id).referral.state is State.ACCEPTED


def test_an_answer_is_of_the_moment_it_came_unless_another_is_chosen(
    qtbot: QtBot, context: Context, norrby: Company, clock: FixedClock
) -> None:
    referral = sent(context, norrby)
    context.window.show_page("referral", referral_id=referral.id)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)

    clock.advance(days=1, hours=3)
    QTest.keyClicks(page.ui.said_by_edit, "Anna")
    assert page.ui.time_edit.time() == qtime(clock.now())
    clock.advance(minutes=5)
    page.ui.record_button.click()
    received = clock.now()

    clock.advance(hours=3)
    page.ui.time_edit.setTime(qtime(received + timedelta(hours=1)))
    QTest.keyClicks(page.ui.said_by_edit, "Anna")
    page.ui.record_button.click()

    history = context.services.referrals.by_id(referral.id).happenings
    assert [one.at for one in history[-2:]] == [received, received + timedelta(hours=1)]


def referral_page(context: Context, referral: Referral) -> ReferralPage:
    context.window.show_page("referral", referral_id=referral.id)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)
    return page


def type_answer(page: ReferralPage) -> None:
    page.ui.state_combo.setCurrentIndex(page.ui.state_combo.findData("declined"))
    QTest.keyClicks(page.ui.said_by_edit, "Anna")
    QTest.keyClicks(page.ui.note_edit, "No room before spring")


def test_an_answer_being_typed_is_kept_at_once_and_found_again(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    referral = sent(context, norrby)
    page = referral_page(context, referral)
    chosen = page.ui.time_edit.time().addSecs(-1800)
    with qtbot.waitSignal(page.draft.keeper.kept):
        page.ui.time_edit.setTime(chosen)
        type_answer(page)
    context.window.show_page("company", company_id=norrby.id)
    [draft] = context.services.drafts.all()
    assert (draft.form, draft.company_id) == (Form.REFERRAL_ANSWER, norrby.id)
    page.answer.clear()  # as after a start anew

    again = referral_page(context, referral)

    assert again.ui.state_combo.currentData() == "declined"
    assert again.ui.said_by_edit.text() == "Anna"
    assert again.ui.note_edit.toPlainText() == "No room before spring"
    assert again.ui.time_edit.time() == chosen
    assert again.draft_notice.isVisible()


def test_a_look_at_a_referral_keeps_nothing(
    qtbot: QtBot, context: Context, norrby: Company, clock: FixedClock
) -> None:
    page = referral_page(context, sent(context, norrby))
    clock.advance(hours=2)
    context.services.companies.change(replace(norrby, town="Kinna"))

    page.leave()

    assert context.services.drafts.all() == []


def test_an_answer_that_was_recorded_leaves_no_draft_and_the_next_one_is_kept(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = referral_page(context, sent(context, norrby))
    page.ui.state_combo.setCurrentIndex(page.ui.state_combo.findData("accepted"))
    QTest.keyClicks(page.ui.said_by_edit, "Anna")
    page.ui.record_button.click()
    assert context.services.drafts.all() == []

    QTest.keyClicks(page.ui.note_edit, "They have begun")
    page.leave()

    [draft] = context.services.drafts.all()
    assert draft.fields["note"] == "They have begun"


def test_a_half_typed_answer_can_be_thrown_away_and_taken_back(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    referral = sent(context, norrby)
    type_answer(referral_page(context, referral))
    context.window.show_page("company", company_id=norrby.id)
    page = referral_page(context, referral)

    page.draft_notice.pressed.emit()
    assert page.ui.note_edit.toPlainText() == ""
    assert context.services.drafts.all() == []
    context.window.toast.take_back()

    assert page.ui.note_edit.toPlainText() == "No room before spring"
    QTest.keyClicks(page.ui.note_edit, "!")
    page.leave()
    [draft] = context.services.drafts.all()
    assert "!" in str(draft.fields["note"])


def test_declining_without_a_reason_is_explained(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    referral = sent(context, norrby)
    context.window.show_page("referral", referral_id=referral.id)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)

    page.ui.state_combo.setCurrentIndex(page.ui.state_combo.findData("declined"))
    page.ui.record_button.click()

    assert page.ui.problem.text()
    assert context.services.referrals.by_id(referral.id).referral.state is State.SENT


def test_the_paper_is_saved_as_a_pdf_that_others_read(
    qtbot: QtBot, context: Context, norrby: Company, tmp_path: Path
) -> None:
    referral = sent(context, norrby)
    context.window.show_page("referral", referral_id=referral.id)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)

    save_as(qtbot, page, page.ui.save_button, tmp_path / "paper.pdf")

    text = "".join(p.extract_text() for p in PdfReader(tmp_path / "paper.pdf").pages)
    assert referral.reference in text
    assert norrby.name in text


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, context: Context, norrby: Company, tmp_path: Path
) -> None:
    referral = sent(context, norrby)
    context.window.show_page("referral", referral_id=referral.id)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)

    save_as(qtbot, page, page.ui.save_button, tmp_path / "missing" / "paper.pdf")

    assert "paper.pdf" in page.ui.clock_notice.accessibleName()


def test_a_draft_that_has_no_room_is_told(
    qtbot: QtBot,
    context: Context,
    norrby: Company,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    referral = sent(context, norrby)
    context.window.show_page("referral", referral_id=referral.id)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))

    page.ui.mail_button.click()

    qtbot.waitUntil(lambda: ".eml" in page.ui.clock_notice.accessibleName())


def test_the_mail_carries_the_paper(context: Context, norrby: Company) -> None:
    referral = sent(context, norrby)

    mail = message_from_bytes(context.services.papers.referral_mail(referral))

    assert norrby.name not in str(mail["Subject"])
    [pdf] = [part for part in mail.walk() if part.get_content_type() == "application/pdf"]
    assert bytes(pdf.get_payload(decode=True)).startswith(b"%PDF")


def test_the_list_shows_the_clock_and_opens_the_referral(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    referral = sent(context, norrby)
    context.window.show_page("referrals")
    page = context.window.current_page()
    assert isinstance(page, ReferralsPage)
    assert page.model.index(0, 1).data() == referral.reference
    assert "24 Nov" in str(page.model.index(0, 4).data())

    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)

    assert isinstance(context.window.current_page(), ReferralPage)
