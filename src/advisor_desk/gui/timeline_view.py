"""One timeline of all that was done and is planned, as a list that wraps and can be walked."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from advisor_desk.gui.timeline_entry import ITEM, SECTION, TimelineDelegate, TimelineItem

__all__ = ["TimelineItem", "TimelineModel", "TimelineView"]

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TimelineModel(QAbstractListModel):
    """Items as given: planned ones first, then what was done, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[TimelineItem] = ()

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._section_of(item)}: {item.spoken()}"
        if role == ITEM:
            return item
        return self._section(index.row()) if role == SECTION else None

    def _section(self, row: int) -> str:
        """Give the heading that stands above a row, for the first of each part."""
        item = self._items[row]
        if row and self._items[row - 1].is_listed_planned == item.is_listed_planned:
            return ""
        return self._section_of(item)

    def _section_of(self, item: TimelineItem) -> str:
        return self.tr("Planned") if item.is_listed_planned else self.tr("Done")


class TimelineView(QListView):
    """Shows a timeline; `opened` gives the key of an item on Return or double click."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._model = TimelineModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TimelineDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.activated.connect(self._open)
        self._retranslate()

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show these items; the one that was marked stays marked if it is still there."""
        marked = self.current_key()
        self._model.set_items(items)
        for row, item in enumerate(items):
            if marked is not None and item.key == marked:
                self.setCurrentIndex(self._model.index(row))

    def current_key(self) -> object:
        """Give the key of the marked item, or None."""
        item = self.currentIndex().data(ITEM)
        return item.key if isinstance(item, TimelineItem) else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, TimelineItem):
            self.opened.emit(item.key)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Timeline of contacts"))
        self.viewport().update()
