import multiprocessing
from collections.abc import Callable
from pathlib import Path

import pytest

from advisor_desk.domain.progress import Cancelled, Unreported
from advisor_desk.register.apart import LARGE
from advisor_desk.register.build import import_files
from advisor_desk.register.errors import RegisterFileTruncated, RegisterReadingEnded
from advisor_desk.register.formats import Format
from advisor_desk.register.search import Register
from tests.register.conftest import KEY, Import
from tests.register.files import bolagsverket_file, bolagsverket_line, zipped

ROWS = 1_500
PERSON = bolagsverket_line("198101032384", kind="PERSON-IDORG", form="E-ORGFO")


class Meanwhile:
    """Does something when a part of the work is done."""

    def __init__(self, act: Callable[[], None]) -> None:
        self.act = act

    def step(self, done: int, total: int) -> None:
        if done > 0.1 * total:
            self.act()


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file that is worth a process of its own: its few rows are long."""
    activity = "Snickeri och därmed förenlig verksamhet. " * (LARGE // ROWS // 41 + 1)
    lines = [
        bolagsverket_line(
            f"55699{row:05}", f"Namn {row} AB$FORETAGSNAMN-ORGNAM$", activity=activity
        )
        for row in range(ROWS)
    ]
    return bolagsverket_file(tmp_path, bolagsverket_line(), *lines, bolagsverket_line(), PERSON)


def test_a_large_file_is_read_apart_with_every_row_accounted_for(
    large: Path, imported: Import, target: Path
) -> None:
    report = imported(large)

    assert report.read == ROWS + 3
    assert report.kept + report.merged + sum(dict(report.skipped).values()) == report.read
    assert [(file.name, file.rows) for file in report.files] == [(large.name, report.read)]
    assert {example.line for example in report.examples} > {ROWS + 4}
    with Register(target, KEY) as register:
        assert register.by_number("5569900011")
        assert len(register.search("namn", limit=50)) == 50
    assert not multiprocessing.active_children()


def test_several_files_are_read_apart_one_after_the_other(
    large: Path, tmp_path: Path, imported: Import
) -> None:
    other = zipped(bolagsverket_file(tmp_path, bolagsverket_line("9699900024"), name="b.txt"))

    report = imported(large, other)

    assert [file.rows for file in report.files] == [ROWS + 3, 1]
    assert imported(large).kept == report.kept - 1


def test_a_large_file_that_is_cut_off_is_refused_with_the_line(
    large: Path, target: Path, imported: Import
) -> None:
    large.write_bytes(large.read_bytes()[:-40])

    with pytest.raises(RegisterFileTruncated) as caught:
        imported(large)

    assert caught.value.line == ROWS + 4
    assert not list(target.parent.iterdir())


def test_cancelling_ends_the_process_that_reads(large: Path, target: Path) -> None:
    def cancel() -> None:
        assert len(multiprocessing.active_children()) == 1
        raise Cancelled

    with pytest.raises(Cancelled):
        import_files([large], Format.AUTO, target, KEY, Meanwhile(cancel))

    assert not multiprocessing.active_children()
    assert not list(target.parent.iterdir())


def test_an_import_whose_reading_process_is_killed_leaves_nothing(
    large: Path, target: Path
) -> None:
    def kill() -> None:
        for process in multiprocessing.active_children():
            process.kill()

    with pytest.raises(RegisterReadingEnded):
        import_files([large, large], Format.AUTO, target, KEY, Meanwhile(kill))

    assert not list(target.parent.iterdir())
    import_files([large], Format.AUTO, target, KEY, Unreported())
