"""Puts the pieces together: the application, the window, the desk behind it, the pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from advisor_desk.gui import theme
from advisor_desk.gui.shell import MainWindow
from advisor_desk.system.clock import Clock, SystemClock
from advisor_desk.system.paths import resource
from advisor_desk.system.settings import Settings, load_settings
from advisor_desk.system.vault import passphrase_from_environment

if TYPE_CHECKING:
    from pathlib import Path

    from advisor_desk.domain.errors import AdvisorDeskError
    from advisor_desk.gui.context import Context
    from advisor_desk.services.desk import Desk

_LOCALES = {
    "sv": QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}


class Application:
    """The window and, once it is open, the desk. The shell is painted before the store loads."""

    def __init__(
        self,
        folder: Path,
        language: str | None = None,
        clock: Clock | None = None,
        geometry: QSettings | None = None,
    ) -> None:
        """`language` overrides the desk's own for this run."""
        self.folder = folder
        self.clock = clock or SystemClock()
        self.context: Context | None = None
        self.qt = _qt_application()
        self._translators: list[QTranslator] = []
        loaded = load_settings(folder).settings
        self.settings: Settings = replace(loaded, language=language) if language else loaded
        theme.apply(self.qt, self.settings.look)
        self.speak(self.settings.language)
        self.window = MainWindow(geometry)
        self.window.closing.connect(self.close)

    def start(self) -> None:
        """Show the window at once, then open the desk or ask for what is missing."""
        self.window.show()
        QTimer.singleShot(0, self.open)

    def open(self) -> None:
        """Open the desk; where there is none, or a passphrase is needed, show that page."""
        from advisor_desk.domain.errors import AdvisorDeskError
        from advisor_desk.services import opening
        from advisor_desk.system.errors import PassphraseNeeded

        if not opening.exists(self.folder):
            self._ask_first_run()
            return
        try:
            desk = opening.open_desk(self.folder, passphrase_from_environment(), self.clock)
        except PassphraseNeeded:
            self._ask_passphrase()
        except AdvisorDeskError as error:
            self._show_problem(error)
        else:
            self.enter(desk)

    def enter(self, desk: Desk) -> None:
        """The desk is open: build what stands on it and show the day."""
        from advisor_desk.gui.context import Choices, Context
        from advisor_desk.gui.pages import register_pages
        from advisor_desk.services.opening import build

        choices = Choices(self.folder, self.settings)
        self.context = Context(build(desk), self.window, choices, self.folder)
        choices.changed.connect(self._follow_choices)
        desk.on_change(self.context.changes.changed.emit)
        register_pages(self.context)
        self.window.show_page("today")

    def speak(self, language: str) -> None:
        """Switch the window's texts; every widget hears of it by a LanguageChange event."""
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        QLocale.setDefault(_LOCALES[language])
        self._translators = [*_translators(language)]
        for new in self._translators:
            QCoreApplication.installTranslator(new)

    def close(self) -> None:
        """Save what is being typed, let running work end, close the file."""
        if self.context is not None:
            self.context.keepers.save_all()
            self.context.jobs.stop_all()
            self.context.services.desk.close()
            self.context = None

    def _follow_choices(self) -> None:
        if self.context is None:
            return
        before, self.settings = self.settings, self.context.choices.settings
        if before.language != self.settings.language:
            self.speak(self.settings.language)
        if before.look != self.settings.look:
            theme.apply(self.qt, self.settings.look)

    def _ask_first_run(self) -> None:
        raise NotImplementedError

    def _ask_passphrase(self) -> None:
        raise NotImplementedError

    def _show_problem(self, error: AdvisorDeskError) -> None:
        raise NotImplementedError


def _qt_application() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["advisor-desk"])


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


def run_window(folder: Path, language: str | None = None) -> int:
    """Open the window and stay until it is closed."""
    application = Application(folder, language, geometry=QSettings("advisor-desk", "advisor-desk"))
    application.start()
    return QApplication.exec()
