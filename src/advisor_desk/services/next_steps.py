"""Next steps and follow-ups: who does what, and by when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put, remove
from advisor_desk.store.companies import names
from advisor_desk.store.engagements import steps_due
from advisor_desk.store.rows import NextStepRow


@dataclass(frozen=True)
class DueStep:
    """An open step with the company it is for."""

    step: NextStep
    company: str


class NextSteps:
    """The list nobody has to remember."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, step: NextStep) -> NextStep:
        with self._desk.write() as session:
            clean = replace(step, text=line(step.text, limit=2000))
            return put(session, NextStepRow, clean).to_domain()

    def finish(self, step_id: UUID) -> None:
        self._set_done(step_id, self._desk.today())

    def reopen(self, step_id: UUID) -> None:
        self._set_done(step_id, None)

    def remove(self, step_id: UUID) -> None:
        """Take back a step that was agreed by mistake."""
        with self._desk.write() as session:
            remove(session, NextStepRow, step_id, self._desk.now())

    def due(self, within_days: int = 7, limit: int = 20) -> Sequence[DueStep]:
        """Open steps of one's own, or of one's actor with nobody named, overdue first."""
        me, until = self._desk.me, self._desk.today() + timedelta(days=within_days)
        with self._desk.read() as session:
            steps = steps_due(session, me.actor.id, me.adviser.id, until, limit)
            companies = names(session, {step.company_id for step in steps})
        return [DueStep(step, companies.get(step.company_id, "")) for step in steps]

    def _set_done(self, step_id: UUID, on: date | None) -> None:
        with self._desk.write() as session:
            session.get_one(NextStepRow, step_id).done_on = on
