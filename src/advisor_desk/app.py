"""Puts the pieces together: the application, the window, the desk behind it, the pages."""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QObject,
    QSettings,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from advisor_desk.gui import theme
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.preferences import Choices
from advisor_desk.gui.shell import MainWindow
from advisor_desk.system.clock import Clock, SystemClock
from advisor_desk.system.paths import PROGRAM, resource
from advisor_desk.system.settings import load_settings
from advisor_desk.system.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from advisor_desk.domain.errors import AdvisorDeskError
    from advisor_desk.gui.context import Context
    from advisor_desk.gui.doorway import Opened

_LOCALES = {
    "sv": QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}


class Application(QObject):
    """The window and, once it is open, the desk. The shell is painted before the store loads."""

    painted = Signal()

    def __init__(
        self,
        folder: Path,
        language: str | None = None,
        clock: Clock | None = None,
        geometry: QSettings | None = None,
        file: Path | None = None,
    ) -> None:
        """`language` overrides the desk's own for this run; `file` is looked into at once."""
        self.qt = _qt_application()
        super().__init__()
        self.folder = folder
        self._file = file
        self.clock = clock or SystemClock()
        self.context: Context | None = None
        self.jobs = Jobs(self)
        self._translators: list[QTranslator] = []
        loaded = load_settings(folder).settings
        settings = replace(loaded, language=language) if language else loaded
        self.choices = Choices(folder, settings)
        self.choices.changed.connect(self._follow_choices)
        self._in_force = settings
        self._is_watched = False
        theme.apply(self.qt, settings.look)
        self.speak(settings.language)
        self.window = MainWindow(geometry)
        self.window.closing.connect(self.close)
        self.choices.unsaved.connect(self._tell)

    def start(self, *, watched: bool = False) -> None:
        """Show the window; once it is painted, open the desk or ask for what is missing.

        `watched`: bugs and the system's wish to end the program are taken care of.
        """
        self._is_watched = watched
        self.window.ui.status.installEventFilter(self)  # the window itself is covered: no paint
        self.window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.painted.emit()
            if self._is_watched:
                self.watch()
            self.open()
            return True
        return super().event(event)

    def open(self) -> None:
        """Find the way to the desk; `enter` follows when it is open."""
        from advisor_desk.gui.doorway import Doorway
        from advisor_desk.gui.entrance import Entrance
        from advisor_desk.system.vault import passphrase_from_environment

        passphrase = passphrase_from_environment()
        doorway = Doorway(self.folder, self.choices, self.jobs, self.clock, passphrase)
        entrance = Entrance(self.window, doorway)
        entrance.entered.connect(self.enter)
        entrance.open()

    def enter(self, opened: Opened) -> None:
        """The desk is open: build what stands on it and show the day."""
        from advisor_desk.gui.context import Context
        from advisor_desk.gui.furnishing import furnish
        from advisor_desk.gui.incoming import open_file
        from advisor_desk.services.opening import build

        services = build(opened.desk)
        self.context = Context(
            services, self.window, self.choices, opened.folder, self.jobs, opened.passphrase
        )
        opened.desk.on_change(self.context.changes.happened.emit)
        furnish(self.context)
        self.window.show_page("today")
        if self._file is not None:
            open_file(self.window, str(self._file))

    def speak(self, language: str) -> None:
        """Switch the window's texts; every widget hears of it by a LanguageChange event."""
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        QLocale.setDefault(_LOCALES[language])
        self._translators = [*_translators(language)]
        for new in self._translators:
            QCoreApplication.installTranslator(new)

    def watch(self) -> None:
        """Take care of what may befall a running program: bugs, and being told to end."""
        from advisor_desk.gui.crash import CrashNotice
        from advisor_desk.gui.power_down import PowerDown
        from advisor_desk.system.logs import NAME, install_crash_handler
        from advisor_desk.system.paths import log_folder

        notice = CrashNotice(self.window, self.keep_typed, self._tell, log_folder() / NAME)
        install_crash_handler(notice.report)
        self.jobs.broke.connect(notice.report)
        PowerDown(self).asked.connect(self.end)

    def keep_typed(self) -> None:
        """Save what is being typed."""
        if self.context is not None:
            self.context.keepers.save_all()

    def end(self) -> None:
        """The system wants the program gone: save first, then close as a person would."""
        self.keep_typed()
        self.window.close()
        self.qt.quit()

    def close(self) -> None:
        """Save what is being typed, let running work end, close the file."""
        self.keep_typed()
        self.jobs.stop_all()
        if self.context is not None:
            self.context.close()
            self.context = None

    def _tell(self, error: AdvisorDeskError) -> None:
        self.window.notify(Words(self.choices.settings.language).error(error))

    def _follow_choices(self) -> None:
        before, self._in_force = self._in_force, self.choices.settings
        if before.language != self._in_force.language:
            self.speak(self._in_force.language)
        if before.look != self._in_force.look:
            theme.apply(self.qt, self._in_force.look)


def _qt_application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication([PROGRAM])
    made.setDesktopFileName(PROGRAM)  # on Wayland the window's icon is that of the entry
    made.setWindowIcon(QIcon(str(resource("desktop", f"{PROGRAM}.svg"))))
    return made


def _translators(language: str) -> list[QTranslator]:
    found = []
    for name in (f"widgets_{language}.qm", f"qtbase_{language}.qm"):
        translator = QTranslator()
        folder = resource("translations") if name.startswith("widgets") else _qt_translations()
        if translator.load(name, str(folder)):
            found.append(translator)
    return found


def _qt_translations() -> str:
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def run_window(folder: Path, language: str | None = None, file: Path | None = None) -> int:
    """Open the window and stay until it is closed."""
    geometry = QSettings("advisor-desk", "advisor-desk")
    application = Application(folder, language, geometry=geometry, file=file)
    keep_what_a_start_makes(application.window)
    application.start(watched=True)
    return QApplication.exec()


def keep_what_a_start_makes(window: MainWindow) -> None:
    """Look for garbage once the first page is shown: before, it takes a seventh of the time."""
    window.page_shown.connect(partial(_tidy_from_now_on, window))
    gc.disable()


def _tidy_from_now_on(window: MainWindow, _page: str) -> None:
    """Leave what the start made alone, and look at what comes after."""
    from advisor_desk.gui.garbage import Garbage

    if window.findChild(Garbage) is None:
        gc.freeze()
        Garbage(window)
