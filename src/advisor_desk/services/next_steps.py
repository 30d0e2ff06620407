"""Next steps and follow-ups: who does what, and by when."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put, remove
from advisor_desk.store.rows import NextStepRow


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

    def _set_done(self, step_id: UUID, on: date | None) -> None:
        with self._desk.write() as session:
            session.get_one(NextStepRow, step_id).done_on = on
