"""Looks for garbage on the window's own thread only.

Python looks for it on whichever thread happens to allocate. A worker would then take widgets
away that belong to the window's thread, and Qt would end the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_YOUNG = 2000
"""So many new objects are worth a look."""
_ALL_EVERY = 120
"""Looks at the young ones between two at all."""


class Garbage(QObject):
    """Takes over from Python for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what was made lately, and now and then everything."""
        self._looks += 1
        if self._looks % _ALL_EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > _YOUNG:
            gc.collect(1)
