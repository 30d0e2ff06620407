"""Days and visits as the views of the calendar ask for them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from advisor_desk.gui.board.cells import Cell, VisitCell

CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class BoardModel(QAbstractListModel):
    """Day by day: the day itself, then its visits."""

    cells: Sequence[Cell] = ()

    def set_cells(self, cells: Sequence[Cell]) -> None:
        self.beginResetModel()
        self.cells = cells
        self.endResetModel()

    def row_of(self, key: tuple[date, UUID | None]) -> int | None:
        """Where that day or visit stands; a visit that was moved, on its new day."""
        day, visit = key
        rows = enumerate(self.cells)
        if visit is None:
            return next((row for row, cell in rows if cell.key == key), None)
        its = [row for row, cell in rows if cell.key[1] == visit]
        return min(its, key=lambda row: abs(self.cells[row].day - day), default=None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cells[index.row()]
        if role == CELL:
            return cell
        spoken = cell.text.spoken() if isinstance(cell, VisitCell) else cell.spoken
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text.company if isinstance(cell, VisitCell) else cell.spoken
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken.replace("\n", ". ")
            case Qt.ItemDataRole.ToolTipRole:
                return spoken if isinstance(cell, VisitCell) else None
        return None
