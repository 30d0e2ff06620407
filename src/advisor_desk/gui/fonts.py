"""Noto Sans, loaded from our own files so that every machine shows the same window."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from advisor_desk.system.paths import resource

FAMILY = "Noto Sans"
BASE = 13
_BESIDE_TEXT = (9, 12, 14, 16, 22, 24, 25, 26, 28)
_FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf")
_USUAL_PIXELS = {"windows": 12.0, "cocoa": 13.0}
_USUAL_ON_LINUX = 14.7
_NO_SETTING = ("offscreen", "minimal", "vnc")


def apply(app: QApplication) -> None:
    """Make Noto Sans the application's font, as much larger as the system's text is set."""
    _scale()
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    font = QFont(FAMILY)
    font.setPixelSize(scaled(BASE))
    app.setFont(font)


def scaled(pixels: int) -> int:
    """Give a length that belongs to text (a size, a row height) at the system's text size."""
    return round(pixels * _scale())


@cache
def _scale() -> float:
    """Read how large the system's text is set, before our own font takes its place."""
    platform = QGuiApplication.platformName()
    if platform in _NO_SETTING:
        return 1.0
    system = QFontInfo(QGuiApplication.font()).pixelSize()
    return min(2.0, max(1.0, system / _USUAL_PIXELS.get(platform, _USUAL_ON_LINUX)))


def sizes() -> dict[str, str]:
    """Give the type scale, as the style sheet names it, and what is drawn beside text."""
    steps = {"tiny": 11, "small": 12, "base": BASE, "h3": 13, "h2": 15, "title": 20}
    sizes = {f"size_{name}": f"{scaled(pixels)}px" for name, pixels in steps.items()}
    return sizes | {f"px_{pixels}": f"{scaled(pixels)}px" for pixels in _BESIDE_TEXT}


def font(pixels: int = BASE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give Noto Sans for what is painted by hand."""
    made = QFont(FAMILY)
    made.setPixelSize(scaled(pixels))
    made.setWeight(weight)
    return made
