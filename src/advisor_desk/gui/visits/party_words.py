"""Who leads a visit, who comes, and what they answered, in words."""

from dataclasses import dataclass

from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.invitations import Invitation, Party, State
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day

TONES = {
    State.ASKED: "amber",
    State.ACCEPTED: "green",
    State.DECLINED: "red",
    State.WITHDRAWN: "neutral",
}


@dataclass(frozen=True)
class PartyWords:
    """In the language of the moment."""

    context: Context

    def name(self, party: Party) -> str:
        """As "Samir Haddad, Almi"; oneself is "You"."""
        desk = self.context.services.desk
        if party.adviser_id == desk.me.adviser.id:
            return self.context.words.text("joint.you")
        adviser, actor = desk.adviser_name(party.adviser_id), desk.actor_name(party.actor_id)
        return f"{adviser}, {actor}" if adviser else actor

    def short(self, party: Party) -> str:
        """The actor alone, or the colleague of one's own."""
        desk = self.context.services.desk
        if party.actor_id == desk.me.actor.id:
            return self.name(party) if party.adviser_id else desk.actor_name(party.actor_id)
        return desk.actor_name(party.actor_id)

    def chip(self, party: Party) -> tuple[str, str]:
        words = self.context.words
        if party.leads:
            return words.text("joint.leads"), "info"
        if party.state is None:
            return words.text("joint.takes_part"), "neutral"
        return words.code(party.state), TONES[party.state]

    def timeline_chip(self, party: Party) -> tuple[str, str]:
        """Whose answer it is, and the answer."""
        word, tone = self.chip(party)
        said = self.context.words.text("joint.chip", who=self.short(party), state=word)
        return said, tone

    def remark(self, party: Party) -> str:
        """Who asked them, what they said to it, and who told that."""
        invitation = party.invitation
        if invitation is None or party.leads:
            return ""
        return " · ".join(part for part in self._remarks(invitation) if part)

    def promise(self, step: NextStep) -> str:
        """Who does what, and by when."""
        words, desk = self.context.words, self.context.services.desk
        owner = desk.adviser_name(step.owner_adviser_id) or desk.actor_name(step.owner_actor_id)
        return words.text(
            "joint.promise_done" if step.done_on else "joint.promise",
            owner=words.text("joint.company") if step.by_company else owner,
            text=step.text,
            day=day_text(step.due),
        )

    def replaced(self, visit: Engagement) -> str:
        """What a visit's cancellation says that gave way to a joint one."""
        return self.context.words.text(
            "joint.replaced",
            lead=self.context.services.desk.actor_name(visit.actor_id),
            day=day_text(local_day(visit.starts_at)),
        )

    def _remarks(self, invitation: Invitation) -> tuple[str, ...]:
        words, desk = self.context.words, self.context.services.desk
        told = ""
        if invitation.said_by and invitation.channel:
            told = words.text(
                "joint.said_by", who=invitation.said_by, channel=words.code(invitation.channel)
            )
        asked = ""
        if invitation.state is State.ASKED:
            by = desk.adviser_name(invitation.invited_by)
            day = day_text(local_day(invitation.asked_at))
            asked = words.text("joint.asked_by", who=by, day=day) if by else ""
        return asked, invitation.reason, told
