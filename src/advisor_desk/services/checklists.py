"""Filling, confirming and deferring the horizontal-criteria checklist."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.checklists import (
    Checklist,
    ChecklistUnknown,
    QuestionSet,
    Standing,
    Value,
    ensure_answered,
    latest,
    standing,
)
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Engagement, ReasonMissing
from advisor_desk.domain.text import note
from advisor_desk.services.desk import Desk
from advisor_desk.services.question_sets import QuestionSets, set_of
from advisor_desk.services.saving import discard_draft, put
from advisor_desk.store import checklists as query
from advisor_desk.store.checklists import Debt
from advisor_desk.store.engagements import count_done, next_planned
from advisor_desk.store.rows import ChecklistRow


@dataclass(frozen=True, kw_only=True)
class Owed:
    """A company that owes the answers: what it has said so far, and a chance to ask it."""

    debt: Debt
    standing: Standing
    held: Checklist | None
    planned: Engagement | None
    """The actor's next visit there, if one is planned."""

    @property
    def discussed(self) -> tuple[int, int]:
        """How many of the questions that were put have an answer, and how many were put."""
        answers = self.held.answers if self.held else ()
        return sum(a.value is not Value.NOT_DISCUSSED for a in answers), len(answers)


class Checklists:
    """The checklist of every company, and what is still owed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sets = QuestionSets(desk)

    def questions(self) -> QuestionSet:
        """The questions to ask today."""
        return self._sets.current()

    def questions_of(self, checklist: Checklist) -> QuestionSet:
        """The questions that were asked then."""
        return self._sets.of(checklist)

    def of(self, company_id: UUID) -> Checklist | None:
        """The one that counts, whoever filled it."""
        with self._desk.read() as session:
            return latest(query.of_company(session, company_id))

    def standing(self, company_id: UUID) -> Standing:
        with self._desk.read() as session:
            return standing(
                done=count_done(session, company_id),
                checklists=query.of_company(session, company_id),
                today=self._desk.today(),
            )

    def owed(self, actor_id: UUID | None = None, *, skip: int = 0, limit: int = 100) -> list[Owed]:
        """The companies that the actor (one's own unless told) met and that owe the answers.

        The latest met first, a page at a time.
        """
        whose, today = actor_id or self._desk.me.actor.id, self._desk.today()
        with self._desk.look() as place:
            debts = query.debt(place, whose, today, limit, skip)
            companies = [debt.company_id for debt in debts]
            filled = query.of_companies(place, companies)
            planned = next_planned(place, companies, whose, self._desk.now())
        return [
            Owed(
                debt=debt,
                standing=standing(done=1, checklists=filled[debt.company_id], today=today),
                held=latest(filled[debt.company_id]),
                planned=planned.get(debt.company_id),
            )
            for debt in debts
        ]

    def count_owed(self, actor_id: UUID | None = None) -> int:
        """How many companies that is."""
        whose = actor_id or self._desk.me.actor.id
        with self._desk.look() as place:
            return query.count_debt(place, whose, self._desk.today())

    def fill(self, checklist: Checklist) -> Checklist:
        """Save the answers. Raises `AnswersMissing` or `NotDiscussedUnexplained`."""
        with self._desk.write() as session:
            return save_checklist(session, checklist)

    def confirm(self, checklist_id: UUID) -> Checklist:
        """The company says that the answers, its own or to another actor, still hold."""
        with self._desk.write() as session:
            row = session.get_one(ChecklistRow, checklist_id)
            if row.deferred_because:
                raise ChecklistUnknown
            row.confirmed_on = self._desk.today()
            session.flush()
            return row.to_domain()


def save_checklist(session: Session, checklist: Checklist) -> Checklist:
    """Save answers, or the reason why the whole list is deferred, under the one rule."""
    clean = replace(
        checklist,
        deferred_because=note(checklist.deferred_because).strip(),
        answers=tuple(
            replace(a, note=note(a.note), evidence=note(a.evidence)) for a in checklist.answers
        ),
    )
    if clean.answers:
        ensure_answered(set_of(session, clean), clean.answers)
    elif not clean.deferred_because:
        raise ReasonMissing("defer")
    row = put(session, ChecklistRow, clean)
    discard_draft(session, Form.CHECKLIST, clean.engagement_id or clean.company_id)
    return row.to_domain()
