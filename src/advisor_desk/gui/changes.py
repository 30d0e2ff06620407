"""Lets pages hear, on the GUI thread, that stored data changed."""

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSE_MS = 20
"""So that a page that is gone to after a deed comes first."""


class Changes(QObject):
    """`app` connects the database to `happened`; each page connects its refresh to `changed`.

    Several commits of one deed are told once, a moment later. Emitting from a job is safe: Qt
    queues the signal to the thread that listens.
    """

    happened = Signal(frozenset)
    changed = Signal(frozenset)

    def __init__(self) -> None:
        super().__init__()
        self._touched: frozenset[str] = frozenset()
        self._turn = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._turn.timeout.connect(self._tell)
        self.happened.connect(self._note)

    @property
    def is_told(self) -> bool:
        """Whether nothing that changed is still to be told."""
        return not self._turn.isActive()

    def stop(self) -> None:
        """Tell nothing more: the desk is being closed."""
        self.happened.disconnect(self._note)
        self._turn.stop()

    def _note(self, touched: frozenset[str]) -> None:
        self._touched |= touched
        if not self._turn.isActive():
            self._turn.start()

    def _tell(self) -> None:
        touched, self._touched = self._touched, frozenset()
        self.changed.emit(touched)
