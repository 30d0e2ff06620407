from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QDate, QEvent, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.companies import Company, NoContact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel, Engagement, Hearsay, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.relations import Relation, RelationKind
from advisor_desk.gui.companies.merge_page import MergePage
from advisor_desk.gui.companies.page import CompanyPage
from advisor_desk.gui.context import Context
from advisor_desk.gui.lookalike_watch import LookalikeWatch
from advisor_desk.gui.moments import local_day, pydate, qdate
from advisor_desk.gui.referrals.refer_page import ReferPage
from advisor_desk.gui.visits.cancel_dialog import CancelDialog
from advisor_desk.gui.visits.plan_page import PlanPage
from tests.desks import actor, agree, company, engagement
from tests.gui.forms import ALT, CTRL, at_keyboard, clashing_keys, nameless, press, write
from tests.gui.pages import found


def planning(context: Context, **arguments: object) -> PlanPage:
    context.window.show_page("plan", **arguments)
    QApplication.sendPostedEvents()  # what was added to a layout shows in the loop's next turn
    page = context.window.current_page()
    assert isinstance(page, PlanPage)
    return page


def planned(context: Context) -> list[Engagement]:
    """What one's own actor has planned."""
    services, now = context.services, context.services.desk.now()
    own = services.desk.me.actor.id
    found_ = services.visits.between(
        now - timedelta(days=9), now + timedelta(days=400), statuses=[Status.PLANNED]
    )
    return [one for one in found_ if one.actor_id == own]


def heard_of(context: Context, at: Company, days: int = 5) -> tuple[Actor, Engagement]:
    """Almi plans outreach in some days, as somebody told."""
    services = context.services
    almi = actor(services, "ALMI")
    told = Hearsay(told_by="Anna", channel=Channel.TELEPHONE, on=services.desk.today())
    theirs = engagement(services, at, services.desk.now() + timedelta(days=days), by=almi)
    return almi, services.visits.hear(replace(theirs, hearsay=told))


def own_plan(context: Context, at: Company) -> Engagement:
    services = context.services
    return services.visits.plan(engagement(services, at, services.desk.now() + timedelta(days=2)))


def undo(context: Context) -> None:
    found(context.window.toast, QPushButton).click()


def way(page: PlanPage, name: str) -> QPushButton:
    QApplication.sendPostedEvents()
    buttons = page.advice.findChildren(QPushButton, f"way {name}")
    return next(button for button in buttons if button.isVisible())


def test_a_visit_is_planned_by_keyboard_alone(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    planning(context, company_id=norrby.id)

    press(Qt.Key.Key_P, ALT)
    write("Första träffen")
    press(Qt.Key.Key_N, ALT)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)

    [plan] = planned(context)
    assert (plan.purpose, [n.value for n in plan.needs]) == ("Första träffen", ["financing"])
    assert isinstance(context.window.current_page(), CompanyPage)


def test_the_next_working_day_is_proposed(qtbot: QtBot, context: Context) -> None:
    page = planning(context, company_id=company(context.services).id)

    assert page.when.day() == context.services.desk.today() + timedelta(days=1)
    assert page.when.ui.length_label.text() == "1 h"


def test_moving_the_start_moves_the_end(qtbot: QtBot, context: Context) -> None:
    page = planning(context, company_id=company(context.services).id)
    page.when.ui.end_edit.setTime(QTime(11, 30))

    page.when.ui.start_edit.setFocus()
    press(Qt.Key.Key_Up)

    assert page.when.ui.end_edit.time() == QTime(12, 30)
    assert page.when.ui.length_label.text() == "1 h 30 min"


def test_the_advice_follows_the_day(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)
    assert page.advice.banner.level() == "hold"

    page.when.set_day(context.services.desk.today() + timedelta(days=300))

    assert page.advice.banner.level() == "clear_as_known"


def test_the_advice_follows_the_role(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)

    press(Qt.Key.Key_R, ALT)
    for _ in range(3):
        press(Qt.Key.Key_Right)

    assert page.details.role() is Role.ON_REQUEST
    assert page.advice.banner.level() != "hold"


def test_postponing_moves_the_day_and_can_be_undone(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)
    before = page.when.day()

    way(page, "postpone").click()
    assert page.advice.banner.level() != "hold"
    undo(context)

    assert page.when.day() == before
    assert page.advice.banner.level() == "hold"


def test_joining_takes_their_day_and_adds_a_step(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    almi, theirs = heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)

    way(page, "join").click()

    assert page.when.starts_at() == theirs.starts_at
    assert [p.actor_id for p in page.parties.participants()] == [almi.id]
    [step] = context.services.pages.page(norrby.id).steps
    assert "Almi" in step.text
    assert page.advice.banner.level() != "hold"


def test_joining_can_be_undone_whole(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)
    before = page.when.starts_at()

    way(page, "join").click()
    undo(context)

    assert page.when.starts_at() == before
    assert page.parties.participants() == ()
    assert context.services.pages.page(norrby.id).steps == []


def test_talking_to_a_colleague_becomes_a_step(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services)
    visit = engagement(services, norrby, services.desk.now() + timedelta(days=4))
    erik = Adviser(id=new_id(), actor_id=services.desk.me.actor.id, name="Erik Ek")
    colleague = services.directory.save_adviser(erik)
    services.visits.plan(replace(visit, adviser_id=colleague.id))
    page = planning(context, company_id=norrby.id)

    way(page, "talk").click()

    [step] = services.pages.page(norrby.id).steps
    assert "Erik Ek" in step.text


def test_going_anyway_asks_for_a_reason_there_and_then(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)

    way(page, "go_anyway").click()

    assert page.advice.reason_edit.hasFocus()


def test_without_the_reason_nothing_is_planned(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)

    press(Qt.Key.Key_Return, CTRL)
    assert planned(context) == []
    assert page.advice.reason_edit.hasFocus()
    write("De bad om det i dag")
    press(Qt.Key.Key_Return, CTRL)

    assert [plan.go_anyway_reason for plan in planned(context)] == ["De bad om det i dag"]


def test_a_company_that_wants_no_contact_is_not_planned(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby = company(services)
    wish = NoContact(since=services.desk.today(), said_by="Lars")
    services.companies.say_no_contact(norrby.id, wish)
    page = planning(context, company_id=norrby.id)

    press(Qt.Key.Key_Return, CTRL)

    assert planned(context) == []
    assert "asked not to be contacted" in page.ui.problem.text()


def test_a_wrong_day_is_said_beside_it(qtbot: QtBot, context: Context) -> None:
    page = planning(context, company_id=company(context.services).id)
    page.when.ui.day_edit.setDate(QDate(2020, 1, 1))

    press(Qt.Key.Key_Return, CTRL)

    assert "has already been" in page.when.ui.problem.text()
    assert page.when.ui.day_edit.hasFocus()


def test_what_was_typed_is_there_after_coming_back(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    planning(context, company_id=norrby.id)
    press(Qt.Key.Key_P, ALT)
    write("Halvskrivet")

    press(Qt.Key.Key_Escape)
    page = planning(context, company_id=norrby.id)

    assert page.details.ui.purpose_edit.text() == "Halvskrivet"
    assert page.ui.notice.isVisible()


def test_starting_over_can_be_undone(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    planning(context, company_id=norrby.id)
    press(Qt.Key.Key_P, ALT)
    write("Halvskrivet")
    page = planning(context, company_id=norrby.id)

    found(page.ui.notice, QPushButton).click()
    assert page.details.ui.purpose_edit.text() == ""
    undo(context)

    assert page.details.ui.purpose_edit.text() == "Halvskrivet"


def test_a_plan_leaves_no_draft_behind(qtbot: QtBot, context: Context) -> None:
    planning(context, company_id=company(context.services).id)
    press(Qt.Key.Key_P, ALT)
    write("Klart")
    press(Qt.Key.Key_Return, CTRL)

    assert [d for d in context.services.drafts.all() if d.form is Form.PLAN] == []


def test_a_plan_is_moved_and_keeps_its_identity(qtbot: QtBot, context: Context) -> None:
    plan = own_plan(context, company(context.services))
    page = planning(context, engagement_id=plan.id)

    page.when.set_day(local_day(plan.starts_at) + timedelta(days=7))
    press(Qt.Key.Key_Return, CTRL)

    [moved] = planned(context)
    assert (moved.id, moved.starts_at) == (plan.id, plan.starts_at + timedelta(days=7))


def test_cancelling_asks_why_and_can_be_undone(qtbot: QtBot, context: Context) -> None:
    plan = own_plan(context, company(context.services))
    page = planning(context, engagement_id=plan.id)
    page.ui.cancel_button.click()
    dialog = found(context.window, CancelDialog)

    dialog.ui.cancel_button.click()
    assert dialog.ui.problem.text()
    QTest.keyClicks(dialog.ui.why_edit, "Sjukdom")
    dialog.ui.cancel_button.click()

    cancelled = context.services.visits.get(plan.id)
    assert (cancelled.status, cancelled.cancelled_because) == (Status.CANCELLED, "Sjukdom")
    undo(context)
    assert context.services.visits.get(plan.id).status is Status.PLANNED


def test_a_cancelled_visit_can_be_planned_after_all(qtbot: QtBot, context: Context) -> None:
    plan = own_plan(context, company(context.services))
    context.services.visits.cancel(plan.id, "Sjukdom")
    page = planning(context, engagement_id=plan.id)
    assert not page.ui.save_button.isVisible()

    found(page.ui.state_notice, QPushButton).click()

    assert context.services.visits.get(plan.id).status is Status.PLANNED
    qtbot.waitUntil(page.ui.save_button.isVisible)


def test_another_actors_plan_is_only_read(qtbot: QtBot, context: Context) -> None:
    _, theirs = heard_of(context, company(context.services))

    page = planning(context, engagement_id=theirs.id)

    assert not page.ui.save_button.isVisible()
    assert not page.when.isVisible()


def test_only_an_expert_is_asked_who_invited(qtbot: QtBot, context: Context) -> None:
    page = planning(context, company_id=company(context.services).id)
    assert page.parties.invited_by() is None
    inviter = page.parties._inviter
    assert not inviter.isVisible()

    press(Qt.Key.Key_R, ALT)
    press(Qt.Key.Key_Right)

    assert inviter.isVisible()


def test_a_day_in_a_span_of_several_is_for_activities(qtbot: QtBot, context: Context) -> None:
    page = planning(context, company_id=company(context.services).id)
    assert not page.when.ui.last_day_edit.isVisible()

    press(Qt.Key.Key_K, ALT)
    for _ in range(3):
        press(Qt.Key.Key_Right)
    page.when.ui.last_day_edit.setDate(qdate(page.when.day() + timedelta(days=2)))

    assert pydate(page.when.ui.last_day_edit.date()) == local_day(page.when.ends_at())


def test_tab_goes_through_the_form_as_one_reads_it(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)
    visited = []
    for _ in range(18):
        visited.append(at_keyboard())
        press(Qt.Key.Key_Tab)

    ui, details = page.when.ui, page.details.ui
    expected: list[QWidget] = [ui.day_edit, ui.start_edit, ui.end_edit]
    expected += [details.kind_choice, details.place_choice, details.place_edit]
    expected += [details.role_choice, details.purpose_edit, page.needs]
    expected += [page.journey.ui.mode_combo, page.journey.ui.km_spin, page.parties]
    expected += [way(page, one) for one in ("join", "hand_over", "postpone", "go_anyway")]
    expected += [page.ui.save_button, context.window.ui.search]
    pairs = zip(visited, expected, strict=True)
    assert [one is at or at.isAncestorOf(one) for one, at in pairs] == [True] * 18


def test_every_control_has_a_name_and_a_key_of_its_own(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)
    press(Qt.Key.Key_R, ALT)
    press(Qt.Key.Key_Right)
    page.parties.add(actor(context.services, "ALMI").id)
    QApplication.processEvents()

    assert nameless(page) == []
    assert clashing_keys(page) == []


def test_a_row_that_names_nobody_yet_survives_too(qtbot: QtBot, context: Context) -> None:
    norrby = company(context.services)
    page = planning(context, company_id=norrby.id)
    page.parties._add.click()
    before = page.parties.typed()["participants"]
    press(Qt.Key.Key_Escape)

    page = planning(context, company_id=norrby.id)

    assert page.parties.typed()["participants"] == before
    assert before


def test_another_language_changes_the_words_and_nothing_typed(
    qtbot: QtBot, context: Context
) -> None:
    norrby = company(context.services)
    heard_of(context, norrby)
    page = planning(context, company_id=norrby.id)
    press(Qt.Key.Key_P, ALT)
    write("Första träffen")
    page.parties.add(actor(context.services, "ALMI").id)
    before = page.typed()

    context.choices.replace(replace(context.choices.settings, language="sv"))
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))

    assert page.typed() == before
    roles = [one.text() for one in page.details.ui.role_choice._group.buttons()]
    assert roles[0] == "Uppsökande"
    assert page.advice.banner.accessibleName().startswith("Fritt")


def led_by_almi(context: Context) -> Company:
    """A company that the agreement gives to Almi."""
    services = context.services
    almi = actor(services, "ALMI")
    agree(services, Clause(id=new_id(), lead_id=almi.id, municipalities=frozenset({"1490"})))
    known = Company(id=new_id(), name="Norrby Mekaniska AB", municipality="1490")
    return services.companies.add(known)


def test_the_lead_by_agreement_is_invited_and_then_nothing_speaks_against_it(
    qtbot: QtBot, context: Context
) -> None:
    page = planning(context, company_id=led_by_almi(context).id)
    assert page.advice.banner.level() == "coordinate"

    way(page, "invite").click()

    assert [p.actor_id for p in page.parties.participants()] == [
        actor(context.services, "ALMI").id
    ]
    assert page.advice.banner.level() == "clear_as_known"
    undo(context)
    assert page.parties.participants() == ()
    assert page.advice.banner.level() == "coordinate"


def right(page: PlanPage, name: str) -> QPushButton:
    QApplication.sendPostedEvents()
    return next(b for b in page.right.findChildren(QPushButton, name) if b.isVisible())


def test_who_is_right_for_the_needs_is_told_with_what_makes_them_so(
    qtbot: QtBot, context: Context
) -> None:
    page = planning(context, company_id=company(context.services).id)
    assert page.right.isHidden()

    page.needs.restore({"needs": ["customs"]})
    page.needs.changed.emit()
    said = [label.text() for label in page.right.findChildren(QLabel) if label.isVisible()]
    assert "Handelskammaren" in said
    assert any("Tull och handelsdokument" in text for text in said)

    right(page, "invite Handelskammaren").click()
    assert [p.actor_id for p in page.parties.participants()] == [actor(context.services, "HK").id]


def test_the_company_is_handed_over_to_who_is_right(qtbot: QtBot, context: Context) -> None:
    page = planning(context, company_id=led_by_almi(context).id)
    right(page, "hand over Almi").click()

    shown = context.window.current_page()
    assert isinstance(shown, ReferPage)
    assert shown.receiver.receiver()[0] == actor(context.services, "ALMI").id


def test_a_company_that_may_be_the_same_is_compared(qtbot: QtBot, context: Context) -> None:
    """The window finds out by itself, a moment after the second one was added."""
    services, watch = context.services, LookalikeWatch(context)
    norrby, twin = company(services, number="556016-0680"), company(services, "Norrby Mekaniska")
    page = planning(context, company_id=norrby.id)
    qtbot.waitUntil(lambda: page.advice.banner.level() == "coordinate", timeout=20_000)
    watch.stop()

    way(page, "compare").click()
    shown = context.window.current_page()
    assert isinstance(shown, MergePage)
    assert twin.name in [label.text() for label in shown.findChildren(QLabel)]


def test_a_company_of_the_group_can_be_looked_at(qtbot: QtBot, context: Context) -> None:
    services = context.services
    norrby, owner = company(services), company(services, "Ljungviken Holding AB")
    services.relations.relate(
        Relation(id=new_id(), kind=RelationKind.GROUP, from_id=owner.id, to_id=norrby.id)
    )
    page = planning(context, company_id=norrby.id)

    way(page, "look").click()
    assert isinstance(context.window.current_page(), CompanyPage)


def test_a_day_that_has_been_is_said_at_the_day_and_what_is_typed_stays(
    qtbot: QtBot, context: Context
) -> None:
    page = planning(context, company_id=company(context.services).id)
    page.details.ui.purpose_edit.setText("Visa nya hallen")
    page.when.set_day(context.services.desk.today() - timedelta(days=1))
    page.save()

    said = "22 November 2026 has already been. Choose a coming day"
    assert page.ui.problem.text().startswith(said)
    assert any(said in label.text() for label in page.when.findChildren(QLabel))
    assert page.details.ui.purpose_edit.text() == "Visa nya hallen"
    assert planned(context) == []
