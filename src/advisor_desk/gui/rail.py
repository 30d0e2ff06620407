"""The navigation rail at the left: where one is, and where one can go."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from advisor_desk.gui import fonts
from advisor_desk.gui.icons import icon
from advisor_desk.gui.theme import theme

_WIDTH = 92
_NARROW = 60


@dataclass(frozen=True)
class Place:
    """One button of the rail. The window answers its keys: a button would wait 100 ms."""

    key: str
    icon: str
    shortcut: str
    at_bottom: bool = False


class Rail(QFrame):
    """Buttons that go to places. `chosen` gives the key; the window decides and marks it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _PlaceButton] = {}
        self._compact = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 14, 8, 12)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)
        self._gap = 0
        self.setMinimumWidth(fonts.scaled(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def add_place(self, place: Place) -> None:
        """Add a button, above the gap or below it; its words come by `set_words`."""
        button = _PlaceButton(place, self)
        self._group.addButton(button)
        self._buttons[place.key] = button
        if place.at_bottom:
            self._layout.addWidget(button)
        else:
            self._layout.insertWidget(self._gap, button)
            self._gap += 1
        button.clicked.connect(lambda _=False, key=place.key, to=self.chosen: to.emit(key))

    def set_words(self, key: str, text: str) -> None:
        self._buttons[key].set_words(text)

    def set_current(self, key: str) -> None:
        """Mark a place; a key that is not on the rail marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def set_count(self, key: str, count: int) -> None:
        """Show how much waits at a place, in a small badge; 0 shows none."""
        self._buttons[key].set_count(count)

    def set_compact(self, compact: bool) -> None:
        """Show pictures only, where the window is low or narrow."""
        if compact == self._compact:
            return
        self._compact = compact
        self.setMinimumWidth(fonts.scaled(_NARROW if compact else _WIDTH))
        self._layout.setContentsMargins(8, *((6, 8, 6) if compact else (14, 8, 12)))
        self._layout.setSpacing(1 if compact else 4)
        for button in self._buttons.values():
            button.set_compact(compact)


class _PlaceButton(QToolButton):
    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._text = ""
        self._count = 0
        self.setCheckable(True)
        self.setIcon(icon(place.icon, "rail_text", "on_rail"))
        self.setIconSize(QSize(fonts.scaled(22), fonts.scaled(22)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_compact(compact=False)

    def set_words(self, text: str) -> None:
        self._text = text
        self.setText(text)
        keys = QKeySequence(self._place.shortcut)
        self.setToolTip(f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        self._name()

    def set_count(self, count: int) -> None:
        self._count = count
        self._name()
        self.update()

    def set_compact(self, compact: bool) -> None:
        below = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        only = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(only if compact else below)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count:
            painter = QPainter(self)
            self._paint_count(painter)
            painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 100 else "99+"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font(10))
        width = max(fonts.scaled(16), painter.fontMetrics().horizontalAdvance(text) + 9)
        left = self.width() // 2 + fonts.scaled(3)
        badge = QRect(left, 4, width, fonts.scaled(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("amber_bg"))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(QColor(theme().tokens.amber))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self) -> None:
        self.setAccessibleName(f"{self._text}, {self._count}" if self._count else self._text)
