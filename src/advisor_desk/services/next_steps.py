"""Next steps and follow-ups: who does what, and by when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import (
    FOLLOW_UP_MONTHS,
    NextStep,
    StepKind,
    StepTextMissing,
    ensure_due_likely,
    handed_over,
    months_after,
    postponed,
)
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import bring_back, put, remove
from advisor_desk.store import next_steps as query
from advisor_desk.store.company_names import names
from advisor_desk.store.rows import NextStepRow

_LONGEST = 2000


@dataclass(frozen=True)
class ListedStep:
    """A step with the company it is for."""

    step: NextStep
    company: str


class NextSteps:
    """The list nobody has to remember."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, step: NextStep) -> NextStep:
        """Raises `StepTextMissing` or `StepDayUnlikely`."""
        return self.add_all([step])[0]

    def add_all(self, steps: Sequence[NextStep]) -> Sequence[NextStep]:
        """All of them or none. Raises as `add` does."""
        clean = [_clean(step) for step in steps]
        for step in clean:
            ensure_due_likely(step, self._desk.today())
        with self._desk.write() as session:
            return [put(session, NextStepRow, step).to_domain() for step in clean]

    def get(self, step_id: UUID) -> NextStep:
        with self._desk.read() as session:
            return session.get_one(NextStepRow, step_id).to_domain()

    def finish(self, step_id: UUID) -> None:
        self._set_done(step_id, self._desk.today())

    def reopen(self, step_id: UUID) -> None:
        self._set_done(step_id, None)

    def postpone(self, step_id: UUID, due: date, because: str) -> NextStep:
        """Raises what `postponed` raises, or `StepDayUnlikely`.

        Why the day was moved before is in the history.
        """
        with self._desk.write() as session:
            row = session.get_one(NextStepRow, step_id)
            reason = line(because, limit=_LONGEST)
            later = postponed(row.to_domain(), due, reason, self._desk.today())
            ensure_due_likely(later, self._desk.today())
            row.take(later)
            session.flush()
            return row.to_domain()

    def hand_over(self, step_id: UUID, actor_id: UUID, adviser_id: UUID | None) -> NextStep:
        """Raises what `handed_over` raises."""
        with self._desk.write() as session:
            row = session.get_one(NextStepRow, step_id)
            row.take(handed_over(row.to_domain(), actor_id, adviser_id))
            session.flush()
            return row.to_domain()

    def restore(self, before: NextStep) -> None:
        """Take a postponement or a handing over back."""
        with self._desk.write() as session:
            row = session.get_one(NextStepRow, before.id)
            row.take(before)

    def remove(self, step_id: UUID) -> None:
        """Take back a step that was agreed by mistake."""
        with self._desk.write() as session:
            remove(session, NextStepRow, step_id, self._desk.now())

    def bring_back(self, step_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, NextStepRow, step_id)

    def list(
        self,
        *,
        mine: bool = True,
        kind: StepKind | None = None,
        done: bool = False,
        skip: int = 0,
        limit: int = 50,
    ) -> Sequence[ListedStep]:
        """A page of one's actor's steps with their companies, overdue first; done ones last."""
        me = self._desk.me
        with self._desk.look() as place:
            found = query.page(
                place,
                actor_id=me.actor.id,
                adviser_id=me.adviser.id if mine else None,
                kind=kind,
                is_done=done,
                skip=skip,
                limit=limit,
            )
            known = names(place, {step.company_id for step in found})
        return [ListedStep(step, known.get(step.company_id, "")) for step in found]

    def proposed_for(self, referral_id: UUID) -> Sequence[int]:
        """After how many months a closed referral is still to be followed up."""
        with self._desk.look() as place:
            planned = query.of_referral(place, referral_id)
        taken = {step.months for step in planned if step.is_follow_up}
        return [months for months in FOLLOW_UP_MONTHS if months not in taken]

    def follow_ups_after(
        self, ended: date, months: Sequence[int], like: NextStep
    ) -> Sequence[NextStep]:
        """Put follow-ups on record that fall due so long after something ended.

        `like` says for which company, what is asked, who does it and what it follows up.
        """
        return self.add_all(
            [
                replace(
                    like,
                    id=new_id(),
                    kind=StepKind.FOLLOW_UP,
                    months=count,
                    due=months_after(ended, count),
                )
                for count in months
            ]
        )

    def _set_done(self, step_id: UUID, on: date | None) -> None:
        with self._desk.write() as session:
            session.get_one(NextStepRow, step_id).done_on = on


def _clean(step: NextStep) -> NextStep:
    text = line(step.text, limit=_LONGEST)
    if not text:
        raise StepTextMissing
    return replace(step, text=text, programme=line(step.programme))
