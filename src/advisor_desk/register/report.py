"""What became of each row of an import."""

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from advisor_desk.register.rows import Skipped

_EXAMPLES = 5  # of each reason, from each file
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class FileReport:
    """One imported file."""

    name: str
    layout: str
    rows: int


@dataclass(frozen=True)
class Example:
    """A skipped row, to look at."""

    file: str
    line: int
    reason: str
    text: str


@dataclass(frozen=True)
class ImportReport:
    """`read` is always `kept + merged + ` everything in `skipped`.

    `merged` counts rows about a company that another row is about too; `deregistered` counts
    the companies among `kept` that are found by number only.
    """

    files: tuple[FileReport, ...]
    read: int
    kept: int
    merged: int
    deregistered: int
    skipped: tuple[tuple[str, int], ...]
    examples: tuple[Example, ...]
    seconds: float

    def save(self, path: Path) -> None:
        """Write it as a CSV file that spreadsheets open as it is."""
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(("what", "file", "line", "rows", "text"))
            writer.writerows(self._lines())

    def _lines(self) -> Iterable[tuple[str, str, int | str, int | str, str]]:
        for source in self.files:
            yield "read", inert(source.name), "", source.rows, source.layout
        yield "kept", "", "", self.kept, ""
        yield "merged", "", "", self.merged, ""
        yield "deregistered", "", "", self.deregistered, ""
        for reason, count in self.skipped:
            yield f"skipped: {reason}", "", "", count, ""
        for example in self.examples:
            what = f"example: {example.reason}"
            yield what, inert(example.file), example.line, "", inert(example.text)


@dataclass
class Tally:
    """Counts rows while they are read."""

    files: list[FileReport] = field(default_factory=list)
    read: int = 0
    kept: int = 0
    merged: int = 0
    deregistered: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    examples: list[Example] = field(default_factory=list)
    _shown: Counter[tuple[str, str]] = field(default_factory=Counter)

    def skip(self, file: str, row: Skipped) -> None:
        self.skipped[row.reason] += 1
        if self._shown[file, row.reason] < _EXAMPLES:
            self._shown[file, row.reason] += 1
            self.examples.append(Example(file, row.line, row.reason, row.text))

    def add(self, other: "Tally") -> None:
        """Count what was counted elsewhere, of other files, too."""
        self.files += other.files
        self.read += other.read
        self.skipped.update(other.skipped)
        self.examples += other.examples

    def passed(self) -> int:
        """How many rows were read and not skipped."""
        return self.read - self.skipped.total()

    def report(self, seconds: float) -> ImportReport:
        skipped = tuple((str(reason), count) for reason, count in self.skipped.most_common())
        return ImportReport(
            files=tuple(self.files),
            read=self.read,
            kept=self.kept,
            merged=self.merged,
            deregistered=self.deregistered,
            skipped=skipped,
            examples=tuple(self.examples),
            seconds=seconds,
        )


def inert(text: str) -> str:
    """Text that a spreadsheet will not run as a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
