"""The second half of an import: staged rows become companies, and companies an index."""

from collections.abc import Iterator
from pathlib import Path

from advisor_desk.register.errors import RegisterCorrupt
from advisor_desk.register.file import Connection, damage_noticed
from advisor_desk.register.merging import UNINDEXED, Merger
from advisor_desk.register.meter import Meter, Step
from advisor_desk.register.report import Tally
from advisor_desk.register.staging import (
    BUCKETS,
    CLASSES,
    MergedRow,
    rows_in,
    store_companies,
)

CLASS_SHIFT = 24  # a company's id is its class and then its place in it
_CHUNK = 20_000
# A page of the index must fit a page of the file, of which SQLCipher takes 80 bytes for itself:
# FTS5's own 4050 would spill a few bytes of each onto a page of their own.
_SETTINGS = (("pgsz", 3900), ("hashsize", 16 * 2**20), ("automerge", 0))
_STORED = ", ".join(MergedRow._fields[:-1])


def merge(connection: Connection, merger: Merger, tally: Tally, meter: Meter) -> None:
    """Join the rows that are about one company."""
    store_companies(connection, _merged(connection, merger, tally, meter))


def _merged(
    connection: Connection, merger: Merger, tally: Tally, meter: Meter
) -> Iterator[tuple[int, MergedRow]]:
    for bucket in BUCKETS:
        meter.step(Step.MERGE, bucket, len(BUCKETS))
        for rank, rows, company in merger.companies(rows_in(connection, bucket)):
            tally.kept += 1
            tally.merged += rows - 1
            tally.deregistered += rank == UNINDEXED
            yield rank, company


def index(connection: Connection, meter: Meter) -> None:
    """Copy the companies class by class, so that ids rise, and index their names."""
    connection.executemany("INSERT INTO name_index(name_index, rank) VALUES (?, ?)", _SETTINGS)
    for rank, first, done, total in _chunks(connection):
        meter.step(Step.INDEX, done, total)
        _copy(connection, rank, first)
    connection.execute("INSERT INTO name_index(name_index) VALUES ('optimize')")
    connection.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, name_index, row)")
    connection.execute("INSERT INTO gram SELECT term, doc FROM temp.word ORDER BY term")
    connection.execute("DROP TABLE temp.word")
    connection.execute("CREATE UNIQUE INDEX company_ident ON company (ident)")


def _chunks(connection: Connection) -> Iterator[tuple[int, int, int, int]]:
    """Class, first row, rows done, rows in all: pieces short enough to be cancelled between."""
    counts = [
        connection.execute(f"SELECT count(*) FROM stage.company_{rank}").fetchone()[0]  # noqa: S608
        for rank in CLASSES
    ]
    done = 0
    for rank, count in zip(CLASSES, counts, strict=True):
        for first in range(1, count + 1, _CHUNK):
            yield rank, first, done + first, sum(counts)
        done += count


def _copy(connection: Connection, rank: int, first: int) -> None:
    place = (rank << CLASS_SHIFT, first, first + _CHUNK - 1)
    source = f"FROM stage.company_{rank} WHERE rowid BETWEEN ? AND ?"
    connection.execute(f"INSERT INTO company SELECT ? + rowid, {_STORED} {source}", place)
    if rank != UNINDEXED:
        connection.execute(
            f"INSERT INTO name_index(rowid, text) SELECT ? + rowid, text {source}",
            place,
        )


def check(connection: Connection, path: Path, companies: int) -> None:
    """Raise `RegisterCorrupt` unless every page is whole and every company there."""
    with damage_noticed(path):
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        found = connection.execute("SELECT count(*) FROM company").fetchone()[0]
    if damaged or found != companies:
        raise RegisterCorrupt(path.name)
