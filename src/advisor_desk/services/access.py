"""Who may open the desk: its passphrase, its keyring, its recovery code.

Stretching a passphrase and asking a keyring take time: call these off the GUI thread.
"""

import secrets
from contextlib import suppress
from pathlib import Path

from advisor_desk.services.desk import Desk
from advisor_desk.services.opening import FILE, open_with_key
from advisor_desk.system.clock import Clock
from advisor_desk.system.errors import KeyringUnavailable
from advisor_desk.system.keystore import Keystore, SystemKeyring
from advisor_desk.system.vault import Vault

REGISTER = "register.db"
"""As `registers.FILE`, whose module takes its time to load."""

_PATIENCE = 20
"""Seconds in which a keyring that asks its owner to unlock it may answer."""


class Access:
    """The key of the desk in a folder, and the ways to it."""

    def __init__(self, folder: Path, keystore: Keystore | None = None) -> None:
        self._folder = folder
        self._keystore: Keystore = keystore or SystemKeyring(_PATIENCE)
        self._vault = Vault.beside(folder / FILE, self._keystore)
        self._register = Vault.beside(folder / REGISTER, self._keystore)

    def keyring_works(self) -> bool:
        """Whether this machine keeps a secret and gives it back."""
        probe = f"probe-{secrets.token_hex(8)}"
        try:
            self._keystore.put(probe, probe)
        except KeyringUnavailable:
            return False
        with suppress(KeyringUnavailable):
            self._keystore.remove(probe)
        return True

    def needs_passphrase(self) -> bool:
        """Whether a passphrase, not the keyring, opens this desk."""
        return self._vault.needs_passphrase()

    def recover(self, code: str, passphrase: str | None, clock: Clock) -> Desk:
        """Open with the recovery code; from now on the passphrase opens, or the keyring if None.

        Raises what `Vault.open_with_recovery` and `Vault.change_passphrase` raise. The register
        has a key of its own that the code does not open: it is removed, to be imported again.
        """
        key = self._vault.open_with_recovery(code)
        self._vault.change_passphrase(key, passphrase)
        for file in (self._folder / REGISTER, self._register.path):
            file.unlink(missing_ok=True)
        return open_with_key(self._folder, key, clock)

    def change_passphrase(self, now: str | None, new: str) -> None:
        """Raises `WrongPassphrase` if `now` is not the desk's, `PassphraseEmpty`."""
        vaults = [vault for vault in (self._register, self._vault) if vault.exists()]
        keys = [vault.open(now) for vault in vaults]
        for vault, key in zip(vaults, keys, strict=True):
            vault.change_passphrase(key, new)

    def renew_recovery_code(self, now: str | None) -> str:
        """A new recovery code; the old one opens nothing any more. Raises `WrongPassphrase`."""
        return self._vault.renew_recovery_code(self._vault.open(now))
