"""Making the demo desk: its file, its register, and today as the day it all leads up to."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory

from advisor_desk.domain.checklists import QuestionSet
from advisor_desk.domain.companies import Company
from advisor_desk.domain.progress import Progress, Unreported
from advisor_desk.services.demo.companies import unmet
from advisor_desk.services.demo.dice import Dice, local
from advisor_desk.services.demo.participants import add_list
from advisor_desk.services.demo.register_files import write_files
from advisor_desk.services.demo.story import Story, tell
from advisor_desk.services.demo.visit_list import add_visit_list
from advisor_desk.services.demo.writing import StoryClock, write
from advisor_desk.services.desk import Desk
from advisor_desk.services.lookalikes import Lookalikes
from advisor_desk.services.opening import (
    BACKUPS,
    FILE,
    exists,
    open_desk,
    open_with_key,
    told,
)
from advisor_desk.services.registers import FILE as REGISTER
from advisor_desk.services.registers import Registers
from advisor_desk.store import people as query
from advisor_desk.store.database import Database
from advisor_desk.store.errors import DeskInTheWay
from advisor_desk.store.upgrade import upgrade
from advisor_desk.system.clock import Clock
from advisor_desk.system.errors import KeyFileInTheWay
from advisor_desk.system.paths import resource
from advisor_desk.system.question_sets import HORIZONTAL, load_all
from advisor_desk.system.vault import Vault

COMPANIES, VISITS, SEED = 400, 1500, 1
_IN_REGISTER = 2000


def make_demo(
    folder: Path,
    *,
    passphrase: str | None,
    clock: Clock,
    companies: int = COMPANIES,
    visits: int = VISITS,
    seed: int = SEED,
    progress: Progress | None = None,
) -> Desk:
    """Make a desk of made-up companies, visits and people, and a small register beside it.

    The same seed and day give the same content, ids included. Raises `DeskInTheWay` if the
    folder has a desk, `DeskReadOnly`, `DiskFull` and what `Vault.make` raises; then nothing is
    left behind.
    """
    vault = Vault.beside(folder / FILE)
    if exists(folder):
        raise DeskInTheWay(folder)
    if vault.exists():
        raise KeyFileInTheWay(vault.path)
    dice = Dice(seed)
    person_key = dice.randbytes(32)
    story = tell(
        dice,
        count=(companies, visits),
        questions=_questions(),
        now=local(clock.today(), time()),
        today=clock.today(),
        key=person_key,
    )
    with _aside(folder) as aside:
        key = _write_desk(aside, passphrase, story, person_key, progress or Unreported())
        listed = _import_register(aside, passphrase, clock, story)
        _add_lists(aside, passphrase, key, story=story, listed=listed, seed=seed)
        for made in aside.iterdir():
            made.chmod(0o600)
            made.replace(folder / made.name)
    desk = open_with_key(folder, key, clock)
    Lookalikes(desk).look()
    return desk


def open_demo(folder: Path, passphrase: str | None, clock: Clock) -> Desk:
    """The demo in the folder if it was made today; a new one otherwise, so that today is today.

    Raises `DeskInTheWay` if the desk in the folder is no demo.
    """
    if exists(folder):
        desk = open_desk(folder, passphrase, clock)
        if desk.me.is_demo and _made_on(desk) == clock.today():
            return desk
        is_demo = desk.me.is_demo
        desk.close()
        if not is_demo:
            raise DeskInTheWay(folder)
        _remove(folder)
    return make_demo(folder, passphrase=passphrase, clock=clock)


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """A folder in the folder, gone afterwards. Raises `DeskReadOnly` or `DiskFull`."""
    with told(folder / FILE):
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".new-desk-", dir=folder) as name:
            yield Path(name)


def _questions() -> QuestionSet:
    found = load_all(resource("checklists")).values()
    return max((s for s in found if s.code == HORIZONTAL), key=lambda s: s.version)


def _write_desk(
    folder: Path, passphrase: str | None, story: Story, person_key: bytes, progress: Progress
) -> bytes:
    key, _ = Vault.beside(folder / FILE).make(passphrase)
    clock = StoryClock(story.plot.now)
    database = Database(folder / FILE, key, clock)
    try:
        upgrade(database, folder / BACKUPS)
        write(database, clock, story, person_key, progress)
    finally:
        database.close()
    return key


def _import_register(
    folder: Path, passphrase: str | None, clock: Clock, story: Story
) -> Sequence[Company]:
    """Most of the companies that were met, and others nobody has met yet: these."""
    plot = story.plot
    met = plot.companies[: _IN_REGISTER // 2]
    others = unmet(plot.dice, met, _IN_REGISTER - len(met), plot.today)
    with TemporaryDirectory() as name:
        files = write_files(Path(name), plot.dice, [*met, *others], plot.today)
        register = Registers(folder / REGISTER, passphrase, clock)
        register.import_files(files)
    return others


def _add_lists(
    folder: Path,
    passphrase: str | None,
    key: bytes,
    *,
    story: Story,
    listed: Sequence[Company],
    seed: int,
) -> None:
    clock = StoryClock(story.plot.now)
    desk = Desk(Database(folder / FILE, key, clock), clock)
    registers = Registers(folder / REGISTER, passphrase, clock)
    try:
        add_list(desk, registers, story.plot, listed, seed)
        add_visit_list(desk, registers, story.plot, listed, seed)
    finally:
        registers.close()
        desk.close()


def _made_on(desk: Desk) -> date:
    with desk.look() as place:
        profile = query.profile(place)
        return profile.made_at.astimezone().date() if profile else date.min


def _remove(folder: Path) -> None:
    for name in (FILE, REGISTER):
        path = folder / name
        for part in folder.glob(f"{path.name}*"):
            part.unlink()
        if (vault := Vault.beside(path)).exists():
            vault.discard()
    shutil.rmtree(folder / BACKUPS, ignore_errors=True)
