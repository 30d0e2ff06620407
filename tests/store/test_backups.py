"""Copies of the desk file are whole and checked, and neither too many nor too few are kept."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.store.backups import DAYS, WEEKS, back_up, kept
from advisor_desk.store.connections import connect
from advisor_desk.store.errors import DeskDamaged
from tests.store.files import KEY, add_actor, codes, contents, fresh

TODAY = date(2026, 11, 23)


def test_a_copy_has_the_same_rows_under_the_same_key(tmp_path: Path) -> None:
    path, target = tmp_path / "desk.db", tmp_path / "elsewhere" / "copy.db"
    database = fresh(path)
    add_actor(database, "ALMI")

    with database.connections.lent() as connection:
        back_up(connection, target)
    database.close()

    with closing(connect(target, KEY)) as copy, closing(connect(path, KEY)) as original:
        assert contents(copy) == contents(original)
    assert target.read_bytes()[:15] != b"SQLite format 3"


def test_a_damaged_file_makes_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    database = fresh(path)
    for number in range(30):
        add_actor(database, f"A{number}", "x" * 1000)
    database.close()
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    database = fresh(path)

    with pytest.raises(DeskDamaged):
        database.back_up_daily(tmp_path / "backups", TODAY)
    database.close()

    assert list((tmp_path / "backups").iterdir()) == []


def test_one_copy_a_day_is_enough(tmp_path: Path) -> None:
    database = fresh(tmp_path / "desk.db")
    made = database.back_up_daily(tmp_path / "backups", TODAY)
    add_actor(database, "LATER")

    assert made == tmp_path / "backups" / "desk-2026-11-23.db"
    assert database.back_up_daily(tmp_path / "backups", TODAY) is None
    database.close()


def test_older_copies_are_thinned_and_nothing_else_is_touched(tmp_path: Path) -> None:
    database, folder = fresh(tmp_path / "desk.db"), tmp_path / "backups"
    folder.mkdir()
    for name in ("desk-before-0002.db", "desk-notes.db", "other-2026-11-01.db"):
        (folder / name).write_bytes(b"")
    for ago in range(1, 60):
        (folder / f"desk-{TODAY - timedelta(days=ago)}.db").write_bytes(b"")

    database.back_up_daily(folder, TODAY)
    database.close()

    left = {file.name for file in folder.iterdir()}
    assert len(left) == DAYS + WEEKS + 3
    assert {"desk-before-0002.db", "desk-notes.db", "other-2026-11-01.db"} < left
    assert {f"desk-{TODAY - timedelta(days=ago)}.db" for ago in range(DAYS)} < left


def test_the_copy_opens_as_a_desk(tmp_path: Path) -> None:
    database = fresh(tmp_path / "desk.db")
    add_actor(database, "ALMI")
    made = database.back_up_daily(tmp_path / "backups", TODAY)
    database.close()
    assert made

    restored = fresh(made.rename(tmp_path / "restored.db"))
    assert codes(restored) == {"ALMI"}
    restored.close()


@given(st.sets(st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=80))
def test_what_is_kept_reaches_back_and_stays_small(days: set[date]) -> None:
    left = kept(days)

    assert set(left) <= days
    assert len(left) == len(set(left)) <= DAYS + WEEKS
    assert set(sorted(days)[-DAYS:]) <= set(left)
    assert kept(left) == left
