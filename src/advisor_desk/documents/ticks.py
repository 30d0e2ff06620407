"""Lines with a square before them, to tick with a pen."""

from collections.abc import Iterable
from typing import cast

from reportlab.platypus import Flowable

from advisor_desk.documents import styles as s
from advisor_desk.documents.canvas import PaperCanvas
from advisor_desk.documents.tags import Node, Tag
from advisor_desk.documents.typesetter import Typesetter, into

_SQUARE, _INDENT, _LINES = 7.5, 15, 4


class Ticked(Flowable):
    """One thing to do or to ask."""

    def __init__(self, text: str, items: Node, setter: Typesetter) -> None:
        super().__init__()
        self._text = setter.fitted(text, s.CONTENT - _INDENT, _LINES)
        into(Node(Tag.BODY, Node(Tag.ITEM, items)), self._text)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, self._high = self._text.wrapOn(self.canv, s.CONTENT - _INDENT, height)
        return width, self._high + 2

    def draw(self) -> None:
        canvas = cast("PaperCanvas", self.canv)
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(s.MUTED)
        canvas.rect(0.4, self._high - _SQUARE, _SQUARE, _SQUARE)
        self._text.drawOn(canvas, _INDENT, 2)


def ticks(texts: Iterable[str], setter: Typesetter) -> list[Flowable]:
    """A list of them."""
    items = Node(Tag.LIST)
    return [Ticked(text, items, setter) for text in texts]
