"""Two panes that scroll on their own, or, where the window is narrow, below each other as one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayoutItem, QScrollArea, QSizePolicy, QWidget

from advisor_desk.gui.cards import ScrollPage, keep_off_bar
from advisor_desk.gui.fonts import scaled

_NARROW = 820
_WAY = QBoxLayout.Direction
_IGNORED = QSizePolicy.Policy.Ignored


class Panes(QScrollArea):
    """Lay the panes out side by side in a form.

    What fills the height of the window in one (a timeline, a paper) has a property
    `folded_height`: its height, in pixels at the usual text size, when they are not; half of that
    is the least it takes at all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def setWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's name
        widget.setProperty("clear", "true")
        super().setWidget(widget)
        across = widget.layout()
        assert isinstance(across, QBoxLayout)  # noqa: S101 - so the form lays it out
        self._content, self._across = widget, across
        for part in widget.findChildren(QWidget):
            if part.property("folded_height") is not None:
                part.setSizePolicy(part.sizePolicy().horizontalPolicy(), _IGNORED)
        self._fold(folded=False)
        keep_off_bar(self, across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = [_least(pane) for pane in self._panes()]
        beside = max(scaled(_NARROW), sum(least) + self._across.spacing())
        way = _WAY.TopToBottom if self.width() < beside else _WAY.LeftToRight
        for pane, width in zip(self._panes(), least, strict=True):
            if isinstance(widget := pane.widget(), ScrollPage):
                widget.setMinimumWidth(width if way == _WAY.LeftToRight else 0)
        if way != self._across.direction():
            self._across.setDirection(way)
            self._fold(folded=way == _WAY.TopToBottom)

    def _panes(self) -> list[QLayoutItem]:
        items = (self._across.itemAt(at) for at in range(self._across.count()))
        return [item for item in items if item is not None]

    def _fold(self, *, folded: bool) -> None:
        for part in self._content.findChildren(QWidget):
            if isinstance(part, ScrollPage):
                part.set_whole(folded)
            elif (height := part.property("folded_height")) is not None:
                part.setMinimumHeight(scaled(int(height)) // (1 if folded else 2))


def _least(pane: QLayoutItem) -> int:
    widget = pane.widget()
    return widget.least_width() if isinstance(widget, ScrollPage) else pane.minimumSize().width()
