"""Light and dark: which look is on, and switching between them while the window is open."""

from dataclasses import asdict
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from advisor_desk.gui import fonts
from advisor_desk.gui.palette import DARK, LIGHT, Tokens, qt_palette
from advisor_desk.system.paths import resource

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """The look that is on. What caches colours listens to `changed`; what paints just asks."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.look = "system"
        self.tokens = LIGHT
        self.is_on = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    def colour(self, token: str) -> QColor:
        """Give the colour of a token by its name, as in `Tokens`."""
        return QColor(getattr(self.tokens, token))

    def _follow_system(self) -> None:
        app = QApplication.instance()
        if self.look == "system" and isinstance(app, QApplication):
            _dress(app, _system_tokens())


@cache
def theme() -> Theme:
    return Theme()


def apply(app: QApplication, look: str) -> None:
    """Dress the application in `system`, `light` or `dark`; again, later, to switch."""
    now = theme()
    now.look = look
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[look])
    if not now.is_on:
        app.setStyle("Fusion")
        fonts.apply(app)
        now.is_on = True
    _dress(app, {"light": LIGHT, "dark": DARK}.get(look) or _system_tokens())


def _system_tokens() -> Tokens:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _dress(app: QApplication, tokens: Tokens) -> None:
    theme().tokens = tokens
    app.setPalette(qt_palette(tokens))
    app.setStyleSheet(style_sheet(tokens))
    theme().changed.emit()


def style_sheet(tokens: Tokens) -> str:
    """Fill the one style sheet with colours, sizes and the drawn arrows and ticks."""
    name = "dark" if tokens is DARK else "light"
    drawings = resource("theme", name).as_posix()
    template = Template(resource("theme", "theme.qss").read_text("utf-8"))
    return template.substitute(asdict(tokens), drawings=drawings, **fonts.sizes())
