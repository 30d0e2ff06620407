"""Making a desk and opening one: the folder, its key, its file, its services."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from advisor_desk.domain.companies import NameMissing
from advisor_desk.domain.text import line
from advisor_desk.services.desk import BACKUPS as BACKUPS  # noqa: PLC0414 - known from here
from advisor_desk.services.desk import Desk
from advisor_desk.services.first_run import FirstRun as FirstRun  # noqa: PLC0414 - known from here
from advisor_desk.services.services import Services as Services  # noqa: PLC0414 - known from here
from advisor_desk.store.database import Database
from advisor_desk.store.errors import (
    DeskDamaged,
    DeskInTheWay,
    DeskMissing,
    DeskReadOnly,
    DiskFull,
)
from advisor_desk.store.upgrade import upgrade
from advisor_desk.system.clock import Clock
from advisor_desk.system.errors import KeyFileInTheWay
from advisor_desk.system.vault import Vault

FILE = "desk.db"


def exists(folder: Path) -> bool:
    """Whether there is a desk in the folder, readable or not."""
    return (folder / FILE).exists()


def known_actors() -> list[str]:
    """The names of the actors that the shipped directory starts with."""
    from advisor_desk.services.beginning import start_directory  # opening a desk needs no rows

    return [actor.name for actor, _ in start_directory()]


def make_desk(
    folder: Path, first: FirstRun, passphrase: str | None, clock: Clock
) -> tuple[Desk, str]:
    """Make the encrypted file, with the shipped directory in it.

    Returns the open desk and the recovery code, which is kept nowhere. Raises `NameMissing`,
    `DeskInTheWay`, `DeskReadOnly`, `DiskFull` and what `Vault.make` raises; then there is no
    desk, not even half of one: it is made aside, and moved here when it is whole.
    """
    from advisor_desk.services.beginning import write_desk  # opening a desk needs no rows

    if not line(first.name) or not line(first.actor):
        raise NameMissing
    path = folder / FILE
    with told(path):
        folder.mkdir(parents=True, exist_ok=True)
        _set_aside_unused_key(folder)
        with TemporaryDirectory(prefix=".new-desk-", dir=folder) as aside:
            fresh = Path(aside) / FILE
            vault = Vault.beside(fresh)
            key, recovery_code = vault.make(passphrase)
            try:
                write_desk(fresh, key, first, clock)
            except BaseException:
                vault.discard()
                raise
            fresh.chmod(0o600)
            vault.path.rename(Vault.beside(path).path)
            fresh.rename(path)
    return open_with_key(folder, key, clock), recovery_code


def open_desk(folder: Path, passphrase: str | None, clock: Clock) -> Desk:
    """Open the desk in the folder, upgrading its file if this program is newer.

    Raises `DeskMissing`, `DeskDamaged`, `DeskTooNew` and what `Vault.open` raises.
    """
    path = folder / FILE
    vault = Vault.beside(path)
    if not path.exists():
        raise DeskMissing(folder)
    if not path.stat().st_size:
        raise DeskDamaged(path)
    return open_with_key(folder, vault.open(passphrase), clock)


def open_with_key(folder: Path, key: bytes, clock: Clock) -> Desk:
    """Open the desk with its key, however that was had."""
    path = folder / FILE
    database = Database(path, key, clock)
    try:
        upgrade(database, folder / BACKUPS)
        return Desk(database, clock)
    except LookupError as error:
        database.close()
        raise DeskDamaged(path) from error
    except BaseException:
        database.close()
        raise


def build(desk: Desk) -> Services:
    """Every service on the open desk."""
    return Services(desk)


def _set_aside_unused_key(folder: Path) -> None:
    """A key with neither desk nor backup is what a kill left, or of a desk moved away."""
    vault = Vault.beside(folder / FILE)
    if exists(folder):
        raise DeskInTheWay(folder)
    if not vault.exists():
        return
    if any((folder / BACKUPS).glob("*.db")):
        raise KeyFileInTheWay(vault.path)
    taken = sum(1 for _ in folder.glob(f"{vault.path.name}.unused-*"))
    vault.path.rename(vault.path.with_name(f"{vault.path.name}.unused-{taken + 1}"))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What the disk refuses, said of the file that was to be made, not of the one aside."""
    try:
        yield
    except (DeskReadOnly, DiskFull) as error:
        raise type(error)(path) from error
    except OSError as error:
        is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise (DiskFull if is_full else DeskReadOnly)(path) from error
