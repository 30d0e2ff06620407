"""What stands on the calendar and can be walked to: days, and the visits in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from advisor_desk.domain.calendars import Days, on_calendar
from advisor_desk.domain.lanes import Span
from advisor_desk.services.board import BoardVisit


@dataclass(frozen=True, kw_only=True)
class VisitText:
    """What is said of a visit, in the language of the moment."""

    visit: BoardVisit
    start: str
    """As "10:00"."""
    when: str
    """As "Tuesday 24 November, 10:00–11:00"."""
    who: str
    actor: str
    word: str
    icon: str
    tone: str
    why: str
    """The weightiest reason of the advice, as a sentence."""

    @property
    def id(self) -> UUID:
        return self.visit.engagement.id

    @property
    def days(self) -> Days:
        visit = self.visit.engagement
        return on_calendar(visit.starts_at, visit.ends_at)[0]

    @property
    def day(self) -> date:
        return self.days.first

    @property
    def company(self) -> str:
        return self.visit.company

    def spoken(self) -> str:
        """The whole of it, for a screen reader and for who points at it."""
        parts = (self.company, self.when, self.who, self.word, self.why)
        return "\n".join(part for part in parts if part)


@dataclass(frozen=True)
class DayCell:
    """A day itself: it can be walked to where nothing is planned, too."""

    day: date
    name: str
    rest: str
    """As "Today. 3 visits"."""

    @property
    def spoken(self) -> str:
        return f"{self.name}. {self.rest}"

    @property
    def key(self) -> tuple[date, UUID | None]:
        return self.day, None


@dataclass(frozen=True)
class VisitCell:
    """A visit on one of its days, from a minute to another of them."""

    day: date
    text: VisitText
    days: Days
    minutes: Span

    @property
    def is_long(self) -> bool:
        return len(self.days) > 1

    @property
    def key(self) -> tuple[date, UUID | None]:
        return self.day, self.text.id


Cell = DayCell | VisitCell


def cells(headings: Sequence[DayCell], texts: Sequence[VisitText], *, daily: bool) -> list[Cell]:
    """Day by day, what lasts longest first. What lasts for days stands on its first one that
    is seen, or `daily`, on each.
    """
    by_day: dict[date, list[VisitCell]] = {heading.day: [] for heading in headings}
    for text in texts:
        visit = text.visit.engagement
        days, minutes = on_calendar(visit.starts_at, visit.ends_at)
        seen = [day for day in days if day in by_day]
        for day in seen if daily else seen[:1]:
            by_day[day].append(VisitCell(day, text, days, minutes))
    laid: list[Cell] = []
    for heading in headings:
        laid.append(heading)
        visits = by_day[heading.day]
        visits.sort(key=lambda cell: (not cell.is_long, cell.minutes))
        laid.extend(visits)
    return laid
