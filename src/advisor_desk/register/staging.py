"""Rows on their way into a register: kept in an encrypted file of their own until merged."""

from collections.abc import Iterable
from typing import NamedTuple
from zlib import crc32

from advisor_desk.domain.organisation_numbers import keyed_hash
from advisor_desk.register.file import Connection
from advisor_desk.register.rows import RegisterRow

HASH_MARK = "#"  # before what stands for a person's number
CLASSES = range(8)
# Rows about one company meet in one bucket, small enough to be grouped in memory: reading the
# rows back in the order of an index took ten times as long.
BUCKETS = range(256)
_BATCH = 100


class StagedRow(NamedTuple):
    """One row of one file. `ident` is a number where it can be: ranges of it are searched."""

    ident: int | str | None
    source: int
    country: str
    sole_trader: bool
    name: str
    other_names: str
    legal_form: str
    care_of: str
    street: str
    postcode: str
    town: str
    municipality: str
    industries: str
    state: str
    state_since: str
    declines: bool
    registered_on: str


class MergedRow(NamedTuple):
    """One company, with the text it is found by; in the order of the table `company`."""

    ident: int | str | None
    country: str
    name: str
    other_names: str
    legal_form: str
    care_of: str
    street: str
    postcode: str
    town: str
    municipality: str
    certainty: float
    industries: str
    state: str
    state_since: str
    declines: bool
    registered_on: str
    sole_trader: bool
    text: str


def _insert(table: str, fields: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(fields))})"  # noqa: S608


_ADD_ROW = [_insert(f"stage.row_{bucket}", StagedRow._fields) for bucket in BUCKETS]
_ADD_COMPANY = [_insert(f"stage.company_{rank}", MergedRow._fields) for rank in CLASSES]


def create(connection: Connection) -> None:
    """Make the tables in the attached database `stage`."""
    for bucket in BUCKETS:
        connection.execute(f"CREATE TABLE stage.row_{bucket} ({', '.join(StagedRow._fields)})")
    for rank in CLASSES:
        connection.execute(f"CREATE TABLE stage.company_{rank} ({', '.join(MergedRow._fields)})")


def store_rows(connection: Connection, rows: Iterable[tuple[object, ...]]) -> None:
    """Put each row into the bucket of its ident."""
    _store(connection, ((_bucket(row[0]), row) for row in rows), _ADD_ROW)


def store_companies(connection: Connection, companies: Iterable[tuple[int, MergedRow]]) -> None:
    """Put each company into the table of its class."""
    _store(connection, companies, _ADD_COMPANY)


def rows_in(connection: Connection, bucket: int) -> list[StagedRow]:
    """The rows of one bucket, the more trusted source first."""
    rows = connection.execute(f"SELECT * FROM stage.row_{bucket} ORDER BY source")  # noqa: S608
    return [StagedRow._make(row) for row in rows]


def _store(
    connection: Connection,
    rows: Iterable[tuple[int, tuple[object, ...]]],
    statements: list[str],
) -> None:
    waiting: list[list[tuple[object, ...]]] = [[] for _ in statements]
    for table, row in rows:
        waiting[table].append(row)
        if len(waiting[table]) == _BATCH:
            connection.executemany(statements[table], waiting[table])
            waiting[table].clear()
    for statement, rest in zip(statements, waiting, strict=True):
        connection.executemany(statement, rest)


def _bucket(ident: object) -> int:
    """The same for the same ident in every run: a build is repeatable."""
    number = ident if isinstance(ident, int) else crc32(str(ident).encode())
    return number % len(BUCKETS)


def staged(row: RegisterRow, source: int, key: bytes) -> tuple[object, ...]:
    """A row as it is stored, a `StagedRow`; a person's number only as its keyed hash."""
    ident: int | str | None = None
    if row.sole_trader:
        ident = person_ident(row.number, key)
    elif row.number and row.country == "SE":
        ident = int(row.number)
    elif row.number:
        ident = row.country + row.number
    return (ident, source, *row[1:])


def person_ident(number: str, key: bytes) -> str:
    """What stands for a person's number in the register."""
    return HASH_MARK + keyed_hash(number, key)
