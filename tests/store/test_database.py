"""What can be wrong with the file is told as what it is, and nothing that was saved is lost."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from advisor_desk.store.connections import PATIENCE_MS, connect, meant
from advisor_desk.store.database import Database
from advisor_desk.store.errors import (
    DeskBusy,
    DeskDamaged,
    DeskReadOnly,
    DiskFull,
    DiskUnreliable,
)
from tests.clock import FixedClock
from tests.store.files import KEY, add_actor, codes, fresh

PAGE = 4096
MARKER = "Zwischenmeister-Kvarnholmen"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    database = fresh(tmp_path / "desk.db")
    for number in range(40):
        add_actor(database, f"A{number}", "x" * 1000)
    database.close()
    return tmp_path / "desk.db"


def zero_first_page(path: Path) -> None:
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])


def cut_in_half(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 // PAGE * PAGE + 100])


def flip_a_bit_on_each_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for at in range(PAGE + 500, len(content), PAGE):
        content[at] ^= 1
    path.write_bytes(content)


def overwrite_with_text(path: Path) -> None:
    path.write_text("Besöksanteckningar\n" * 2000, "utf-8")


def use_everything(path: Path) -> None:
    database = fresh(path)
    try:
        codes(database)
        add_actor(database, "NEW")
    finally:
        database.close()


@pytest.mark.parametrize(
    "harm", [zero_first_page, cut_in_half, flip_a_bit_on_each_page, overwrite_with_text]
)
def test_a_damaged_file_is_said_to_be_damaged(path: Path, harm: Callable[[Path], None]) -> None:
    harm(path)

    with pytest.raises(DeskDamaged):
        use_everything(path)


def test_another_key_opens_nothing(path: Path) -> None:
    with pytest.raises(DeskDamaged):
        connect(path, bytes(32))


def test_a_file_without_encryption_is_no_desk(tmp_path: Path) -> None:
    import sqlite3

    with closing(sqlite3.connect(tmp_path / "desk.db")) as plain:
        plain.execute("CREATE TABLE actor (id)")

    with pytest.raises(DeskDamaged):
        connect(tmp_path / "desk.db", KEY)


def test_a_folder_that_is_not_there_cannot_hold_a_desk(tmp_path: Path) -> None:
    with pytest.raises(DeskReadOnly):
        connect(tmp_path / "nowhere" / "desk.db", KEY)


def test_a_file_that_may_not_be_written_says_so_and_keeps_what_it_has(path: Path) -> None:
    database = fresh(path)
    with database.engine.connect() as connection:  # what a read-only medium answers, as root too
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.rollback()

    with pytest.raises(DeskReadOnly):
        add_actor(database, "NEW")

    assert "NEW" not in codes(database)
    database.close()


def test_a_full_disk_says_so_and_keeps_what_was_saved(path: Path) -> None:
    database = fresh(path)
    before = codes(database)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.rollback()

    with pytest.raises(DiskFull):
        add_actor(database, "BIG", "x" * 500_000)
    database.close()

    again = fresh(path)
    assert codes(again) == before
    add_actor(again, "NEW")
    assert codes(again) == before | {"NEW"}
    again.close()


OVER_QUOTA = """
import resource, sys
from pathlib import Path
from tests.store.files import add_actor, codes, fresh
database = fresh(Path(sys.argv[1]))
before = codes(database)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
try:
    add_actor(database, "BIG", "x" * 900_000)
except Exception as error:
    print(type(error).__name__)
print(codes(database) == before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_disk_that_refuses_to_be_written_is_not_told_as_damage(path: Path) -> None:
    with child(OVER_QUOTA, path) as writer:
        assert writer.stdout
        said = writer.stdout.read().split()

    assert said == [DiskUnreliable.__name__, "True"]
    database = fresh(path)
    assert "BIG" not in codes(database)
    database.close()


class Refused(Exception):
    def __init__(self, code: str) -> None:
        self.sqlite_errorname = code


@pytest.mark.parametrize("code", ["SQLITE_IOERR", "SQLITE_CANTOPEN"])
def test_on_a_disk_without_room_every_refusal_is_told_as_a_full_disk(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))

    assert isinstance(meant(Refused(code), Path("desk.db")), DiskFull)
    assert isinstance(meant(Refused("SQLITE_CORRUPT"), Path("desk.db")), DeskDamaged)


HOLD = """
import sys
from pathlib import Path
from advisor_desk.store.connections import connect
held = connect(Path(sys.argv[1]), bytes(range(32)))
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""


def child(code: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": "src:.", "PATH": ""},
    )


def test_a_file_another_process_writes_is_busy_for_writers_only(path: Path) -> None:
    database = fresh(path)
    with child(HOLD, path) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        with pytest.raises(DeskBusy):
            add_actor(database, "NEW")
        with pytest.raises(DeskBusy), database.write(hastily=True) as session:
            session.connection()
        assert len(codes(database)) == 40
        other.communicate("\n")

    add_actor(database, "NEW")
    assert "NEW" in codes(database)
    database.close()


def test_haste_holds_for_its_own_transaction_alone(path: Path) -> None:
    def patience(*, hastily: bool) -> int:
        with database.write(hastily=hastily) as session:
            found = session.connection().exec_driver_sql("PRAGMA busy_timeout").scalar()
        assert isinstance(found, int)
        return found

    database = fresh(path)
    waits = [patience(hastily=hastily) for hastily in (False, True, False)]
    database.close()

    assert waits[0] == waits[2] == PATIENCE_MS
    assert waits[1] < 50


WRITE = """
import sys
from pathlib import Path
from tests.store.files import add_actor, fresh
database = fresh(Path(sys.argv[1]))
for number in range(100_000):
    add_actor(database, f"K{number}")
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 23])
def test_a_kill_loses_no_commit_that_was_acknowledged(path: Path, after: int) -> None:
    with child(WRITE, path) as writer:
        assert writer.stdout
        for _ in range(after):
            writer.stdout.readline()
        writer.kill()
        last = int((["-1", *writer.stdout.read().split()])[-1])

    acknowledged = {f"K{number}" for number in range(max(last, after - 1) + 1)}
    database = fresh(path)
    kept = codes(database)
    assert acknowledged <= kept
    assert len(kept) - 40 <= len(acknowledged) + 1
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    database.close()


def test_no_clear_text_is_on_disk(tmp_path: Path) -> None:
    database = fresh(tmp_path / "desk.db")
    add_actor(database, "A", MARKER)

    files = {file.suffix: file.read_bytes() for file in tmp_path.iterdir()}

    assert ".db-wal" in files
    for content in files.values():
        assert MARKER.encode() not in content
        assert b"CREATE TABLE" not in content
    database.close()


def test_a_torn_write_ahead_log_keeps_the_commits_before_the_tear(tmp_path: Path) -> None:
    live = fresh(tmp_path / "live.db")
    add_actor(live, "FIRST")
    settled = (tmp_path / "live.db-wal").stat().st_size
    add_actor(live, "SECOND", "x" * 20_000)
    for suffix in ("db", "db-wal"):
        shutil.copy(tmp_path / f"live.{suffix}", tmp_path / f"desk.{suffix}")
    live.close()
    log = tmp_path / "desk.db-wal"
    log.write_bytes(log.read_bytes()[: settled + 5000])

    torn = fresh(tmp_path / "desk.db")

    assert codes(torn) == {"FIRST"}
    torn.close()


def test_what_a_failed_transaction_wrote_is_not_there(path: Path) -> None:
    database = fresh(path)

    def fail() -> None:
        with database.write() as session:
            session.connection().exec_driver_sql("DELETE FROM actor")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert len(codes(database)) == 40
    database.close()


def test_the_first_connection_is_made_when_it_is_needed(tmp_path: Path) -> None:
    Database(tmp_path / "desk.db", KEY, FixedClock()).close()

    assert list(tmp_path.iterdir()) == []
