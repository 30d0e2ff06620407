"""Hears that the program is asked to end by the system, and lets it end well."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")  # each system has some of them


class PowerDown(QObject):
    """`asked` is told on the GUI thread. Qt's loop runs in C: a signal has to wake it."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)  # noqa: FBT003 - its only argument
        self._theirs.setblocking(False)  # noqa: FBT003
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._before_fd = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _ignore)
            for name in _NAMES
            if (number := getattr(signal, name, None)) is not None
        }

    def stop(self) -> None:
        """Leave the signals as they were found."""
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    def _hear(self) -> None:
        try:
            self._ours.recv(64)
        except BlockingIOError:
            return
        self.asked.emit()


def _ignore(_number: int, _frame: FrameType | None) -> None:
    """Python writes to the wake-up socket only for a signal that has a handler."""
