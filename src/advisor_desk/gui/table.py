"""The one table model, a list of frozen rows shown through columns, and the view for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from advisor_desk.gui.column_widths import YIELDS, ColumnWidths
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.icons import icon

R = TypeVar("R")

ROW = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[R]):
    """What one column shows of a row. `icon` gives (name, colour token) or none; never alone.

    Where the window is narrow, the columns that `yields` more than 0 go, the most yielding first.
    """

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any]
    icon: Callable[[R], tuple[str, str] | None] | None = None
    number: bool = False
    yields: int = 0


class RowsModel(QAbstractTableModel, Generic[R]):
    """Read-only. To change a row, call a service; the page then shows fresh rows."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: Sequence[R] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_anew(self) -> None:
        """The rows are the same, but say something else."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Show other columns, or the same in another language."""
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
            case Qt.ItemDataRole.DecorationRole:
                drawn = column.icon(row) if column.icon else None
                return icon(*drawn) if drawn else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.number else None
        return {ROW: row, SORT: column.sort(row)}.get(role) if role in {ROW, SORT} else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == YIELDS:
                return self._columns[section].yields
            if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].number:
                return _RIGHT
        return super().headerData(section, orientation, role)


class TableView(QTableView):
    """Whole rows; Return, double click or a click opens one; Tab leaves the table."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: ColumnWidths | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(36))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.activated.connect(self._open)

    def show_rows(self, model: QAbstractTableModel, stretch: int = 0, sort: int = 0) -> None:
        """Show the model sorted by one column; `stretch` names the one that may be shortened."""
        proxy = QSortFilterProxyModel(self)
        proxy.setSortRole(SORT)
        proxy.setSourceModel(model)
        self.setModel(proxy)
        self.sortByColumn(sort, Qt.SortOrder.AscendingOrder)
        self._widths = ColumnWidths(self, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._widths is not None:
            self._widths.share()

    def current_row(self) -> object:
        """Give the row that is marked, or None."""
        return self.currentIndex().data(ROW) if self.currentIndex().isValid() else None

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW))
