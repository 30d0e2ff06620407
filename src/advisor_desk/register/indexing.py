"""The second half of an import: staged rows become companies, and companies an index."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from advisor_desk.register.errors import RegisterCorrupt
from advisor_desk.register.file import CLASS_SHIFT, Connection, damage_noticed
from advisor_desk.register.joining import joined
from advisor_desk.register.merging import UNINDEXED, Company, Merger, Record
from advisor_desk.register.meter import Meter, Step
from advisor_desk.register.report import Tally
from advisor_desk.register.staging import rows_in

_TOGETHER = 30_000  # names indexed at a time, in the order of their ids
# A page of the index must fit a page of the file, of which SQLCipher takes 80 bytes for itself:
# FTS5's own 4050 would spill a few bytes of each onto a page of their own. What is
# indexed at a time is merged once, at the end.
_SETTINGS = (("pgsz", 3900), ("hashsize", 16 * 2**20), ("automerge", 0), ("crisismerge", 1999))
_ADD_COMPANY = f"INSERT INTO company VALUES (NULL{', ?' * 17})"  # noqa: S608
_ADD_NAME = "INSERT INTO name_index(rowid, text) VALUES (?, ?)"


def merge(
    connection: Connection, buckets: Sequence[str], merger: Merger, tally: Tally, meter: Meter
) -> None:
    """Join the rows that are about one company, store the companies, and index their names."""
    connection.executemany("INSERT INTO name_index(name_index, rank) VALUES (?, ?)", _SETTINGS)
    names = list[tuple[int, str]]()
    for place, bucket in enumerate(buckets):
        meter.step(Step.MERGE, place, len(buckets))
        rows, read = joined(rows_in(connection, bucket))
        waiting = len(names)
        companies = merger.companies(rows)
        connection.executemany(_ADD_COMPANY, _named(companies, tally.kept + 1, names))
        tally.kept += len(rows)
        tally.merged += read - len(rows)
        tally.deregistered += len(rows) - len(names) + waiting
        if len(names) >= _TOGETHER:
            _index(connection, names)
    _index(connection, names)


def _named(
    companies: Iterable[Company], first: int, names: list[tuple[int, str]]
) -> Iterator[Record]:
    """Each as the table has it. Adds its class and place in the table, and what it is found by."""
    for place, (rank, text, record) in enumerate(companies, first):
        if rank != UNINDEXED:
            names.append((rank << CLASS_SHIFT | place, text))
        yield record


def _index(connection: Connection, names: list[tuple[int, str]]) -> None:
    names.sort()
    connection.executemany(_ADD_NAME, names)
    names.clear()


def index(connection: Connection, meter: Meter) -> None:
    """Make one index of the pieces, count what is in it, and sort the numbers."""
    meter.step(Step.INDEX, 0, 3)
    connection.execute("INSERT INTO name_index(name_index) VALUES ('optimize')")
    meter.step(Step.INDEX, 1, 3)
    connection.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, name_index, row)")
    connection.execute("INSERT INTO gram SELECT term, doc FROM temp.word ORDER BY term")
    connection.execute("DROP TABLE temp.word")
    meter.step(Step.INDEX, 2, 3)
    connection.execute("CREATE UNIQUE INDEX company_ident ON company (ident)")


def check(connection: Connection, path: Path, companies: int) -> None:
    """Raise `RegisterCorrupt` unless every page is whole and every company there."""
    with damage_noticed(path):
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        found = connection.execute("SELECT count(*) FROM company").fetchone()[0]
    if damaged or found != companies:
        raise RegisterCorrupt(path.name)
