"""Makes the pages that nobody has asked for yet, a little at a time while the window is idle."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from advisor_desk.gui.shell import MainWindow

_PAUSE_MS = 4
SOON_WANTED = frozenset(("company", "log", "plan", "refer", "referral", "inquiry"))
"""Made in the first seconds, while the first page is read."""
_POLISHED_AT_ONCE = 40
"""Widgets dressed in one go: about 10 ms."""


class PageMaker(QObject):
    """The first visit to a page is then as quick as the next. Stops when the window closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = self._work()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._steps = iter(())

    def _go_on(self) -> None:
        if self._window.is_on_the_way or next(self._steps, None) is not None:
            self._timer.start()

    def _work(self) -> Iterator[str]:
        unmade = self._window.unmade_pages()
        for key in sorted(unmade, key=lambda key: key not in SOON_WANTED):
            for _ in self._window.making(key):
                yield key
            yield from _polish(self._window.make_page(key), key)


def _polish(page: QWidget, key: str) -> Iterator[str]:
    """Dress the widgets in the style sheet now: Qt would do it all when the page is shown."""
    for number, widget in enumerate(page.findChildren(QWidget)):
        if isValid(widget):  # the page may have filled a list anew meanwhile
            widget.ensurePolished()
        if number % _POLISHED_AT_ONCE == 0:
            yield key
