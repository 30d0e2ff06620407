"""A layout that puts chips beside each other and wraps them like words."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from advisor_desk.gui.fonts import scaled

_WIDEST = 560
_BOUNDLESS = 16_777_215  # QWIDGETSIZE_MAX

Sized = tuple[QLayoutItem, int, int]


class FlowLayout(QLayout):
    """Wraps its items to the width there is; its height follows."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def widgets(self) -> list[QWidget]:
        """What stands in it, in its order."""
        return [widget for item in self._items if (widget := item.widget()) is not None]

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._rows(width))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place each item, centred in its row."""
        super().setGeometry(rect)
        y, gap = rect.y(), self.spacing()
        for row in self._rows(rect.width()):
            x, high = rect.x(), _high(row)
            for item, width, height in row:
                item.setGeometry(QRect(x, y + (high - height) // 2, width, height))
                x += width + gap
            y += high + gap

    def sizeHint(self) -> QSize:
        """As one line, up to a width that is still easily read."""
        rows = self._rows(_BOUNDLESS)
        width = sum(width + self.spacing() for row in rows for _, width, _ in row)
        widest = max(scaled(_WIDEST), self.minimumSize().width())
        if (width := max(0, width - self.spacing())) > widest:
            width, rows = widest, self._rows(widest)
        return QSize(width, self._height(rows))

    def minimumSize(self) -> QSize:  # noqa: N802
        smallest = QSize()
        for item in self._items:
            if not item.isEmpty():
                smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def _height(self, rows: list[list[Sized]]) -> int:
        return max(0, sum(_high(row) + self.spacing() for row in rows) - self.spacing())

    def _rows(self, width: int) -> list[list[Sized]]:
        """What is shown, each with its width and height. Asked often: Qt is asked for little."""
        rows: list[list[Sized]] = []
        room, gap = 0, self.spacing()
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            wide = min(hint.width(), max(width, 1))
            if wide > room or not rows:
                rows.append([])
                room = width
            rows[-1].append((item, wide, hint.height()))
            room -= wide + gap
        return rows


def _high(row: list[Sized]) -> int:
    return max(height for _, _, height in row)
