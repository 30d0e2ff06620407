from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.checklists import Answer, Checklist, Result, Standing, Value, results
from advisor_desk.domain.companies import Company
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.checklists.page import ChecklistPage
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from tests.desks import actor, company, engagement
from tests.gui.forms import ALT, CTRL, clashing_keys, nameless, press, write
from tests.gui.pages import found


def filling(context: Context, **arguments: object) -> ChecklistPage:
    context.window.show_page("checklist", **arguments)
    QApplication.sendPostedEvents()  # what was added to a layout shows in the loop's next turn
    page = context.window.current_page()
    assert isinstance(page, ChecklistPage)
    return page


def in_debt(context: Context) -> Company:
    """Met by one's own actor, the whole list put off."""
    services = context.services
    norrby = company(services)
    visit = engagement(services, norrby, services.desk.now() - timedelta(days=2))
    services.visits.log(visit, (), checklist(context, norrby, deferred_because="Kort besök"))
    return norrby


def checklist(context: Context, at: Company, **more: object) -> Checklist:
    services = context.services
    questions, me = services.checklists.questions(), services.desk.me
    made = Checklist(
        id=new_id(),
        company_id=at.id,
        engagement_id=None,
        actor_id=me.actor.id,
        adviser_id=me.adviser.id,
        question_set=questions.code,
        question_set_version=questions.version,
        filled_on=services.desk.today() - timedelta(days=2),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def all_yes(context: Context, *, asked: str = "") -> tuple[Answer, ...]:
    items = context.services.checklists.questions().items
    return tuple(
        Answer(item=item.code, value=Value.YES, asked=asked or item.texts["sv"]) for item in items
    )


def answer_by_key(page: ChecklistPage, steps_right: int = 0) -> None:
    page.panel.form.take_focus()
    for _ in page.panel.form.items:
        press(Qt.Key.Key_Space)
        for _ in range(steps_right):
            press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Tab)


def test_a_debt_is_paid_by_keyboard(qtbot: QtBot, context: Context) -> None:
    norrby = in_debt(context)
    page = filling(context, company_id=norrby.id)

    answer_by_key(page)
    press(Qt.Key.Key_Return, CTRL)

    assert context.services.checklists.standing(norrby.id) is Standing.VALID
    assert isinstance(context.window.current_page(), CompanyPage)


def test_only_yes_counts_as_met(qtbot: QtBot, context: Context) -> None:
    norrby = in_debt(context)
    page = filling(context, company_id=norrby.id)
    answer_by_key(page, steps_right=1)

    chips = [chip.text() for _, _, chip in page.panel.form._heads.values()]
    assert chips == ["Not active"] * 3
    press(Qt.Key.Key_Return, CTRL)

    held = context.services.checklists.of(norrby.id)
    assert held is not None
    come_to = results(context.services.checklists.questions(), held.answers)
    assert set(come_to.values()) == {Result.NOT_ACTIVE}


def test_the_text_that_was_asked_is_kept_in_its_language(qtbot: QtBot, context: Context) -> None:
    norrby = in_debt(context)
    answer_by_key(filling(context, company_id=norrby.id))
    press(Qt.Key.Key_Return, CTRL)

    held = context.services.checklists.of(norrby.id)
    assert held is not None
    items = context.services.checklists.questions().items
    assert [a.asked for a in held.answers] == [item.texts["en"] for item in items]


def test_a_note_and_what_shows_it_are_kept(qtbot: QtBot, context: Context) -> None:
    norrby = in_debt(context)
    page = filling(context, company_id=norrby.id)
    answer_by_key(page)
    first = next(iter(page.panel.form.items.values()))
    first.ui.more_button.click()
    write("Står i affärsplanen")
    press(Qt.Key.Key_Tab)
    write("Sidan 4")
    press(Qt.Key.Key_Return, CTRL)

    held = context.services.checklists.of(norrby.id)
    assert held is not None
    assert (held.answers[0].note, held.answers[0].evidence) == ("Står i affärsplanen", "Sidan 4")


def test_missing_answers_are_named_in_words(qtbot: QtBot, context: Context) -> None:
    page = filling(context, company_id=in_debt(context).id)
    press(Qt.Key.Key_Space)

    press(Qt.Key.Key_Return, CTRL)

    said = page.panel._problem.text()
    assert "Gender equality (Activity)" in said
    assert "gender_equality" not in said


def test_saving_nothing_leads_to_the_first_question(qtbot: QtBot, context: Context) -> None:
    norrby = in_debt(context)
    page = filling(context, company_id=norrby.id)

    press(Qt.Key.Key_Return, CTRL)

    first = next(iter(page.panel.form.items.values()))
    focused = context.window.focusWidget()
    assert focused is not None
    assert first.isAncestorOf(focused)
    assert context.services.checklists.standing(norrby.id) is Standing.DEBT


def test_what_is_typed_survives_leaving(qtbot: QtBot, context: Context) -> None:
    norrby = in_debt(context)
    page = filling(context, company_id=norrby.id)
    press(Qt.Key.Key_Space)
    before = page.panel.typed()
    press(Qt.Key.Key_Escape)

    page = filling(context, company_id=norrby.id)

    assert page.panel.typed() == before
    assert page.ui.notice.isVisible()
    [draft] = context.services.drafts.all()
    assert (draft.form, draft.subject_id) == (Form.CHECKLIST, norrby.id)


def test_a_draft_of_another_company_is_not_shown(qtbot: QtBot, context: Context) -> None:
    filling(context, company_id=in_debt(context).id)
    press(Qt.Key.Key_Space)
    other = company(context.services, name="Åsbo Ost AB")

    page = filling(context, company_id=other.id)

    assert page.panel.form.answers() == ()
    assert not page.ui.notice.isVisible()


def test_valid_answers_are_confirmed_with_one_key(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    almi = actor(context.services, "ALMI")
    given = checklist(context, norrby, answers=all_yes(context), actor_id=almi.id)
    context.services.checklists.fill(given)
    page = filling(context, company_id=norrby.id)
    assert not page.ui.save_button.isVisible()

    page.panel.confirm_button.click()

    held = context.services.checklists.of(norrby.id)
    assert held is not None
    assert held.confirmed_on == context.services.desk.today()
    qtbot.waitUntil(lambda: not page.panel.confirm_button.isVisible())


def test_an_expired_list_starts_from_what_was_said(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = in_debt(context)
    long_ago = services.desk.today() - timedelta(days=900)
    services.checklists.fill(
        checklist(context, norrby, answers=all_yes(context), filled_on=long_ago)
    )
    page = filling(context, company_id=norrby.id)
    assert page.panel.confirm_button.hasFocus()
    assert "held until" in page.panel._said.text()

    page.panel.ask_button.click()
    press(Qt.Key.Key_Return, CTRL)

    assert services.checklists.standing(norrby.id) is Standing.VALID


def test_earlier_answers_are_read_in_the_words_then_asked(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services)
    early = services.desk.today() - timedelta(days=400)
    old = checklist(
        context, norrby, filled_on=early, answers=all_yes(context, asked="Så löd den?")
    )
    services.checklists.fill(old)
    services.checklists.fill(checklist(context, norrby, answers=all_yes(context)))
    page = filling(context, company_id=norrby.id)

    found(page._earlier, QPushButton).click()
    QApplication.sendPostedEvents()

    shown = [label.text() for label in page._earlier.findChildren(Label) if label.isVisible()]
    assert "Så löd den?" in shown


def test_answers_given_at_a_visit_belong_to_it(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = in_debt(context)
    now = services.desk.now()
    [visit] = services.visits.between(now - timedelta(days=9), now, statuses=[Status.DONE])
    page = filling(context, company_id=norrby.id, engagement_id=visit.id)
    answer_by_key(page)
    press(Qt.Key.Key_Return, CTRL)

    held = services.checklists.of(norrby.id)
    assert held is not None
    assert held.engagement_id == visit.id
    assert services.drafts.all() == []


def test_confirming_elsewhere_is_seen_at_once(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    given = context.services.checklists.fill(checklist(context, norrby, answers=all_yes(context)))
    page = filling(context, company_id=norrby.id)

    context.services.checklists.confirm(given.id)

    assert "confirmed" in page.panel._said.text()


def test_every_control_has_a_name_and_a_key_of_its_own(qtbot: QtBot, context: Context) -> None:
    page = filling(context, company_id=in_debt(context).id)
    next(iter(page.panel.form.items.values())).ui.more_button.click()

    assert nameless(page) == []
    assert clashing_keys(page) == []


def test_the_reason_for_putting_off_is_a_key_away(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = filling(context, company_id=norrby.id)
    press(Qt.Key.Key_F, ALT)
    qtbot.waitUntil(lambda: page.panel.deferral.is_open)
    write("Först vid nästa besök")
    press(Qt.Key.Key_Return, CTRL)

    held = context.services.checklists.of(norrby.id)
    assert held is not None
    assert held.deferred_because == "Först vid nästa besök"
