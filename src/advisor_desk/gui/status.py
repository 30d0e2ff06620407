"""The line at the bottom: what is saved where, in plain words."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label, OneLine


class StatusLine(QFrame):
    """Says what others set, never more than is true. Amber or red when it needs attention."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("", "muted", 14)
        self._text = OneLine()
        self._aside = Label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 5, 22, 5)
        layout.setSpacing(7)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._aside)

    def set_status(self, text: str, tone: str = "muted", icon: str = "hard-drive") -> None:
        """Show a text in a tone: muted, amber or red."""
        self._text.set_line(text)
        self._text.set_role("", tone)
        self._icon.set_icon(icon if text else "", tone)
        self.setAccessibleName(text)

    def set_aside(self, text: str) -> None:
        """Show a short text at the right, as "Draft saved 14:02"."""
        self._aside.setText(text)

    def text(self) -> str:
        """The whole of it, however much there is room for."""
        return self.accessibleName()
