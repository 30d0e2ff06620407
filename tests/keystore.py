"""A keyring in memory, and one that does not work."""

from advisor_desk.system.errors import KeyringUnavailable


class MemoryKeystore:
    """Keeps secrets as long as a test runs."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def remove(self, name: str) -> None:
        self.secrets.pop(name, None)


class NoKeystore:
    """A machine without a keyring: whoever asks it hears so."""

    def get(self, name: str) -> str | None:
        raise KeyringUnavailable

    def put(self, name: str, secret: str) -> None:
        raise KeyringUnavailable

    def remove(self, name: str) -> None:
        raise KeyringUnavailable
