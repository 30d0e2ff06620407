import gc
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from advisor_desk.documents.errors import CannotWrite, FolderMissing, NoSpaceLeft
from advisor_desk.documents.spreadsheet import harmless, write_workbook
from advisor_desk.documents.tables import Sheet, Value
from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.progress import Cancelled
from advisor_desk.system.words import Words

WORDS = Words("en")
FULL_DISK = Path("/dev/full")


def read(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    book = load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def one(value: Value, folder: Path) -> Any:
    """The cell that a value becomes."""
    path = folder / "one.xlsx"
    write_workbook(path, [Sheet("T", ("A",), [[value]])], WORDS)
    return load_workbook(path)["T"]["A2"]


class Impatient:
    """Stops the work at the first report."""

    def step(self, done: int, total: int) -> None:
        raise Cancelled


class Watching:
    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))


def test_each_table_is_a_sheet_with_its_headings(tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    sheets = [
        Sheet("Companies", ("Name", "Since"), [["Åsa & Söhne AB", date(2026, 11, 23)]]),
        Sheet("Visits", ("Notes",), []),
    ]
    assert write_workbook(path, sheets, WORDS) == 1
    assert read(path) == {
        "Companies": [("Name", "Since"), ("Åsa & Söhne AB", datetime(2026, 11, 23))],
        "Visits": [("Notes",)],
    }


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, None), (3, 3), (2.5, 2.5), (Need.LAW, "law"), (Maturity.PLANNING, 2), ("", None),
     (UUID(int=7), str(UUID(int=7))), (True, True)],
)  # fmt: skip
def test_values_keep_their_kind(value: Value, shown: object, tmp_path: Path) -> None:
    assert one(value, tmp_path).value == shown


def test_a_moment_is_shown_in_local_time(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert one(moment, tmp_path).value == moment.astimezone().replace(tzinfo=None)


@pytest.mark.parametrize(
    "typed",
    ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|'/c calc'!A0", "＝1+1",
     "\x00=1+1", "\ud800=1"],
)  # fmt: skip
def test_text_that_would_run_is_text_behind_an_apostrophe(typed: str, tmp_path: Path) -> None:
    cell = one(typed, tmp_path)
    assert cell.data_type == "s"
    assert cell.value.startswith("'")


def test_a_telephone_number_keeps_its_plus(tmp_path: Path) -> None:
    cell = one("+46 70-123 45 67", tmp_path)
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("+46 70-123 45 67", "s", True)


@pytest.mark.parametrize("typed", ["#N/A", "TRUE", "12", "2026-11-23", "a = b", "it's"])
def test_other_text_stays_as_it_was_typed(typed: str, tmp_path: Path) -> None:
    cell = one(typed, tmp_path)
    assert (cell.value, cell.data_type) == (typed, "s")


@given(st.text())
def test_no_text_begins_like_a_formula(text: str) -> None:
    out = harmless(text)
    assert not out.startswith(("=", "-", "@", "\t", "\r"))
    assert not out.startswith("+") or not set(out) & set("=*/@!|\"'abc")


@settings(max_examples=30)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=4))
def test_whatever_was_typed_makes_a_workbook(row: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.xlsx")
        headings = tuple(f"H{n}" for n in range(len(row)))
        write_workbook(path, [Sheet("T", headings, [row])], WORDS)
        assert len(read(path)["T"]) >= 1


def test_a_text_too_long_for_a_cell_says_so(tmp_path: Path) -> None:
    shown = one("x" * 100_000, tmp_path).value
    assert len(shown) < 32_767
    assert shown.endswith("[… of 100000 characters; the JSON export has the whole text]")


def test_a_table_too_long_for_a_sheet_goes_on_on_the_next(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    write_workbook(path, [Sheet("T", ("N",), ([n] for n in range(5)))], WORDS, rows_a_sheet=2)
    assert read(path) == {
        "T": [("N",), (0,), (1,)],
        "T 2": [("N",), (2,), (3,)],
        "T 3": [("N",), (4,)],
    }


def test_sheet_names_hold_only_what_a_workbook_takes(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    write_workbook(path, [Sheet("Visits: [all] / 2026 and a long rest", ("A",), [])], WORDS)
    assert list(read(path)) == ["Visits   all    2026 and a"]


def test_progress_is_told_row_by_row(tmp_path: Path) -> None:
    watching = Watching()
    rows = ([n] for n in range(1200))
    write_workbook(tmp_path / "x.xlsx", [Sheet("T", ("N",), rows)], WORDS, watching)
    assert watching.steps == [(500, 0), (1000, 0), (1200, 1200)]


def test_cancelling_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"old")
    rows = (["secret"] for _ in range(1200))
    with pytest.raises(Cancelled):
        write_workbook(path, [Sheet("T", ("N",), rows)], WORDS, Impatient())
    assert path.read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["temporary", "x.xlsx"]


def test_rows_are_read_one_by_one(tmp_path: Path) -> None:
    alive = 0

    def rows() -> Iterator[list[Value]]:
        nonlocal alive
        for n in range(1000):
            alive = n
            yield [n]

    class Checking:
        def step(self, done: int, total: int) -> None:
            assert alive <= done

    write_workbook(tmp_path / "x.xlsx", [Sheet("T", ("N",), rows())], WORDS, Checking())


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as told:
        write_workbook(tmp_path / "none" / "x.xlsx", [], WORDS)
    assert isinstance(told.value.reason, FolderMissing)


@pytest.mark.skipif(not FULL_DISK.exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_once() -> None:
    with pytest.raises(CannotWrite) as told:
        write_workbook(FULL_DISK, [Sheet("T", ("A",), [["x" * 9000]])], WORDS)
    assert isinstance(told.value.reason, NoSpaceLeft)
    del told
    gc.collect()  # what is left unfinished would complain here, and pytest fails of it
