"""A code that a telephone reads, drawn as squares."""

import re
from collections.abc import Iterator
from typing import cast

import segno
from reportlab.platypus import Flowable

from advisor_desk.documents import styles as s
from advisor_desk.documents.canvas import PaperCanvas
from advisor_desk.documents.tags import Node, Tag

_QUIET = 4
"""Modules of white around it, without which readers do not find it."""
_MASK = 1
"""Any of the eight patterns is read as well. To try them all takes four times as long, and of two
hundred codes of ours this one had, on average, the least that might disturb a reader."""
_DARK = re.compile(b"\x01+")


class QrCode(Flowable):
    """`content` as a square so many points wide, white border included."""

    def __init__(self, content: str, size: float, alternative: str) -> None:
        super().__init__()
        self.width = self.height = size
        self._rows = segno.make_qr(content, error="m", mask=_MASK).matrix
        self.node = Node(Tag.FIGURE, alternative=alternative)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = cast("PaperCanvas", self.canv)
        side = self.width / (len(self._rows) + 2 * _QUIET)
        canvas.setFillColor(s.INK)
        canvas.saveState()
        canvas.translate(_QUIET * side, self.height - _QUIET * side)
        canvas.scale(side, -side)
        with canvas.drawing(self.node):
            canvas.write(f"{' '.join(self._runs())} f")
        canvas.restoreState()

    def _runs(self) -> Iterator[str]:
        """Each stretch of dark modules, counted in modules from the upper left."""
        for down, row in enumerate(self._rows):
            for run in _DARK.finditer(row):
                yield f"{run.start()} {down} {run.end() - run.start()} 1 re"
