"""How a visit, a day's heading and what marks them are painted."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from advisor_desk.gui import fonts
from advisor_desk.gui.board.cells import VisitCell
from advisor_desk.gui.board.dragging import Drag
from advisor_desk.gui.icons import paint_icon
from advisor_desk.gui.moments import time_text
from advisor_desk.gui.theme import theme

SMALL = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_STRONG = QFont.Weight.DemiBold
_WITHIN = Qt.ClipOperation.IntersectClip
_ROUND = 5


@dataclass(frozen=True)
class Ink:
    """How a visit stands out: marked by the keyboard, or being taken elsewhere."""

    is_marked: bool = False
    is_faint: bool = False


@cache
def _font(pixels: int = SMALL, *, strong: bool = False) -> QFont:
    return fonts.font(pixels, _STRONG if strong else QFont.Weight.Normal)


@cache
def _metrics(pixels: int = SMALL, *, strong: bool = False) -> QFontMetrics:
    """Made once: hundreds of words are measured at each stroke."""
    return QFontMetrics(_font(pixels, strong=strong))


def text_height() -> int:
    return _metrics(strong=True).height()


def line_height() -> int:
    """Of a visit that has one line."""
    return text_height() + 4


def paint_visit(painter: QPainter, rect: QRect, cell: VisitCell, ink: Ink) -> None:
    """A soft box in the advice's colour with its sign; one's own has an outline."""
    painter.save()
    painter.setOpacity(0.45 if ink.is_faint else 1.0)
    _paint_box(painter, rect, cell, ink)
    painter.setClipRect(rect, _WITHIN)
    inner, line = rect.adjusted(8, 0, -3, 0), text_height()
    if rect.height() < 2 * line:
        _paint_first(painter, inner, cell, with_time=True)
    else:
        _paint_lines(painter, inner.adjusted(0, 1, 0, 0), cell, line)
    painter.restore()


def paint_more(painter: QPainter, rect: QRect, words: str) -> None:
    """Beside a day's number only the words; among visits a box as theirs."""
    painter.save()
    if rect.height() < line_height():
        painter.setFont(_font())
        painter.setPen(theme().colour("accent_text"))
        painter.drawText(rect, _RIGHT, words)
        painter.restore()
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("neutral_bg"))
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
    _words(painter, rect.adjusted(7, 0, -3, 0), words, "neutral", strong=True)
    painter.restore()


def paint_ghost(painter: QPainter, rect: QRect, drag: Drag) -> None:
    """Where a visit would be that is let go now."""
    painter.save()
    painter.setBrush(theme().colour("accent_soft"))
    painter.setPen(QPen(theme().colour("accent"), 1.5, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), _ROUND, _ROUND)
    words = rect.adjusted(8, 0, -4, 0)
    words.setHeight(min(rect.height(), line_height()))
    text = f"{time_text(drag.span()[0])}  {drag.cell.text.company}"
    _words(painter, words, text, "accent_text", strong=True)
    painter.restore()


def paint_ring(painter: QPainter, rect: QRect) -> None:
    """Where the keyboard is."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().colour("focus"), 2))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), _ROUND, _ROUND)
    painter.restore()


def paint_number(
    painter: QPainter, rect: QRect, text: str, *, is_today: bool, colour: str
) -> None:
    """A day's number; today's stands in a filled disc."""
    metrics = _metrics(fonts.BASE, strong=True)
    painter.save()
    painter.setFont(_font(fonts.BASE, strong=True))
    if is_today:
        side = metrics.height() + 4
        wide = max(side, metrics.horizontalAdvance(text) + 10)
        disc = QRect(0, 0, wide, side)
        disc.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent"))
        painter.drawRoundedRect(disc, side / 2, side / 2)
    painter.setPen(theme().colour("on_accent" if is_today else colour))
    painter.drawText(rect, _CENTRE, text)
    painter.restore()


def number_width(text: str) -> int:
    metrics = _metrics(fonts.BASE, strong=True)
    return max(metrics.height() + 4, metrics.horizontalAdvance(text) + 10)


def paint_words(painter: QPainter, rect: QRect, text: str, token: str) -> None:
    """Small words that are cut where they do not fit."""
    painter.save()
    _words(painter, rect, text, token)
    painter.restore()


def words_width(text: str) -> int:
    return _metrics().horizontalAdvance(text)


def _paint_box(painter: QPainter, rect: QRect, cell: VisitCell, ink: Ink) -> None:
    colours, tone = theme(), cell.text.tone
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colours.colour(f"{tone}_bg"))
    own = QPen(colours.colour(tone), 1)
    painter.setPen(own if cell.text.visit.is_mine else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), _ROUND, _ROUND)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour(tone))
    bar = QRect(rect.left(), rect.top(), 4, rect.height())
    painter.save()
    painter.setClipRect(bar, _WITHIN)
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), _ROUND, _ROUND)
    painter.restore()
    if ink.is_marked:
        paint_ring(painter, rect)


def _paint_first(painter: QPainter, rect: QRect, cell: VisitCell, *, with_time: bool) -> None:
    """Sign, hour and company on one line; the hour only where there is room for both."""
    text = cell.text
    side = fonts.scaled(13)
    if rect.width() >= side:
        place = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)
        paint_icon(painter, place, text.icon, theme().colour(text.tone).name())
    rest = rect.adjusted(side + 4, 0, 0, 0)
    if with_time and not cell.is_long and rest.width() > 2.6 * words_width(text.start):
        _words(painter, rest, text.start, "muted")
        rest.setLeft(rest.left() + words_width(text.start) + 5)
    is_ahead = text.visit.advice is not None
    _words(painter, rest, text.company, "text" if is_ahead else "muted", strong=is_ahead)


def _paint_lines(painter: QPainter, rect: QRect, cell: VisitCell, line: int) -> None:
    """The company, the advice's word, then when, whose and why, as far as there is room."""
    text = cell.text
    row = QRect(rect.left(), rect.top(), rect.width(), line)
    _paint_first(painter, row, cell, with_time=False)
    row.adjust(min(fonts.scaled(13) + 4, max(0, rect.width() - words_width("00:00  "))), 0, 0, 0)
    fits = rect.height() // line - 1
    is_wide = row.width() > 5 * words_width(text.start)
    row.translate(0, line)
    _words(painter, row, text.word, text.tone)
    beside = row.adjusted(words_width(text.word) + 6, 0, 0, 0)
    rest = [f"{text.start} · {text.who}", text.why] if is_wide else [text.start, text.who]
    if fits == 1 and beside.width() > words_width(text.start):
        _words(painter, beside, f"· {rest[0]}", "muted")
    for words in rest[: fits - 1] if row.width() >= words_width(text.start) else ():
        row.translate(0, line)
        _words(painter, row, words, "muted")


def _words(painter: QPainter, rect: QRect, text: str, token: str, *, strong: bool = False) -> None:
    painter.setFont(_font(strong=strong))
    painter.setPen(theme().colour(token))
    shown = _metrics(strong=strong).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, shown)
