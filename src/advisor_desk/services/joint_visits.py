"""Joint visits: asking along, answering, handing over the lead, and who knows of what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement, NotPlanned, Participant, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import (
    Answer,
    Invitation,
    InvitationOver,
    NotTakingPart,
    NotTheLead,
    Party,
    State,
    answered,
    ask,
    handed_over,
    parties,
    reconciled,
    told,
    with_guest,
)
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.text import line, note
from advisor_desk.services.acts import Act, Undo, take_back
from advisor_desk.services.desk import Desk
from advisor_desk.services.own_notes import put_note
from advisor_desk.services.saving import discard_draft, put, remove
from advisor_desk.store import engagements as engagement_query
from advisor_desk.store import invitations as query
from advisor_desk.store.rows import EngagementRow, InvitationRow, NextStepRow


@dataclass(frozen=True)
class Joint:
    """A visit as all who take part see it."""

    engagement: Engagement
    parties: Sequence[Party]
    steps: Sequence[NextStep]


class JointVisits:
    """Every act but the reading gives back what undoes it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, engagement_id: UUID) -> Joint:
        found = self.find(engagement_id)
        if found is None:
            raise LookupError(engagement_id)
        return found

    def find(self, engagement_id: UUID) -> Joint | None:
        """The visit, if it is on record."""
        with self._desk.look() as place:
            engagement = engagement_query.by_ids(place, [engagement_id]).get(engagement_id)
            if engagement is None:
                return None
            return Joint(
                engagement,
                parties(engagement, query.of_engagement(place, engagement_id)),
                engagement_query.steps_of_engagement(place, engagement_id),
            )

    def answer(self, invitation_id: UUID, answer: Answer, *, replaced_because: str = "") -> Undo:
        """Accept or decline, here or as another actor said.

        A visit of the invited's own that this one takes the place of is cancelled with
        `replaced_because` when they accept. Raises as `answered`.
        """
        clean = replace(answer, reason=note(answer.reason), said_by=line(answer.said_by))
        with self._desk.write() as session:
            act = Act(session)
            row = act.takes(session.get_one(InvitationRow, invitation_id))
            visit = act.takes(session.get_one(EngagementRow, row.engagement_id))
            before, engagement = row.to_domain(), visit.to_domain()
            meant = self._as_me(before) if clean.accepts else before
            me = self._desk.me
            given = answered(
                meant, engagement, clean, own_actor_id=me.actor.id, at=self._desk.now()
            )
            left = with_guest(engagement, replace(before, state=State.WITHDRAWN))
            kept = engagement if given.guest == before.guest else left
            visit.take(with_guest(kept, given))
            row.take(given)
            if given.state is State.ACCEPTED and given.replaces:
                _cancel(act, given.replaces, replaced_because)
            return act.undo()

    def withdraw(self, invitation_id: UUID) -> Undo:
        """Ask them no longer. Raises `NotTheLead` or `InvitationOver`."""
        with self._desk.write() as session:
            act = Act(session)
            row = act.takes(session.get_one(InvitationRow, invitation_id))
            visit = act.takes(session.get_one(EngagementRow, row.engagement_id))
            self._ensure_lead(visit.to_domain())
            if visit.status is not Status.PLANNED or row.state is State.WITHDRAWN:
                raise InvitationOver
            row.state = State.WITHDRAWN
            visit.take(with_guest(visit.to_domain(), row.to_domain()))
            return act.undo()

    def see(self, invitation_id: UUID) -> Undo:
        """The invited knows of the change: they saw it here, or were told of it by hand."""
        with self._desk.write() as session:
            act = Act(session)
            row = act.takes(session.get_one(InvitationRow, invitation_id))
            visit = session.get_one(EngagementRow, row.engagement_id)
            row.take(told(row.to_domain(), visit.to_domain()))
            return act.undo()

    def hand_over_lead(self, engagement_id: UUID, to: Participant) -> Undo:
        """Let another participant lead; oneself takes part from then on.

        Raises `NotTheLead`, `NotTakingPart` or `NotPlanned`.
        """
        with self._desk.write() as session:
            act = Act(session)
            visit = act.takes(session.get_one(EngagementRow, engagement_id))
            engagement = visit.to_domain()
            self._ensure_lead(engagement)
            if engagement.status is not Status.PLANNED:
                raise NotPlanned(engagement.status)
            known = query.of_engagement(session, engagement_id)
            visit.take(handed_over(engagement, self._party(engagement, known, to), self._name(to)))
            self._invite_former_lead(act, engagement, visit.to_domain(), known)
            return act.undo()

    def write_own(
        self, engagement_id: UUID, notes: str, steps: Iterable[NextStep], gone: Iterable[UUID]
    ) -> None:
        """What one's own actor notes for itself, and the steps it takes on or gives up.

        Raises `TextTooLong`.
        """
        with self._desk.write() as session:
            put_note(session, engagement_id, self._desk.me.actor.id, notes)
            for step in steps:
                put(session, NextStepRow, replace(step, text=line(step.text, limit=2000)))
            for step_id in gone:
                remove(session, NextStepRow, step_id, self._desk.now())
            discard_draft(session, Form.OWN_PART, engagement_id)

    def undo(self, undo: Undo) -> None:
        """Put everything back. Raises `ChangedMeanwhile` if any of it was changed since."""
        with self._desk.write() as session:
            take_back(session, undo, self._desk.now())

    def _as_me(self, invitation: Invitation) -> Invitation:
        """Whoever accepts for the actor where nobody was named, or nobody known here, goes."""
        me, named = self._desk.me, invitation.adviser_id
        is_open = named not in self._desk.people.advisers and invitation.actor_id == me.actor.id
        return replace(invitation, adviser_id=me.adviser.id) if is_open else invitation

    def _ensure_lead(self, engagement: Engagement) -> None:
        if engagement.actor_id != self._desk.me.actor.id:
            raise NotTheLead(self._desk.actor_name(engagement.actor_id))

    def _party(
        self, engagement: Engagement, known: Sequence[Invitation], to: Participant
    ) -> Party:
        for party in parties(engagement, known):
            if (party.actor_id, party.adviser_id) == (to.actor_id, to.adviser_id):
                return party
        raise NotTakingPart(self._name(to))

    def _name(self, of: Participant) -> str:
        return self._desk.adviser_name(of.adviser_id) or self._desk.actor_name(of.actor_id)

    def _invite_former_lead(
        self, act: Act, before: Engagement, after: Engagement, known: Sequence[Invitation]
    ) -> None:
        """They are told of what changes, as any guest is; a colleague of the lead is not."""
        guest = Participant(actor_id=before.actor_id, adviser_id=before.adviser_id)
        if guest.actor_id == after.actor_id:
            return
        found = next((i for i in known if i.guest == guest), None)
        now, by = self._desk.now(), self._desk.me.adviser.id
        invitation = found or ask(after, guest, record_id=new_id(), by=by, at=now)
        accepted = told(replace(invitation, state=State.ACCEPTED, answered_at=now), after)
        if found:
            act.takes(act.session.get_one(InvitationRow, found.id)).take(accepted)
        else:
            act.makes(InvitationRow.of(accepted))


def invite_along(
    session: Session, desk: Desk, before: Engagement | None, planned: Engagement
) -> None:
    """Keep the invitations in step with the plan, in its transaction."""
    known = query.of_engagement(session, planned.id)
    changed = reconciled(
        before, planned, known, ids=iter(new_id, None), by=desk.me.adviser.id, at=desk.now()
    )
    for invitation in changed:
        put(session, InvitationRow, invitation)


def _cancel(act: Act, engagement_id: UUID, because: str) -> None:
    row = act.session.get(EngagementRow, engagement_id)
    if row is not None and row.status is Status.PLANNED:
        act.takes(row)
        row.status, row.cancelled_because = Status.CANCELLED, note(because).strip()
