"""What the pages before an open desk are given, and how they stand alone in the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.preferences import Choices
from advisor_desk.gui.shell import MainWindow, Page
from advisor_desk.system.clock import Clock
from advisor_desk.system.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from advisor_desk.services.desk import Desk


@dataclass(frozen=True)
class Opened:
    """An open desk, what opened it (the register beside it needs it too), a code to be kept."""

    desk: Desk
    passphrase: str | None = None
    recovery_code: str = ""

    @property
    def folder(self) -> Path:
        return self.desk.database.path.parent


@dataclass(frozen=True)
class Doorway:
    """The folder that holds the desk, or will. `passphrase`: what the environment gives."""

    folder: Path
    choices: Choices
    jobs: Jobs
    clock: Clock
    passphrase: str | None = None

    def say(self, error: AdvisorDeskError) -> str:
        return Words(self.choices.settings.language).error(error)


class Door(QObject):
    """Shows one page with everything round it out of reach, until the desk is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: Page | None = None

    def show(self, page: Page) -> None:
        self._take_away()
        self._page = page
        self._set_reachable(reachable=False)
        self._window.ui.pages.addWidget(page)
        self._window.ui.pages.setCurrentWidget(page)
        page.arrive()

    def open(self) -> None:
        """Take the page away; the rail and the search are back."""
        self._take_away()
        self._set_reachable(reachable=True)

    def _take_away(self) -> None:
        if self._page is not None:
            self._window.ui.pages.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _set_reachable(self, *, reachable: bool) -> None:
        for part in (self._window.ui.rail, self._window.ui.search):
            part.setEnabled(reachable)
