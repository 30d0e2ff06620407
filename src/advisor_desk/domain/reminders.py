"""What an adviser is reminded of while the program runs, and when: each once."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.calendars import DAY, midnight
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.next_steps import NextStep, StepKind

MORNING = time(8)
"""When what is due that day is said."""
_REMEMBERED = timedelta(days=7)


class Subject(StrEnum):
    """What the reminder is of."""

    VISIT = "visit"
    STEP = "step"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True)
class Reminder:
    """To be said from a moment on and before another: a visit that has begun needs none."""

    subject: Subject
    record_id: UUID
    company_id: UUID
    at: datetime
    """When the visit begins, or the day on which the step is due."""
    since: datetime
    until: datetime

    @property
    def key(self) -> str:
        """Of what is moved to another time one is reminded anew."""
        return f"{self.record_id.hex} {self.at.timestamp():.0f}"


def of_visit(visit: Engagement, lead: timedelta) -> Reminder | None:
    """None where it is not planned any more."""
    if visit.status is not Status.PLANNED:
        return None
    at = visit.starts_at
    return Reminder(Subject.VISIT, visit.id, visit.company_id, at, at - lead, at)


def of_step(step: NextStep) -> Reminder | None:
    """On the morning of its day; None where it is done."""
    if step.done_on is not None:
        return None
    subject = Subject.FOLLOW_UP if step.kind is StepKind.FOLLOW_UP else Subject.STEP
    day, end = midnight(step.due), midnight(step.due + DAY)
    morning = datetime.combine(step.due, MORNING).astimezone()
    return Reminder(subject, step.id, step.company_id, day, morning, end)


def to_say(
    reminders: Iterable[Reminder], now: datetime, said: Collection[str]
) -> Sequence[Reminder]:
    """Those whose time has come and that were not said yet, the soonest first."""
    fresh = {
        one.key: one for one in reminders if one.since <= now < one.until and one.key not in said
    }
    return sorted(fresh.values(), key=lambda one: (one.at, one.key))


def remembered(
    said: Mapping[str, datetime], now_said: Iterable[Reminder], now: datetime
) -> Mapping[str, datetime]:
    """What was said with the moment until which it matters; what is long past is forgotten."""
    kept = {key: until for key, until in said.items() if until > now - _REMEMBERED}
    return kept | {one.key: one.until for one in now_said}
