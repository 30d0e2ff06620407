"""The card that tells who leads a joint visit, who comes, and what each has promised."""

from collections.abc import Callable, Iterator
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Participant, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.invitations import Answer, Invitation, News, Party, State, news
from advisor_desk.gui.cards import Card, Line
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.visits.answer_dialog import AnswerDialog
from advisor_desk.gui.visits.party_row import Offer, PartyRow
from advisor_desk.gui.visits.party_words import PartyWords
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.acts import Undo
from advisor_desk.services.joint_visits import Joint

TABLES = frozenset({"engagement", "invitation", "next_step", "actor", "adviser"})
_ANSWERED = frozenset({State.ASKED, State.ACCEPTED, State.DECLINED})


class JointCard(Card):
    """Hidden for a visit that nobody else was asked to. It asks again by itself."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = PartyWords(context)
        self._id: UUID | None = None
        self._shown: object = None
        self._rows: list[QWidget] = []
        self.body.setSpacing(12)
        self.hide()
        context.refresh_on(TABLES, self.refresh)

    def show_visit(self, engagement_id: UUID | None) -> None:
        """Show who takes part; None, or a visit not yet on record, shows nothing."""
        self._id, self._shown = engagement_id, None
        self.refresh()

    def refresh(self) -> None:
        found = self._context.services.joint_visits.find(self._id) if self._id else None
        is_joint = found is not None and len(found.parties) > 1
        self.setVisible(is_joint)
        shown = (found, self._context.choices.settings.language)
        if found is not None and is_joint and shown != self._shown:
            self._shown = shown
            focused = self._focused()
            self._fill(found)
            if focused and (again := self.findChild(QWidget, focused)):
                again.setFocus()

    def take_focus(self) -> None:
        """Go to where an invitation is answered, if one waits for that."""
        for row in self._rows:
            if isinstance(row, PartyRow) and (button := row.buttons.get("accept")):
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _fill(self, joint: Joint) -> None:
        self.set_heading(self.tr("Joint visit"))
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [*self._parties(joint), *self._promises(joint)]
        for row in self._rows:
            self.body.addWidget(row)
        order_tabs(self)

    def _parties(self, joint: Joint) -> Iterator[QWidget]:
        for party in joint.parties:
            if party.state is State.WITHDRAWN and not self._is_mine(party):
                continue
            offers = list(self._offers(joint, party))
            row = PartyRow(
                self._words.name(party), self._chips(joint, party), self._words.remark(party),
                offers,
            )  # fmt: skip
            for key, button in row.buttons.items():
                button.clicked.connect(partial(self._do, key, joint, party))
            yield row

    def _chips(self, joint: Joint, party: Party) -> Iterator[tuple[str, str]]:
        if untold := self._untold(joint, party):
            word, others = self._context.words.code(untold), self.tr("Not told of the change")
            yield word if self._is_mine(party) else others, "amber"
        yield self._words.chip(party)

    def _offers(self, joint: Joint, party: Party) -> Iterator[Offer]:
        if joint.engagement.status is Status.PLANNED and party.state in _ANSWERED:
            offered = self._own if self._is_mine(party) else self._others
            yield from offered(joint, party)
        if self._untold(joint, party):
            own, others = self.tr("Noted"), self.tr("They know")
            yield Offer("see", own if self._is_mine(party) else others, "check")

    def _own(self, _joint: Joint, party: Party) -> Iterator[Offer]:
        accept, decline = self.tr("Accept"), self.tr("Decline…")
        match party.state:
            case State.ASKED:
                yield Offer("accept", accept, "user-check", "primary")
                yield Offer("decline", decline, "x")
            case State.ACCEPTED:
                yield Offer("decline", self.tr("I cannot come…"), "x")
            case State.DECLINED:
                yield Offer("accept", self.tr("Come along after all"), "check")

    def _others(self, joint: Joint, party: Party) -> Iterator[Offer]:
        is_lead = joint.engagement.actor_id == self._context.services.desk.me.actor.id
        answered = self.tr("Note the answer…"), self.tr("Change the answer…")
        yield Offer("record", answered[party.state is not State.ASKED], "phone")
        if is_lead and party.state is State.ACCEPTED:
            yield Offer("lead", self.tr("Hand over the lead"), "flag")
        if is_lead and party.state is not State.DECLINED:
            yield Offer("withdraw", self.tr("Ask no longer"), "x")

    def _promises(self, joint: Joint) -> Iterator[QWidget]:
        if not joint.steps:
            return
        yield Line()
        yield Label(self.tr("What each has promised"), "h3")
        for step in joint.steps:
            yield Label(self._words.promise(step), wrap=True)

    def _untold(self, joint: Joint, party: Party) -> News | None:
        """What somebody who comes does not know yet of what has changed."""
        found = news(party.invitation, joint.engagement) if party.invitation else None
        return None if found is News.ASKED else found

    def _is_mine(self, party: Party) -> bool:
        return party.actor_id == self._context.services.desk.me.actor.id

    def _do(self, key: str, joint: Joint, party: Party) -> None:
        visits, who = self._context.services.joint_visits, self._words.name(party)
        if key == "lead":
            to = Participant(actor_id=party.actor_id, adviser_id=party.adviser_id)
            said = self.tr("{name} leads the visit now.").format(name=who)
            self._act(lambda: visits.hand_over_lead(joint.engagement.id, to), said)
            return
        invitation = party.invitation
        assert invitation is not None  # noqa: S101 - nothing else is offered without one
        match key:
            case "accept":
                self._act(
                    lambda: self._answered(joint, invitation, Answer(accepts=True)),
                    self.tr("You come along."),
                )
            case "withdraw":
                said = self.tr("{name} is asked no longer.").format(name=who)
                self._act(lambda: visits.withdraw(invitation.id), said)
            case "see":
                self._act(lambda: visits.see(invitation.id), self.tr("It is noted."))
            case "decline" | "record":
                AnswerDialog.open_for(
                    self._context,
                    self,
                    invitation,
                    partial(self._answered, joint, invitation),
                    partial(self._notify, self.tr("The answer is noted.")),
                )

    def _answered(self, joint: Joint, invitation: Invitation, answer: Answer) -> Undo:
        because = self._words.replaced(joint.engagement)
        visits = self._context.services.joint_visits
        return visits.answer(invitation.id, answer, replaced_because=because)

    def _act(self, deed: Callable[[], Undo], said: str) -> None:
        try:
            undo = deed()
        except AdvisorDeskError as error:
            self._context.window.notify(self._context.say(error))
        else:
            self._notify(said, undo)

    def _notify(self, said: str, undo: Undo) -> None:
        self._context.window.notify(said, lambda: self._take_back(undo))

    def _take_back(self, undo: Undo) -> None:
        try:
            self._context.services.joint_visits.undo(undo)
        except AdvisorDeskError as error:
            self._context.window.notify(self._context.say(error))

    def _focused(self) -> str:
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        return focused.objectName() if inside and focused else ""
