"""What follows from records that were taken, as it did on the desk where they were written."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.engagements import Status
from advisor_desk.domain.invitations import Invitation, State, settled
from advisor_desk.domain.outreach.resolutions import Resolution
from advisor_desk.store.rows import EngagementRow, InvitationRow, NextStepRow, ResolutionRow


@dataclass(frozen=True)
class Consequences:
    """Drawn once all of a parcel is written. `before`: invitations as they were until then."""

    session: Session
    now: datetime
    before: dict[UUID, Invitation]

    def of_answers(self, visits: set[UUID], invitations: set[UUID]) -> None:
        """Who comes along takes part, and gives up the visit that this one takes the place of."""
        rows = [self.session.get_one(InvitationRow, one) for one in invitations]
        for visit_id in visits | {row.engagement_id for row in rows}:
            self._settle(visit_id)
        for row in rows:
            was = self.before.get(row.id)
            is_new = was is None or was.state is not State.ACCEPTED
            if row.replaces and row.state is State.ACCEPTED and is_new:
                self._cancel(row.replaces, self._note_of(row.id))

    def of_undoing(self, resolutions: set[UUID]) -> None:
        """What a decision did is taken back with it, but for steps that are done by now."""
        for resolution_id in resolutions:
            row = self.session.get(ResolutionRow, resolution_id)
            if row is not None and row.deleted_at:
                self._take_back(row.to_domain())

    def _settle(self, visit_id: UUID) -> None:
        visit = self.session.get(EngagementRow, visit_id)
        if visit is None:
            return
        row = InvitationRow
        query = select(row).where(row.engagement_id == visit_id, row.deleted_at.is_(None))
        known = [one.to_domain() for one in self.session.scalars(query)]
        former = {self.before[i.id].guest for i in known if i.id in self.before}
        renamed = former - {i.guest for i in known}
        visit.participants = tuple(p for p in visit.participants if p not in renamed)
        visit.take(settled(visit.to_domain(), known))

    def _cancel(self, visit_id: UUID, because: str) -> None:
        visit = self.session.get(EngagementRow, visit_id)
        if visit is not None and visit.status is Status.PLANNED:
            visit.status, visit.cancelled_because = Status.CANCELLED, because

    def _note_of(self, invitation_id: UUID) -> str:
        row = ResolutionRow
        query = select(row.note).where(
            row.invitation_id == invitation_id, row.deleted_at.is_(None)
        )
        return self.session.scalars(query).first() or ""

    def _take_back(self, resolution: Resolution) -> None:
        for step_id in resolution.step_ids:
            step = self.session.get(NextStepRow, step_id)
            if step is not None and step.done_on is None:
                step.deleted_at = step.deleted_at or self.now
        invitation = self._as_it_was(resolution.invitation_id)
        if invitation and invitation.replaces and invitation.state is State.ACCEPTED:
            visit = self.session.get(EngagementRow, invitation.replaces)
            if visit is not None and visit.status is Status.CANCELLED:
                visit.status, visit.cancelled_because = Status.PLANNED, ""

    def _as_it_was(self, invitation_id: UUID | None) -> Invitation | None:
        if invitation_id is None:
            return None
        row = self.session.get(InvitationRow, invitation_id)
        return self.before.get(invitation_id) or (row.to_domain() if row else None)
