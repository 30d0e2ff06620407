"""What all views of the calendar share: walking, pointing, marking, scrolling."""

from abc import abstractmethod
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from advisor_desk.gui.board.cells import Cell, VisitCell, VisitText
from advisor_desk.gui.board.drawing import Ink, line_height, paint_more, paint_visit, words_width
from advisor_desk.gui.board.model import CELL, BoardModel, Index
from advisor_desk.gui.board.placing import Measures, MoreBox, Placed
from advisor_desk.gui.board.walking import Step, Walk
from advisor_desk.gui.fonts import scaled

_ARROWS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CalendarView(QAbstractItemView):
    """Days and visits at their places. Arrows walk, Return opens, Page Up and Down turn pages.

    `opened` gives a visit, `day_opened` a day; `walked_beyond` the day that an arrow led to
    and that is not seen; `turned` by how many pages; `marked` the cell with the keyboard.
    """

    opened = Signal(object)
    day_opened = Signal(object)
    walked_beyond = Signal(object)
    turned = Signal(int)
    marked = Signal(object)

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._placed: Placed | None = None
        self.today = date.min
        self.now = datetime.min
        self.board = BoardModel(self)
        self.setModel(self.board)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setMinimumHeight(scaled(160))

    @abstractmethod
    def place(self, measures: Measures, width: int, height: int) -> Placed:
        """Where everything stands in a viewport of that size."""

    @abstractmethod
    def paint_paper(self, painter: QPainter, placed: Placed) -> None:
        """What lies under the visits: lines, days, today."""

    def show_cells(self, cells: list[Cell], today: date, now: datetime) -> None:
        """Show these. Nothing is marked before `mark` is called."""
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

    def placed(self) -> Placed:
        if self._placed is None:
            size = self.viewport().size()
            cells = self.board.cells
            self._placed = (
                self.place(_measures(), size.width(), size.height()) if cells else Placed()
            )
        return self._placed

    def more_at(self, point: QPoint) -> MoreBox | None:
        boxes = self.placed().more
        return next((box for box in boxes if self.on_screen(box.rect).contains(point)), None)

    def on_screen(self, rect: QRect, *, fixed: bool = False) -> QRect:
        """Where a place is just now: what lies below the headings scrolls."""
        is_fixed = fixed or rect.top() < self.placed().top
        return rect if is_fixed else rect.translated(0, -self.verticalOffset())

    # ---- what Qt asks of a view

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        row = index.row()
        if not index.isValid() or row >= len(self.board.cells):
            return QRect()
        placed, cell = self.placed(), self.board.cells[row]
        rect = placed.visits.get(row) if isinstance(cell, VisitCell) else placed.days.get(cell.day)
        return QRect() if rect is None else self.on_screen(rect, fixed=row in placed.fixed)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """The visit there, else the day."""
        placed = self.placed()
        if self.more_at(point):
            return QModelIndex()
        for row in placed.visits:
            is_seen = row in placed.fixed or point.y() >= placed.top
            if is_seen and self.visualRect(self.board.index(row)).contains(point):
                return self.board.index(row)
        day = self.day_at(point)
        row_of_day = self.board.row_of((day, None)) if day else None
        return QModelIndex() if row_of_day is None else self.board.index(row_of_day)

    def day_at(self, point: QPoint) -> date | None:
        for day, rect in self.placed().columns.items():
            beside = rect.left() <= point.x() <= rect.right()
            if beside and (not rect.height() or self.on_screen(rect).contains(point)):
                return day
        return None

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        placed, row = self.placed(), index.row()
        rect = placed.visits.get(row) or self._scrolling_day(index)
        if rect is None or row in placed.fixed:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height() - placed.top
        above, below = rect.top() - placed.top, rect.bottom() - placed.top - room + 1
        if bar.value() > above or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(above - 2)
        elif bar.value() < below:
            bar.setValue(below + 2)

    def moveCursor(  # noqa: N802 - Qt's name
        self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()  # keys are taken in keyPressEvent: some lead out of the view

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802 - Qt's name
        return not self._is_shown(index.row())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802 - Qt's name
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802 - Qt's name
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        self._placed = None
        placed = self.placed()
        room = self.viewport().height() - placed.top
        bar = self.verticalScrollBar()
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(line_height())
        bar.setRange(0, max(0, placed.height - room))
        super().updateGeometries()

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers().value & _HELD.value
        if plain and key in _ARROWS:
            self._step(_ARROWS[key])
        elif plain and key in _PAGES:
            self.turned.emit(_PAGES[key])
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            days = list(self.placed().days)
            self.mark(days[0 if key == Qt.Key.Key_Home else -1])
        elif plain and key in _OPENS:
            self._open(self.current_cell())
        else:
            QFrame.keyPressEvent(self, event)  # the page's own keys; no search by letters

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        if box := self.more_at(at):
            self.day_opened.emit(box.day)
        elif (index := self.indexAt(at)).isValid():
            self.setCurrentIndex(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open(self.indexAt(event.position().toPoint()).data(CELL))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        self.viewport().update()
        self.marked.emit(current.data(CELL) if current.isValid() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, placed = QPainter(self.viewport()), self.placed()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if placed.days:
            self.paint_paper(painter, placed)
        self._clip(painter, below=False)
        self._paint_visits(painter, placed, fixed=True)
        self._clip(painter, below=True)
        self._paint_visits(painter, placed, fixed=False)
        painter.setClipping(False)
        painter.end()

    # ---- inner

    def ink(self, row: int) -> Ink:
        return Ink(is_marked=self.hasFocus() and row == self.currentIndex().row())

    def _clip(self, painter: QPainter, *, below: bool) -> None:
        size, top = self.viewport().size(), self.placed().top
        height = size.height() - top if below else top
        painter.setClipRect(QRect(0, top if below else 0, size.width(), height))

    def _paint_visits(self, painter: QPainter, placed: Placed, *, fixed: bool) -> None:
        seen = self.viewport().rect()
        for row in placed.visits:
            cell = self.board.cells[row]
            rect = self.visualRect(self.board.index(row))
            if (
                isinstance(cell, VisitCell)
                and (row in placed.fixed) is fixed
                and (rect.intersects(seen))
            ):
                paint_visit(painter, rect, cell, self.ink(row))
        for box in placed.more:
            if (box.rect.top() < placed.top) is fixed:
                paint_more(painter, self.on_screen(box.rect), self._more_words(box))

    def _more_words(self, box: MoreBox) -> str:
        whole = QCoreApplication.translate("Board", "+ {n} more").format(n=box.count)
        return whole if words_width(whole) < box.rect.width() - 10 else f"+{box.count}"

    def _scrolling_day(self, index: Index) -> QRect | None:
        cell: Cell | None = index.data(CELL)
        rect = self.placed().days.get(cell.day) if cell else None
        return rect if rect and rect.top() >= self.placed().top else None

    def _is_shown(self, row: int) -> bool:
        cell = self.board.cells[row]
        return not isinstance(cell, VisitCell) or row in self.placed().visits

    def _step(self, step: Step) -> None:
        row = self.currentIndex().row()
        if row < 0:
            self.mark(self.today)
            return
        there = self._walk(self.board.cells, row, step, self._is_shown)
        if isinstance(there, int):
            self.setCurrentIndex(self.board.index(there))
        else:
            self.walked_beyond.emit(there)

    def _open(self, cell: Cell | None) -> None:
        if isinstance(cell, VisitCell):
            self.opened.emit(cell.text)
        elif cell is not None:
            self.day_opened.emit(cell.day)


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
__all__ = ["CalendarView", "VisitText"]


def _measures() -> Measures:
    return Measures(
        line=line_height(),
        head=scaled(34),
        hour=scaled(37),
        axis=scaled(50),
        lane=scaled(50),
    )
