"""A month in whole weeks: a line a visit, and how many more there are."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect
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
from advisor_desk.gui.board.placing import Measures, Placed, place_month
from advisor_desk.gui.board.view import CalendarView
from advisor_desk.gui.board.walking import among_weeks
from advisor_desk.gui.moments import qdate
from advisor_desk.gui.theme import theme


class MonthView(CalendarView):
    """Days of the months beside it are paler."""

    month: tuple[int, int] = (0, 0)
    by_hours = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(among_weeks, parent)

    def place(self, measures: Measures, width: int, height: int) -> Placed:
        return place_month(self.board.cells, width, height, measures)

    def paint_paper(self, painter: QPainter, placed: Placed) -> None:
        self._clip(painter, below=True)
        for day, rect in placed.days.items():
            if self.dirty.intersects(shown := self.on_screen(rect)):
                self._paint_day(painter, shown, day)
        self._paint_weeks(painter, placed)
        painter.setClipping(False)
        self._paint_names(painter, placed)

    def minute_at(self, _point: QPoint) -> None:
        return None

    def paint_drag(self, painter: QPainter, placed: Placed, drag: Drag) -> None:
        rect = self.on_screen(placed.days[drag.day])
        paint_ring(painter, rect.adjusted(1, 1, 0, 0))
        line = QRect(rect.left() + 4, 0, rect.width() - 7, line_height() - 1)
        line.moveBottom(rect.bottom() - 2)
        paint_ghost(painter, line, drag)

    def _paint_day(self, painter: QPainter, rect: QRect, day: date) -> None:
        is_other = (day.year, day.month) != self.month
        if day == self.today:
            tint = theme().colour("accent_soft")
            tint.setAlphaF(0.45)
            painter.fillRect(rect, tint)
        elif is_other or day.weekday() > 4:
            painter.fillRect(rect, theme().colour("raised"))
        painter.setPen(QPen(theme().colour("line"), 1))
        painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
        painter.drawLine(rect.left(), rect.top(), rect.left(), rect.bottom())
        text = str(day.day)
        if day.day == 1:
            text = QLocale().toString(qdate(day), QCoreApplication.translate("Board", "d MMM"))
        place = QRect(rect.left() + 4, rect.top() + 1, number_width(text), line_height() + 2)
        colour = "muted" if is_other else "text"
        paint_number(painter, place, text, is_today=day == self.today, colour=colour)
        row = self.board.row_of((day, None))
        if row is not None and self.ink(row).is_marked:
            paint_ring(painter, rect.adjusted(1, 1, 0, 0))

    def _paint_weeks(self, painter: QPainter, placed: Placed) -> None:
        for day, rect in placed.days.items():
            if day.weekday() == 0:
                at = self.on_screen(rect)
                wording = QCoreApplication.translate("Board", "W{n}")
                text = wording.format(n=day.isocalendar().week)
                place = QRect(6, at.top() + 2, rect.left() - 8, line_height())
                paint_words(painter, place, text, "muted")
                painter.setPen(QPen(theme().colour("line"), 1))
                painter.drawLine(0, at.top(), rect.left(), at.top())

    def _paint_names(self, painter: QPainter, placed: Placed) -> None:
        for day, rect in list(placed.days.items())[:7]:
            name = QLocale().toString(qdate(day), "ddd")
            place = QRect(rect.left(), 0, rect.width(), placed.top)
            place.setLeft(rect.left() + (rect.width() - words_width(name)) // 2)
            paint_words(painter, place, name, "muted")
