"""One entry of the timeline: what it says, where each part stands, and how it is painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from advisor_desk.gui import fonts
from advisor_desk.gui.icons import paint_icon
from advisor_desk.gui.painting import chip_size, paint_chip, paint_focus
from advisor_desk.gui.theme import theme

ITEM = Qt.ItemDataRole.UserRole
SECTION = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap)
_MOST_TEXT = 600
_NARROW = 430
_GAP, _INNER = 3, 34


@dataclass(frozen=True)
class TimelineItem:
    """One engagement in words. Chips are (word, tone); `key` is given back when it is opened.

    `inner` ones stand under the one before them; `listed_planned` is the part they stand in
    where that is not their own.
    """

    when_text: str
    kind_icon: str
    heading: str
    body: str = ""
    chips: Sequence[tuple[str, str]] = ()
    planned: bool = False
    muted: bool = False
    key: object = None
    inner: bool = False
    listed_planned: bool | None = None
    tone: str = "accent"

    @property
    def is_listed_planned(self) -> bool:
        return self.planned if self.listed_planned is None else self.listed_planned

    def spoken(self) -> str:
        """Say the whole entry for a screen reader."""
        parts = (self.when_text, self.heading, *(word for word, _ in self.chips), self.body)
        return ". ".join(part for part in parts if part)

    def shown_body(self) -> str:
        """Give the body, cut where a list would drown in it."""
        body = self.body.strip()
        return body if len(body) <= _MOST_TEXT else f"{body[:_MOST_TEXT].rstrip()} …"


@dataclass(frozen=True)
class _Places:
    """Where the parts of one entry stand, from its top left corner."""

    section: QRect
    dot: QRect
    heading: QRect
    when: QRect
    chips: tuple[QRect, ...]
    body: QRect
    height: int


class TimelineDelegate(QStyledItemDelegate):
    """Paints entries in the colours of the theme, as tall as their text needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(100, _places(index.data(ITEM), index.data(SECTION), width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item: TimelineItem = index.data(ITEM)
        places = _places(item, index.data(SECTION), option.rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        if places.section.height():
            _paint_section(painter, places.section, index.data(SECTION))
        if not _ends_section(index):
            _paint_line(painter, places, planned=item.is_listed_planned)
        _paint_dot(painter, places.dot, item)
        _paint_words(painter, places, item)
        if option.state & QStyle.StateFlag.State_HasFocus:
            top = places.section.bottom() + 1 if places.section.height() else 0
            paint_focus(painter, QRect(0, top, option.rect.width(), places.height - top))
        painter.restore()


def _ends_section(index: _Index) -> bool:
    following = index.model().index(index.row() + 1, 0)
    return not following.isValid() or bool(following.data(SECTION))


def _places(item: TimelineItem, section: str, width: int) -> _Places:
    strong = QFontMetrics(fonts.font(weight=QFont.Weight.DemiBold))
    plain = QFontMetrics(fonts.font())
    top = fonts.scaled(30) if section else 0
    shift = fonts.scaled(_INNER) if item.inner else 0
    dot = QRect(4 + shift, top + 6, fonts.scaled(28), fonts.scaled(28))
    left = dot.right() + fonts.scaled(13)
    room = max(80, width - left - 12)
    when_width = plain.horizontalAdvance(item.when_text) + 2
    beside = room >= _NARROW
    heading = _wrapped(strong, item.heading, left, top + 7, room - (when_width + 16) * beside)
    when_top = heading.top() if beside else heading.bottom() + _GAP
    when_left = left + room - when_width if beside else left
    when = QRect(when_left, when_top, when_width, plain.height())
    y = max(heading.bottom(), when.bottom()) + _GAP
    chips = _flow(item.chips, left, y, room)
    if chips:
        y = chips[-1].bottom() + _GAP + 2
    body = _wrapped(plain, item.shown_body(), left, y, room) if item.body else QRect(left, y, 0, 0)
    height = max(body.bottom() + 1, dot.bottom()) + 14
    return _Places(QRect(0, 0, width, top), dot, heading, when, chips, body, height)


def _wrapped(metrics: QFontMetrics, text: str, left: int, top: int, width: int) -> QRect:
    height = metrics.boundingRect(QRect(0, 0, width, 100_000), _WRAP, text).height()
    return QRect(left, top, width, height)


def _flow(chips: Sequence[tuple[str, str]], left: int, top: int, room: int) -> tuple[QRect, ...]:
    placed: list[QRect] = []
    x, y = left, top + 2
    for word, _ in chips:
        size = chip_size(word)
        if x > left and x + size.width() > left + room:
            x, y = left, y + size.height() + 4
        placed.append(QRect(QPoint(x, y), size))
        x += size.width() + 6
    return tuple(placed)


def _paint_section(painter: QPainter, rect: QRect, text: str) -> None:
    font = fonts.font(11, QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme().colour("muted"))
    words = rect.adjusted(4, 0, 0, -4)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    start = words.left() + QFontMetrics(font).horizontalAdvance(text) + 10
    painter.setPen(QPen(theme().colour("line"), 1))
    painter.drawLine(start, words.center().y() + 1, rect.right() - 12, words.center().y() + 1)


def _paint_line(painter: QPainter, places: _Places, *, planned: bool) -> None:
    style = Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme().colour("border"), 2, style))
    x = 4 + places.dot.width() // 2 + 1
    is_inner = places.dot.left() > places.dot.width()
    painter.drawLine(x, 0 if is_inner else places.dot.bottom(), x, places.height + 6)
    if is_inner:
        painter.drawLine(x, places.dot.center().y(), places.dot.left(), places.dot.center().y())


def _paint_dot(painter: QPainter, dot: QRect, item: TimelineItem) -> None:
    colours = theme()
    ring = colours.colour("control" if item.muted else item.tone)
    style = Qt.PenStyle.DashLine if item.planned else Qt.PenStyle.SolidLine
    painter.setPen(QPen(ring, 1.4, style))
    soft = "surface" if item.planned else "neutral_bg" if item.muted else "accent_soft"
    painter.setBrush(colours.colour(soft))
    painter.drawEllipse(dot)
    side = fonts.scaled(16)
    inner = QRect(0, 0, side, side)
    inner.moveCenter(dot.center())
    paint_icon(
        painter, inner, item.kind_icon, colours.colour("muted" if item.muted else item.tone).name()
    )


def _paint_words(painter: QPainter, places: _Places, item: TimelineItem) -> None:
    colours = theme()
    text = colours.colour("muted" if item.muted else "text")
    painter.setFont(fonts.font(weight=QFont.Weight.DemiBold))
    painter.setPen(text)
    painter.drawText(places.heading, _WRAP, item.heading)
    painter.setFont(fonts.font())
    painter.drawText(places.body, _WRAP, item.shown_body())
    painter.setPen(colours.colour("muted"))
    painter.drawText(places.when, Qt.AlignmentFlag.AlignLeft, item.when_text)
    for rect, (word, tone) in zip(places.chips, item.chips, strict=True):
        paint_chip(painter, rect, word, tone)
