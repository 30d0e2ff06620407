"""What every page is given: services, words, settings, background work and the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.changes import Changes
from advisor_desk.gui.draft_keeper import DraftKeepers
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.preferences import Choices
from advisor_desk.gui.shell import MainWindow
from advisor_desk.services.opening import Services
from advisor_desk.system.words import Words

if TYPE_CHECKING:
    from advisor_desk.services.registers import Registers

__all__ = ["Choices", "Context"]


@dataclass(eq=False)
class Context:
    """Made once, when the desk is open. Pages reach each other only by `window.show_page`."""

    services: Services
    window: MainWindow
    choices: Choices
    folder: Path
    jobs: Jobs = field(default_factory=Jobs)
    passphrase: str | None = field(default=None, repr=False)
    """What opened the desk; None: the keyring did."""
    changes: Changes = field(default_factory=Changes)
    keepers: DraftKeepers = field(default_factory=DraftKeepers)
    is_closed: bool = field(default=False, init=False)
    _endings: list[Callable[[], None]] = field(default_factory=list, repr=False)

    @cached_property
    def registers(self) -> Registers:
        """The company register beside the desk; opened when it is first asked."""
        from advisor_desk.services.registers import FILE, Registers  # not needed to start

        return Registers(self.folder / FILE, self.passphrase, self.services.desk.clock)

    @property
    def words(self) -> Words:
        """The words of codes, advice and errors in the language of the moment."""
        return Words(self.choices.settings.language)

    def say(self, error: AdvisorDeskError) -> str:
        return self.words.error(error)

    def refresh_on(self, tables: frozenset[str], refresh: Callable[[], None]) -> None:
        """Call `refresh` after each commit that touched one of the tables."""

        def hear(touched: frozenset[str]) -> None:
            if touched & tables:
                refresh()

        self.changes.changed.connect(hear)

    def use_passphrase(self, passphrase: str) -> None:
        """From now on this one opens the desk, and the register that is asked next."""
        self.passphrase = passphrase
        if (registers := self.__dict__.pop("registers", None)) is not None:
            registers.close()

    def at_end(self, stop: Callable[[], None]) -> None:
        """Call `stop` when the desk is closed, before its file is."""
        self._endings.append(stop)

    def close(self) -> None:
        """Save what is typed, let running work end, close the files."""
        self.is_closed = True
        self.keepers.save_all()
        self.keepers.rest()
        self.jobs.stop_all()
        self.changes.stop()
        for stop in self._endings:
            stop()
        self.services.desk.close()
