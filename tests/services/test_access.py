"""Who may open the desk, and the register beside it."""

from pathlib import Path

import pytest

from advisor_desk.services import access, registers
from advisor_desk.services.access import Access
from advisor_desk.services.opening import open_desk
from advisor_desk.services.registers import FILE as REGISTER
from advisor_desk.system.errors import WrongPassphrase
from advisor_desk.system.vault import Vault
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.keystore import MemoryKeystore, NoKeystore

NEW = "en helt annan lösenfras"


def test_it_is_the_register_that_is_meant() -> None:
    assert access.REGISTER == registers.FILE


def test_a_keyring_works_if_it_gives_back_what_it_was_given(desk_folder: Path) -> None:
    keystore = MemoryKeystore()

    assert Access(desk_folder, keystore).keyring_works()
    assert keystore.secrets == {}
    assert not Access(desk_folder, NoKeystore()).keyring_works()


def test_a_changed_passphrase_opens_desk_and_register_alike(
    desk_folder: Path, clock: FixedClock
) -> None:
    register = Vault.beside(desk_folder / REGISTER)
    key, _ = register.make(PASSPHRASE)

    Access(desk_folder).change_passphrase(PASSPHRASE, NEW)

    open_desk(desk_folder, NEW, clock).close()
    assert register.open(NEW) == key


def test_a_wrong_passphrase_changes_neither(desk_folder: Path, clock: FixedClock) -> None:
    register = Vault.beside(desk_folder / REGISTER)
    register.make(PASSPHRASE)

    with pytest.raises(WrongPassphrase):
        Access(desk_folder).change_passphrase("fel", NEW)

    open_desk(desk_folder, PASSPHRASE, clock).close()
    register.open(PASSPHRASE)


def test_the_recovery_code_gives_the_desk_back_and_drops_the_register(
    desk_folder: Path, clock: FixedClock
) -> None:
    code = Access(desk_folder).renew_recovery_code(PASSPHRASE)
    Vault.beside(desk_folder / REGISTER).make(PASSPHRASE)
    (desk_folder / REGISTER).write_bytes(b"public")

    Access(desk_folder).recover(code, NEW, clock).close()

    open_desk(desk_folder, NEW, clock).close()
    assert not (desk_folder / REGISTER).exists()
    assert not Vault.beside(desk_folder / REGISTER).exists()
