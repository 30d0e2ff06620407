"""Making a desk and opening one: a whole desk or none, and each failure told as what it is."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from advisor_desk.domain.companies import NameMissing
from advisor_desk.services.opening import (
    FirstRun,
    Services,
    build,
    exists,
    known_actors,
    make_desk,
    open_desk,
    told,
)
from advisor_desk.store.connections import connect
from advisor_desk.store.errors import (
    DeskDamaged,
    DeskInTheWay,
    DeskMissing,
    DeskReadOnly,
    DeskTooNew,
    DiskFull,
)
from advisor_desk.system.errors import (
    KeyFileInTheWay,
    KeyFileMissing,
    PassphraseEmpty,
    PassphraseNeeded,
    WrongPassphrase,
)
from advisor_desk.system.vault import Vault
from tests.clock import FixedClock
from tests.desks import KARIN, PASSPHRASE, company

ROOT = Path(__file__).parents[2]


def make(folder: Path, first: FirstRun = KARIN, passphrase: str | None = PASSPHRASE) -> str:
    desk, code = make_desk(folder, first, passphrase, FixedClock())
    desk.close()
    return code


def test_a_new_desk_knows_whose_it_is_and_who_is_in_the_partnership(tmp_path: Path) -> None:
    make(tmp_path / "new" / "desk")

    with closing(open_desk(tmp_path / "new" / "desk", PASSPHRASE, FixedClock())) as desk:
        assert (desk.me.adviser.name, desk.me.actor.name) == (KARIN.name, KARIN.actor)
        assert desk.me.is_coordinator
        names = {actor.name for actor in desk.people.actors.values()}
        assert names == set(known_actors())
        assert KARIN.name not in repr(desk.me)


def test_an_actor_nobody_knows_is_added(tmp_path: Path) -> None:
    make(tmp_path, replace(KARIN, actor="Näringslivskontoret i Bollebygd"))

    with closing(open_desk(tmp_path, PASSPHRASE, FixedClock())) as desk:
        assert desk.me.actor.name == "Näringslivskontoret i Bollebygd"
        codes = [actor.code for actor in desk.people.actors.values()]
        assert len(codes) == len(set(codes))


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    make(tmp_path)
    with closing(open_desk(tmp_path, PASSPHRASE, FixedClock())) as desk:
        assert desk.back_up()
        files = [file for file in tmp_path.rglob("desk*") if file.is_file()]

    assert len(files) >= 3
    assert {file.stat().st_mode & 0o777 for file in files if file.exists()} == {0o600}


def test_its_recovery_code_opens_it(tmp_path: Path) -> None:
    code = make(tmp_path)

    key = Vault.beside(tmp_path / "desk.db").open_with_recovery(code)

    with closing(connect(tmp_path / "desk.db", key)) as opened:
        assert opened.execute("SELECT count(*) FROM profile").fetchone() == (1,)


@pytest.mark.parametrize("blank", ["", " \t\n"])
def test_a_desk_is_somebodys(tmp_path: Path, blank: str) -> None:
    for first in (replace(KARIN, name=blank), replace(KARIN, actor=blank)):
        with pytest.raises(NameMissing):
            make(tmp_path / "desk", first)
    assert not exists(tmp_path / "desk")


def test_a_failed_start_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(PassphraseEmpty):
        make(tmp_path, passphrase="  ")

    assert list(tmp_path.iterdir()) == []
    make(tmp_path)
    assert exists(tmp_path)


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    with pytest.raises(DeskReadOnly):
        make(tmp_path / "file" / "desk")


def test_a_full_disk_is_told_of_the_desk_and_not_of_the_file_aside(tmp_path: Path) -> None:
    with pytest.raises(DiskFull) as refused, told(tmp_path / "desk.db"):
        raise DiskFull(tmp_path / ".new-desk-1" / "desk.db")

    assert refused.value.path == tmp_path / "desk.db"


def test_a_desk_is_not_made_over_another(desk_folder: Path) -> None:
    before = (desk_folder / "desk.db").read_bytes()

    with pytest.raises(DeskInTheWay):
        make(desk_folder)

    assert (desk_folder / "desk.db").read_bytes() == before
    open_desk(desk_folder, PASSPHRASE, FixedClock()).close()


def test_nor_over_one_whose_key_is_lost(desk_folder: Path) -> None:
    (desk_folder / "desk.key").unlink()
    before = (desk_folder / "desk.db").read_bytes()

    with pytest.raises(DeskInTheWay):
        make(desk_folder)

    assert (desk_folder / "desk.db").read_bytes() == before


def test_a_key_without_a_desk_is_set_aside(desk_folder: Path) -> None:
    """What a kill between the two renames leaves."""
    (desk_folder / "desk.db").unlink()
    key = (desk_folder / "desk.key").read_bytes()

    make(desk_folder)

    assert (desk_folder / "desk.key.unused-1").read_bytes() == key
    open_desk(desk_folder, PASSPHRASE, FixedClock()).close()


def test_but_not_while_a_backup_needs_it(desk_folder: Path) -> None:
    (desk_folder / "backups").mkdir()
    (desk_folder / "desk.db").rename(desk_folder / "backups" / "desk-2026-11-20.db")

    with pytest.raises(KeyFileInTheWay):
        make(desk_folder)


KILLED = """
import sys
from pathlib import Path
from advisor_desk.services.opening import make_desk
from tests.clock import FixedClock
from tests.desks import KARIN, PASSPHRASE

class Deadly(FixedClock):
    def now(self):
        print("now", flush=True)
        sys.stdin.readline()
        return super().now()

make_desk(Path(sys.argv[1]), KARIN, PASSPHRASE, Deadly())
"""


def test_a_kill_while_it_is_made_leaves_no_half_desk(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={"PYTHONPATH": "src:.", "PATH": ""},
    ) as maker:
        assert maker.stdout
        assert maker.stdout.readline() == b"now\n"
        maker.kill()

    assert not exists(tmp_path)
    make(tmp_path)
    open_desk(tmp_path, PASSPHRASE, FixedClock()).close()


def test_an_empty_folder_has_no_desk(tmp_path: Path) -> None:
    assert not exists(tmp_path)
    with pytest.raises(DeskMissing):
        open_desk(tmp_path, PASSPHRASE, FixedClock())


@pytest.mark.parametrize(("typed", "error"), [("fel", WrongPassphrase), (None, PassphraseNeeded)])
def test_only_its_passphrase_opens_it(
    desk_folder: Path, typed: str | None, error: type[Exception]
) -> None:
    with pytest.raises(error):
        open_desk(desk_folder, typed, FixedClock())


def test_a_desk_of_no_length_is_damaged_and_left_alone(desk_folder: Path) -> None:
    path = desk_folder / "desk.db"
    path.write_bytes(b"")

    with pytest.raises(DeskDamaged):
        open_desk(desk_folder, PASSPHRASE, FixedClock())

    assert path.read_bytes() == b""


def test_a_desk_of_another_key_is_damaged(desk_folder: Path, tmp_path: Path) -> None:
    make(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "desk.db", desk_folder / "desk.db")

    with pytest.raises(DeskDamaged):
        open_desk(desk_folder, PASSPHRASE, FixedClock())


def test_a_desk_without_its_key_file_says_so(desk_folder: Path) -> None:
    (desk_folder / "desk.key").unlink()

    with pytest.raises(KeyFileMissing):
        open_desk(desk_folder, PASSPHRASE, FixedClock())


def test_a_desk_of_a_later_program_is_refused(desk_folder: Path) -> None:
    key = Vault.beside(desk_folder / "desk.db").open(PASSPHRASE)
    with closing(connect(desk_folder / "desk.db", key)) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(DeskTooNew):
        open_desk(desk_folder, PASSPHRASE, FixedClock())


def test_a_desk_without_a_profile_is_damaged(desk_folder: Path) -> None:
    key = Vault.beside(desk_folder / "desk.db").open(PASSPHRASE)
    with closing(connect(desk_folder / "desk.db", key)) as connection:
        connection.execute("DELETE FROM profile")

    with pytest.raises(DeskDamaged):
        open_desk(desk_folder, PASSPHRASE, FixedClock())


ADD = """
import sys
from pathlib import Path
from advisor_desk.services.opening import build, open_desk
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, company
desk = open_desk(Path(sys.argv[1]), PASSPHRASE, FixedClock())
for number in range(20):
    company(build(desk), f"{sys.argv[2]} {number} AB")
desk.close()
"""


def test_a_command_and_the_window_can_write_at_once(desk_folder: Path) -> None:
    others = [
        subprocess.Popen(
            [sys.executable, "-c", ADD, str(desk_folder), name],
            cwd=ROOT,
            env={"PYTHONPATH": "src:.", "PATH": ""},
        )
        for name in ("Fönster", "Kommando")
    ]
    assert [other.wait(60) for other in others] == [0, 0]

    with closing(open_desk(desk_folder, PASSPHRASE, FixedClock())) as desk:
        services = build(desk)
        for name in ("Fönster", "Kommando"):
            assert len(services.companies.search(name, limit=50).companies) == 20


def test_the_days_copy_opens_with_the_desks_passphrase(
    services: Services, tmp_path: Path, clock: FixedClock
) -> None:
    norrby = company(services)
    copy = services.desk.back_up()
    assert copy is not None

    folder = tmp_path / "restored"
    folder.mkdir()
    copy.rename(folder / "desk.db")
    copy.with_suffix(".key").rename(folder / "desk.key")
    restored = open_desk(folder, PASSPHRASE, clock)

    assert build(restored).companies.get(norrby.id).name == norrby.name
    restored.close()
