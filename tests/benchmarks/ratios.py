"""Two ways of doing one thing, measured by turns in one run: their ratio can be trusted."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

T = TypeVar("T")
Act = Callable[[T], object]


@dataclass(frozen=True)
class Ratio:
    """Median CPU seconds of ours and of the bare way."""

    ours: float
    bare: float

    @property
    def times(self) -> float:
        return self.ours / self.bare

    def told(self, name: str, most: float) -> str:
        """One line: what was measured, the ratio, and what it may be at most."""
        figures = f"{self.ours * 1e6:8.0f} µs / {self.bare * 1e6:8.0f} µs"
        return f"\n{name:<44} {figures} = {self.times:5.2f} × (at most {most} ×)"


def by_turns(ours: Act[T], bare: Act[T], subjects: Sequence[T], rounds: int = 3) -> Ratio:
    """Do both to each subject, `rounds` times over; the first round only warms up."""
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + 1):
        for subject in subjects:
            for act, times in zip((ours, bare), taken, strict=True):
                start = time.thread_time()
                act(subject)
                if turn:
                    times.append(time.thread_time() - start)
    return Ratio(median(taken[0]), median(taken[1]))
