"""Has companies compared, off the GUI thread, once one is new or has changed."""

from PySide6.QtCore import QObject, QTimer

from advisor_desk.gui.context import Context
from advisor_desk.gui.jobs import Jobs

_COMPARED = frozenset({"company", "redirect"})
_PAUSE_MS = 200
"""An import saves many companies, one after the other."""


class LookalikeWatch(QObject):
    """The advice hears of it as of any other change: by the table the job has written."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._lookalikes = context.services.lookalikes
        self._jobs = Jobs(self)  # not behind a long import
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        context.refresh_on(_COMPARED, self._pause.start)
        self._pause.start()

    def stop(self) -> None:
        self._pause.stop()
        self._jobs.stop_all()

    def _look(self) -> None:
        self._jobs.start(self._jobs.prepare(self._lookalikes.look))
