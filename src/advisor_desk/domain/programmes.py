"""A programme or activity that ended: what came of it is asked of every company, months later."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep, StepKind, StepTextMissing, months_after


@dataclass(frozen=True, kw_only=True)
class Ended:
    """Its name, its last day, after how many months to ask, what, and who does."""

    name: str
    on: date
    months: tuple[int, ...]
    text: str
    actor_id: UUID
    adviser_id: UUID | None = None


@dataclass(eq=False)
class ProgrammeUnnamed(AdvisorDeskError):
    """A follow-up says what it follows up."""


@dataclass(eq=False)
class NoMonthsChosen(AdvisorDeskError):
    """Somebody has to be asked at least once."""


@dataclass(eq=False)
class FollowedUpAlready(AdvisorDeskError):
    """Every company has these follow-ups of the programme, or there is no company."""

    name: str


def follow_ups(
    ended: Ended, companies: Iterable[UUID], known: Iterable[NextStep]
) -> Sequence[NextStep]:
    """A step for each company and month, but for those that are on record.

    Raises `ProgrammeUnnamed`, `StepTextMissing`, `NoMonthsChosen` or `FollowedUpAlready`.
    """
    if not ended.name.strip():
        raise ProgrammeUnnamed
    if not ended.text.strip():
        raise StepTextMissing
    if not ended.months:
        raise NoMonthsChosen
    there = {(s.company_id, s.months) for s in known if s.programme == ended.name}
    asked = tuple(dict.fromkeys(companies))
    made = [
        _step(ended, company_id, months)
        for months in sorted(set(ended.months))
        for company_id in asked
        if (company_id, months) not in there
    ]
    if not made:
        raise FollowedUpAlready(ended.name)
    return made


def _step(ended: Ended, company_id: UUID, months: int) -> NextStep:
    return NextStep(
        id=new_id(),
        company_id=company_id,
        text=ended.text,
        due=months_after(ended.on, months),
        owner_actor_id=ended.actor_id,
        owner_adviser_id=ended.adviser_id,
        kind=StepKind.FOLLOW_UP,
        months=months,
        programme=ended.name,
    )
