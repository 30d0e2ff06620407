"""Two panes that scroll on their own, or, where the window is narrow, below each other as one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from advisor_desk.gui.cards import ScrollPage, keep_off_bar
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.layouts import laid_out

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
        panes = laid_out(self._across)
        least = [_least(pane) for pane in panes]
        beside = max(scaled(_NARROW), sum(least) + self._across.spacing())
        way = _WAY.TopToBottom if self.width() < beside else _WAY.LeftToRight
        for pane, width in zip(panes, least, strict=True):
            if isinstance(pane, ScrollPage):
                pane.setMinimumWidth(width if way == _WAY.LeftToRight else 0)
        if way != self._across.direction():
            self._across.setDirection(way)
            self._fold(folded=way == _WAY.TopToBottom)

    def _fold(self, *, folded: bool) -> None:
        for part in self._content.findChildren(QWidget):
            if isinstance(part, ScrollPage):
                part.set_whole(folded)
            elif (height := part.property("folded_height")) is not None:
                part.setMinimumHeight(scaled(int(height)) // (1 if folded else 2))


def _least(pane: QWidget | QLayout) -> int:
    if isinstance(pane, ScrollPage):
        return pane.least_width()
    if isinstance(pane, QWidget):
        return pane.minimumSize().expandedTo(pane.minimumSizeHint()).width()
    return pane.minimumSize().width()
