"""The settings in force while the window is open."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.system.settings import Settings, save_settings


class Choices(QObject):
    """The settings in force; tells when one was changed, and when it could not be written down."""

    changed = Signal()
    unsaved = Signal(AdvisorDeskError)

    def __init__(self, folder: Path, settings: Settings) -> None:
        super().__init__()
        self._folder = folder
        self.settings = settings

    def replace(self, settings: Settings) -> None:
        """Keep the new settings, on disk too if there is a desk folder yet."""
        self.settings = settings
        self.save()
        self.changed.emit()

    def save(self) -> None:
        """Write what was chosen before there was a folder to write it to."""
        if not self._folder.is_dir():
            return
        try:
            save_settings(self._folder, self.settings)
        except AdvisorDeskError as error:
            self.unsaved.emit(error)
