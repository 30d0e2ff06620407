"""Joint visits on the screen, by keys: asking, answering, handing over, one's own part."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from advisor_desk.domain.companies import Company
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel, Engagement, Participant, Status
from advisor_desk.domain.invitations import Answer, News, State
from advisor_desk.gui.context import Context
from advisor_desk.gui.inbox.invitations_card import InvitationsCard
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.layouts import laid_out
from advisor_desk.gui.today.line_row import LineRow, LineWords
from advisor_desk.gui.visits.answer_dialog import AnswerDialog
from advisor_desk.gui.visits.joint_card import JointCard
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.gui.visits.plan_page import PlanPage
from advisor_desk.store.rows import NextStepRow
from tests.desks import actor, company, engagement
from tests.gui.forms import CTRL, press, write
from tests.gui.pages import found
from tests.services.joint import adviser, invitations_of, invited, me, moved, saved, theirs
from tests.services.two_desks import promised

TOLD = Answer(accepts=True, said_by="Samir Haddad", channel=Channel.TELEPHONE)


@pytest.fixture
def norrby(context: Context) -> Company:
    return company(context.services)


@pytest.fixture
def samir(context: Context) -> Participant:
    services = context.services
    return Participant(
        actor_id=actor(services, "ALMI").id, adviser_id=adviser(services, "ALMI").id
    )


@pytest.fixture
def together(context: Context, norrby: Company, samir: Participant) -> Engagement:
    """Our visit, with Samir asked along."""
    services = context.services
    plan = engagement(services, norrby, services.desk.now() + timedelta(days=5))
    return services.visits.plan(replace(plan, participants=(samir,)))


@pytest.fixture
def asked(context: Context, norrby: Company) -> Engagement:
    """Almi's visit, to which we are asked."""
    visit = theirs(context.services, norrby, 5)
    invited(context.services, visit, me(context.services))
    return context.services.visits.get(visit.id)


def planning(context: Context, visit: Engagement) -> PlanPage:
    context.window.show_page("plan", engagement_id=visit.id)
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, PlanPage)
    return page


def reading(context: Context, visit: Engagement) -> LogPage:
    context.window.show_page("log", engagement_id=visit.id)
    QApplication.sendPostedEvents()
    page = context.window.current_page()
    assert isinstance(page, LogPage)
    return page


def button(card: JointCard, does: str) -> QPushButton:
    shown = [b for b in card.findChildren(QPushButton) if b.objectName().startswith(f"{does} ")]
    [one] = [b for b in shown if not b.isHidden()]
    return one


def chips(card: JointCard) -> list[str]:
    return [chip.text() for row in laid_out(card.body) for chip in row.findChildren(Chip)]


def states(context: Context, visit: Engagement) -> list[State | None]:
    return [party.state for party in context.services.joint_visits.of(visit.id).parties]


def test_a_visit_of_ones_own_alone_has_no_card(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    services = context.services
    plan = engagement(services, norrby, services.desk.now() + timedelta(days=5))

    page = planning(context, services.visits.plan(plan))

    assert page.joint.isHidden()


def test_who_is_asked_stands_on_the_plan_with_their_answer(
    qtbot: QtBot, context: Context, together: Engagement
) -> None:
    assert chips(planning(context, together).joint) == ["Leads", "Asked"]


def test_what_was_promised_at_it_stands_with_who_takes_part(
    qtbot: QtBot, context: Context, norrby: Company, samir: Participant
) -> None:
    services = context.services
    plan = engagement(services, norrby, services.desk.now() + timedelta(days=5))
    saved(services, replace(plan, participants=(samir,)))
    step = promised(services, plan, samir.actor_id)
    with services.desk.write() as session:
        session.add(NextStepRow.of(step))

    said = [one.text() for one in planning(context, plan).joint.findChildren(Label)]

    assert any("Almi" in one and step.text in one for one in said)


def test_an_answer_by_telephone_is_noted_by_keys(
    qtbot: QtBot, context: Context, together: Engagement
) -> None:
    page = planning(context, together)
    button(page.joint, "record").setFocus()
    press(Qt.Key.Key_Space)
    dialog = found(context.window, AnswerDialog)
    assert dialog.ui.answered_by.who() == "Samir Haddad"
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    assert states(context, together) == [None, State.ACCEPTED]
    assert chips(page.joint) == ["Leads", "Coming"]


def test_a_no_says_why_and_by_whom(qtbot: QtBot, context: Context, together: Engagement) -> None:
    [invitation] = invitations_of(context.services, together)
    dialog = AnswerDialog(
        context,
        invitation,
        lambda answer: context.services.joint_visits.answer(invitation.id, answer),
        context.window,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.answer_choice.set_value(False)
    dialog.ui.answer_choice.changed.emit(False)  # noqa: FBT003 - as chosen
    dialog.accept()
    assert dialog.ui.problem.text()
    assert dialog.ui.why_edit.isVisible()

    dialog.ui.why_edit.setPlainText("Ingen tid")
    dialog.ui.answered_by.ui.who_edit.clear()
    dialog.accept()
    assert "who answered" in dialog.ui.problem.text()

    dialog.ui.answered_by.ui.who_edit.setText("Samir")
    dialog.accept()
    assert states(context, together) == [None, State.DECLINED]


def test_the_lead_is_handed_over_and_the_page_is_only_read_then(
    qtbot: QtBot, context: Context, together: Engagement, samir: Participant
) -> None:
    [invitation] = invitations_of(context.services, together)
    context.services.joint_visits.answer(invitation.id, TOLD)
    page = planning(context, together)
    button(page.joint, "lead").setFocus()
    press(Qt.Key.Key_Space)

    assert context.services.visits.get(together.id).adviser_id == samir.adviser_id
    assert isinstance(context.window.current_page(), LogPage)


def test_what_is_typed_stays_when_somebody_answers(
    qtbot: QtBot, context: Context, together: Engagement
) -> None:
    page = planning(context, together)
    page.details.ui.purpose_edit.setFocus()
    write("Tull")
    [invitation] = invitations_of(context.services, together)
    declined = replace(TOLD, accepts=False, reason="Sjuk")
    context.services.joint_visits.answer(invitation.id, declined)

    assert page.details.ui.purpose_edit.text() == "Tull"
    assert page.parties.participants() == ()
    press(Qt.Key.Key_Return, CTRL)
    assert context.services.visits.get(together.id).purpose == "Tull"
    assert states(context, together) == [None, State.DECLINED]


def test_an_invitation_is_accepted_with_one_key(
    qtbot: QtBot, context: Context, asked: Engagement
) -> None:
    page = reading(context, asked)
    assert context.window.focusWidget() is button(page.reading.joint, "accept")
    press(Qt.Key.Key_Space)

    assert states(context, asked) == [None, State.ACCEPTED]
    assert chips(page.reading.joint) == ["Leads", "Coming"]


def test_ones_own_no_asks_why_only(qtbot: QtBot, context: Context, asked: Engagement) -> None:
    page = reading(context, asked)
    button(page.reading.joint, "decline").setFocus()
    press(Qt.Key.Key_Space)
    dialog = found(context.window, AnswerDialog)
    assert not dialog.ui.answered_by.isVisible()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.ui.why_edit.setFocus()
    write("Krockar med styrelsen")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    [invitation] = invitations_of(context.services, asked)
    assert (invitation.state, invitation.reason) == (State.DECLINED, "Krockar med styrelsen")
    assert page.reading.own_part.isHidden()


def test_a_guest_writes_notes_of_its_own_and_what_is_typed_is_kept(
    qtbot: QtBot, context: Context, asked: Engagement
) -> None:
    page = reading(context, asked)
    page.reading.own_part.notes_edit.setFocus()
    write("Deras marginal")
    context.window.show_page("today")
    assert [d.form for d in context.services.drafts.all()] == [Form.OWN_PART]

    page = reading(context, asked)
    assert page.reading.own_part.notes_edit.toPlainText() == "Deras marginal"
    page.reading.own_part.save_button.setFocus()
    press(Qt.Key.Key_Space)

    assert context.services.own_notes.of(asked.id) == "Deras marginal"
    assert context.services.drafts.all() == []


def test_another_actors_visit_that_one_is_not_part_of_has_no_own_part(
    qtbot: QtBot, context: Context, norrby: Company
) -> None:
    page = reading(context, theirs(context.services, norrby, 5))

    assert page.reading.own_part.isHidden()
    assert page.reading.joint.isHidden()


class TestInbox:
    def card(self, context: Context) -> InvitationsCard:
        context.window.show_page("inbox")
        assert context.window.current_page() is not None
        QApplication.sendPostedEvents()
        return found(context.window, InvitationsCard)

    def lines(self, card: InvitationsCard) -> list[str]:
        rows = [row for row in card.findChildren(LineRow) if row.isVisible()]
        return [found(row, LineWords).accessibleName() for row in rows]

    def test_an_invitation_is_accepted_from_the_inbox(
        self, qtbot: QtBot, context: Context, asked: Engagement
    ) -> None:
        card = self.card(context)
        [line] = self.lines(card)
        assert "Invitation" in line
        accept = found(card, QPushButton)
        accept.setFocus()
        press(Qt.Key.Key_Space)

        assert self.lines(card) == []
        assert states(context, asked) == [None, State.ACCEPTED]

    @pytest.mark.parametrize("news", [News.MOVED, News.CANCELLED])
    def test_a_change_stands_there_until_it_is_seen(
        self, qtbot: QtBot, context: Context, asked: Engagement, news: News
    ) -> None:
        services = context.services
        [invitation] = invitations_of(services, asked)
        services.joint_visits.answer(invitation.id, Answer(accepts=True))
        if news is News.MOVED:
            moved(services, asked, hours=3)
        else:
            known = services.visits.get(asked.id)
            saved(services, replace(known, status=Status.CANCELLED, cancelled_because="Sjuk"))
        card = self.card(context)
        [line] = self.lines(card)
        assert context.words.code(news) in line
        found(card, QPushButton).setFocus()
        press(Qt.Key.Key_Space)

        assert self.lines(card) == []
