"""A view whose days and visits stand where `placing` puts them; what Qt asks of such a view."""

from abc import abstractmethod
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from advisor_desk.gui.board.cells import Cell, VisitCell
from advisor_desk.gui.board.drawing import line_height
from advisor_desk.gui.board.model import CELL, BoardModel, Index
from advisor_desk.gui.board.placing import Measures, MoreBox, Placed
from advisor_desk.gui.fonts import scaled


class PlacedView(QAbstractItemView):
    """Knows what is where; it neither paints nor listens."""

    by_hours = True
    """Whether a place is an hour of a day, not a day as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placed: Placed | None = None
        self.board = BoardModel(self)
        self.setModel(self.board)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(scaled(160))

    @abstractmethod
    def place(self, measures: Measures, width: int, height: int) -> Placed:
        """Where everything stands in a viewport of that size."""

    @abstractmethod
    def minute_at(self, point: QPoint) -> int | None:
        """Of the day; None where only days are seen."""

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
        return not self.is_shown(index.row())

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

    def is_shown(self, row: int) -> bool:
        cell = self.board.cells[row]
        return not isinstance(cell, VisitCell) or row in self.placed().visits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def _scrolling_day(self, index: Index) -> QRect | None:
        cell: Cell | None = index.data(CELL)
        rect = self.placed().days.get(cell.day) if cell else None
        return rect if rect and rect.top() >= self.placed().top else None


def _measures() -> Measures:
    return Measures(
        line=line_height(),
        head=scaled(34),
        hour=scaled(37),
        axis=scaled(50),
        lane=scaled(50),
    )
