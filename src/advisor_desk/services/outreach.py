"""Asking for outreach advice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.codes import Need
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
        needs: Iterable[Need] = (),
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
            needs=frozenset(needs),
            itself=itself,
        )
        with self._desk.look() as place:
            known = known_here(place, self._desk, company_id)
        return advise_by_agreement(self._desk, question, known)

    def advise_each(self, planned: Sequence[Engagement]) -> Mapping[UUID, Advice]:
        """Advise each's own actor on it, by its id: as many questions to the desk as for one."""
        with self._desk.look() as place:
            return advise_on_each(place, self._desk, planned)


def known_here(place: Place, desk: Desk, company_id: UUID) -> Knowledge:
    """What the desk knows; of its own actor it knows it to the minute."""
    own = {desk.me.actor.id: desk.today()}
    return knowledge_of(place, [company_id], known_to=own)[company_id]


def advise_by_agreement(desk: Desk, question: Question, known: Knowledge) -> Advice:
    """The advice by what is agreed for the day asked about."""
    return advise(question, _agreed(desk, known, question.on), desk.terms_on(question.on))


def advise_on(place: Place, desk: Desk, planned: Engagement) -> Advice:
    """The same advice inside the transaction that would plan it."""
    return advise_on_each(place, desk, [planned])[planned.id]


def advise_on_each(
    place: Place, desk: Desk, planned: Sequence[Engagement]
) -> Mapping[UUID, Advice]:
    """The advice on every one, by its id, read at one moment."""
    if not planned:
        return {}
    questions = {one.id: _question(one, desk.today()) for one in planned}
    days = {question.on for question in questions.values()}
    known = knowledge_of(
        place,
        {one.company_id for one in planned},
        since=min(oldest_weighed(day, desk.terms_on(day)) for day in days),
        known_to={desk.me.actor.id: desk.today()},
    )
    alike = defaultdict[Terms, list[tuple[UUID, Question, Knowledge]]](list)
    for one in planned:
        question = questions[one.id]
        agreed = _agreed(desk, known[one.company_id], question.on)
        alike[desk.terms_on(question.on)].append((one.id, question, agreed))
    advised: dict[UUID, Advice] = {}
    for terms, asked in alike.items():
        found = advise_each([(question, agreed) for _, question, agreed in asked], terms)
        advised.update(zip((id_ for id_, _, _ in asked), found, strict=True))
    return advised


def _agreed(desk: Desk, known: Knowledge, on: date) -> Knowledge:
    agreement = desk.agreement_on(on)
    clauses = agreement.clauses if agreement else ()
    return replace(known, clauses=clauses) if clauses else known


def _question(planned: Engagement, today: date) -> Question:
    return Question(
        actor_id=planned.actor_id,
        adviser_id=planned.adviser_id,
        role=planned.role,
        on=local_day(planned.starts_at),
        today=today,
        joint_with=planned.actors,
        invited_by=planned.invited_by,
        needs=frozenset(planned.needs),
        itself=planned.id,
    )
