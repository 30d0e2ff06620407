"""Visits of others that one is asked along to, and what has changed about them since."""

from functools import partial

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.invitations import Answer, News
from advisor_desk.gui.inbox.card import InboxCard
from advisor_desk.gui.moments import local_day, moment_text, short_day_text, time_text
from advisor_desk.gui.today.lines import DayLine, way
from advisor_desk.services.acts import Undo
from advisor_desk.services.inbox import INVITATIONS
from advisor_desk.services.invitations import Told

_TONES = {
    News.ASKED: "info",
    News.MOVED: "amber",
    News.CANCELLED: "red",
    News.WITHDRAWN: "red",
    News.REINSTATED: "green",
    News.LEADS: "info",
}


class InvitationsCard(InboxCard):
    """An invitation is accepted here, and declined, which takes a reason, on the visit's page."""

    key = INVITATIONS
    tables = frozenset({"invitation", "engagement", "company", "actor", "adviser"})

    def retranslate(self) -> None:
        self.set_heading(self.tr("Joint visits"))

    def refresh(self) -> None:
        found = self.context.services.invitations.told()
        self._told = {told.invitation.id: told for told in found}
        nothing = self.tr("Nobody waits for your answer, and no joint visit was changed.")
        self.set_lines([self._line(told) for told in found], nothing)

    def _line(self, told: Told) -> DayLine:
        visit, asks = told.engagement, told.news is News.ASKED
        return DayLine(
            key=told.invitation.id,
            heading=told.company,
            body=" · ".join(part for part in (self._said(told), visit.purpose) if part),
            opens=way("log", engagement_id=visit.id),
            lead=(short_day_text(local_day(visit.starts_at)), time_text(visit.starts_at)),
            chips=((self.context.words.code(told.news), _TONES[told.news]),),
            action=self.tr("Accept") if asks else self.tr("Noted"),
        )

    def _said(self, told: Told) -> str:
        desk, visit = self.context.services.desk, told.engagement
        names = (desk.adviser_name(visit.adviser_id), desk.actor_name(visit.actor_id))
        lead = ", ".join(name for name in names if name)
        match told.news:
            case News.MOVED:
                text = self.tr("{lead} moved it; it was {before}")
                return text.format(lead=lead, before=moment_text(told.invitation.known.starts_at))
            case News.CANCELLED:
                text = self.tr("{lead}: {reason}")
                return text.format(lead=lead, reason=visit.cancelled_because)
            case News.LEADS:
                return self.tr("The lead was handed to you")
        return self.tr("with {lead}").format(lead=lead)

    def _act(self, line: DayLine) -> None:
        told = self._told[line.key]  # type: ignore[index]
        visits, window = self.context.services.joint_visits, self.context.window
        try:
            if told.news is News.ASKED:
                undo = visits.answer(
                    told.invitation.id, Answer(accepts=True), replaced_because=self._why(told)
                )
                said = self.tr("You come along to {company}.").format(company=told.company)
            else:
                undo = visits.see(told.invitation.id)
                said = self.tr("Noted: {company}").format(company=told.company)
        except AdvisorDeskError as error:
            window.notify(self.context.say(error))
        else:
            window.notify(said, partial(self._undo, undo))

    def _undo(self, undo: Undo) -> None:
        self.context.services.joint_visits.undo(undo)

    def _why(self, told: Told) -> str:
        desk = self.context.services.desk
        return self.context.words.text(
            "joint.replaced",
            lead=desk.actor_name(told.engagement.actor_id),
            day=local_day(told.engagement.starts_at),
        )
