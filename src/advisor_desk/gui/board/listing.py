"""The calendar's visits as a list."""

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from advisor_desk.gui.board.cells import VisitText
from advisor_desk.gui.board.columns import columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.state_stack import StateStack
from advisor_desk.gui.table import RowsModel, TableView


class ListView(StateStack):
    """Four weeks at a time. `opened` and `marked` give a visit, `turned` by how many pages."""

    opened = Signal(object)
    marked = Signal(object)
    turned = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._texts: Sequence[VisitText] = ()
        self.model: RowsModel[VisitText] = RowsModel(columns(context), self)
        self.table = TableView()
        self.table.show_rows(self.model, stretch=1)
        self.set_content(self.table)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentRowChanged.connect(
            lambda *_: self.marked.emit(self.table.current_row())
        )

    def show_texts(self, texts: Sequence[VisitText]) -> None:
        """Show these; what was marked stays marked if it is still there."""
        before = cast("VisitText | None", self.table.current_row())
        self._texts = texts
        self.model.set_rows(texts)
        if texts:
            self.show_content()
            self.mark(before.id if before else None)
        else:
            none = self.tr("No visits in these weeks")
            why = self.tr("Turn the page, or choose other actors and municipalities above.")
            self.show_empty("calendar-days", none, why)
            self.marked.emit(None)

    def mark(self, visit: UUID | None) -> None:
        rows = range(self.table.model().rowCount())
        at = [self.table.model().index(row, 0) for row in rows]
        shown = [cast("VisitText", index.data(Qt.ItemDataRole.UserRole)).id for index in at]
        if shown:
            self.table.setCurrentIndex(at[shown.index(visit) if visit in shown else 0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(steps)

    def retranslate(self) -> None:
        self.model.set_columns(columns(self._context))
        self.table.setAccessibleName(self.tr("Visits"))
