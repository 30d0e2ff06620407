"""A clock that stands where a test puts it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass
class FixedClock:
    """`moment` moves only when a test moves it; the local date is UTC's."""

    moment: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def advance(self, **span: float) -> None:
        """Move on, as `advance(days=2)`."""
        self.moment += timedelta(**span)
