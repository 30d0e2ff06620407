"""Asking for outreach advice."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.engagements import Engagement, Role
from advisor_desk.domain.outreach import Advice, Knowledge, Question, advise
from advisor_desk.services.desk import Desk
from advisor_desk.store.outreach import knowledge, local_day


class Outreach:
    """The traffic light before contact, for this desk's actor or, for a coordinator, another."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def advise(
        self,
        company_id: UUID,
        role: Role,
        on: date,
        *,
        actor_id: UUID | None = None,
        joint_with: Iterable[UUID] = (),
        invited_by: UUID | None = None,
        itself: UUID | None = None,
    ) -> Advice:
        """Advise on contact that day. `itself` is the engagement asked about, if on record."""
        me = self._desk.me
        question = Question(
            actor_id=actor_id or me.actor.id,
            adviser_id=me.adviser.id if actor_id in {None, me.actor.id} else None,
            role=role,
            on=on,
            today=self._desk.today(),
            joint_with=frozenset(joint_with),
            invited_by=invited_by,
            itself=itself,
        )
        with self._desk.read() as session:
            known = known_here(session, self._desk, company_id)
        return advise(question, known, self._desk.terms)


def known_here(session: Session, desk: Desk, company_id: UUID) -> Knowledge:
    """What the desk knows; of its own actor it knows it to the minute."""
    known = knowledge(session, company_id)
    return replace(known, heard={**known.heard, desk.me.actor.id: desk.today()})


def advise_on(session: Session, desk: Desk, planned: Engagement) -> Advice:
    """The same advice inside the transaction that would plan it."""
    question = Question(
        actor_id=planned.actor_id,
        adviser_id=planned.adviser_id,
        role=planned.role,
        on=local_day(planned.starts_at),
        today=desk.today(),
        joint_with=planned.actors,
        invited_by=planned.invited_by,
        itself=planned.id,
    )
    return advise(question, knowledge(session, planned.company_id), desk.terms)
