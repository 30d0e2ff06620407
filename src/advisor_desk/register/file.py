"""The register's own encrypted file: how it is made, opened, and told from what it is not."""

import hmac
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register.errors import (
    RegisterCorrupt,
    RegisterMissing,
    RegisterOutdated,
    RegisterTooNew,
    RegisterWrongKey,
)

APPLICATION_ID = 0x41445247  # "ADRG"
VERSION = 2
# In the name index a company's id is its class and, below, its id in the table: what is found
# first is the likelier, and the table is written in one go whatever the classes.
CLASS_SHIFT = 24
ID_MASK = 2**CLASS_SHIFT - 1
DatabaseError: type[Exception] = dbapi2.DatabaseError
Connection = sqlite3.Connection  # what SQLCipher's own connection looks like to a type checker

SCHEMA = (
    """CREATE TABLE company (
        id INTEGER PRIMARY KEY, ident, country TEXT, name TEXT, other_names TEXT,
        legal_form TEXT, care_of TEXT, street TEXT, postcode TEXT, town TEXT,
        municipality TEXT, certainty REAL, industries TEXT, state TEXT, state_since TEXT,
        declines INTEGER, registered_on TEXT, sole_trader INTEGER)""",
    "CREATE TABLE gram (text TEXT PRIMARY KEY, companies INTEGER) WITHOUT ROWID",
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    """CREATE VIRTUAL TABLE name_index USING fts5(
        text, tokenize = 'trigram', content = '', columnsize = 0, detail = none)""",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)


def salt(key: bytes) -> bytes:
    """The file's first 16 bytes: they tell a wrong key from a damaged file without opening it."""
    return hmac.new(key, b"register file", "sha256").digest()[:16]


def key_pragma(key: bytes) -> str:
    """The raw key with its salt, as SQLCipher wants it."""
    return f"\"x'{key.hex()}{salt(key).hex()}'\""


def connect(path: Path, key: bytes, mode: str) -> Connection:
    """A keyed connection, not yet tried. `mode` is `ro` or `rwc`."""
    connection: Connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = {key_pragma(key)}")
    return connection


def open_register(path: Path, key: bytes) -> Connection:
    """A read-only connection to a register that is whole and of a known version.

    Raises `RegisterMissing`, `RegisterWrongKey`, `RegisterCorrupt`, `RegisterOutdated` or
    `RegisterTooNew`.
    """
    beginning = _beginning(path)
    connection = connect(path, key, "ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        _check_version(connection, path)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA cache_size = -131072")
    except dbapi2.DatabaseError as error:
        connection.close()
        damaged = not beginning or beginning == salt(key)
        raise (RegisterCorrupt if damaged else RegisterWrongKey)(path.name) from error
    except AdvisorDeskError:
        connection.close()
        raise
    return connection


@contextmanager
def damage_noticed(path: Path) -> Iterator[None]:
    """What the database says of a damaged or vanished file becomes `RegisterCorrupt`."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        raise RegisterCorrupt(path.name) from error


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(16)
    except OSError as error:
        raise RegisterMissing(path.name) from error


def _check_version(connection: Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise RegisterCorrupt(path.name)
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found < VERSION:
        raise RegisterOutdated(path.name)
    if found > VERSION:
        raise RegisterTooNew(path.name, found, VERSION)
