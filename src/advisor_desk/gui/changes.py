"""Lets pages hear, on the GUI thread, that stored data changed."""

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """`app` connects the database to `changed`; each page connects its refresh to it.

    Emitting from a job is safe: Qt queues the signal to the thread that listens.
    """

    changed = Signal(frozenset)
