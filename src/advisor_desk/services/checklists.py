"""Filling, confirming and deferring the horizontal-criteria checklist."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.checklists import (
    Checklist,
    ChecklistUnknown,
    QuestionSet,
    Standing,
    ensure_answered,
    latest,
    standing,
)
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import ReasonMissing
from advisor_desk.domain.text import note
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import discard_draft, put
from advisor_desk.store import checklists as query
from advisor_desk.store.engagements import count_done
from advisor_desk.store.rows import ChecklistRow
from advisor_desk.system.paths import resource
from advisor_desk.system.question_sets import HORIZONTAL, load_all


class Checklists:
    """The checklist of every company, and what is still owed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def questions(self) -> QuestionSet:
        """The questions to ask today."""
        return _current(HORIZONTAL)

    def questions_of(self, checklist: Checklist) -> QuestionSet:
        """The questions that were asked then."""
        return _all()[checklist.question_set, checklist.question_set_version]

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
        ensure_answered(_current(clean.question_set), clean.answers)
    elif not clean.deferred_because:
        raise ReasonMissing("defer")
    row = put(session, ChecklistRow, clean)
    discard_draft(session, Form.CHECKLIST, clean.engagement_id or clean.company_id)
    return row.to_domain()


@cache
def _all() -> Mapping[tuple[str, int], QuestionSet]:
    return load_all(resource("checklists"))


def _current(code: str) -> QuestionSet:
    return max((s for s in _all().values() if s.code == code), key=lambda s: s.version)
