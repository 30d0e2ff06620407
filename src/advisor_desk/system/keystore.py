"""The operating system's keyring, and only those that really keep a secret.

`keyring` itself would also hand out plain text files and a store that forgets; a locked one may
wait for its owner. So: an allow-list, a thread with a time-out, and every secret read back.
"""

import os
from collections.abc import Callable
from importlib import import_module
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from advisor_desk.system.errors import KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_T = TypeVar("_T")
_SERVICE = "Advisor Desk"
_TRUSTED = (
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)


class Keystore(Protocol):
    """Where a secret is kept under a name. Every method raises `KeyringUnavailable`."""

    def get(self, name: str) -> str | None:
        """Return the secret, or None if there is none under that name."""

    def put(self, name: str, secret: str) -> None:
        """Keep the secret, proven by reading it back."""

    def remove(self, name: str) -> None:
        """Forget the secret, if there is one."""


class SystemKeyring:
    """The trusted keyrings of this machine, the first that works first.

    A call waits up to `patience` seconds, since the keyring may be asking its owner to unlock it:
    never call it on the GUI thread.
    """

    def __init__(self, patience: float = 60) -> None:
        self._patience = patience

    def get(self, name: str) -> str | None:
        def find() -> str | None:
            found = (backend.get_password(_SERVICE, name) for backend in _working())
            return next((secret for secret in found if secret is not None), None)

        return self._patiently(find)

    def put(self, name: str, secret: str) -> None:
        def keep() -> bool:
            backend = _working()[0]
            backend.set_password(_SERVICE, name, secret)
            return backend.get_password(_SERVICE, name) == secret

        if not self._patiently(keep):
            raise KeyringUnavailable

    def remove(self, name: str) -> None:
        def forget() -> None:
            for backend in _working():
                if backend.get_password(_SERVICE, name) is not None:
                    backend.delete_password(_SERVICE, name)

        self._patiently(forget)

    def _patiently(self, ask: Callable[[], _T]) -> _T:
        """Ask in a thread that is left behind if nothing answers: it cannot be interrupted."""
        answers: SimpleQueue[tuple[_T | None, BaseException | None]] = SimpleQueue()

        def answer() -> None:
            try:
                answers.put((ask(), None))
            except BaseException as error:
                answers.put((None, error))

        Thread(target=answer, name="keyring", daemon=True).start()
        try:
            found, error = answers.get(timeout=self._patience)
        except Empty:
            raise KeyringUnavailable from None
        if error is None:
            return cast("_T", found)
        if _is_the_keyrings(error):
            raise KeyringUnavailable from error
        raise error


def _is_the_keyrings(error: BaseException) -> bool:
    """Whether the keyring failed, not this program: its libraries share no base class."""
    libraries = ("keyring", "secretstorage", "jeepney", "dbus", "gi", "pywintypes", "win32ctypes")
    return isinstance(error, (OSError, RuntimeError)) or (
        type(error).__module__.partition(".")[0] in libraries
    )


def _working() -> "list[KeyringBackend]":
    """The trusted keyrings that answer now. Raises `KeyringUnavailable` if none does."""
    chosen = os.environ.get("PYTHON_KEYRING_BACKEND")
    names = [one for one in _TRUSTED if chosen in (None, "", ".".join(one))]
    backends = [getattr(import_module(module), name) for module, name in names]
    working = [backend() for backend in backends if backend.viable]
    if not working:
        raise KeyringUnavailable
    return working
