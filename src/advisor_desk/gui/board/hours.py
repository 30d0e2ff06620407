"""A day or a week: days beside each other, the hours below each other."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, Qt, QTime
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor_desk.gui.board.dragging import Drag
from advisor_desk.gui.board.drawing import (
    line_height,
    number_width,
    paint_ghost,
    paint_number,
    paint_ring,
    paint_words,
    words_width,
)
from advisor_desk.gui.board.placing import Measures, Placed, place_hours
from advisor_desk.gui.board.view import CalendarView
from advisor_desk.gui.board.walking import among_hours
from advisor_desk.gui.moments import qdate
from advisor_desk.gui.theme import theme

_HOUR = 60


class HoursView(CalendarView):
    """Visits at the same time stand side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(among_hours, parent)

    def place(self, measures: Measures, width: int, height: int) -> Placed:
        return place_hours(self.board.cells, width, height, measures)

    def paint_paper(self, painter: QPainter, placed: Placed) -> None:
        self._paint_columns(painter, placed)
        self._clip(painter, below=True)
        self._paint_hours(painter, placed)
        self._paint_now(painter, placed)
        painter.setClipping(False)
        for day, rect in placed.days.items():
            if self.dirty.intersects(rect):
                self._paint_heading(painter, rect, day)
        painter.setPen(QPen(theme().colour("border"), 1))
        painter.drawLine(0, placed.top - 1, self.viewport().width(), placed.top - 1)
        self._paint_week(painter, placed)

    def minute_at(self, point: QPoint) -> int:
        placed = self.placed()
        inner = point.y() - placed.top + self.verticalOffset()
        return placed.hours[0] * _HOUR + round(inner * _HOUR / placed.hour)

    def paint_drag(self, painter: QPainter, placed: Placed, drag: Drag) -> None:
        column = placed.columns[drag.day]
        if drag.minute is None:
            painter.setClipping(False)
            rect = QRect(column.left() + 2, placed.days[drag.day].bottom(), column.width() - 4, 0)
            rect.setHeight(line_height())
        else:
            top = self.y_of(placed, drag.minute)
            start, end = drag.cell.minutes
            tall = max(line_height(), round((end - start) * placed.hour / _HOUR) - 2)
            rect = QRect(column.left() + 2, top + 1, column.width() - 6, tall)
        paint_ghost(painter, rect, drag)

    def y_of(self, placed: Placed, minutes: int) -> int:
        """Where a minute of the day is just now."""
        inner = (minutes - placed.hours[0] * _HOUR) * placed.hour / _HOUR
        return placed.top + round(inner) - self.verticalOffset()

    def _paint_columns(self, painter: QPainter, placed: Placed) -> None:
        height = self.viewport().height()
        for day, rect in placed.columns.items():
            column = QRect(rect.left(), placed.top, rect.width(), height)
            if day == self.today and len(placed.days) > 1:
                tint = theme().colour("accent_soft")
                tint.setAlphaF(0.45)
                painter.fillRect(column, tint)
            elif day.weekday() > 4:
                painter.fillRect(column, theme().colour("raised"))
            painter.setPen(QPen(theme().colour("line"), 1))
            painter.drawLine(rect.left(), 0, rect.left(), height)

    def _paint_hours(self, painter: QPainter, placed: Placed) -> None:
        left = min(rect.left() for rect in placed.columns.values())
        for hour in range(placed.hours[0], placed.hours[1] + 1):
            y = self.y_of(placed, hour * _HOUR)
            painter.setPen(QPen(theme().colour("line"), 1))
            painter.drawLine(left - 6, y, self.viewport().width(), y)
            text = QLocale().toString(QTime(hour, 0), "HH:mm") if hour < placed.hours[1] else ""
            label = QRect(0, y + 1, left - 10, 20)
            label.setLeft(label.right() - words_width(text))
            paint_words(painter, label.adjusted(0, 0, 2, 0), text, "muted")

    def _paint_now(self, painter: QPainter, placed: Placed) -> None:
        if self.today not in placed.columns:
            return
        local = self.now.astimezone()
        y = self.y_of(placed, local.hour * _HOUR + local.minute)
        column = placed.columns[self.today]
        painter.setPen(QPen(theme().colour("accent"), 2))
        painter.drawLine(column.left(), y, column.right(), y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent"))
        painter.drawEllipse(column.left() - 3, y - 4, 8, 8)

    def _paint_heading(self, painter: QPainter, rect: QRect, day: date) -> None:
        is_today, number = day == self.today, str(day.day)
        name = QLocale().toString(qdate(day), "dddd" if len(self.placed().days) == 1 else "ddd")
        wide = number_width(number)
        room = rect.width() - wide - 14
        middle = min(words_width(name), max(room, 0))
        left = rect.left() + max(6, (rect.width() - middle - wide - 6) // 2)
        words = QRect(left, rect.top(), middle + 2, rect.height())
        paint_words(painter, words, name, "accent_text" if is_today else "muted")
        disc = QRect(words.right() + 6, rect.top(), wide, rect.height())
        paint_number(painter, disc, number, is_today=is_today, colour="text")
        row = self.board.row_of((day, None))
        if row is not None and self.ink(row).is_marked:
            paint_ring(painter, rect.adjusted(3, 3, -2, -3))

    def _paint_week(self, painter: QPainter, placed: Placed) -> None:
        first = next(iter(placed.days))
        wording = QCoreApplication.translate("Board", "W{n}")
        text = wording.format(n=first.isocalendar().week)
        rect = QRect(6, 0, placed.days[first].left() - 8, placed.days[first].height())
        paint_words(painter, rect, text, "muted")
