"""Lucide icons in the colours of the theme, drawn when painted: a new look needs no reload."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.theme import theme
from advisor_desk.system.paths import resource


@cache
def icon(name: str, role: str = "text", checked_role: str = "") -> QIcon:
    """Give an icon by its Lucide name, coloured by a token; any size, any screen.

    Each is made once and kept: an engine written in Python must not go with a button's old icon.
    """
    return QIcon(_ThemedIcon(name, role, checked_role or role))


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Paint an icon in a colour (#rrggbb) into a rectangle of a delegate or widget."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    painter.drawPixmap(rect, _pixmap(name, colour, rect.width(), rect.height(), ratio))


class IconLabel(QWidget):
    """A picture beside text that says the same: hidden from screen readers."""

    def __init__(
        self,
        name: str | QWidget = "",
        role: str = "text",
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        named, owner = (name, parent) if isinstance(name, str) else ("", name)  # forms: (parent)
        super().__init__(owner)
        self._name, self._role, self._size = named, role, scaled(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text, so that at the top it stands level with the first one."""
        return QSize(self._size, max(self._size, self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            colour = theme().colour(self._role).name()
            rect = QRect(0, 0, self._size, self._size)
            rect.moveCenter(self.rect().center())
            paint_icon(painter, rect, self._name, colour)
            painter.end()


class _ThemedIcon(QIconEngine):
    """Asks the theme for its colour each time it is painted."""

    def __init__(self, name: str, role: str, checked_role: str) -> None:
        super().__init__()
        self._name, self._role, self._checked_role = name, role, checked_role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, rect, self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        colour = self._colour(mode, state)
        return _pixmap(self._name, colour, size.width(), size.height(), scale)

    def clone(self) -> "_ThemedIcon":
        return _ThemedIcon(self._name, self._role, self._checked_role)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return theme().tokens.disabled
        role = self._checked_role if state == QIcon.State.On else self._role
        return theme().colour(role).name()


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def _pixmap(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    if pixmap.isNull():  # a button squeezed to nothing while a page finds its size
        return pixmap
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = _drawing(name).replace("currentColor", colour)
    painter = QPainter(pixmap)
    side = min(pixmap.width(), pixmap.height())
    top = (pixmap.height() - side) / 2  # at the left: a wider box keeps air before the text
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, top, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
