"""Where the receiver answers on the paper itself, with a pen or in any viewer."""

from typing import cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from advisor_desk.documents import styles as s
from advisor_desk.documents.canvas import PaperCanvas
from advisor_desk.documents.qr_code import QrCode
from advisor_desk.documents.typesetter import Typesetter
from advisor_desk.domain.handover import Handover
from advisor_desk.domain.packets import Answer, in_fours

_QR, _TICK, _OPTION = 84, 10, 18
_TOP, _GAP = 100, 14
_HALF = (s.CONTENT - _GAP) / 2
_LABEL = s.SMALL.leading + 2
_ROWS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (28, ("reason", "pass_on_to")),
    (19, ("name", "date")),
    (54, ("message",)),
)
"""How high the fields of a row are, and which; a `FilledForm` has them under these names."""
_LONG = 20


def answer(handover: Handover, digest: str, setter: Typesetter) -> list[Flowable]:
    """The form, and the code that leads back to the referral."""
    form = AnswerForm(handover, digest, setter)
    return setter.section("paper.form", [form], together=form.height + 16)


class AnswerForm(Flowable):
    """Three answers to tick and a code at the side; below, what belongs to the answer."""

    def __init__(self, handover: Handover, digest: str, setter: Typesetter) -> None:
        super().__init__()
        self._setter = setter
        check = in_fours(digest)
        how = setter.word("paper.form.how", sender=handover.sender.actor)
        self._how = setter.fitted(how, s.CONTENT - _QR - _GAP, 3, s.SMALL)
        told = setter.word("paper.form.code", reference=handover.reference, check=check)
        self._code = QrCode(f"{handover.reference} {check.replace(' ', '')}", _QR, told)
        self._check = setter.line(check, s.TINY, _QR)
        self.width = s.CONTENT
        self.height = _TOP + sum(_LABEL + high + 6 for high, _ in _ROWS)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        _, high = self._how.wrapOn(self.canv, s.CONTENT, _TOP)
        self._how.drawOn(self.canv, 0, self.height - high)
        for place, option in enumerate(Answer):
            self._option(option, self.height - high - 9 - place * _OPTION)
        self._code.drawOn(self.canv, s.CONTENT - _QR, self.height - _QR)
        self._check.wrapOn(self.canv, _QR, _TOP)
        self._check.drawOn(self.canv, s.CONTENT - _QR + 9, self.height - _QR - 5)
        y = self.height - _TOP
        for row, names in _ROWS:
            for place, name in enumerate(names):
                width = s.CONTENT if len(names) == 1 else _HALF
                self._field(name, place * (_HALF + _GAP), y, (width, row))
            y -= _LABEL + row + 6

    def _option(self, option: Answer, top: float) -> None:
        label = self._setter.word(f"paper.form.{option}")
        y, middle = top - _OPTION, top - _OPTION + _TICK / 2
        canvas = self._outlined()
        canvas.circle(_TICK / 2, middle, _TICK / 2)
        question = self._setter.word("paper.form.answer")
        area = (0, y, _TICK, y + _TICK)
        canvas.field("answer", f"{question}: {label}", area, option=option)
        self._text(label, s.BODY, _TICK + 7, y - 1.5)

    def _field(self, name: str, x: float, top: float, size: tuple[float, float]) -> None:
        label, (width, high) = self._setter.word(f"paper.form.{name}"), size
        self._text(label, s.SMALL, x, top - _LABEL + 1)
        canvas, y = self._outlined(), top - _LABEL - high
        canvas.rect(x, y, width, high)
        canvas.field(name, label, (x, y, x + width, y + high), is_long=high > _LONG)

    def _text(self, text: str, style: ParagraphStyle, x: float, y: float) -> None:
        line = self._setter.line(text, style, s.CONTENT)
        line.wrapOn(self.canv, s.CONTENT, s.PAGE[1])
        line.drawOn(self.canv, x, y)

    def _outlined(self) -> PaperCanvas:
        canvas = cast("PaperCanvas", self.canv)
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(s.MUTED)
        return canvas
