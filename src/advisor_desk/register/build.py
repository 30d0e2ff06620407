"""Imports files of companies into a new register, which replaces the old one whole."""

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from advisor_desk.domain.progress import Progress
from advisor_desk.register import indexing, staging
from advisor_desk.register.apart import reader
from advisor_desk.register.errors import RegisterNothingKept
from advisor_desk.register.facts import Facts
from advisor_desk.register.failures import documented
from advisor_desk.register.file import SCHEMA, Connection, connect, key_pragma, open_register
from advisor_desk.register.formats import Format, detect
from advisor_desk.register.industries import VersionCount
from advisor_desk.register.intake import RANKS, InputFile, Intake, Part
from advisor_desk.register.lock import only_writer
from advisor_desk.register.merging import Merger
from advisor_desk.register.meter import Meter
from advisor_desk.register.municipalities import Municipalities
from advisor_desk.register.repeats import repeated
from advisor_desk.register.report import ImportReport, Tally
from advisor_desk.register.rows import RegisterRow
from advisor_desk.register.shelf import Shelf
from advisor_desk.register.sources import open_source

_FAST_AND_FRESH = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA cache_size = -32768",
    # Numbers are sorted in a file of the system's: in memory they would grow with the register.
    "PRAGMA temp_store = FILE",
)


def import_files(
    files: Sequence[Path],
    layout: Format,
    target: Path,
    key: bytes,
    progress: Progress,
    *,
    municipalities: Municipalities | None = None,
    include_sole_traders: bool = False,
    columns: Mapping[str, str] | None = None,
    built_at: datetime | None = None,
) -> ImportReport:
    """Make the register `target` of `files` and say what became of every row.

    Until it is whole the old register stays in place, and if it fails or `progress` raises
    `Cancelled` the old one stays and nothing else does. Raises the errors of `register.errors`.
    `columns` says what is in which column of CSV files whose headings do not tell (see
    `delimited.NAMES` and `mapping.propose`). Progress is in bytes of input, the later steps
    counted as if they were bytes too.
    """
    started = time.monotonic()
    inputs = [_looked_at(path, layout, columns) for path in files]
    tally, versions = Tally(), VersionCount()
    meter = Meter(progress, [file.size for file in inputs])
    intake = Intake(key, include_sole_traders, tally, names_too=len(inputs) == 1)
    with documented(target), only_writer(target), _parts(target) as (part, stage):
        with closing(_begun(part, stage, key)) as connection:
            _fill(connection, inputs, intake, Merger(municipalities, versions), meter)
            report = tally.report(time.monotonic() - started)
            with _transaction(connection):
                Facts(report, built_at or datetime.now(UTC), versions.version()).write(connection)
        _check(part, key, report.kept)
        _swap(part, target)
    meter.done()
    return tally.report(time.monotonic() - started)


def _fill(
    connection: Connection,
    inputs: Sequence[InputFile],
    intake: Intake,
    merger: Merger,
    meter: Meter,
) -> None:
    with _transaction(connection):
        shelf = Shelf(connection, merger, intake.tally)
        with reader(inputs, intake) as parts:
            for file in inputs:
                told = _told(parts(file), file, meter)
                rest = repeated(told, shelf) if intake.names_too else _rows(told)
                staging.store_rows(connection, rest, RANKS[file.layout])
        buckets = staging.sort(connection)
    if not intake.tally.passed():
        raise RegisterNothingKept(", ".join(i.path.name for i in inputs), intake.tally.read)
    with _transaction(connection):
        indexing.merge(connection, buckets, shelf, intake.tally, meter)
    with _transaction(connection):
        indexing.index(connection, meter)


def _told(parts: Iterator[Part], file: InputFile, meter: Meter) -> Iterator[Part]:
    for part in parts:
        meter.read(part.position)
        yield part
    meter.file_read(file.size)


def _rows(parts: Iterator[Part]) -> Iterator[RegisterRow]:
    return chain.from_iterable(part.rows for part in parts)


def _looked_at(path: Path, layout: Format, columns: Mapping[str, str] | None) -> InputFile:
    with open_source(path) as source:
        sample = source.sample()
        found = detect(source.name, sample, layout, mapped=columns is not None)
        return InputFile(path, found, source.size, sample, columns)


@contextmanager
def _parts(target: Path) -> Iterator[tuple[Path, Path]]:
    """The two files that are written meanwhile; neither outlives the import. Nobody else's."""
    part = target.with_name(f"{target.name}.part")
    stage = target.with_name(f"{target.name}.stage.part")
    try:
        for path in (part, stage):
            path.unlink(missing_ok=True)
            path.touch(0o600)
        yield part, stage
    finally:
        for path in (part, stage):
            path.unlink(missing_ok=True)


def _begun(part: Path, stage: Path, key: bytes) -> Connection:
    connection = connect(part, key, "rwc")
    for pragma in _FAST_AND_FRESH:
        connection.execute(pragma)
    connection.execute(f"ATTACH ? AS stage KEY {key_pragma(key)}", (str(stage),))
    connection.execute("PRAGMA stage.journal_mode = OFF")
    connection.execute("PRAGMA stage.synchronous = OFF")
    for statement in SCHEMA:
        connection.execute(statement)
    staging.create(connection)
    return connection


@contextmanager
def _transaction(connection: Connection) -> Iterator[None]:
    """Without a journal there is no going back: a failed build is thrown away whole."""
    connection.execute("BEGIN")
    yield
    connection.execute("COMMIT")


def _check(part: Path, key: bytes, companies: int) -> None:
    """Read the new file back as a search will: every page whole, every company there."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    with closing(open_register(part, key)) as connection:
        indexing.check(connection, part, companies)


def _swap(part: Path, target: Path) -> None:
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
