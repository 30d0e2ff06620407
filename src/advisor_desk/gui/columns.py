"""Two columns that stand below each other where the window is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from advisor_desk.gui.fonts import scaled

_NARROW = 820


class Columns(QWidget):
    """Put cards in `main` and `side`; their widths share as given (62 : 38 unless told)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._main, self._side = QWidget(), QWidget()
        self.main = self._column(self._main)
        self.side = self._column(self._side)
        self.set_shares(62, 38)

    def set_shares(self, main: int, side: int) -> None:
        self._columns.setStretch(0, main)
        self._columns.setStretch(1, side)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the columns need below each other."""
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = max(scaled(_NARROW), sum(self._widths()) + self._columns.spacing())
        way = QBoxLayout.Direction
        direction = way.TopToBottom if self.width() < beside else way.LeftToRight
        if direction != self._columns.direction():
            self._columns.setDirection(direction)

    def _widths(self) -> tuple[int, int]:
        return self._main.minimumSizeHint().width(), self._side.minimumSizeHint().width()

    def _column(self, column: QWidget) -> QVBoxLayout:
        column.setProperty("clear", "true")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._columns.addWidget(column)
        return layout
