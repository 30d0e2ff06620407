"""Reads the files of an import, counts every row, and passes on those that are kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from advisor_desk.register.errors import RegisterLayoutBroken
from advisor_desk.register.formats import Format, read
from advisor_desk.register.meter import Meter
from advisor_desk.register.report import FileReport, Tally
from advisor_desk.register.rows import RegisterRow, Rows, Skip, Skipped
from advisor_desk.register.sources import Source, open_source
from advisor_desk.register.staging import hidden

_OFTEN = 2_000  # rows between two looks at progress
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


class Intake:
    """The way of each row from its file to the table where it waits."""

    def __init__(
        self,
        key: bytes,
        tally: Tally,
        meter: Meter,
        include_sole_traders: bool,
    ) -> None:
        self._key = key
        self.tally = tally
        self._meter = meter
        self._include_sole_traders = include_sole_traders

    def rows(self, file: InputFile) -> Iterator[RegisterRow]:
        """The kept rows, ready to be stored."""
        count, bad, first_bad = 0, 0, 0
        with open_source(file.path) as source:
            for count, row in enumerate(_read(source, file), 1):
                if type(row) is RegisterRow and not row.sole_trader:
                    yield row
                elif isinstance(row, RegisterRow) and self._include_sole_traders:
                    yield hidden(row, self._key)
                else:
                    skipped = _skipped(source, row)
                    self.tally.skip(source.name, skipped)
                    if skipped.reason is Skip.FIELDS:
                        first_bad = first_bad or skipped.line
                        bad += 1
                if count % _OFTEN == 0:
                    self._meter.read(source.position())
                    _check_layout(source, first_bad, bad, count)
            _check_layout(source, first_bad, bad, count)
            self.tally.read += count
            self.tally.files.append(FileReport(source.name, file.layout, count))
            self._meter.file_read(file.size)


def _read(source: Source, file: InputFile) -> Rows:
    return read(source, file.layout, file.sample, file.columns)


def _skipped(source: Source, row: RegisterRow | Skipped) -> Skipped:
    return row if isinstance(row, Skipped) else Skipped(source.line, Skip.SOLE_TRADER)


def _check_layout(source: Source, line: int, bad: int, read_so_far: int) -> None:
    if bad > _MOST_BAD * read_so_far and (read_so_far >= _OFTEN or bad == read_so_far):
        raise RegisterLayoutBroken(source.name, line, bad, read_so_far)
