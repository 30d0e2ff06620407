"""What all views of the calendar share: walking, pointing, marking, painting."""

from abc import abstractmethod
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QFrame, QWidget

from advisor_desk.gui.board.carrying import Carrier
from advisor_desk.gui.board.cells import Cell, VisitCell
from advisor_desk.gui.board.dragging import Drag
from advisor_desk.gui.board.drawing import Ink, paint_more, paint_visit, words_width
from advisor_desk.gui.board.grid import PlacedView
from advisor_desk.gui.board.model import CELL, Index
from advisor_desk.gui.board.placing import MoreBox, Placed
from advisor_desk.gui.board.walking import Step, Walk

_ARROWS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CalendarView(PlacedView):
    """Days and visits at their places. Arrows walk, Return opens, Page Up and Down turn pages;
    one's own visits are dragged, or moved by Shift and the arrows, and let go by Return.

    `opened` gives a visit, `day_opened` a day; `walked_beyond` the day that an arrow led to
    and that is not seen; `turned` by how many pages; `marked` the cell with the keyboard.
    """

    opened = Signal(object)
    day_opened = Signal(object)
    walked_beyond = Signal(object)
    turned = Signal(int)
    marked = Signal(object)
    dropped = Signal(object)
    refused = Signal(object)

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self.dirty = QRegion()
        self._carrier = Carrier(self, self.dropped.emit, self.refused.emit)
        self.today = date.min
        self.now = datetime.min

    @abstractmethod
    def paint_paper(self, painter: QPainter, placed: Placed) -> None:
        """What lies under the visits: lines, days, today."""

    @abstractmethod
    def paint_drag(self, painter: QPainter, placed: Placed, drag: Drag) -> None:
        """Where the visit would be."""

    def show_cells(self, cells: list[Cell], today: date, now: datetime) -> None:
        """Show these. Nothing is marked before `mark` is called."""
        self._carrier.cancel()
        self.today, self.now = today, now
        self.board.set_cells(cells)
        self.updateGeometries()
        self.viewport().update()

    def set_now(self, now: datetime) -> None:
        self.now = now
        self.viewport().update()

    def mark(self, day: date, visit: UUID | None = None) -> None:
        """Mark a visit, else its day, else the first day that is seen."""
        row = self.board.row_of((day, visit))
        if row is None:
            row = self.board.row_of((day, None)) or 0
        self.setCurrentIndex(self.board.index(row))

    def current_cell(self) -> Cell | None:
        cell: Cell | None = self.currentIndex().data(CELL)
        return cell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
        is_carried = self._carrier.drag is not None
        if key in _ARROWS and (held == _SHIFT or (is_carried and not held)):
            self._carrier.step(_ARROWS[key], self.current_cell())
        elif is_carried and key in _OPENS:
            self._carrier.let_go()
        elif is_carried and key == Qt.Key.Key_Escape:
            self._carrier.cancel()
        elif held or not self._walks(key):
            QFrame.keyPressEvent(self, event)  # the page's own keys; no search by letters

    def _walks(self, key: Qt.Key) -> bool:
        if key in _ARROWS:
            self._step(_ARROWS[key])
        elif key in _PAGES:
            self.turned.emit(_PAGES[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            days = list(self.placed().days)
            self.mark(days[0 if key == Qt.Key.Key_Home else -1])
        elif key in _OPENS:
            self._open(self.current_cell())
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        if box := self.more_at(at):
            self.day_opened.emit(box.day)
        elif (index := self.indexAt(at)).isValid():
            self.setCurrentIndex(index)
            self._carrier.press(at, index.data(CELL))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._carrier.pull(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._carrier.let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._carrier.cancel()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open(self.indexAt(event.position().toPoint()).data(CELL))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        for index in (current, previous):
            self.viewport().update(self.visualRect(index))
        self.marked.emit(current.data(CELL) if current.isValid() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.dirty = event.region()
        painter, placed = QPainter(self.viewport()), self.placed()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if placed.days:
            self.paint_paper(painter, placed)
        self._clip(painter, below=False)
        self._paint_visits(painter, placed, fixed=True)
        self._clip(painter, below=True)
        self._paint_visits(painter, placed, fixed=False)
        if self._carrier.drag is not None:
            self.paint_drag(painter, placed, self._carrier.drag)
        painter.setClipping(False)
        painter.end()

    def ink(self, row: int) -> Ink:
        drag, cell = self._carrier.drag, self.board.cells[row]
        return Ink(
            is_marked=self.hasFocus() and row == self.currentIndex().row(),
            is_faint=drag is not None and drag.cell.key == cell.key,
        )

    def _clip(self, painter: QPainter, *, below: bool) -> None:
        size, top = self.viewport().size(), self.placed().top
        height = size.height() - top if below else top
        painter.setClipRect(QRect(0, top if below else 0, size.width(), height))

    def _paint_visits(self, painter: QPainter, placed: Placed, *, fixed: bool) -> None:
        for row in placed.visits:
            cell = self.board.cells[row]
            rect = self.visualRect(self.board.index(row))
            if (
                isinstance(cell, VisitCell)
                and (row in placed.fixed) is fixed
                and (self.dirty.intersects(rect))
            ):
                paint_visit(painter, rect, cell, self.ink(row))
        for box in placed.more:
            if (box.rect.top() < placed.top) is fixed:
                paint_more(painter, self.on_screen(box.rect), self._more_words(box))

    def _more_words(self, box: MoreBox) -> str:
        whole = QCoreApplication.translate("Board", "+ {n} more").format(n=box.count)
        return whole if words_width(whole) < box.rect.width() - 10 else f"+{box.count}"

    def _step(self, step: Step) -> None:
        row = self.currentIndex().row()
        if row < 0:
            self.mark(self.today)
            return
        there = self._walk(self.board.cells, row, step, self.is_shown)
        if isinstance(there, int):
            self.setCurrentIndex(self.board.index(there))
        else:
            self.walked_beyond.emit(there)

    def _open(self, cell: Cell | None) -> None:
        if isinstance(cell, VisitCell):
            self.opened.emit(cell.text)
        elif cell is not None:
            self.day_opened.emit(cell.day)
