"""Reads the files of an import, counts every row, and passes on those that are kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from advisor_desk.register.errors import RegisterLayoutBroken
from advisor_desk.register.formats import Format, read
from advisor_desk.register.merging import name_keys
from advisor_desk.register.report import FileReport, Tally
from advisor_desk.register.rows import RegisterRow, Rows, Skip, Skipped
from advisor_desk.register.sources import Source, open_source
from advisor_desk.register.staging import hidden

_TOGETHER = 500  # rows read between two looks at progress
_OFTEN = 2_000  # rows; of fewer, bad ones tell nothing of the layout
_MOST_BAD = 0.2  # of a file's rows; more, and it is not the layout it says it is
# Where two files disagree, the layout decides.
RANKS = {Format.BOLAGSVERKET: 0, Format.SCB: 1, Format.BRREG: 0, Format.PRH: 0, Format.CSV: 2}


@dataclass(frozen=True)
class InputFile:
    """A file whose layout is known."""

    path: Path
    layout: Format
    size: int
    sample: bytes
    columns: Mapping[str, str] | None = None


class Part(NamedTuple):
    """Some kept rows of a file, how many of its bytes are read, and what was made ready."""

    position: int
    rows: list[RegisterRow]
    keys: list[str]  # of their names, see `merging.name_keys`; none if not asked for


@dataclass
class Intake:
    """The way of each row from its file to the table where it waits."""

    key: bytes = field(repr=False)
    include_sole_traders: bool
    tally: Tally
    names_too: bool = False  # make the names ready for the index

    def parts(self, file: InputFile) -> Iterator[Part]:
        """The kept rows, ready to be stored. Raises the errors of `register.errors`."""
        count, bad, first_bad, kept = 0, 0, 0, list[RegisterRow]()
        with open_source(file.path) as source:
            for count, row in enumerate(_read(source, file), 1):
                if type(row) is RegisterRow and not row.sole_trader:
                    kept.append(row)
                elif isinstance(row, RegisterRow) and self.include_sole_traders:
                    kept.append(hidden(row, self.key))
                else:
                    skipped = _skipped(source, row)
                    self.tally.skip(source.name, skipped)
                    if skipped.reason is Skip.FIELDS:
                        first_bad = first_bad or skipped.line
                        bad += 1
                if count % _TOGETHER == 0:
                    _check_layout(source, first_bad, bad, count)
                    yield self._part(source.position(), kept)
                    kept = []
            _check_layout(source, first_bad, bad, count)
            self.tally.read += count
            self.tally.files.append(FileReport(source.name, file.layout, count))
        yield self._part(file.size, kept)

    def _part(self, position: int, rows: list[RegisterRow]) -> Part:
        return Part(position, rows, name_keys(rows) if self.names_too else [])


def _read(source: Source, file: InputFile) -> Rows:
    return read(source, file.layout, file.sample, file.columns)


def _skipped(source: Source, row: RegisterRow | Skipped) -> Skipped:
    return row if isinstance(row, Skipped) else Skipped(source.line, Skip.SOLE_TRADER)


def _check_layout(source: Source, line: int, bad: int, read_so_far: int) -> None:
    if bad > _MOST_BAD * read_so_far and (read_so_far >= _OFTEN or bad == read_so_far):
        raise RegisterLayoutBroken(source.name, line, bad, read_so_far)
