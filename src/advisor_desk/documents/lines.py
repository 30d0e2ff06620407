"""Plain text broken into lines and drawn. No markup is read, so none can be smuggled in."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscent, stringWidth
from reportlab.platypus import Flowable

CUT = "[…]"
_MARKS = "@.-/_"


def broken(text: str, width: float, style: ParagraphStyle) -> Iterator[str]:
    """The lines of a text, broken at spaces, and within a word that is too long for one.

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
            yield line + rest[:kept]
            line, rest, left = "", rest[kept:] if kept else rest[1:], width
        line, left = line + rest, left - wide
    yield line


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
    """Text already broken; splits between any two lines. A `link` is for text that fits a line."""

    def __init__(
        self, lines: Sequence[str], style: ParagraphStyle, link: str | None = None
    ) -> None:
        super().__init__()
        self._lines, self._style, self._link = lines, style, link

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, len(self._lines) * self._style.leading
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        fit = int(height / self._style.leading)
        if fit < 1:
            return []
        return [Lines(self._lines[:fit], self._style), Lines(self._lines[fit:], self._style)]

    def draw(self) -> None:
        style = self._style
        self.canv.setFillColor(style.textColor)
        self.canv.setFont(style.fontName, style.fontSize)
        if self._link:
            area = (0, 0, max(_width(line, style) for line in self._lines), self.height)
            self.canv.linkURL(self._link, area, relative=1)
        y = self.height - getAscent(style.fontName, style.fontSize)
        for line in self._lines:
            self.canv.drawString(0, y, line)
            y -= style.leading
