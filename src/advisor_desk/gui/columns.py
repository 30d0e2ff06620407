"""Two columns that stand below each other where the window is narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advisor_desk.gui.fonts import scaled

_NARROW = 820


class Columns(QWidget):
    """Put cards in `main` and `side`; their widths share as given (62 : 38 unless told)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self.main = self._column()
        self.side = self._column()
        self.set_shares(62, 38)

    def set_shares(self, main: int, side: int) -> None:
        self._columns.setStretch(0, main)
        self._columns.setStretch(1, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        direction = (
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        if direction != self._columns.direction():
            self._columns.setDirection(direction)

    def _column(self) -> QVBoxLayout:
        column = QWidget()
        column.setProperty("clear", "true")
        # Ignored: shares alone decide the width, a long word in one card does not
        column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._columns.addWidget(column)
        return layout
