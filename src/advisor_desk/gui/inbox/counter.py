"""Keeps the number at the inbox's place on the rail true, whatever page is shown."""

from PySide6.QtCore import QObject, QTimer

from advisor_desk.gui.context import Context

_EACH_MINUTE = 60_000
_OWN = frozenset({"draft", "profile"})
"""Tables that nothing of the inbox is read from."""


class InboxCounter(QObject):
    """Counts after each commit that may have changed it, and as the minutes pass."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._minutes = QTimer(self, interval=_EACH_MINUTE)
        self._minutes.timeout.connect(self.count)
        self._minutes.start()
        context.changes.changed.connect(self._hear)
        self.count()

    def count(self) -> None:
        waiting = self._context.services.inbox.waiting()
        self._context.window.ui.rail.set_count("inbox", sum(waiting.values()))

    def stop(self) -> None:
        self._minutes.stop()

    def _hear(self, touched: frozenset[str]) -> None:
        if touched - _OWN:
            self.count()
