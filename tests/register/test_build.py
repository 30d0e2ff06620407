import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from advisor_desk.domain.progress import Cancelled, Unreported
from advisor_desk.register.build import import_files
from advisor_desk.register.company import State
from advisor_desk.register.errors import (
    RegisterBusy,
    RegisterDiskFull,
    RegisterLayoutBroken,
    RegisterNothingKept,
    RegisterNotWritable,
)
from advisor_desk.register.failures import documented
from advisor_desk.register.formats import Format
from advisor_desk.register.lock import only_writer
from advisor_desk.register.search import Register
from advisor_desk.system.refusals import Refusal
from tests.register.conftest import KEY, Import
from tests.register.files import (
    bolagsverket_file,
    bolagsverket_line,
    scb_file,
    scb_line,
    zipped,
)

Opened = Callable[[], Register]


class StopAt:
    """Cancels once so much is done; keeps what it was told."""

    def __init__(self, fraction: float) -> None:
        self.fraction = fraction
        self.told = list[tuple[int, int]]()

    def step(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if done >= self.fraction * total:
            raise Cancelled


def test_the_two_swedish_files_are_joined_on_the_number(
    tmp_path: Path, imported: Import, opened: Opened
) -> None:
    bolagsverket = bolagsverket_file(
        tmp_path, bolagsverket_line(procedure="|LI-AVOMFO$2026-04-01")
    )

    report = imported(scb_file(tmp_path, scb_line(declines="2")), zipped(bolagsverket))

    assert (report.read, report.kept, report.merged) == (2, 1, 1)
    company = opened().by_number("556990-0011")
    assert company
    assert company.name == "Fjällsnickeri Påhitt AB"
    assert company.other_names == ()
    assert company.state is State.LIQUIDATION
    assert company.declines_advertising
    assert company.industry_codes == ("16250",)
    assert company.industry_version == "SNI2025"
    assert company.town == "Älvdalen"
    assert company.municipality == "2039"


def test_a_company_that_only_one_file_has_is_kept(
    tmp_path: Path, imported: Import, opened: Opened
) -> None:
    imported(
        bolagsverket_file(tmp_path, bolagsverket_line()),
        scb_file(tmp_path, scb_line("169699900024", "ANNAN HB", form="31")),
    )

    register = opened()
    assert register.by_number("5569900011")
    assert register.by_number("9699900024")


def test_several_rows_of_one_company_become_one(
    tmp_path: Path, imported: Import, opened: Opened
) -> None:
    second = bolagsverket_line(name="Bisnickeriet$BIFIRMA-ORGNAM$2016-01-01")

    report = imported(bolagsverket_file(tmp_path, bolagsverket_line(), second))

    assert (report.kept, report.merged) == (1, 1)
    company = opened().by_number("5569900011")
    assert company
    assert company.other_names == ("Bisnickeriet",)


def test_sole_traders_are_left_out_unless_asked_for(tmp_path: Path, imported: Import) -> None:
    person = bolagsverket_line("198101032384", kind="PERSON-IDORG", form="E-ORGFO")
    file = bolagsverket_file(tmp_path, bolagsverket_line(), person)

    assert imported(file).skipped == (("sole_trader", 1),)
    assert imported(file, sole_traders=True).skipped == ()


def test_a_sole_traders_number_is_in_no_table_but_finds_the_company(
    tmp_path: Path, target: Path, imported: Import, opened: Opened
) -> None:
    person = bolagsverket_line("198101032384", kind="PERSON-IDORG", form="E-ORGFO")
    imported(bolagsverket_file(tmp_path, person), sole_traders=True)

    register = opened()
    company = register.by_number("810103-2384")
    assert company
    assert (company.number, company.sole_trader) == ("", True)
    assert [h.company for h in register.search("198101032384")] == [company]
    connection = dbapi2.connect(str(target))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    dump = repr([connection.execute(f"SELECT * FROM {t}").fetchall() for t in ("company", "fact")])
    connection.close()
    assert "8101032384" not in dump
    assert "810103" not in dump


def test_every_row_is_accounted_for_with_examples(tmp_path: Path, imported: Import) -> None:
    lines = [bolagsverket_line(), bolagsverket_line(), "broken\n", bolagsverket_line("5569900012")]
    lines += [bolagsverket_line(n) for n in ("9699900024", "7699900036")]

    report = imported(bolagsverket_file(tmp_path, *lines))

    assert report.read == 6
    assert (report.kept, report.merged) == (3, 1)
    assert dict(report.skipped) == {"fields": 1, "number": 1}
    assert [(e.line, e.reason) for e in report.examples] == [(4, "fields"), (5, "number")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(["5569900011", "9699900024", "7699900036", "1", "8101032384"]).map(
                bolagsverket_line
            ),
            st.text(st.characters(codec="ascii", exclude_characters="\n\r\x1a"), max_size=9).map(
                "x{}\n".format
            ),
        ),
        max_size=12,
    )
)
def test_read_is_always_kept_and_merged_and_skipped(
    tmp_path: Path, imported: Import, lines: list[str]
) -> None:
    report = imported(bolagsverket_file(tmp_path, *lines, bolagsverket_line()))

    assert report.read == 1 + len(lines)
    assert report.read == report.kept + report.merged + sum(count for _, count in report.skipped)


def test_a_deregistered_company_is_found_by_number_only(
    tmp_path: Path, imported: Import, opened: Opened
) -> None:
    gone = bolagsverket_line(
        "9699900024", "Borta AB$FORETAGSNAMN-ORGNAM$", deregistered="2019-05-06"
    )

    report = imported(bolagsverket_file(tmp_path, bolagsverket_line(), gone))

    assert report.deregistered == 1
    register = opened()
    assert register.search("borta") == []
    [hit] = register.search("969990-0024")
    assert hit.company.state is State.DEREGISTERED
    assert str(hit.company.state_since) == "2019-05-06"


def test_a_row_struck_off_does_not_hide_the_owners_other_business(
    tmp_path: Path, imported: Import, opened: Opened
) -> None:
    gone = bolagsverket_line(deregistered="2019-05-06")

    imported(bolagsverket_file(tmp_path, gone, bolagsverket_line()))

    company = opened().by_number("5569900011")
    assert company
    assert company.state is State.REGISTERED


def test_progress_rises_to_the_whole_and_is_in_bytes(tmp_path: Path, target: Path) -> None:
    file = bolagsverket_file(tmp_path, *(bolagsverket_line() for _ in range(5_000)))
    progress = StopAt(2)

    import_files([file], Format.AUTO, target, KEY, progress)

    done = [step for step, _ in progress.told]
    assert done == sorted(done)
    assert progress.told[-1] == (file.stat().st_size, file.stat().st_size)
    assert len(set(done)) > 5


@pytest.mark.parametrize("fraction", [0.0, 0.2, 0.5, 0.76])
def test_cancelling_at_any_moment_leaves_the_old_register_and_nothing_else(
    tmp_path: Path, target: Path, imported: Import, fraction: float
) -> None:
    imported(scb_file(tmp_path, scb_line()))
    before = target.read_bytes()
    file = bolagsverket_file(tmp_path, *(bolagsverket_line() for _ in range(5_000)))

    with pytest.raises(Cancelled):
        import_files([file], Format.AUTO, target, KEY, StopAt(fraction))

    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_a_failing_file_leaves_the_old_register_and_nothing_else(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    good = scb_file(tmp_path, scb_line())
    imported(good)
    before = target.read_bytes()
    bad = bolagsverket_file(tmp_path, *["broken\n"] * 9)

    with pytest.raises(RegisterLayoutBroken):
        imported(good, bad)

    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_files_of_which_nothing_can_be_kept_are_refused(tmp_path: Path, imported: Import) -> None:
    with pytest.raises(RegisterNothingKept):
        imported(scb_file(tmp_path, scb_line("165569900012")))


def test_a_register_is_its_owners_alone_whatever_the_old_one_was(
    tmp_path: Path, imported: Import, target: Path
) -> None:
    for _ in range(2):
        imported(bolagsverket_file(tmp_path, bolagsverket_line()))
        assert target.stat().st_mode & 0o777 == 0o600
        target.chmod(0o644)


def test_a_second_import_at_the_same_time_is_refused(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    with only_writer(target), pytest.raises(RegisterBusy):
        imported(scb_file(tmp_path, scb_line()))

    assert imported(scb_file(tmp_path, scb_line())).kept == 1


def test_what_a_killed_import_left_is_no_hindrance(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    for ending in (".part", ".stage.part", ".lock"):
        target.with_name(target.name + ending).write_bytes(b"")

    imported(scb_file(tmp_path, scb_line()))

    assert list(target.parent.iterdir()) == [target]


def test_a_full_disk_and_a_refusing_one_are_told_apart(tmp_path: Path, target: Path) -> None:
    connection = dbapi2.connect(str(tmp_path / "small.db"))
    connection.execute("PRAGMA max_page_count = 2")
    connection.execute("CREATE TABLE filling (value)")
    with pytest.raises(RegisterDiskFull), documented(target):
        connection.execute("INSERT INTO filling VALUES (zeroblob(100000))")
    connection.close()
    with pytest.raises(RegisterDiskFull), documented(target):
        raise OSError(28, "No space left on device")
    with pytest.raises(RegisterNotWritable) as refused, documented(target):
        (tmp_path / "none" / "file").write_bytes(b"")
    assert refused.value.cause is Refusal.FOLDER_MISSING


def test_a_disk_without_room_for_the_lock_is_not_taken_for_another_import(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    target.with_name("register.db.lock").mkdir()
    assert target.name == "register.db"

    with pytest.raises(RegisterDiskFull), documented(target), only_writer(target):
        raise AssertionError


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterNotWritable):
        import_files(
            [scb_file(tmp_path, scb_line())],
            Format.AUTO,
            tmp_path / "none" / "register.db",
            KEY,
            Unreported(),
        )


def test_the_same_files_give_the_same_companies(
    tmp_path: Path, imported: Import, target: Path
) -> None:
    numbers = [f"55699000{i:02}" for i in range(100)]
    lines = [
        bolagsverket_line(number, f"Namn {number}$FORETAGSNAMN-ORGNAM$") for number in numbers
    ]
    file = bolagsverket_file(tmp_path, *lines, bolagsverket_line())

    def built() -> list[tuple[int, str]]:
        imported(file)
        with Register(target, KEY) as register:
            return [(h.company.key, h.company.name) for h in register.search("namn", limit=50)]

    assert built() == built()


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be replaced on Windows")
def test_the_old_register_serves_until_the_new_one_is_whole(
    tmp_path: Path, target: Path, imported: Import
) -> None:
    imported(scb_file(tmp_path, scb_line()))
    with Register(target, KEY) as old:
        imported(scb_file(tmp_path, scb_line("169699900024", "NY HB", form="31")))

        assert old.by_number("5569900011")
        with Register(target, KEY) as new:
            assert new.by_number("5569900011") is None
            assert new.by_number("9699900024")
