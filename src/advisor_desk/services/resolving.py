"""Deciding about a collision: each decision is an act of its own, recorded and undone as one."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement, Participant, ReasonMissing, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import (
    STANDING,
    Answer,
    Invitation,
    State,
    answered,
    ask,
    asked_again,
    with_guest,
)
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach.collisions import Pair, pair_id
from advisor_desk.domain.outreach.resolutions import (
    AgreementUnattributed,
    Case,
    NothingToDivide,
    NothingToJoin,
    NotYoursToResolve,
    Resolution,
    Solution,
    grounds,
)
from advisor_desk.domain.text import line, note
from advisor_desk.services.collisions import case_of
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import discard_draft, put, remove
from advisor_desk.store import invitations as invitation_query
from advisor_desk.store.rows import EngagementRow, InvitationRow, NextStepRow, ResolutionRow

_log = logging.getLogger(__name__)


class Resolving:
    """For the actors whose engagements collide, and for a coordinator.

    Everything raises `CollisionGone` and `NotYoursToResolve`.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make_joint(
        self, pair: Pair, kept_id: UUID, answer: Answer, *, because: str, text: str = ""
    ) -> Resolution:
        """One visit of two: the other's actor comes along to the one that is kept.

        `answer` says who at the other actor agreed, and how; where it does not, and one's own
        visit is kept, they are asked, and their visit stands until they accept. `because` is
        what the other visit's cancellation says. Raises `NothingToJoin` unless both are planned
        and `AgreementUnattributed` where another actor's visit is kept and nobody there agreed.
        """
        with self._desk.write() as session:
            case = self._case(session, pair)
            if not case.collision.is_ahead:
                raise NothingToJoin
            kept = session.get_one(EngagementRow, kept_id)
            other = session.get_one(EngagementRow, pair[kept_id == pair[0]])
            invitation = self._invited(session, kept.to_domain(), other.to_domain(), answer)
            kept.take(with_guest(kept.to_domain(), invitation))
            if invitation.state is State.ACCEPTED:
                other.status = Status.CANCELLED
                other.cancelled_because = note(because).strip()
            made = self._made(case, Solution.JOINT, text)
            made = replace(made, kept_id=kept_id, invitation_id=invitation.id)
            return self._put(session, made)

    def divide(self, pair: Pair, steps: Sequence[NextStep], text: str = "") -> Resolution:
        """Both go, and each knows what it does next. Raises `NothingToDivide`."""
        clean = [replace(s, text=line(s.text, limit=2000)) for s in steps if s.text.strip()]
        if not clean:
            raise NothingToDivide
        with self._desk.write() as session:
            case = self._case(session, pair)
            for step in clean:
                put(session, NextStepRow, step)
            made = self._made(case, Solution.DIVIDED, text)
            return self._put(session, replace(made, step_ids=tuple(s.id for s in clean)))

    def note(self, pair: Pair, text: str) -> Resolution:
        """It is known, and stays as it is. Raises `ReasonMissing` without a text."""
        if not text.strip():
            raise ReasonMissing("note")
        with self._desk.write() as session:
            case = self._case(session, pair)
            return self._put(session, self._made(case, Solution.NOTED, text))

    def undo(self, resolution_id: UUID) -> None:
        """Take the decision back with all it did, but for steps that are done by now."""
        with self._desk.write() as session:
            row = session.get_one(ResolutionRow, resolution_id)
            resolution = row.to_domain()
            self._ensure_mine(case_of(session, self._desk.terms, resolution.pair)[0])
            for step_id in resolution.step_ids:
                if session.get_one(NextStepRow, step_id).done_on is None:
                    remove(session, NextStepRow, step_id, self._desk.now())
            if resolution.invitation_id:
                _part(session, resolution.invitation_id)
            row.deleted_at = self._desk.now()
            _log.info("resolution %s was undone", resolution_id)

    def _case(self, session: Session, pair: Pair) -> Case:
        case, _ = case_of(session, self._desk.terms, pair)
        self._ensure_mine(case)
        return case

    def _ensure_mine(self, case: Case) -> None:
        me = self._desk.me
        if me.actor.id not in case.collision.actors and not me.is_coordinator:
            raise NotYoursToResolve

    def _made(self, case: Case, solution: Solution, text: str) -> Resolution:
        return Resolution(
            id=new_id(),
            first_id=case.pair[0],
            second_id=case.pair[1],
            solution=solution,
            grounds=grounds(case.collision),
            at=self._desk.now(),
            by=self._desk.me.adviser.id,
            note=note(text).strip(),
        )

    def _put(self, session: Session, resolution: Resolution) -> Resolution:
        row = put(session, ResolutionRow, resolution)
        discard_draft(session, Form.COLLISION, pair_id(resolution.pair))
        _log.info("collision was resolved by %s", resolution.id)
        return row.to_domain()

    def _invited(
        self, session: Session, kept: Engagement, other: Engagement, answer: Answer
    ) -> Invitation:
        """The other's actor as guest: asked, or as agreed with whoever is not of this desk."""
        me, now = self._desk.me, self._desk.now()
        is_agreed = bool(answer.said_by.strip() and answer.channel)
        if not is_agreed and kept.actor_id != me.actor.id:
            raise AgreementUnattributed
        guest = Participant(actor_id=other.actor_id, adviser_id=other.adviser_id)
        known = invitation_query.of_engagement(session, kept.id)
        before = next((i for i in known if i.guest == guest), None)
        if before:
            asked = asked_again(before, kept, now)
        else:
            asked = ask(kept, guest, record_id=new_id(), by=me.adviser.id, at=now)
        made = replace(asked, replaces=other.id)
        if is_agreed:
            clean = replace(answer, accepts=True, said_by=line(answer.said_by))
            made = answered(made, kept, clean, own_actor_id=me.actor.id, at=now)
            made = replace(made, said_by=clean.said_by, channel=clean.channel)
        return put(session, InvitationRow, made).to_domain()


def _part(session: Session, invitation_id: UUID) -> None:
    """Two visits of one again."""
    row = session.get_one(InvitationRow, invitation_id)
    invitation = row.to_domain()
    replaced = session.get(EngagementRow, invitation.replaces) if invitation.replaces else None
    was_accepted = invitation.state is State.ACCEPTED
    if replaced is not None and was_accepted and replaced.status is Status.CANCELLED:
        replaced.status, replaced.cancelled_because = Status.PLANNED, ""
    if invitation.state in STANDING:
        row.state = State.WITHDRAWN
        kept = session.get_one(EngagementRow, row.engagement_id)
        kept.take(with_guest(kept.to_domain(), row.to_domain()))
