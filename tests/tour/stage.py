"""The real program on a folder of its own, opened and closed as often as the day wants."""

import gc
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget

from advisor_desk.app import Application, keep_what_a_start_makes
from advisor_desk.gui.shell import MainWindow
from advisor_desk.gui.watchdog import Watchdog
from advisor_desk.system.words import Words
from tests.clock import FixedClock
from tests.tour import register_files
from tests.tour.eyes import Album, seen
from tests.tour.hands import Hands


@dataclass(frozen=True)
class Taste:
    """What the adviser of this tour chooses."""

    language: str = "en"
    look: str = "light"
    patient: bool = False
    """Waits until yesterday's notices are gone before a picture is taken."""


P = TypeVar("P", bound=QWidget)
D = TypeVar("D", bound=QDialog)
WIDTH, HEIGHT = 1280, 800
_SETTLING = 8


class Stage:
    """What every scene of the tour works with."""

    def __init__(self, desk: Path, out: Path, taste: Taste) -> None:
        self.desk, self.out, self.taste = desk, out, taste
        self.clock = FixedClock()
        self.register_files = register_files.write(out / "register")
        self.watchdog = Watchdog(driver="/tests/")
        self.hands = Hands(self.watchdog)
        self.album = Album(out)
        self.application: Application | None = None
        self._noticed = ""

    @property
    def window(self) -> MainWindow:
        assert self.application is not None
        return self.application.window

    def open(self) -> None:
        """Start the program; the window is on the screen and has the keyboard.

        The start is measured elsewhere: `watch` begins when it is over.
        """
        self._watch(wanted=False)
        self.application = Application(self.desk, clock=self.clock)
        self.application.qt.setCursorFlashTime(0)
        self.window.resize(WIDTH, HEIGHT)
        keep_what_a_start_makes(self.window)
        self.application.start()
        self.window.activateWindow()
        self.hands.wait_for(self.window.isActiveWindow, "the window is not active")

    def close(self) -> None:
        """Close the window by its frame; what is typed is kept, nothing is asked."""
        if self.application is not None:
            self.window.close()
            self.window.deleteLater()
            self.application.deleteLater()
            self.application = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.unfreeze()

    def watch(self) -> None:
        """From now on, note how long the window is busy."""
        self._watch(wanted=True)

    def look_away(self) -> None:
        """What is done now is not the program's: nobody is at the window."""
        self._watch(wanted=False)

    def word(self, key: str) -> str:
        """A word of the program's own, in the language that was chosen."""
        return Words(self.taste.language).text(key)

    def page(self, kind: type[P], *, wait: bool = True) -> P:
        """The page that stands in the window, once it is this one."""
        pages = self.window.ui.pages
        if wait:
            self.hands.wait_for(lambda: isinstance(pages.currentWidget(), kind), kind.__name__)
        shown = pages.currentWidget()
        assert isinstance(shown, kind)
        return shown

    def dialog(self, kind: type[D]) -> D:
        """The dialog that stands over the window, once it is this one."""
        self.hands.wait_for(lambda: isinstance(QApplication.activeWindow(), kind), kind.__name__)
        shown = QApplication.activeWindow()
        assert isinstance(shown, kind)
        return shown

    def dismiss(self, dialog: QDialog) -> None:
        """Leave the dialog by Escape; the window has the keyboard again, as a manager gives it."""
        self.hands.press(Qt.Key.Key_Escape)
        self.hands.wait_for(lambda: QApplication.activeWindow() is not dialog, "it stays open")
        self.window.activateWindow()
        self.hands.wait_for(self.window.isActiveWindow, "the window is not active again")

    def found(self) -> list[str]:
        """The titles in the list under the search box."""
        model = self.window.ui.search.model()
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def look(self, name: str) -> str:
        """Take the next picture; gives what the screen says."""
        toast = self.window.toast
        if self.taste.patient:
            known = toast.isVisible() and self._noticed == seen(toast)
            self.hands.wait_for(lambda: not (known and toast.isVisible()), "a notice stays")
            self.hands.wait_for(self._has_cleared, "the search box keeps its cross")
        self._noticed = seen(toast) if toast.isVisible() else ""
        for _ in range(_SETTLING):
            self.hands.pause()
        self.hands.wait_for(self._is_told, "what changed is not told")
        self.hands.pause()
        was_watching = self.hands.is_measured
        self._watch(wanted=False)
        try:
            return self.album.take(name)
        finally:
            self._watch(wanted=was_watching)

    def _is_told(self) -> bool:
        """Whether the pages have heard of all that was done."""
        context = self.application.context if self.application else None
        return context is None or context.changes.is_told

    def _has_cleared(self) -> bool:
        """The cross that clears the search box fades out; a picture should not catch it."""
        search = self.window.ui.search
        crosses = [button for button in search.findChildren(QToolButton) if not button.text()]
        opacities = [cross.property("opacity") for cross in crosses]
        return bool(search.text()) or sum(opacities) <= 1.0  # the magnifying glass stays

    def _watch(self, *, wanted: bool) -> None:
        self.watchdog.stop()
        self.hands.is_measured = wanted
        if wanted:
            self.watchdog.start()
