"""The data key of a database file: made once, kept by a passphrase or the machine's keyring.

The database is encrypted under 32 random bytes that never change. What a person holds (a
passphrase, a keyring, a recovery code) only opens the sealed copy in the key file beside it.
"""

import hmac
import os
import secrets
from dataclasses import replace
from pathlib import Path

from advisor_desk.system.errors import (
    KeyFileDamaged,
    KeyFileInTheWay,
    KeyLost,
    PassphraseEmpty,
    PassphraseNeeded,
    PassphraseUnused,
    WrongPassphrase,
    WrongRecoveryCode,
)
from advisor_desk.system.key_file import KeyFile, read_key_file, write_key_file
from advisor_desk.system.keystore import Keystore, SystemKeyring
from advisor_desk.system.recovery_code import format_code, new_secret, parse_code
from advisor_desk.system.sealing import PassphraseSeal, RecoverySeal, SealUnbroken

VARIABLE = "ADVISOR_DESK_PASSPHRASE"


def passphrase_from_environment() -> str | None:
    """The passphrase that commands and tests give; None: the keyring is to be asked."""
    return os.environ.get(VARIABLE)


class Vault:
    """The key described by one key file. The caller holds the desk's lock while it changes."""

    def __init__(self, path: Path, keystore: Keystore | None = None) -> None:
        self.path = path
        self._keystore: Keystore = keystore or SystemKeyring()

    @classmethod
    def beside(cls, database: Path, keystore: Keystore | None = None) -> "Vault":
        """The vault of a database file: `desk.db` has `desk.key`."""
        return cls(database.with_suffix(".key"), keystore)

    def exists(self) -> bool:
        return self.path.exists()

    def needs_passphrase(self) -> bool:
        return read_key_file(self.path).passphrase is not None

    def make(self, passphrase: str | None) -> tuple[bytes, str]:
        """A new key and its recovery code, kept by the passphrase, or by the keyring if None.

        Raises `KeyringUnavailable`, `PassphraseEmpty` or `KeyFileInTheWay`.
        """
        if self.exists():
            raise KeyFileInTheWay(self.path)
        key, secret = secrets.token_bytes(32), new_secret()
        file = KeyFile(_check(key), RecoverySeal.over(key, secret))
        write_key_file(self.path, self._kept(file, key, passphrase))
        return key, format_code(secret)

    def open(self, passphrase: str | None) -> bytes:
        """The key. Raises what says why not, and what to do."""
        file = read_key_file(self.path)
        if file.passphrase is None:
            if passphrase is not None:
                raise PassphraseUnused
            return self._from_keyring(file)
        if passphrase is None:
            raise PassphraseNeeded
        try:
            return self._checked(file, file.passphrase.open(passphrase))
        except SealUnbroken:
            raise WrongPassphrase from None

    def open_with_recovery(self, code: str) -> bytes:
        """The key, for a forgotten passphrase or a lost keyring: then `change_passphrase`.

        Raises `RecoveryCodeIncomplete`, `RecoveryCodeMistyped` or `WrongRecoveryCode`.
        """
        file = read_key_file(self.path)
        try:
            return self._checked(file, file.recovery.open(parse_code(code)))
        except SealUnbroken:
            raise WrongRecoveryCode from None

    def change_passphrase(self, key: bytes, passphrase: str | None) -> None:
        """Keep the open key by another passphrase, or by the keyring if None."""
        old = read_key_file(self.path)
        self._checked(old, key)
        write_key_file(self.path, self._kept(old, key, passphrase))
        if old.keyring_entry is not None:
            self._keystore.remove(old.keyring_entry)

    def renew_recovery_code(self, key: bytes) -> str:
        """A new recovery code; the old one no longer opens the key."""
        file, secret = read_key_file(self.path), new_secret()
        self._checked(file, key)
        write_key_file(self.path, replace(file, recovery=RecoverySeal.over(key, secret)))
        return format_code(secret)

    def discard(self) -> None:
        """Undo `make` where the database could not be made; with data in it, all would be lost."""
        entry = read_key_file(self.path).keyring_entry
        self.path.unlink()
        if entry is not None:
            self._keystore.remove(entry)

    def _kept(self, file: KeyFile, key: bytes, passphrase: str | None) -> KeyFile:
        if passphrase is None:
            entry = secrets.token_hex(16)
            self._keystore.put(entry, key.hex())
            return replace(file, passphrase=None, keyring_entry=entry)
        if not passphrase.strip():
            raise PassphraseEmpty
        seal = PassphraseSeal.over(key, passphrase)
        return replace(file, passphrase=seal, keyring_entry=None)

    def _from_keyring(self, file: KeyFile) -> bytes:
        kept = self._keystore.get(file.keyring_entry or "")
        try:
            key = bytes.fromhex(kept or "")
        except ValueError:
            raise KeyLost from None
        if not hmac.compare_digest(_check(key), file.check):
            raise KeyLost
        return key

    def _checked(self, file: KeyFile, key: bytes) -> bytes:
        if not hmac.compare_digest(_check(key), file.check):
            raise KeyFileDamaged(self.path)
        return key


def _check(key: bytes) -> bytes:
    return hmac.digest(key, b"desk", "sha256")
