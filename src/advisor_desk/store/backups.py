"""Copies of the desk file: made whole, checked, and the older ones thinned out."""

import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sqlcipher3 import dbapi2

from advisor_desk.store.errors import DeskDamaged

DAYS, WEEKS = 7, 4


def back_up(connection: dbapi2.Connection, target: Path) -> None:
    """Copy the whole file to `target`, under the same key, and read the copy through.

    Raises `DeskDamaged` if the copy is not sound, and SQLite's error if there is no room; then
    nothing is left behind.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (str(part),))
        _check(connection, part)
        part.chmod(0o600)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def back_up_daily(
    connection: dbapi2.Connection, path: Path, folder: Path, today: date
) -> Path | None:
    """The day's copy, unless there is one; of the older, seven days' and four weeks' are kept.

    The key file goes along: `desk-2026-11-23.db` opens with what opened the desk that day.
    """
    target = folder / f"{path.stem}-{today}.db"
    if target.exists():
        return None
    back_up(connection, target)
    key = path.with_suffix(".key")
    if key.exists():
        shutil.copy2(key, target.with_suffix(".key"))
    dated = {day: file for file in folder.glob(f"{path.stem}-*.db") if (day := _day(file))}
    for day in dated.keys() - set(kept(dated)):
        dated[day].unlink()
        dated[day].with_suffix(".key").unlink(missing_ok=True)
    return target


def kept(days: Iterable[date]) -> list[date]:
    """The last seven days, and the last day of each of the four weeks that came before them."""
    latest = sorted(days, reverse=True)
    last_of_week: dict[tuple[int, int], date] = {}
    for day in latest[DAYS:]:
        last_of_week.setdefault(day.isocalendar()[:2], day)
    return [*latest[:DAYS], *list(last_of_week.values())[:WEEKS]]


def _check(connection: dbapi2.Connection, copy: Path) -> None:
    connection.execute("ATTACH ? AS copy", (copy.absolute().as_uri(),))
    try:
        faults = connection.execute("PRAGMA copy.cipher_integrity_check").fetchall()
        (said,) = connection.execute("PRAGMA copy.quick_check(1)").fetchone()
        if faults or said != "ok":
            raise DeskDamaged(copy)
    except dbapi2.DatabaseError as error:
        raise DeskDamaged(copy) from error
    finally:
        connection.execute("DETACH copy")


def _day(file: Path) -> date | None:
    try:
        return date.fromisoformat(file.stem[-10:])
    except ValueError:
        return None
