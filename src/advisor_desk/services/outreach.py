"""Asking for outreach advice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.engagements import Engagement, Role
from advisor_desk.domain.outreach import (
    Advice,
    Knowledge,
    Question,
    advise,
    advise_each,
    oldest_weighed,
)
from advisor_desk.services.desk import Desk
from advisor_desk.store.outreach import knowledge_of, local_day

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


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

    def advise_each(self, planned: Sequence[Engagement]) -> Mapping[UUID, Advice]:
        """Advise each's own actor on it, by its id: as many questions to the desk as for one."""
        with self._desk.look() as place:
            return advise_on_each(place, self._desk, planned)


def known_here(place: Place, desk: Desk, company_id: UUID) -> Knowledge:
    """What the desk knows; of its own actor it knows it to the minute."""
    own = {desk.me.actor.id: desk.today()}
    return knowledge_of(place, [company_id], known_to=own)[company_id]


def advise_on(place: Place, desk: Desk, planned: Engagement) -> Advice:
    """The same advice inside the transaction that would plan it."""
    return advise_on_each(place, desk, [planned])[planned.id]


def advise_on_each(
    place: Place, desk: Desk, planned: Sequence[Engagement]
) -> Mapping[UUID, Advice]:
    """The advice on every one, by its id, read at one moment."""
    if not planned:
        return {}
    questions = [_question(one, desk.today()) for one in planned]
    known = knowledge_of(
        place,
        {one.company_id for one in planned},
        since=oldest_weighed(min(question.on for question in questions), desk.terms),
        known_to={desk.me.actor.id: desk.today()},
    )
    asked = zip(questions, [known[one.company_id] for one in planned], strict=True)
    advised = advise_each(asked, desk.terms)
    return {one.id: advice for one, advice in zip(planned, advised, strict=True)}


def _question(planned: Engagement, today: date) -> Question:
    return Question(
        actor_id=planned.actor_id,
        adviser_id=planned.adviser_id,
        role=planned.role,
        on=local_day(planned.starts_at),
        today=today,
        joint_with=planned.actors,
        invited_by=planned.invited_by,
        itself=planned.id,
    )
