"""A code that a telephone reads, drawn as squares."""

from typing import cast

import segno
from reportlab.platypus import Flowable

from advisor_desk.documents import styles as s
from advisor_desk.documents.page import PaperCanvas
from advisor_desk.documents.tags import Node, Tag

_QUIET = 4
"""Modules of white around it, without which readers do not find it."""


class QrCode(Flowable):
    """`content` as a square so many points wide, white border included."""

    def __init__(self, content: str, size: float, alternative: str) -> None:
        super().__init__()
        self.width = self.height = size
        self._rows = [bytes(row) for row in segno.make_qr(content, error="m").matrix]
        self.node = Node(Tag.FIGURE, alternative=alternative)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = cast("PaperCanvas", self.canv)
        side = self.width / (len(self._rows) + 2 * _QUIET)
        canvas.setFillColor(s.INK)
        path = canvas.beginPath()
        for down, row in enumerate(self._rows, _QUIET + 1):
            for start, length in _runs(row):
                path.rect((_QUIET + start) * side, self.height - down * side, length * side, side)
        with canvas.drawing(self.node):
            canvas.drawPath(path, stroke=0, fill=1)


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Where each stretch of dark modules begins, and how long it is."""
    runs, start = [], None
    for place, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place - start))
            start = None
    return runs
