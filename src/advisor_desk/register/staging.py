"""Rows on their way into a register: kept in an encrypted file of their own until merged."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from zlib import crc32

import msgspec

from advisor_desk.domain.organisation_numbers import keyed_hash
from advisor_desk.register.file import Connection
from advisor_desk.register.rows import RegisterRow

HASH_MARK = "#"  # before what stands for a person's number
_TOGETHER = 40  # rows packed into one value: about a page, and a column is a row's dearest part
pack = msgspec.msgpack.Encoder().encode
unpack = msgspec.msgpack.Decoder(list[RegisterRow]).decode
_ADD = "INSERT INTO stage.packed VALUES (?, ?, ?)"
_READ = "SELECT source, rows FROM stage.packed WHERE bucket = ? ORDER BY source, rowid"


def create(connection: Connection) -> None:
    """Make the table in the attached database `stage`."""
    connection.execute("CREATE TABLE stage.packed (bucket TEXT, source INTEGER, rows BLOB)")


def store_rows(connection: Connection, rows: Iterable[RegisterRow], source: int) -> None:
    """Keep the rows; of the less `source` is the more believed.

    Rows about one company meet in one bucket, small enough to be grouped in memory: reading the
    rows back in the order of an index took ten times as long.
    """
    waiting = defaultdict[str, list[RegisterRow]](list)
    for row in rows:
        # The two digits before the last, which is a check digit: they fall evenly.
        bucket = row[0][-3:-1] or _by_name(row)
        some = waiting[bucket]
        some.append(row)
        if len(some) == _TOGETHER:
            connection.execute(_ADD, (bucket, source, pack(some)))
            some.clear()
    for bucket, some in waiting.items():
        connection.execute(_ADD, (bucket, source, pack(some)))


def _by_name(row: RegisterRow) -> str:
    return f"{crc32(row.name.encode()) % 100:02}"


def sort(connection: Connection) -> list[str]:
    """Once all rows are stored: the buckets, each made quick to find."""
    connection.execute("CREATE INDEX stage.bucket ON packed (bucket, source)")
    return [bucket for (bucket,) in connection.execute("SELECT DISTINCT bucket FROM stage.packed")]


def rows_in(connection: Connection, bucket: str) -> Iterator[tuple[int, list[RegisterRow]]]:
    """The rows of one bucket with their source, the more trusted first."""
    for source, packed in connection.execute(_READ, (bucket,)):
        yield source, unpack(packed)


def hidden(row: RegisterRow, key: bytes) -> RegisterRow:
    """The row of a person, whose number is kept only as its keyed hash.

    In other countries a sole trader's number is not the person's.
    """
    if row.country != "SE":
        return row
    return row._replace(number=person_ident(row.number, key))


def person_ident(number: str, key: bytes) -> str:
    """What stands for a person's number in the register."""
    return HASH_MARK + keyed_hash(number, key)
