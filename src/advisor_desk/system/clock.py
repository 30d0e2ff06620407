"""What time it is, so that tests can decide."""

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """The time as the desk sees it."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""

    def today(self) -> date:
        """Return the date where the adviser is."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return self.now().astimezone().date()
