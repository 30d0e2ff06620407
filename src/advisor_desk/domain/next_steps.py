"""What was agreed to do next, by whom and by when; a follow-up asks what came of something."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError

FURTHEST = timedelta(days=10 * 366)
"""No step is agreed for a day further away than this."""
FOLLOW_UP_MONTHS = (6, 12, 24)
"""When follow-ups fall due after a closed referral or an ended programme."""


class StepKind(StrEnum):
    """A thing to do, or asking the company what came of something."""

    STEP = "step"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """An agreed step or follow-up. It is the company's own when `by_company`.

    It comes from the engagement, referral or inquiry it names, or from a programme or activity
    named in words. `moved_because` is why it was last postponed.
    """

    id: UUID
    company_id: UUID
    text: str
    due: date
    owner_actor_id: UUID
    owner_adviser_id: UUID | None = None
    by_company: bool = False
    engagement_id: UUID | None = None
    referral_id: UUID | None = None
    inquiry_id: UUID | None = None
    kind: StepKind = StepKind.STEP
    months: int | None = None
    """How long after what it follows up it was to be asked."""
    programme: str = ""
    moved_because: str = ""
    done_on: date | None = None
    version: int = 0

    @property
    def is_follow_up(self) -> bool:
        return self.kind is StepKind.FOLLOW_UP

    def is_overdue(self, today: date) -> bool:
        return self.done_on is None and self.due < today


@dataclass(eq=False)
class StepTextMissing(AdvisorDeskError):
    """A step says what is to be done."""


@dataclass(eq=False)
class StepDayUnlikely(AdvisorDeskError):
    """Due on a day that nobody agrees on: probably a mistyped year."""

    due: date
    earliest: date
    latest: date


@dataclass(eq=False)
class StepAlreadyDone(AdvisorDeskError):
    """What is done is not postponed or handed over; it can be reopened."""

    on: date


@dataclass(eq=False)
class NotPostponed(AdvisorDeskError):
    """A step is postponed to a later day, and none that is over."""

    due: date


@dataclass(eq=False)
class PostponedWithoutReason(AdvisorDeskError):
    """Postponing says why."""


def ensure_due_likely(step: NextStep, today: date) -> None:
    """Raise `StepDayUnlikely` for an open step whose day is further away than anyone plans."""
    earliest, latest = today - FURTHEST, today + FURTHEST
    if step.done_on is None and not earliest <= step.due <= latest:
        raise StepDayUnlikely(step.due, earliest, latest)


def postponed(step: NextStep, due: date, because: str, today: date) -> NextStep:
    """Raises `StepAlreadyDone`, `NotPostponed` or `PostponedWithoutReason`."""
    _ensure_open(step)
    if due <= step.due or due < today:
        raise NotPostponed(step.due)
    if not because.strip():
        raise PostponedWithoutReason
    return replace(step, due=due, moved_because=because.strip())


def handed_over(step: NextStep, actor_id: UUID, adviser_id: UUID | None) -> NextStep:
    """The step with another owner; nobody need be named. Raises `StepAlreadyDone`."""
    _ensure_open(step)
    return replace(step, owner_actor_id=actor_id, owner_adviser_id=adviser_id, by_company=False)


def merged(ours: NextStep, theirs: NextStep) -> NextStep:
    """What holds of two, where neither desk knew of the other: what is done stays done, and of
    two days the later one holds, with its reason. What else differs stays ours.
    """
    days = [step.done_on for step in (ours, theirs) if step.done_on]
    later = max(ours, theirs, key=lambda step: (step.due, step.moved_because))
    return replace(
        ours,
        done_on=min(days, default=None),
        due=later.due,
        moved_because=later.moved_because,
    )


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _ensure_open(step: NextStep) -> None:
    if step.done_on is not None:
        raise StepAlreadyDone(step.done_on)
