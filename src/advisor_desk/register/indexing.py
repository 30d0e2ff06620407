"""The second half of an import: staged rows become companies, and companies an index."""

from collections.abc import Sequence
from pathlib import Path

from advisor_desk.register.errors import RegisterCorrupt
from advisor_desk.register.file import Connection, damage_noticed
from advisor_desk.register.joining import joined, merged
from advisor_desk.register.meter import Meter, Step
from advisor_desk.register.report import Tally
from advisor_desk.register.rows import RegisterRow
from advisor_desk.register.shelf import Shelf
from advisor_desk.register.staging import rows_in

_SORT = "CREATE UNIQUE INDEX IF NOT EXISTS company_ident ON company (ident)"
_SORT_LITTLE_AT_A_TIME = "PRAGMA cache_size = -4096"  # SQLite sorts as much at a time as it caches


def merge(
    connection: Connection, buckets: Sequence[str], shelf: Shelf, tally: Tally, meter: Meter
) -> None:
    """Join the rows that are about one company, also with what was put up of it already."""
    is_first = tally.kept == 0
    if not is_first and buckets:
        connection.execute(_SORT)
    for place, bucket in enumerate(buckets):
        meter.step(Step.MERGE, place, len(buckets))
        rows, read = joined(rows_in(connection, bucket))
        tally.merged += read - len(rows)
        shelf.put(rows if is_first else [_with_known(row, shelf, tally) for row in rows])
    shelf.index()


def _with_known(row: RegisterRow, shelf: Shelf, tally: Tally) -> RegisterRow:
    known = shelf.take(row.number, row.country)
    if known is None:
        return row
    tally.merged += 1
    return merged([(0, known), (0, row)])


def index(connection: Connection, meter: Meter) -> None:
    """Make one index of the pieces, count what is in it, and sort the numbers."""
    meter.step(Step.INDEX, 0, 3)
    connection.execute("INSERT INTO name_index(name_index) VALUES ('optimize')")
    meter.step(Step.INDEX, 1, 3)
    connection.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, name_index, row)")
    connection.execute("INSERT INTO gram SELECT term, doc FROM temp.word ORDER BY term")
    connection.execute("DROP TABLE temp.word")
    meter.step(Step.INDEX, 2, 3)
    connection.execute(_SORT_LITTLE_AT_A_TIME)
    connection.execute(_SORT)


def check(connection: Connection, path: Path, companies: int) -> None:
    """Raise `RegisterCorrupt` unless every page is whole and every company there."""
    with damage_noticed(path):
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        found = connection.execute("SELECT count(*) FROM company").fetchone()[0]
    if damaged or found != companies:
        raise RegisterCorrupt(path.name)
