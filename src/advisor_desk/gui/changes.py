"""Lets pages hear, on the GUI thread, that stored data changed."""

from PySide6.QtCore import QObject, QTimer, Signal


class Changes(QObject):
    """`app` connects the database to `happened`; each page connects its refresh to `changed`.

    Several commits of one deed are told once, when the window has done with it. Emitting from a
    job is safe: Qt queues the signal to the thread that listens.
    """

    happened = Signal(frozenset)
    changed = Signal(frozenset)

    def __init__(self) -> None:
        super().__init__()
        self._touched: frozenset[str] = frozenset()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._tell)
        self.happened.connect(self._note)

    def stop(self) -> None:
        """Tell nothing more: the desk is being closed."""
        self.happened.disconnect(self._note)
        self._turn.stop()

    def _note(self, touched: frozenset[str]) -> None:
        self._touched |= touched
        self._turn.start()

    def _tell(self) -> None:
        touched, self._touched = self._touched, frozenset()
        self.changed.emit(touched)
