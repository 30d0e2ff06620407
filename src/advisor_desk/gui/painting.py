"""What several delegates paint alike: chips, focus rings."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from advisor_desk.gui import fonts
from advisor_desk.gui.theme import theme

_SMALL = 12


def chip_size(word: str) -> QSize:
    metrics = QFontMetrics(fonts.font(_SMALL))
    return QSize(metrics.horizontalAdvance(word) + 18, metrics.height() + 3)


def paint_chip(painter: QPainter, rect: QRect, word: str, tone: str) -> None:
    """Paint a chip as `labels.Chip` shows it: info, neutral, green, amber or red."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(f"{tone}_bg"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(theme().colour(tone))
    painter.setFont(fonts.font(_SMALL))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


def paint_focus(painter: QPainter, rect: QRect) -> None:
    """Paint the ring that shows where the keyboard is."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().colour("focus"), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 6, 6)
