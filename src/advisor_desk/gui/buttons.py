"""Buttons in the few kinds there are, with their icons."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.icons import icon

_ICON = 16
_GAP = 7
_ROLES = {"primary": "on_accent", "danger": "danger", "link": "accent_text"}


class Button(QPushButton):
    """A push button of a kind: normal (""), primary, danger, flat or link."""

    def __init__(
        self,
        text: str | QWidget = "",
        icon_name: str = "",
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        words, owner = (text, parent) if isinstance(text, str) else ("", text)  # forms: (parent)
        super().__init__(words, owner)
        self.setAutoDefault(False)
        self.setProperty("kind", kind)
        if icon_name:
            put_icon(self, icon_name)


class IconButton(QToolButton):
    """A button with a picture only: its name is spoken and shown when pointed at."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(scaled(18), scaled(18)))
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)


def put_icon(button: QAbstractButton, name: str, role: str = "") -> None:
    """Give a button of a form its icon, in the colour of its kind and with air before the text."""
    by_kind = _ROLES.get(str(button.property("kind") or ""), "text")
    button.setIcon(icon(name, role or by_kind))
    gap = _GAP if button.text() else 0
    button.setIconSize(QSize(scaled(_ICON) + gap, scaled(_ICON)))
