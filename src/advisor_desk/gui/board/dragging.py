"""A visit on its way to another day or hour, by mouse or by keys, until it is let go there."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from advisor_desk.domain.calendars import moved
from advisor_desk.gui.board.cells import VisitCell

QUARTER = 15
_LAST = 24 * 60 - QUARTER


@dataclass(frozen=True)
class Drag:
    """`minute` is of the day, None where only days are seen; `held` how far down it was taken."""

    cell: VisitCell
    day: date
    minute: int | None
    held: int = 0

    @classmethod
    def of(cls, cell: VisitCell, *, by_hours: bool, held: int = 0) -> "Drag":
        at_hour = by_hours and not cell.is_long
        return cls(cell, cell.day, cell.minutes[0] if at_hour else None, held if at_hour else 0)

    def to(self, day: date, minute: int | None) -> "Drag":
        """There, at a whole quarter of an hour; where it would be before midnight."""
        if self.minute is None or minute is None:
            return replace(self, day=day)
        quarter = round((minute - self.held) / QUARTER) * QUARTER
        return replace(self, day=day, minute=min(max(quarter, 0), _LAST))

    def by(self, days: int, minutes: int) -> "Drag":
        there = self.day + timedelta(days=days)
        return self.to(there, None if self.minute is None else self.minute + self.held + minutes)

    @property
    def is_elsewhere(self) -> bool:
        start = None if self.minute is None else self.cell.minutes[0]
        return (self.day, self.minute) != (self.cell.day, start)

    def span(self) -> tuple[datetime, datetime]:
        """When the visit would be; one of several days is moved by as many."""
        visit = self.cell.text.visit.engagement
        at = None if self.minute is None else time(*divmod(self.minute, 60))
        first = self.cell.days.first + (self.day - self.cell.day)
        return moved(visit.starts_at, visit.ends_at, first, at)
