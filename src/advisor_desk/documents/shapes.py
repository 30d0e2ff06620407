"""What a paper has beside running text: side headings, chips, a scale, a box."""

from collections.abc import Sequence
from typing import cast

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from advisor_desk.documents import styles as s
from advisor_desk.documents.canvas import PaperCanvas
from advisor_desk.documents.fonts import REGULAR, SEMIBOLD
from advisor_desk.documents.lines import Lines
from advisor_desk.documents.page import Carried
from advisor_desk.documents.tags import Node, Tag


class SideHeading(Flowable):
    """Opens a section: a rule, a bookmark, and the heading left of what follows."""

    HIGH = 7

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self._text = "".join(lines).strip()
        self._heading = Lines(lines, s.HEADING, Node(Tag.H2))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, self.HIGH

    def draw(self) -> None:
        cast("PaperCanvas", self.canv).mark(self._text)
        self.canv.setStrokeColor(s.RULE)
        self.canv.setLineWidth(0.5)
        self.canv.line(0, self.HIGH, s.WIDTH, self.HIGH)
        _in_margin(self._heading, self.canv)


class Continued(Flowable):
    """The heading again, where its section goes on on another page. It takes no height."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self._heading = Lines(lines, s.HEADING)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, 0

    def draw(self) -> None:
        _in_margin(self._heading, self.canv)


def _in_margin(heading: Flowable, drawn_on: object) -> None:
    """Draw it downwards from here."""
    canvas = cast("PaperCanvas", drawn_on)
    _, high = heading.wrapOn(canvas, s.SIDE, s.PAGE[1])
    heading.drawOn(canvas, 0, -high)
    canvas.keep_above(-high)


class Opening(Flowable):
    """The line above the title: the kind of paper, and its reference."""

    def __init__(self, kind: str, reference: str) -> None:
        super().__init__()
        self._kind, self._reference = kind, reference
        self._nodes = Node(Tag.P), Node(Tag.P)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, 18

    def draw(self) -> None:
        canvas = cast("PaperCanvas", self.canv)
        canvas.mark(self._kind, 0)
        canvas.setFont(SEMIBOLD, 10)
        canvas.setFillColor(s.ACCENT)
        with canvas.drawing(self._nodes[0]):
            canvas.drawString(0, 8, self._kind)
        canvas.setFillColor(s.INK)
        with canvas.drawing(self._nodes[1]):
            canvas.drawRightString(s.WIDTH, 8, self._reference)


class Beside(Carried):
    """Indents one flowable into the content column; splits as that one splits."""

    def __init__(self, inner: Flowable, heading: Flowable | None = None) -> None:
        super().__init__()
        self._inner, self.heading = inner, heading

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, self.height = self._inner.wrapOn(self.canv, s.CONTENT, height)
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        parts = self._inner.splitOn(self.canv, s.CONTENT, height)
        return [Beside(part, self.heading) for part in parts]

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        self._inner.drawOn(canvas, x + s.SIDE + s.GUTTER, y)


class Chips(Flowable):
    """Short words in outlined pills, as many to a row as fit."""

    _SIZE, _HEIGHT, _PAD, _GAP = 9, 17, 8, 6

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__()
        self._texts, self._list = texts, Node(Tag.LIST)
        self._placed: list[tuple[float, float, float, str]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._placed, x, row = [], 0.0, 0
        for text in self._texts:
            wide = stringWidth(text, SEMIBOLD, self._SIZE) + 2 * self._PAD
            if x and x + wide > width:
                x, row = 0.0, row + 1
            self._placed.append((x, row * (self._HEIGHT + self._GAP), wide, text))
            x += wide + self._GAP
        self.height = (row + 1) * (self._HEIGHT + self._GAP)
        return width, self.height

    def draw(self) -> None:
        self.canv.setLineWidth(0.9)
        self.canv.setStrokeColor(s.ACCENT)
        self.canv.setFont(SEMIBOLD, self._SIZE)
        for x, down, wide, text in self._placed:
            y = self.height - down - self._HEIGHT
            self.canv.setFillColor(s.TINT)
            self.canv.roundRect(x, y, wide, self._HEIGHT, self._HEIGHT / 2, fill=1)
            self.canv.setFillColor(s.INK)
            item = Node(Tag.BODY, Node(Tag.ITEM, self._list))
            with cast("PaperCanvas", self.canv).drawing(item):
                self.canv.drawString(x + self._PAD, y + 5.2, text)


class Scale(Flowable):
    """A value on a short scale: so many steps filled, then its words."""

    _STEP, _HEIGHT, _GAP = 17, 6, 2.5

    def __init__(self, value: int, steps: int, words: str) -> None:
        super().__init__()
        self._value, self._steps, self._words = value, steps, words
        self.node = Node(Tag.P)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, s.BODY.leading

    def draw(self) -> None:
        self.canv.setLineWidth(0.7)
        self.canv.setStrokeColor(s.ACCENT)
        self.canv.setFillColor(s.ACCENT)
        for step in range(self._steps):
            x = step * (self._STEP + self._GAP)
            self.canv.rect(x, 2.8, self._STEP, self._HEIGHT, fill=step < self._value)
        self.canv.setFillColor(s.INK)
        self.canv.setFont(REGULAR, s.BODY.fontSize)
        with cast("PaperCanvas", self.canv).drawing(self.node):
            self.canv.drawString(self._steps * (self._STEP + self._GAP) + 6, 2.4, self._words)


class Kept(Flowable):
    """Some flowables that stay on one page; together they are lower than one."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        super().__init__()
        self._content = content

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._sizes = [one.wrapOn(self.canv, width, height)[1] for one in self._content]
        self.width, self.height = width, sum(self._sizes)
        return width, self.height

    def draw(self) -> None:
        y = self.height
        for one, high in zip(self._content, self._sizes, strict=True):
            y -= high
            one.drawOn(self.canv, 0, y)


class Box(Flowable):
    """Paragraphs on a tint with a heavy left edge and an outline: seen in black and white too."""

    _PAD, _EDGE = 9, 3
    AROUND = 2 * _PAD + _EDGE

    def __init__(
        self, content: Sequence[Flowable], edge: Color, tint: Color, outline: float = 0.7
    ) -> None:
        super().__init__()
        self._content, self._edge, self._tint = content, edge, tint
        self._outline = outline

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        inner = width - self.AROUND
        self._sizes = [p.wrapOn(self.canv, inner, height)[1] for p in self._content]
        self.width, self.height = width, sum(self._sizes) + 2 * self._PAD
        return width, self.height

    def draw(self) -> None:
        self.canv.setLineWidth(self._outline)
        self.canv.setStrokeColor(self._edge)
        self.canv.setFillColor(self._tint)
        self.canv.rect(0, 0, self.width, self.height, fill=1)
        self.canv.setFillColor(self._edge)
        self.canv.rect(0, 0, self._EDGE, self.height, stroke=0, fill=1)
        y = self.height - self._PAD
        for paragraph, high in zip(self._content, self._sizes, strict=True):
            y -= high
            paragraph.drawOn(self.canv, self._PAD + self._EDGE, y)
