from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register.errors import (
    RegisterCorrupt,
    RegisterMissing,
    RegisterOutdated,
    RegisterTooNew,
    RegisterWrongKey,
)
from advisor_desk.register.file import VERSION, connect
from advisor_desk.register.search import Register
from tests.register.conftest import KEY, Import
from tests.register.files import scb_file, scb_line


@pytest.fixture
def register(tmp_path: Path, target: Path, imported: Import) -> Path:
    imported(scb_file(tmp_path, *(scb_line(name=f"NAMN {i}") for i in range(50))))
    return target


def used(register: Path) -> None:
    with Register(register, KEY) as opened:
        opened.search("namn")
        opened.by_number("5569900011")


def test_a_missing_register_is_told(target: Path) -> None:
    with pytest.raises(RegisterMissing):
        Register(target, KEY)


def test_nothing_can_be_read_without_the_key(register: Path) -> None:
    assert b"NAMN" not in register.read_bytes()
    assert not register.read_bytes().startswith(b"SQLite format")
    with pytest.raises(RegisterWrongKey):
        Register(register, bytes(32))


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", RegisterCorrupt), (b"rubbish " * 1_000, RegisterWrongKey),
     (bytes(8192), RegisterWrongKey)],
)  # fmt: skip
def test_a_file_that_is_no_register_is_refused(
    target: Path, content: bytes, error: type[AdvisorDeskError]
) -> None:
    target.write_bytes(content)

    with pytest.raises(error):
        Register(target, KEY)


def test_a_damaged_first_page_is_told_from_a_wrong_key(register: Path) -> None:
    content = bytearray(register.read_bytes())
    content[100:200] = bytes(100)
    register.write_bytes(content)

    with pytest.raises(RegisterCorrupt):
        Register(register, KEY)


@pytest.mark.parametrize("size", [1_000, 4_096, 10_000])
def test_a_register_cut_short_is_corrupt_when_opened_or_read(register: Path, size: int) -> None:
    register.write_bytes(register.read_bytes()[:size])

    with pytest.raises(RegisterCorrupt):
        used(register)


def test_damage_inside_is_told_by_the_search_that_meets_it(register: Path) -> None:
    content = bytearray(register.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 + 50] ^= 0xFF
    register.write_bytes(content)

    with pytest.raises(RegisterCorrupt):
        used(register)


def test_another_programs_file_under_the_same_key_is_refused(target: Path) -> None:
    other = connect(target, KEY, "rwc")
    other.execute("CREATE TABLE company (id)")
    other.close()

    with pytest.raises(RegisterCorrupt):
        Register(target, KEY)


def test_a_register_of_an_earlier_version_is_to_be_imported_again(register: Path) -> None:
    older = connect(register, KEY, "rwc")
    older.execute("PRAGMA user_version = 1")
    older.close()

    with pytest.raises(RegisterOutdated):
        Register(register, KEY)


def test_a_newer_register_is_refused_with_both_versions(register: Path) -> None:
    newer = connect(register, KEY, "rwc")
    newer.execute("PRAGMA user_version = 99")
    newer.close()

    with pytest.raises(RegisterTooNew) as caught:
        Register(register, KEY)

    assert (caught.value.found, caught.value.known) == (99, VERSION)


def test_an_open_register_cannot_be_written(register: Path) -> None:
    with Register(register, KEY) as opened, pytest.raises(dbapi2.OperationalError):
        opened._connection.execute("DELETE FROM company")
