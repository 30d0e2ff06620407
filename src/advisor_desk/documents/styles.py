"""The papers' grid, colours and type."""

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from advisor_desk.documents.fonts import BOLD, REGULAR, SEMIBOLD

PAGE = A4
MARGIN, TOP, BOTTOM = 50, 44, 52
WIDTH = PAGE[0] - 2 * MARGIN
SIDE, GUTTER = 100, 10
"""Headings stand in a column of their own, left of what they head."""
CONTENT = WIDTH - SIDE - GUTTER

INK, MUTED = HexColor(0x1B2433), HexColor(0x556070)
ACCENT, TINT = HexColor(0x1B5FAA), HexColor(0xEDF3FA)
RULE, PAPER = HexColor(0xC5CDD8), HexColor(0xFFFFFF)
WARN, WARN_TINT = HexColor(0x7A4A00), HexColor(0xFFF3DC)

BODY = ParagraphStyle(
    "body",
    fontName=REGULAR,
    fontSize=9,
    leading=12,
    textColor=INK,
)
STRONG = ParagraphStyle("strong", parent=BODY, fontName=SEMIBOLD)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=8, leading=11, textColor=MUTED)
TINY = ParagraphStyle("tiny", parent=SMALL, fontSize=6.5, leading=9)
LABEL = ParagraphStyle("label", parent=SMALL, fontName=SEMIBOLD)
HEADING = ParagraphStyle("heading", parent=BODY, fontName=SEMIBOLD, textColor=ACCENT)
LEAD = ParagraphStyle("lead", parent=BODY, fontSize=9.5, leading=13.5)
NAME = ParagraphStyle("name", parent=BODY, fontName=SEMIBOLD, fontSize=10, leading=13.5)
TITLE = ParagraphStyle("title", parent=BODY, fontName=BOLD, fontSize=21, leading=27)
TITLE_LONG = ParagraphStyle("title long", parent=TITLE, fontSize=14, leading=18)
CLOCK = ParagraphStyle("clock", parent=TITLE, fontSize=13, leading=17, textColor=ACCENT)
WARNING = ParagraphStyle("warning", parent=BODY, fontName=BOLD, fontSize=11, leading=15)
