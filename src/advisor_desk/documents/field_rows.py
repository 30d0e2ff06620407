"""Places to write on a paper: labelled boxes beside each other, and circles to choose by."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from reportlab.platypus import Flowable

from advisor_desk.documents import styles as s
from advisor_desk.documents.canvas import PaperCanvas
from advisor_desk.documents.typesetter import Typesetter

_GAP, _CIRCLE, _ROW, _LONG = 12, 9, 15, 20
_LABEL = s.SMALL.leading + 1


@dataclass(frozen=True)
class Box:
    """A box to write in. `spoken` is what a viewer says of it, where the label is not enough."""

    name: str
    label: str
    spoken: str = ""


class Boxes(Flowable):
    """Boxes of one height, as wide as there is room for."""

    def __init__(self, boxes: Sequence[Box], high: float, setter: Typesetter) -> None:
        super().__init__()
        self._boxes, self._high = boxes, high
        self._width = (s.CONTENT - _GAP * (len(boxes) - 1)) / len(boxes)
        self._labels = [setter.fitted(one.label, self._width, 1, s.SMALL) for one in boxes]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, _LABEL + self._high + 5

    def draw(self) -> None:
        canvas = _outlined(self.canv)
        for place, (box, label) in enumerate(zip(self._boxes, self._labels, strict=True)):
            x = place * (self._width + _GAP)
            label.wrapOn(canvas, self._width, s.PAGE[1])
            label.drawOn(canvas, x, 5 + self._high + 1)
            _outlined(canvas).rect(x, 5, self._width, self._high)
            area = (x, 5, x + self._width, 5 + self._high)
            canvas.field(box.name, box.spoken or box.label, area, is_long=self._high > _LONG)


class Choices(Flowable):
    """One of several, each with its circle; `question` is what a viewer says before each."""

    def __init__(
        self, name: str, question: str, options: Sequence[tuple[str, str]], setter: Typesetter
    ) -> None:
        super().__init__()
        self._name, self._question, self._options = name, question, options
        self._width = s.CONTENT / len(options)
        room = self._width - _CIRCLE - 8
        self._texts = [setter.fitted(text, room, 1) for _, text in options]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, _ROW

    def draw(self) -> None:
        for place, ((value, told), text) in enumerate(
            zip(self._options, self._texts, strict=True)
        ):
            x, canvas = place * self._width, _outlined(self.canv)
            canvas.circle(x + _CIRCLE / 2, 3 + _CIRCLE / 2, _CIRCLE / 2)
            area = (x, 3, x + _CIRCLE, 3 + _CIRCLE)
            canvas.field(self._name, f"{self._question}: {told}", area, option=value)
            text.wrapOn(canvas, self._width, _ROW)
            text.drawOn(canvas, x + _CIRCLE + 5, 1.5)


def _outlined(drawn_on: object) -> PaperCanvas:
    canvas = cast("PaperCanvas", drawn_on)
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(s.MUTED)
    return canvas
