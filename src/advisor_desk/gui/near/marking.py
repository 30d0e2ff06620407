"""Which row of a list is marked after it was read again."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex

from advisor_desk.gui.table import ROW, TableView


def mark(table: TableView, is_it: Callable[[object], bool]) -> None:
    """The one that was, or the first."""
    model = table.model()
    at = [model.index(row, 0) for row in range(model.rowCount())]
    wanted = (index for index in at if is_it(index.data(ROW)))
    table.setCurrentIndex(next(wanted, at[0] if at else QModelIndex()))
