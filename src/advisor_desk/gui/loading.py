"""What stands where text will stand, while it is fetched."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.theme import theme


class LoadingState(QWidget):
    """Grey bars where text will stand. Still, so that nothing flickers and no CPU is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Loading"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Loading"))
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(400, 240)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("neutral_bg"))
        step, bar = scaled(62), scaled(12)
        for number, top in enumerate(range(6, self.height() - step // 2, step)):
            width = self.width() - 60
            painter.drawEllipse(4, top, scaled(28), scaled(28))
            for line, share in enumerate((0.32, 0.74 - 0.11 * (number % 3))):
                left = scaled(28) + 18
                rect = QRect(left, top + 2 + line * scaled(20), round(width * share), bar)
                painter.drawRoundedRect(rect, 5, 5)
        painter.end()
