from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QDate, QEvent, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.actors import Adviser
from advisor_desk.domain.checklists import Answer, Checklist, Standing, Value
from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    HeadCount,
    Hearsay,
    Participant,
    Role,
    Status,
)
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.visits.former_text import FormerText
from advisor_desk.gui.visits.log_page import LogPage
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.gui.forms import ALT, CTRL, clashing_keys, nameless, press, write
from tests.gui.pages import found

NOTES = "Full orderbok till juni – vill jämföra leasing & banklån."


def logging(context: Context, **arguments: object) -> LogPage:
    context.window.show_page("log", **arguments)
    QApplication.sendPostedEvents()  # what was added to a layout shows in the loop's next turn
    page = context.window.current_page()
    assert isinstance(page, LogPage)
    return page


def done(context: Context) -> list[Engagement]:
    now = context.services.desk.now()
    span = now - timedelta(days=400), now + timedelta(days=400)
    return list(context.services.visits.between(*span, statuses=[Status.DONE]))


def planned_and_held(context: Context, clock: FixedClock) -> Engagement:
    services = context.services
    plan = engagement(services, company(services), clock.now() + timedelta(hours=2))
    services.visits.plan(plan)
    clock.advance(hours=4)
    return services.visits.get(plan.id)


def answered(context: Context, at: Company, by: str = "ALMI", **more: object) -> Checklist:
    """All nine answers, given to another actor."""
    services = context.services
    questions = services.checklists.questions()
    return services.checklists.fill(
        Checklist(
            id=new_id(),
            company_id=at.id,
            engagement_id=None,
            actor_id=actor(services, by).id,
            adviser_id=None,
            question_set=questions.code,
            question_set_version=questions.version,
            filled_on=services.desk.today() - timedelta(days=30),
            answers=tuple(
                Answer(item=item.code, value=Value.YES, asked=item.texts["sv"])
                for item in questions.items
            ),
            **more,  # type: ignore[arg-type]
        )
    )


def answer_all(page: LogPage) -> None:
    """Nine times yes, by keys: Space takes the answer, Tab leads over the note to the next."""
    page.form.checklist.form.take_focus()
    for _ in page.form.checklist.form.items:
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Tab)


def logged(context: Context, at: Company, notes: str = "", **more: object) -> Engagement:
    """A visit of ours that is on record."""
    services = context.services
    answered(context, at)
    visit = engagement(services, at, services.desk.now() - timedelta(hours=3))
    return services.visits.log(replace(visit, **more), notes=notes)  # type: ignore[arg-type]


def test_a_planned_visit_is_logged_by_keyboard_alone(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    plan = planned_and_held(context, clock)
    page = logging(context, engagement_id=plan.id)

    write("2")
    press(Qt.Key.Key_Tab)
    write("1")
    press(Qt.Key.Key_O, ALT)
    write(NOTES)
    press(Qt.Key.Key_M, ALT)
    for _ in range(3):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_N, ALT)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: bool(page.form.steps.rows))
    write("Skicka ansökan")
    answer_all(page)
    press(Qt.Key.Key_Return, CTRL)

    [visit] = done(context)
    assert visit.id == plan.id
    assert visit.met == HeadCount(women=2, men=1)
    assert (context.services.own_notes.of(visit.id), visit.maturity) == (NOTES, Maturity.PLANNING)
    assert visit.needs == (Need.FINANCING,)
    assert [s.text for s in context.services.visits.steps(plan.id)] == ["Skicka ansökan"]
    assert context.services.checklists.standing(plan.company_id) is Standing.VALID
    assert isinstance(context.window.current_page(), CompanyPage)


def test_progress_and_results_follow_the_answers(qtbot: QtBot, context: Context) -> None:
    page = logging(context, company_id=company(context.services).id)
    panel = page.form.checklist
    assert panel._progress.text() == "0 of 9"

    answer_all(page)

    assert panel._progress.text() == "9 of 9"
    chips = [chip.text() for _, _, chip in panel.form._heads.values()]
    assert chips == ["Active", "Active", "Active"]


def test_a_first_contact_is_not_completed_without_the_checklist(
    qtbot: QtBot, context: Context
) -> None:
    page = logging(context, company_id=company(context.services).id)
    press(Qt.Key.Key_O, ALT)
    write(NOTES)

    press(Qt.Key.Key_Return, CTRL)

    assert done(context) == []
    assert "first contact" in page.ui.problem.text()
    assert page.form.told.ui.notes_edit.toPlainText() == NOTES


def test_missing_answers_are_named_and_gone_to(qtbot: QtBot, context: Context) -> None:
    page = logging(context, company_id=company(context.services).id)
    answer_all(page)
    [*_, last] = page.form.checklist.form.items.values()
    last.restore({})

    press(Qt.Key.Key_Return, CTRL)

    assert "Environment (Follow-up)" in page.form.checklist._problem.text()
    assert last.ui.value_choice.isAncestorOf(page.window().focusWidget())
    assert done(context) == []


def test_not_discussed_asks_why(qtbot: QtBot, context: Context) -> None:
    page = logging(context, company_id=company(context.services).id)
    answer_all(page)
    first = next(iter(page.form.checklist.form.items.values()))
    first.take_focus()
    for _ in range(3):
        press(Qt.Key.Key_Right)

    press(Qt.Key.Key_Return, CTRL)
    assert done(context) == []
    assert first.ui.note_edit.hasFocus()
    write("Hann inte")
    press(Qt.Key.Key_Return, CTRL)

    assert len(done(context)) == 1


def test_the_whole_list_is_deferred_with_a_reason(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = logging(context, company_id=norrby.id)
    press(Qt.Key.Key_F, ALT)
    qtbot.waitUntil(lambda: page.form.checklist.deferral.is_open)

    press(Qt.Key.Key_Return, CTRL)
    assert done(context) == []
    assert page.form.checklist.deferral.reason_edit.hasFocus()
    write("Kort besök")
    press(Qt.Key.Key_Return, CTRL)

    assert len(done(context)) == 1
    assert context.services.checklists.standing(norrby.id) is Standing.DEBT


def test_what_another_actor_asked_is_confirmed_not_asked_again(
    qtbot: QtBot, context: Context
) -> None:
    norrby = company(context.services)
    held = answered(context, norrby)
    page = logging(context, company_id=norrby.id)
    panel = page.form.checklist
    assert not panel.form.isVisible()
    assert "Almi" in panel._said.text()

    panel.confirm_button.click()
    press(Qt.Key.Key_Return, CTRL)

    today = context.services.desk.today()
    now = context.services.checklists.of(norrby.id)
    assert now
    assert (now.id, now.confirmed_on) == (held.id, today)
    assert len(done(context)) == 1


def test_answers_that_others_left_open_are_asked_beside_those_given(
    qtbot: QtBot, context: Context
) -> None:
    services = context.services
    norrby = company(services)
    held = answered(context, norrby)
    first, *rest = held.answers
    services.checklists.fill(
        replace(
            held,
            version=0,
            answers=(replace(first, value=Value.NOT_DISCUSSED, note="Hann inte"), *rest),
        )
    )
    context.window.show_page("log", company_id=norrby.id)
    page = context.window.current_page()
    assert isinstance(page, LogPage)

    page.form.checklist.ask_button.click()

    items = list(page.form.checklist.form.items.values())
    assert items[0].value() is None
    assert items[1].value() is Value.YES
    assert "Almi" in items[1].ui.given_label.text()


def test_a_day_to_come_cannot_be_logged(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    answered(context, norrby)
    page = logging(context, company_id=norrby.id)
    page.form.when.ui.day_edit.setDate(QDate(2027, 1, 1))

    press(Qt.Key.Key_Return, CTRL)

    assert "has not taken place yet" in page.form.when.ui.problem.text()
    assert page.form.when.ui.day_edit.hasFocus()


def test_an_end_before_the_start_is_said_beside_it(
    qtbot: QtBot, context: Context, clock: FixedClock
) -> None:
    plan = planned_and_held(context, clock)
    answered(context, context.services.companies.get(plan.company_id))
    page = logging(context, engagement_id=plan.id)
    page.form.when.ui.end_edit.setTime(QTime(1, 0))

    press(Qt.Key.Key_Return, CTRL)

    assert "has to be after the start" in page.form.when.ui.problem.text()
    assert page.form.when.ui.day_edit.isVisible()


def test_a_draft_of_no_record_opens_again_as_today_asks_for_it(
    qtbot: QtBot, context: Context
) -> None:
    norrby = company(context.services)
    logging(context, company_id=norrby.id)
    press(Qt.Key.Key_O, ALT)
    write(NOTES)
    context.window.show_page("company", company_id=norrby.id)
    [draft] = context.services.drafts.all()

    page = logging(context, engagement_id=draft.subject_id, company_id=draft.company_id)

    assert page.form.told.ui.notes_edit.toPlainText() == NOTES
    assert page.ui.notice.isVisible()


def test_everything_typed_comes_back(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services)
    contact = services.companies.save_contact(
        Contact(id=new_id(), company_id=norrby.id, name="Lars Lindqvist")
    )
    page = logging(context, company_id=norrby.id)
    page.form.met.counter.setFocus(Qt.FocusReason.TabFocusReason)
    write("3")
    found(page.form.met, QCheckBox).click()
    page.form.met.add_button.click()
    write("Åsa")
    page.form.steps.add_button.click()
    write("Ringa")
    answer_all(page)
    before = page.form.typed()

    press(Qt.Key.Key_Escape)
    again = logging(context, company_id=norrby.id)

    assert again.form.typed() == before
    made = again.form.made(again._shown())
    assert (made.met.women, made.contact_ids) == (3, (contact.id,))


def test_a_visit_leaves_no_draft_behind(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    answered(context, norrby)
    logging(context, company_id=norrby.id)
    press(Qt.Key.Key_O, ALT)
    write(NOTES)
    press(Qt.Key.Key_Return, CTRL)

    assert context.services.drafts.all() == []


def test_a_draft_that_is_garbled_spoils_nothing(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    subject = new_id()
    garbled = {
        "day": "soon", "start": 7, "role": "boss", "met": ["many"], "contacts": [3, "x"],
        "steps": ["what", {"text": 4, "due": "never"}], "checklist": {"answers": {"a": 1}},
        "notes": NOTES, "maturity": 77, "new_contact": [],
    }  # fmt: skip
    context.services.drafts.keep(Form.LOG, subject, garbled, norrby.id)

    page = logging(context, engagement_id=subject, company_id=norrby.id)

    assert page.form.told.ui.notes_edit.toPlainText() == NOTES
    assert page.form.details.role() is Role.OUTREACH


def test_a_contact_is_added_and_ticked_on_the_spot(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    answered(context, norrby)
    page = logging(context, company_id=norrby.id)

    press(Qt.Key.Key_C, ALT)
    qtbot.waitUntil(page.form.met.new_contact.isVisible)
    write("Åsa Öhman")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, CTRL)

    [contact] = context.services.companies.contacts(norrby.id)
    [visit] = done(context)
    assert contact.name == "Åsa Öhman"
    assert visit.contact_ids == (contact.id,)
    assert not page.form.met.new_contact.isVisible()


def test_a_contact_without_a_name_is_explained(qtbot: QtBot, context: Context) -> None:
    page = logging(context, company_id=company(context.services).id)
    page.form.met.add_button.click()

    page.form.met.new_contact.ui.add_button.click()

    assert "name is missing" in page.form.met.new_contact.ui.problem.text()


def test_return_in_a_step_starts_the_next(qtbot: QtBot, context: Context) -> None:
    page = logging(context, company_id=company(context.services).id)
    page.form.steps.add_button.click()
    write("Ett")
    press(Qt.Key.Key_Return)
    write("Två")

    steps = page.form.steps.steps(page._shown())
    assert [step.text for step in steps] == ["Ett", "Två"]
    assert all(s.owner_adviser_id == context.services.desk.me.adviser.id for s in steps)


def test_the_company_itself_can_own_a_step(qtbot: QtBot, context: Context) -> None:
    page = logging(context, company_id=company(context.services).id)
    page.form.steps.add_button.click()
    write("Offert")
    [row] = page.form.steps.rows
    row.owner_combo.setFocus()
    press(Qt.Key.Key_Down)

    [step] = page.form.steps.steps(page._shown())
    assert step.by_company


def test_a_step_of_somebody_else_stays_theirs(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services)
    visit = logged(context, norrby)
    anna = services.directory.save_adviser(
        Adviser(id=new_id(), actor_id=actor(services, "ALMI").id, name="Anna")
    )
    step = NextStep(
        id=new_id(),
        company_id=norrby.id,
        engagement_id=visit.id,
        text="Ringa banken",
        due=services.desk.today(),
        owner_actor_id=anna.actor_id,
        owner_adviser_id=anna.id,
    )
    services.steps.add(step)

    page = logging(context, engagement_id=visit.id)
    [row] = page.form.steps.rows
    row.text_edit.setFocus()
    write(" i dag")

    [changed] = page.form.steps.steps(page._shown())
    assert (changed.text, changed.owner_adviser_id) == ("Ringa banken i dag", anna.id)


def test_a_logged_visit_is_corrected_and_keeps_its_history(qtbot: QtBot, context: Context) -> None:
    visit = logged(context, company(context.services), notes="Fel")
    page = logging(context, engagement_id=visit.id)
    press(Qt.Key.Key_O, ALT)
    press(Qt.Key.Key_A, CTRL)
    write("Rätt")
    press(Qt.Key.Key_Return, CTRL)

    assert context.services.own_notes.of(visit.id) == "Rätt"
    page = logging(context, engagement_id=visit.id)
    told = [
        label.text() for label in page.form.history.findChildren(Label) if not label.isHidden()
    ]
    assert "Notes: Fel → Rätt" in told
    assert any("Karin" in line for line in told)


def test_a_correction_says_who_and_how_many_were_noted_before(context: Context) -> None:
    services = context.services
    norrby = company(services)
    kim, eva = (
        services.companies.save_contact(Contact(id=new_id(), company_id=norrby.id, name=name))
        for name in ("Kim Ek", "Eva Ek")
    )
    almi = Participant(actor_id=actor(services, "ALMI").id)
    visit = logged(context, norrby, contact_ids=(kim.id,), met=HeadCount(1))
    corrected = replace(
        visit,
        contact_ids=(kim.id, eva.id),
        met=HeadCount(2),
        participants=(almi,),
        needs=(Need.LAW, Need.CUSTOMS),
        starts_at=visit.starts_at + timedelta(minutes=15),
    )
    services.visits.correct(corrected)

    page = logging(context, engagement_id=visit.id)
    told = [label.text() for label in page.form.history.findChildren(Label)]
    assert "Contacts met: Kim Ek → Kim Ek, Eva Ek" in told
    assert "Women met: 1 → 2" in told
    assert "Who came along: Almi" in told
    assert "Needs: Law, Customs" in told
    before, after = map(moment_text, (visit.starts_at, corrected.starts_at))
    assert f"Start: {before} → {after}" in told


def test_what_a_long_note_said_before_can_be_read(context: Context) -> None:
    before = "En lång anteckning. " * 400
    visit = logged(context, company(context.services), notes=before)
    page = logging(context, engagement_id=visit.id)
    press(Qt.Key.Key_O, ALT)
    press(Qt.Key.Key_A, CTRL)
    write("Rätt")
    press(Qt.Key.Key_Return, CTRL)

    page = logging(context, engagement_id=visit.id)
    former = page.form.history.findChild(FormerText)
    assert isinstance(former, FormerText)
    former.button.setFocus()
    press(Qt.Key.Key_Space)

    assert former.field.isVisible()
    assert former.field.toPlainText() == before


def test_a_step_taken_out_of_a_correction_is_gone(qtbot: QtBot, context: Context) -> None:
    services = context.services
    visit = logged(context, company(services))
    page = logging(context, engagement_id=visit.id)
    page.form.steps.add_button.click()
    write("Onödigt")
    press(Qt.Key.Key_Return, CTRL)

    page = logging(context, engagement_id=visit.id)
    [row] = page.form.steps.rows
    row.remove_button.click()
    press(Qt.Key.Key_Return, CTRL)

    assert services.visits.steps(visit.id) == []


def test_hearsay_needs_its_source(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = logging(context, company_id=norrby.id, hearsay=True)

    press(Qt.Key.Key_Return, CTRL)
    assert done(context) == []
    assert page.form.hearsay.ui.told_by_edit.hasFocus()
    write("Anna på Almi")
    press(Qt.Key.Key_Return, CTRL)

    [visit] = done(context)
    assert visit.actor_id == actor(context.services, "ALMI").id
    assert visit.hearsay
    assert visit.hearsay.told_by == "Anna på Almi"
    assert context.services.checklists.standing(norrby.id) is Standing.DEBT


def test_hearsay_of_a_plan_is_planned(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = logging(context, company_id=norrby.id, hearsay=True)
    page.form.hearsay.ui.told_by_edit.setFocus()
    write("Anna")
    page.form.hearsay.ui.status_choice.setFocus()
    press(Qt.Key.Key_Left)
    page.form.when.ui.day_edit.setDate(QDate(2026, 12, 1))
    press(Qt.Key.Key_Return, CTRL)

    assert done(context) == []
    assert context.services.outreach.advise(
        norrby.id, Role.OUTREACH, context.services.desk.today()
    ).reasons


def test_hearsay_noted_here_can_be_changed(qtbot: QtBot, context: Context) -> None:
    services = context.services
    told = Hearsay(told_by="Anna", channel=Channel.EMAIL, on=services.desk.today())
    at = services.desk.now() - timedelta(days=3)
    theirs = engagement(services, company(services), at, by=actor(services, "ALMI"))
    kept = services.visits.hear(replace(theirs, status=Status.DONE, hearsay=told))

    page = logging(context, engagement_id=kept.id)
    assert page.form.hearsay.ui.told_by_edit.text() == "Anna"
    press(Qt.Key.Key_O, ALT)
    write("Finansiering")
    press(Qt.Key.Key_Return, CTRL)

    assert services.own_notes.of(kept.id) == "Finansiering"
    assert services.visits.get(kept.id).hearsay == told


def test_hearsay_and_own_visits_keep_drafts_apart(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    logging(context, company_id=norrby.id, hearsay=True)
    press(Qt.Key.Key_O, ALT)
    write("Hörsägen")

    page = logging(context, company_id=norrby.id)
    assert page.form.told.ui.notes_edit.toPlainText() == ""
    [draft] = context.services.drafts.all()
    page = logging(context, engagement_id=draft.subject_id, company_id=norrby.id)

    assert page.form.told.ui.notes_edit.toPlainText() == "Hörsägen"
    assert page.form.hearsay.isVisible()


def test_a_cancelled_visit_is_read_and_brought_back(qtbot: QtBot, context: Context) -> None:
    services = context.services
    at = services.desk.now() + timedelta(days=2)
    plan = services.visits.plan(engagement(services, company(services), at))
    services.visits.cancel(plan.id, "Sjukdom")
    page = logging(context, engagement_id=plan.id)
    assert not page.ui.save_button.isVisible()

    found(page.ui.state_notice, QPushButton).click()

    assert services.visits.get(plan.id).status is Status.PLANNED


def test_markup_in_what_others_wrote_is_shown_as_text(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services, name="<b>Fet</b> & Co AB")
    services.companies.save_contact(
        Contact(id=new_id(), company_id=norrby.id, name="<i>Lars</i> & Åsa")
    )

    page = logging(context, company_id=norrby.id)

    assert page.ui.head.ui.title_label.text() == "<b>Fet</b> & Co AB"
    assert page.ui.head.ui.title_label.textFormat() is Qt.TextFormat.PlainText
    assert found(page.form.met, QCheckBox).text() == "<i>Lars</i> && Åsa"


def test_a_hundred_thousand_characters_are_kept(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    answered(context, norrby)
    page = logging(context, company_id=norrby.id)
    page.form.told.ui.notes_edit.setPlainText("å" * 100_000)

    press(Qt.Key.Key_Return, CTRL)

    [visit] = done(context)
    assert len(context.services.own_notes.of(visit.id)) == 100_000


def test_a_text_that_is_too_long_is_said_beside_it(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    answered(context, norrby)
    page = logging(context, company_id=norrby.id)
    page.form.told.ui.notes_edit.setPlainText("å" * 200_001)

    press(Qt.Key.Key_Return, CTRL)

    assert "200001" in page.form.told.ui.notes_problem.text()
    assert len(page.form.told.ui.notes_edit.toPlainText()) == 200_001


def test_every_control_has_a_name_and_a_key_of_its_own(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = logging(context, company_id=norrby.id)
    page.form.steps.add_button.click()
    page.form.met.add_button.click()
    assert nameless(page) == []
    assert clashing_keys(page) == []

    page = logging(context, company_id=norrby.id, hearsay=True)
    assert nameless(page) == []
    assert clashing_keys(page) == []


def test_tab_leads_from_the_last_field_to_saving(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    answered(context, norrby)
    page = logging(context, company_id=norrby.id)
    page.form.checklist.show_button.setFocus()

    QTest.keyClick(page.form.checklist.show_button, Qt.Key.Key_Tab)

    assert page.ui.save_button.hasFocus()


def test_the_field_gone_to_is_on_the_screen(qtbot: QtBot, context: Context) -> None:
    context.window.resize(1000, 600)
    page = logging(context, company_id=company(context.services).id)
    notes = page.form.told.ui.notes_edit
    assert notes.visibleRegion().isEmpty()

    press(Qt.Key.Key_O, ALT)

    qtbot.waitUntil(lambda: not notes.visibleRegion().isEmpty())


def test_another_language_changes_the_words_and_nothing_typed(
    qtbot: QtBot, context: Context
) -> None:
    page = logging(context, company_id=company(context.services).id)
    press(Qt.Key.Key_O, ALT)
    write(NOTES)
    page.form.steps.add_button.click()
    write("Ringa")
    answer_all(page)
    before = page.form.typed()

    context.choices.replace(replace(context.choices.settings, language="sv"))
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))

    assert page.form.typed() == before
    item = next(iter(page.form.checklist.form.items.values()))
    assert item.ui.question_label.text() == item.item.texts["sv"]
