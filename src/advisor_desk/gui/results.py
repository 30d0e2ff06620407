"""What the search found, as rows of the list under the search box."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Kind(Enum):
    """What a row is."""

    HEADING = "heading"
    RESULT = "result"
    NOTE = "note"
    ADD = "add"


@dataclass(frozen=True)
class SearchResult:
    """One company or contact found. `value` is given back when it is chosen."""

    title: str
    subtitle: str
    value: object
    icon: str = "building-2"
    chip: tuple[str, str] | None = None


@dataclass(frozen=True)
class ResultGroup:
    """Results under one heading; a group without results is not shown."""

    heading: str
    results: Sequence[SearchResult]


@dataclass(frozen=True)
class Row:
    """One row as it is painted."""

    kind: Kind
    title: str
    subtitle: str = ""
    value: object = None
    icon: str = ""
    chip: tuple[str, str] | None = None

    def spoken(self) -> str:
        parts = (self.title, self.subtitle, self.chip[0] if self.chip else "")
        return ", ".join(part for part in parts if part)


def rows_of(groups: Sequence[ResultGroup]) -> list[Row]:
    rows: list[Row] = []
    for group in groups:
        if group.results:
            rows.append(Row(Kind.HEADING, group.heading))
        rows += [
            Row(Kind.RESULT, found.title, found.subtitle, found.value, found.icon, found.chip)
            for found in group.results
        ]
    return rows


class ResultsModel(QAbstractListModel):
    """The rows, of which only results and the adding row can be marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken()
        return row if role == ROW else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].kind in {Kind.RESULT, Kind.ADD}:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def markable(self) -> list[int]:
        """Give the numbers of the rows that can be marked, from the top."""
        kinds = (Kind.RESULT, Kind.ADD)
        return [number for number, row in enumerate(self._rows) if row.kind in kinds]
