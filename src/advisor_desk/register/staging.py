"""Rows on their way into a register: kept in an encrypted file of their own until merged."""

from typing import NamedTuple

from advisor_desk.domain.organisation_numbers import keyed_hash
from advisor_desk.register.file import Connection
from advisor_desk.register.rows import RegisterRow

HASH_MARK = "#"  # before what stands for a person's number
CLASSES = range(8)


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


STAGE_ROW = _insert("stage.row", StagedRow._fields)
STAGE_COMPANY = [_insert(f"stage.company_{rank}", MergedRow._fields) for rank in CLASSES]
ROWS_BY_IDENT = f"SELECT {', '.join(StagedRow._fields)} FROM stage.row ORDER BY ident, source"  # noqa: S608


def create(connection: Connection) -> None:
    """Make the tables in the attached database `stage`."""
    connection.execute(f"CREATE TABLE stage.row ({', '.join(StagedRow._fields)})")
    for rank in CLASSES:
        connection.execute(f"CREATE TABLE stage.company_{rank} ({', '.join(MergedRow._fields)})")


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
