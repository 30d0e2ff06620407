"""A key is made once and opened by what its owner holds, and by nothing else."""

import json
import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.system.errors import (
    KeyFileDamaged,
    KeyFileInTheWay,
    KeyFileMissing,
    KeyFileTooNew,
    KeyLost,
    KeyringUnavailable,
    PassphraseEmpty,
    PassphraseNeeded,
    PassphraseUnused,
    WrongPassphrase,
    WrongRecoveryCode,
)
from advisor_desk.system.recovery_code import format_code, new_secret
from advisor_desk.system.vault import Vault, passphrase_from_environment
from tests.keystore import MemoryKeystore, NoKeystore


@pytest.fixture
def keystore() -> MemoryKeystore:
    return MemoryKeystore()


@pytest.fixture
def by_keyring(tmp_path: Path, keystore: MemoryKeystore) -> Vault:
    return Vault(tmp_path / "desk.key", keystore)


@pytest.fixture
def by_passphrase(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "desk.key", NoKeystore())


@settings(max_examples=8)
@given(passphrase=st.text(min_size=1).filter(str.strip))
def test_any_passphrase_opens_what_it_made_without_a_keyring(
    tmp_path_factory: pytest.TempPathFactory, passphrase: str
) -> None:
    vault = Vault(tmp_path_factory.mktemp("desk") / "desk.key", NoKeystore())
    key, _ = vault.make(passphrase)

    assert vault.open(passphrase) == key


def test_a_key_has_256_bits_and_is_nowhere_in_its_file(by_passphrase: Vault) -> None:
    key, code = by_passphrase.make("tre små hus")
    content = by_passphrase.path.read_bytes()

    assert len(key) == 32
    assert not any(secret in content for secret in (key, key.hex().encode(), code.encode()))


def test_two_desks_never_share_a_key(tmp_path: Path) -> None:
    keys = {Vault(tmp_path / name, NoKeystore()).make("same")[0] for name in "ab"}

    assert len(keys) == 2


def test_a_passphrase_opens_however_its_letters_are_composed(by_passphrase: Vault) -> None:
    key, _ = by_passphrase.make("sm\u00e5")

    assert by_passphrase.open("sma\u030a") == key


def test_another_passphrase_does_not_open(by_passphrase: Vault) -> None:
    by_passphrase.make("right")

    with pytest.raises(WrongPassphrase):
        by_passphrase.open("Right")


@pytest.mark.parametrize("empty", ["", " \t "])
def test_an_empty_passphrase_is_refused_and_makes_nothing(
    by_passphrase: Vault, empty: str
) -> None:
    with pytest.raises(PassphraseEmpty):
        by_passphrase.make(empty)

    assert not by_passphrase.exists()


def test_a_desk_with_a_passphrase_asks_for_it(by_passphrase: Vault) -> None:
    by_passphrase.make("right")

    assert by_passphrase.needs_passphrase()
    with pytest.raises(PassphraseNeeded):
        by_passphrase.open(None)


def test_the_keyring_opens_what_it_keeps(by_keyring: Vault) -> None:
    key, _ = by_keyring.make(None)

    assert not by_keyring.needs_passphrase()
    assert by_keyring.open(None) == key


def test_a_passphrase_for_a_desk_of_the_keyring_is_said_to_be_unused(by_keyring: Vault) -> None:
    by_keyring.make(None)

    with pytest.raises(PassphraseUnused):
        by_keyring.open("any")


def test_without_a_keyring_or_a_passphrase_nothing_is_made(by_passphrase: Vault) -> None:
    with pytest.raises(KeyringUnavailable):
        by_passphrase.make(None)

    assert not by_passphrase.exists()


@pytest.mark.parametrize("left", [None, "", "not hex", "00" * 32])
def test_a_keyring_that_lost_the_key_says_so(
    by_keyring: Vault, keystore: MemoryKeystore, left: str | None
) -> None:
    by_keyring.make(None)
    [entry] = keystore.secrets
    if left is None:
        keystore.remove(entry)
    else:
        keystore.put(entry, left)

    with pytest.raises(KeyLost):
        by_keyring.open(None)


def test_the_recovery_code_opens_when_the_keyring_lost_the_key(
    by_keyring: Vault, keystore: MemoryKeystore
) -> None:
    key, code = by_keyring.make(None)
    keystore.secrets.clear()

    assert by_keyring.open_with_recovery(code.lower()) == key


def test_the_code_of_another_desk_does_not_open(by_passphrase: Vault) -> None:
    by_passphrase.make("right")

    with pytest.raises(WrongRecoveryCode):
        by_passphrase.open_with_recovery(format_code(new_secret()))


def test_a_changed_passphrase_replaces_the_old_one(by_passphrase: Vault) -> None:
    key, code = by_passphrase.make("old")
    by_passphrase.change_passphrase(key, "new")

    assert by_passphrase.open("new") == key
    assert by_passphrase.open_with_recovery(code) == key
    with pytest.raises(WrongPassphrase):
        by_passphrase.open("old")


def test_a_desk_moves_from_the_keyring_to_a_passphrase_and_back(
    by_keyring: Vault, keystore: MemoryKeystore
) -> None:
    key, _ = by_keyring.make(None)
    by_keyring.change_passphrase(key, "words")

    assert by_keyring.open("words") == key
    assert not keystore.secrets

    by_keyring.change_passphrase(key, None)

    assert by_keyring.open(None) == key


def test_a_wrong_key_changes_nothing(by_passphrase: Vault) -> None:
    key, _ = by_passphrase.make("old")

    with pytest.raises(KeyFileDamaged):
        by_passphrase.change_passphrase(b"\0" * 32, "new")

    assert by_passphrase.open("old") == key


def test_a_new_recovery_code_replaces_the_old_one(by_passphrase: Vault) -> None:
    key, old = by_passphrase.make("words")
    new = by_passphrase.renew_recovery_code(key)

    assert by_passphrase.open_with_recovery(new) == by_passphrase.open("words") == key
    with pytest.raises(WrongRecoveryCode):
        by_passphrase.open_with_recovery(old)


def test_a_second_key_is_never_made_over_the_first(by_passphrase: Vault) -> None:
    key, _ = by_passphrase.make("words")

    with pytest.raises(KeyFileInTheWay):
        by_passphrase.make("words")

    assert by_passphrase.open("words") == key


def test_a_key_whose_database_was_never_made_leaves_nothing(
    by_keyring: Vault, keystore: MemoryKeystore
) -> None:
    by_keyring.make(None)
    by_keyring.discard()

    assert not by_keyring.exists()
    assert not keystore.secrets
    assert by_keyring.make(None)


def test_a_missing_key_file_says_so(by_passphrase: Vault) -> None:
    with pytest.raises(KeyFileMissing):
        by_passphrase.open("words")


@given(data=st.data())
@settings(max_examples=25)
def test_a_key_file_with_any_byte_changed_is_damaged_or_still_right(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    vault = Vault(tmp_path_factory.mktemp("desk") / "desk.key", MemoryKeystore())
    key, _ = vault.make(None)
    content = bytearray(vault.path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] = data.draw(st.integers(0, 255))
    vault.path.write_bytes(content)

    with suppress(KeyFileDamaged, KeyFileTooNew):
        assert vault.open(None) == key


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"format": "1"}'])
def test_what_is_no_key_file_is_damaged(by_passphrase: Vault, content: bytes) -> None:
    by_passphrase.path.write_bytes(content)

    with pytest.raises(KeyFileDamaged):
        by_passphrase.open("words")


def test_a_key_file_of_a_newer_program_says_so(by_passphrase: Vault) -> None:
    by_passphrase.make("words")
    raw = json.loads(by_passphrase.path.read_text())
    by_passphrase.path.write_text(json.dumps({**raw, "format": 2}))

    with pytest.raises(KeyFileTooNew):
        by_passphrase.open("words")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_nobody_else_on_the_machine_reads_the_key_file(by_passphrase: Vault) -> None:
    by_passphrase.make("words")

    assert stat.S_IMODE(by_passphrase.path.stat().st_mode) == 0o600


def test_a_database_has_its_key_file_beside_it(tmp_path: Path) -> None:
    assert Vault.beside(tmp_path / "register.db").path == tmp_path / "register.key"


def test_the_passphrase_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert passphrase_from_environment() is None

    monkeypatch.setenv("ADVISOR_DESK_PASSPHRASE", "words")

    assert passphrase_from_environment() == "words"
