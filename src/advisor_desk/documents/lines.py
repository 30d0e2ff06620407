"""Plain text broken into lines and drawn. No markup is read, so none can be smuggled in."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from advisor_desk.documents.tags import Node

if TYPE_CHECKING:
    from advisor_desk.documents.canvas import PaperCanvas

CUT = "[…]"
_MARKS = "@.-/_"


def broken(text: str, width: float, style: ParagraphStyle) -> Iterator[str]:
    """The lines of a text, broken at spaces, and within a word that is too long for one.

    A line that ends between words ends with a space, for whoever reads one after the other.
    Made as they are asked for: whoever wants ten lines of a long text waits for ten.
    """
    for paragraph in text.split("\n"):
        yield from _paragraph(paragraph, width, style)


def _paragraph(paragraph: str, width: float, style: ParagraphStyle) -> Iterator[str]:
    line, left = "", width
    for word in paragraph.split(" "):
        rest = f" {word}" if line else word
        while (wide := _width(rest, style)) > left:
            kept = 0 if line and wide <= width else _at_mark(rest, _fitting(rest, left, style))
            kept = max(kept, 0 if line else 1)  # one at least on an empty line, or it never ends
            yield line + rest[:kept] if kept else f"{line} "
            line, rest, left = "", rest[kept:] if kept else rest[1:], width
        line, left = line + rest, left - wide
    yield f"{line} "


def _fitting(word: str, width: float, style: ParagraphStyle) -> int:
    """How many of its characters fit."""
    sizes = accumulate(_width(c, style) for c in word)
    return sum(1 for _ in takewhile(lambda total: total <= width, sizes))


def _at_mark(word: str, fits: int) -> int:
    """Where to break an address: after the last of its dots and dashes that fits, if one does."""
    after = max(word.rfind(mark, 0, fits) for mark in _MARKS) + 1
    return after if after > fits // 3 else fits


def _width(text: str, style: ParagraphStyle) -> float:
    return float(stringWidth(text, style.fontName, style.fontSize))


class Lines(Flowable):
    """Text already broken; splits between any two lines. A `link` is for text that fits a line.

    Without a node it is decoration, which no screen reader says.
    """

    def __init__(
        self,
        lines: Sequence[str],
        style: ParagraphStyle,
        node: Node | None = None,
        link: str | None = None,
    ) -> None:
        super().__init__()
        self._lines, self._style, self.node, self._link = lines, style, node, link

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, len(self._lines) * self._style.leading
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        fit = int(height / self._style.leading)
        if fit < 1:
            return []
        parts = (self._lines[:fit], self._lines[fit:])
        return [Lines(part, self._style, self.node) for part in parts]

    def drawOn(self, drawn_on: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """At its very place: to move the origin for each text takes longer than the text."""
        canvas, style, top = cast("PaperCanvas", drawn_on), self._style, y + self.height
        if self._link and self.node:
            right = x + max(_width(line, style) for line in self._lines)
            canvas.link(self._link, (x, y, right, top), self.node)
        with canvas.drawing(self.node):
            canvas.write_lines(self._lines, style, x, top)
