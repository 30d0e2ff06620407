"""The desk a command works on."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from advisor_desk.system.clock import Clock, SystemClock
from advisor_desk.system.vault import passphrase_from_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from advisor_desk.services.opening import Services
    from advisor_desk.services.registers import Registers


@dataclass(frozen=True)
class DeskPlace:
    """Where the desk lies; unlocked by the environment's passphrase, else by the keyring.

    The services are imported when a desk is opened: help has to be there at once.
    """

    folder: Path
    clock: Clock = field(default_factory=SystemClock)

    @property
    def passphrase(self) -> str | None:
        return passphrase_from_environment()

    @contextmanager
    def opened(self) -> Iterator[Services]:
        from advisor_desk.services.opening import build, open_desk

        desk = open_desk(self.folder, self.passphrase, self.clock)
        try:
            yield build(desk)
        finally:
            desk.close()

    @contextmanager
    def register(self, named: Path | None) -> Iterator[Registers]:
        """The register that was named, or the one beside the desk."""
        from advisor_desk.services.registers import FILE, Registers

        register = Registers(named or self.folder / FILE, self.passphrase, self.clock)
        try:
            yield register
        finally:
            register.close()
