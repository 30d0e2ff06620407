"""How long work reports itself and learns that it should stop."""

from typing import Protocol


class Cancelled(Exception):
    """Raised inside the work when the adviser asked it to stop."""


class Progress(Protocol):
    """Called by the work as it goes on."""

    def step(self, done: int, total: int) -> None:
        """Report progress in the work's own unit (`total` 0: unknown).

        Raises `Cancelled` if the work should stop.
        """


class Unreported:
    """The progress of work that nobody watches."""

    def step(self, done: int, total: int) -> None:
        pass
