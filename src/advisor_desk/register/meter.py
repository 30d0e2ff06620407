"""Turns the steps of an import into one progress."""

from enum import Enum

from advisor_desk.domain.progress import Progress


class Step(Enum):
    """A step's start and share of the whole, as measured on a register of 300,000.

    With one file, companies are put up while it is read; with several, once all are read.
    """

    READ = (0.0, 0.45)
    MERGE = (0.45, 0.4)
    INDEX = (0.85, 0.15)
    READ_ALONE = (0.0, 0.8)
    MERGE_ALONE = (0.8, 0.05)


_ALONE = {Step.READ: Step.READ_ALONE, Step.MERGE: Step.MERGE_ALONE}


class Meter:
    """Reports every step in bytes of input."""

    def __init__(self, progress: Progress, sizes: list[int]) -> None:
        self._progress = progress
        self._total = max(sum(sizes), 1)
        self._is_alone = len(sizes) == 1
        self._finished_files = 0

    def read(self, position: int) -> None:
        """So much of the present file is read."""
        self.step(Step.READ, self._finished_files + position, self._total)

    def file_read(self, size: int) -> None:
        self._finished_files += size
        self.read(0)

    def step(self, step: Step, done: int, of: int) -> None:
        start, share = (_ALONE.get(step, step) if self._is_alone else step).value
        fraction = start + share * min(done / max(of, 1), 1.0)
        self._progress.step(int(fraction * self._total), self._total)

    def done(self) -> None:
        self._progress.step(self._total, self._total)
