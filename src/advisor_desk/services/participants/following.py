"""Following up a programme: every company that came in with its list of participants."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from advisor_desk.domain.next_steps import ensure_due_likely
from advisor_desk.domain.programmes import Ended, follow_ups
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put, remove
from advisor_desk.store import list_companies, next_steps
from advisor_desk.store.redirects import all_followed
from advisor_desk.store.rows import NextStepRow


class ListFollowing:
    """Planned in one step, and taken back in one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def count(self, list_id: UUID) -> int:
        """How many companies came in with the list."""
        with self._desk.look() as place:
            return len(set(all_followed(place, list_companies.come_in(place, list_id)).values()))

    def follow_up(self, list_id: UUID, ended: Ended) -> Sequence[UUID]:
        """Put the follow-ups on record; those that are there stay as they are. Their ids.

        Raises what `follow_ups` raises, or `StepDayUnlikely`.
        """
        clean = replace(ended, name=line(ended.name), text=line(ended.text, limit=2000))
        with self._desk.write() as session:
            come = all_followed(session, list_companies.come_in(session, list_id))
            companies = sorted(set(come.values()))
            known = next_steps.of_programme(session, clean.name, companies)
            made = follow_ups(clean, companies, known)
            for step in made:
                ensure_due_likely(step, self._desk.today())
                put(session, NextStepRow, step)
        return [step.id for step in made]

    def take_back(self, step_ids: Sequence[UUID]) -> None:
        with self._desk.write() as session:
            for step_id in step_ids:
                remove(session, NextStepRow, step_id, self._desk.now())
