"""Noto Sans, embedded in every paper."""

from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from advisor_desk.system.paths import resource

REGULAR, SEMIBOLD, BOLD = "NotoSans", "NotoSans-SemiBold", "NotoSans-Bold"
_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    SEMIBOLD: "NotoSans-SemiBold.ttf",
    BOLD: "NotoSans-Bold.ttf",
}


@cache
def glyphs() -> frozenset[int]:
    """Load the fonts, once, and return the code points that every weight can show."""
    covered = []
    for name, file in _FILES.items():
        font = TTFont(name, resource("fonts", file))
        registerFont(font)
        covered.append(frozenset(font.face.charToGlyph))
    return frozenset.intersection(*covered)
