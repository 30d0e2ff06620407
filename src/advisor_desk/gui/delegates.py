"""Paints the rows of the search list: headings, two-line results, the last row that adds."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from advisor_desk.gui import fonts
from advisor_desk.gui.icons import paint_icon
from advisor_desk.gui.painting import chip_size, paint_chip
from advisor_desk.gui.results import ROW, Kind, Row
from advisor_desk.gui.theme import theme

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class ResultDelegate(QStyledItemDelegate):
    """Two lines for a result, one for the rest."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(ROW)
        line = QFontMetrics(fonts.font()).height()
        heights = {Kind.HEADING: line + 10, Kind.RESULT: 2 * line + 15}
        return QSize(200, heights.get(row.kind, line + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_marked(painter, option.rect)
        inner = option.rect.adjusted(12, 6, -12, -6)
        match row.kind:
            case Kind.HEADING:
                _paint_line(painter, inner, row.title, "muted", fonts.font(11, _strong()))
            case Kind.RESULT:
                _paint_result(painter, inner, row)
            case Kind.ADD:
                _paint_picture(painter, inner, row.icon, "accent")
                words = inner.adjusted(fonts.scaled(32), 0, 0, 0)
                _paint_line(painter, words, row.title, "accent_text", fonts.font(weight=_strong()))
            case Kind.NOTE:
                _paint_line(painter, inner, row.title, "muted", fonts.font())
        painter.restore()


def _strong() -> QFont.Weight:
    return QFont.Weight.DemiBold


def _paint_marked(painter: QPainter, rect: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("accent_soft"))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
    painter.setBrush(theme().colour("accent"))
    painter.drawRoundedRect(
        QRect(rect.left() + 2, rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5
    )


def _paint_result(painter: QPainter, rect: QRect, row: Row) -> None:
    _paint_picture(painter, rect, row.icon, "muted")
    words = rect.adjusted(fonts.scaled(32), 0, 0, 0)
    if row.chip is not None:
        size = chip_size(row.chip[0])
        place = QRect(words.right() - size.width(), 0, size.width(), size.height())
        place.moveTop(words.center().y() - size.height() // 2)
        paint_chip(painter, place, *row.chip)
        words.setRight(place.left() - 10)
    line = words.height() // 2
    upper = QRect(words.left(), words.top(), words.width(), line)
    _paint_line(painter, upper, row.title, "text", fonts.font(weight=_strong()))
    lower = upper.translated(0, words.height() - line)
    _paint_line(painter, lower, row.subtitle, "muted", fonts.font())


def _paint_picture(painter: QPainter, rect: QRect, name: str, token: str) -> None:
    side = fonts.scaled(20)
    place = QRect(rect.left() + 1, rect.center().y() - side // 2, side, side)
    paint_icon(painter, place, name, theme().colour(token).name())


def _paint_line(painter: QPainter, rect: QRect, text: str, token: str, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(theme().colour(token))
    shown = painter.fontMetrics().elidedText(text, _ELIDE, rect.width())
    painter.drawText(rect, _LEFT, shown)
