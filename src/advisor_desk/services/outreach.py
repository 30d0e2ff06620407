"""Asking for outreach advice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Engagement, Role
from advisor_desk.domain.outreach import (
    Advice,
    Knowledge,
    Question,
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
    [advice] = advise_alike_by_agreement(desk, question, [known])
    return advice


def advise_alike_by_agreement(
    desk: Desk, question: Question, known: Iterable[Knowledge]
) -> Sequence[Advice]:
    """The same question of several companies."""
    clauses = _clauses(desk, question.on)
    return advise_each(
        [(question, _by(clauses, one)) for one in known], desk.terms_on(question.on)
    )


def advise_on(place: Place, desk: Desk, planned: Engagement) -> Advice:
    """The same advice inside the transaction that would plan it."""
    return advise_on_each(place, desk, [planned])[planned.id]


def advise_on_each(
    place: Place, desk: Desk, planned: Sequence[Engagement]
) -> Mapping[UUID, Advice]:
    """The advice on every one, by its id, read at one moment."""
    if not planned:
        return {}
    asked = [(one, _question(one, desk.today())) for one in planned]
    days = {question.on for _, question in asked}
    alike = defaultdict[Terms, set[date]](set)  # once a day: there are more visits than days
    for day in days:
        alike[desk.terms_on(day)].add(day)
    clauses = {day: _clauses(desk, day) for day in days}
    known = knowledge_of(
        place,
        {one.company_id for one in planned},
        since=min(oldest_weighed(day, terms) for terms, same in alike.items() for day in same),
        known_to={desk.me.actor.id: desk.today()},
    )
    advised: dict[UUID, Advice] = {}
    for terms, same in alike.items():
        of_these = [pair for pair in asked if pair[1].on in same]
        found = advise_each(
            [(ask, _by(clauses[ask.on], known[one.company_id])) for one, ask in of_these], terms
        )
        advised.update(zip((one.id for one, _ in of_these), found, strict=True))
    return advised


def _clauses(desk: Desk, on: date) -> tuple[Clause, ...]:
    agreement = desk.agreement_on(on)
    return agreement.clauses if agreement else ()


def _by(clauses: tuple[Clause, ...], known: Knowledge) -> Knowledge:
    return known._replace(clauses=clauses) if clauses else known


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
