"""What every page is given: services, words, settings, background work and the window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.changes import Changes
from advisor_desk.gui.draft_keeper import DraftKeepers
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.shell import MainWindow
from advisor_desk.services.opening import Services
from advisor_desk.system.settings import Settings, save_settings
from advisor_desk.system.words import Words


class Choices(QObject):
    """The settings in force; tells when one was changed."""

    changed = Signal()

    def __init__(self, folder: Path, settings: Settings) -> None:
        super().__init__()
        self._folder = folder
        self.settings = settings

    def replace(self, settings: Settings) -> None:
        """Keep the new settings, on disk too if there is a desk folder yet."""
        self.settings = settings
        if self._folder.is_dir():
            save_settings(self._folder, settings)
        self.changed.emit()


@dataclass(frozen=True)
class Context:
    """Made once, when the desk is open. Pages reach each other only by `window.show_page`."""

    services: Services
    window: MainWindow
    choices: Choices
    folder: Path
    jobs: Jobs = field(default_factory=Jobs)
    changes: Changes = field(default_factory=Changes)
    keepers: DraftKeepers = field(default_factory=DraftKeepers)

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
