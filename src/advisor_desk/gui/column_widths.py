"""How wide the columns of a table are: as their text needs, and evenly more if there is room."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from advisor_desk.gui.fonts import scaled

YIELDS = Qt.ItemDataRole.UserRole + 2
_LEAST, _MOST = 200, 360
_LOOKED_AT = 50
_ACROSS = Qt.Orientation.Horizontal


class ColumnWidths(QObject):
    """Shares the width of a table among its columns.

    Only the column `stretch` is shortened, and not below reason: before that the yielding ones go.
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
        room, widths = self._table.viewport().width(), dict(self._needs)
        wanted = min(self._needs[self._stretch], scaled(_MOST))
        widths[self._stretch] = min(wanted, scaled(_LEAST))
        for column in self._yielding():
            if sum(widths.values()) > room:
                del widths[column]
        rest = room - sum(widths.values())
        longer = max(0, min(rest, wanted - widths[self._stretch]))
        widths[self._stretch] += longer
        more = max(0, rest - longer) // len(widths)
        for column in self._needs:
            self._table.setColumnHidden(column, column not in widths)
            self._table.setColumnWidth(column, widths.get(column, 0) + more)

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
