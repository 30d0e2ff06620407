"""Labels that show text as it is: never markup, never a link from data."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """Plain text in one role of the style sheet: title, h2, h3, strong, muted, hint or error."""

    def __init__(
        self,
        text: str | QWidget = "",
        role: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        words, owner = (text, parent) if isinstance(text, str) else ("", text)  # forms: (parent)
        super().__init__(owner)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setText(words)

    def let_cut(self) -> None:
        """Let an address that no space breaks be cut where room is short; its tip has it all."""
        self.setMinimumWidth(1)
        self.setToolTip(self.text())

    def set_role(self, role: str, tone: str = "") -> None:
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        restyle(self)


class OneLine(Label):
    """A line that ends in an ellipsis where room is short; its tip and its name have it all."""

    def __init__(self, text: str | QWidget = "", role: str = "") -> None:
        super().__init__("" if isinstance(text, str) else text, role)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
        self.set_line(text if isinstance(text, str) else "")

    def set_line(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, elide, self.width()))


class Chip(Label):
    """A short state in a rounded box. Its word carries the meaning, the tone only helps."""

    def __init__(
        self, text: str | QWidget = "", tone: str = "info", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "chip", parent)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_chip(self, text: str, tone: str) -> None:
        """Change word and tone: info, neutral, green, amber or red."""
        self.setText(text)
        self.set_role("chip", tone)


def shortened(text: str, limit: int = 160) -> str:
    """The text, cut with an ellipsis where it would fill the page. Show the whole as a tip."""
    return text if len(text) <= limit else f"{text[:limit].rstrip()} …"


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a property that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def restyle_all(frame: QWidget) -> None:
    """Restyle a frame and what stands in it, whose colours follow the frame's tone."""
    restyle(frame)
    for child in frame.findChildren(QWidget):
        restyle(child)
