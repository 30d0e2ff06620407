"""One line on the screen: painted words that can be pressed, a tick box, a button."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from advisor_desk.gui import fonts
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.icons import paint_icon
from advisor_desk.gui.painting import chip_size, paint_chip, paint_focus
from advisor_desk.gui.theme import theme
from advisor_desk.gui.today.lines import DayLine

_LEAD, _ICON, _HEIGHT = 98, 30, 48
AIR = 6
"""Beside the words, so that the frame of the keyboard stands off them."""
_ELIDED = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LineRow(QWidget):
    """Shows one `DayLine` after the other: set again, it keeps the focus where it was."""

    opened = Signal(object)
    acted = Signal(object)
    ticked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: DayLine | None = None
        self._tick = QCheckBox()
        self._tick.setProperty("bare", "true")
        self._words = LineWords()
        self._button = Button()
        self._tick.clicked.connect(self._on_tick)
        self._words.clicked.connect(self._on_open)
        self._button.clicked.connect(self._on_act)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        self._row.addWidget(self._tick)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, line: DayLine) -> None:
        if line == self._line:
            return
        self._line = line
        self._words.show_line(line)
        self._row.setContentsMargins(AIR // 2 if line.tick else 0, 0, AIR if line.action else 0, 0)
        self._tick.setVisible(bool(line.tick))
        self._tick.setChecked(False)
        self._tick.setAccessibleName(f"{line.tick}: {line.spoken()}")
        self._tick.setToolTip(line.tick)
        self._button.setVisible(bool(line.action))
        self._button.setText(line.action)
        self._button.setAccessibleName(f"{line.action}: {line.spoken()}")

    def _on_open(self) -> None:
        self.opened.emit(self._line)

    def _on_act(self) -> None:
        self.acted.emit(self._line)

    def _on_tick(self) -> None:
        self.ticked.emit(self._line)


class LineWords(QAbstractButton):
    """The words of a line, painted; the whole of it is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: DayLine | None = None
        self._pointed_at = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_line(self, line: DayLine) -> None:
        self._line = line
        self.setAccessibleName(line.spoken())
        self.setToolTip("\n".join(part for part in (line.heading, line.body) if part)[:2000])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(240), fonts.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(120), fonts.scaled(_HEIGHT))

    def keyPressEvent(self, event: QEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # type: ignore[attr-defined]
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointed_at = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed_at = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pointed_at or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        _paint(painter, self.rect().adjusted(AIR, 0, -AIR, 0), self._line)
        if self.hasFocus():
            paint_focus(painter, self.rect())
        painter.end()


def _paint(painter: QPainter, room: QRect, line: DayLine) -> None:
    strong, plain = fonts.font(weight=QFont.Weight.DemiBold), fonts.font()
    half = room.height() // 2
    top = QRect(room.left(), room.top() + 4, room.width(), half - 4)
    below = QRect(room.left(), room.top() + half, room.width(), half - 4)
    indent = _paint_start(painter, room, line, strong, plain)
    top.setLeft(room.left() + indent)
    below.setLeft(room.left() + indent)
    if not line.body:
        top.moveCenter(room.center())
        top.setLeft(room.left() + indent)
    _write(painter, _beside_chips(painter, top, line), line.heading, strong, "text")
    _write(painter, below, line.body, plain, "muted")


def _paint_start(
    painter: QPainter, room: QRect, line: DayLine, strong: QFont, plain: QFont
) -> int:
    """Paint the time or the picture at the left; give the width it takes."""
    if line.lead:
        width, half = fonts.scaled(_LEAD), room.height() // 2
        first = QRect(room.left(), room.top() + 4, width - 8, half - 4)
        second = QRect(room.left(), room.top() + half, width - 8, half - 4)
        _write(painter, first, line.lead[0], strong, "accent_text")
        _write(painter, second, " ".join(line.lead[1:]), plain, "muted")
        return width
    name, tone = line.icon
    if not name:
        return 0
    side = fonts.scaled(18)
    picture = QRect(0, 0, side, side)
    picture.moveCenter(QRect(room.left(), room.top(), side, room.height()).center())
    paint_icon(painter, picture, name, theme().colour(tone).name())
    return fonts.scaled(_ICON)


def _beside_chips(painter: QPainter, room: QRect, line: DayLine) -> QRect:
    """Paint the chips at the right end; give the room that is left."""
    right = room.right()
    for word, tone in reversed(line.chips):
        size = chip_size(word)
        chip = QRect(right - size.width(), 0, size.width(), size.height())
        chip.moveTop(room.center().y() - size.height() // 2)
        if chip.left() < room.left() + fonts.scaled(80):
            break
        paint_chip(painter, chip, word, tone)
        right = chip.left() - 6
    return QRect(room.left(), room.top(), right - room.left(), room.height())


def _write(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(theme().colour(colour))
    shown = QFontMetrics(font).elidedText(text[:400], _ELIDED, room.width())
    painter.drawText(room, _LEFT, shown)
