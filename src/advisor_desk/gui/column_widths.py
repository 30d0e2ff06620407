"""How wide the columns of a table are: as their text needs, and evenly more if there is room."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from advisor_desk.gui.fonts import scaled

YIELDS = Qt.ItemDataRole.UserRole + 2
_LEAST, _NAME, _MOST = 260, 200, 360
_LOOKED_AT = 30
_ACROSS = Qt.Orientation.Horizontal


class ColumnWidths(QObject):
    """Shares the width of a table among its columns.

    Long texts are shortened, and those of the column `stretch` a little more, but not below
    reason: before that the yielding columns go.
    """

    def __init__(self, table: QTableView, stretch: int) -> None:
        super().__init__(table)
        self._table, self._stretch = table, stretch
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._measure)
        self._needs: dict[int, int] = {}
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.sortIndicatorChanged.connect(self._soon.start)
        table.model().modelReset.connect(self._soon.start)
        self._soon.start()

    def share(self) -> None:
        """Give each column its part of the room there is now."""
        if not self._needs:
            return
        room = self._table.viewport().width()
        widths = {column: min(need, scaled(_LEAST)) for column, need in self._needs.items()}
        widths[self._stretch] = min(self._needs[self._stretch], scaled(_NAME))
        for column in self._yielding():
            if sum(widths.values()) > room:
                del widths[column]
        for column in (self._stretch, *widths):
            self._grow(widths, column, room - sum(widths.values()))
        more = max(0, room - sum(widths.values())) // len(widths)
        for column in self._needs:
            self._table.setColumnHidden(column, column not in widths)
            self._table.setColumnWidth(column, widths.get(column, 0) + more)

    def _grow(self, widths: dict[int, int], column: int, room: int) -> None:
        """Let a column be as wide as its text, within reason and the room that is left."""
        if column in widths:
            wanted = min(self._needs[column], scaled(_MOST))
            widths[column] += max(0, min(room, wanted - widths[column]))

    def _measure(self) -> None:
        """See what each column asks for, with all of them in sight."""
        table = self._table
        for column in range(table.model().columnCount()):
            table.showColumn(column)
        self._needs = {
            column: max(
                table.horizontalHeader().sectionSizeHint(column), table.sizeHintForColumn(column)
            )
            for column in range(table.model().columnCount())
        }
        self.share()

    def _yielding(self) -> list[int]:
        model = self._table.model()
        ranks = {
            column: int(model.headerData(column, _ACROSS, YIELDS) or 0)
            for column in range(model.columnCount())
        }
        return sorted((c for c in ranks if ranks[c]), key=lambda c: -ranks[c])
