"""The navigation rail at the left: where one is, and where one can go."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
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
        self._current = ""
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
        self._buttons[place.key] = button
        if place.at_bottom:
            self._layout.addWidget(button)
        else:
            self._layout.insertWidget(self._gap, button)
            self._gap += 1
        button.clicked.connect(partial(self._choose, place.key))
        self._let_tab_reach(next(iter(self._buttons)))

    def set_words(self, key: str, text: str) -> None:
        self._buttons[key].set_words(text)

    def set_current(self, key: str) -> None:
        """Mark a place; a key that is not on the rail marks none."""
        self._current = key
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        if key in self._buttons:
            self._let_tab_reach(key)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrows: for Tab the rail is one stop."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        focused = [key for key, button in self._buttons.items() if button.hasFocus()]
        if step and focused:
            keys = list(self._buttons)
            key = keys[(keys.index(focused[0]) + step) % len(keys)]
            self._let_tab_reach(key)
            self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        self.set_current(self._current)  # a click has toggled it; only the window marks places
        self.chosen.emit(key)

    def _let_tab_reach(self, key: str) -> None:
        for name, button in self._buttons.items():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(strong if name == key else click)


class _PlaceButton(QToolButton):
    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._text = ""
        self._count = 0
        self.setCheckable(True)
        self.setIcon(icon(place.icon, "rail_text", "on_rail"))
        self.setIconSize(QSize(fonts.scaled(22), fonts.scaled(22)))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # the rail's
        else:
            super().keyPressEvent(event)

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
