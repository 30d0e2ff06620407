"""How fast a long piece of work goes, and how long it will take yet."""

import time
from collections.abc import Callable


class Pace:
    """Fed with progress in bytes. Says nothing before it has seen enough to be trusted."""

    _TRUSTED = 2.0

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._began = now()
        self._done = self._total = 0

    def note(self, done: int, total: int) -> None:
        self._done, self._total = done, total

    @property
    def rate(self) -> float | None:
        """Bytes a second so far."""
        passed = self._now() - self._began
        return self._done / passed if passed >= self._TRUSTED and self._done else None

    @property
    def seconds_left(self) -> float | None:
        rate = self.rate
        return (self._total - self._done) / rate if rate else None
