"""The colours of both looks, and the Qt palette made of them."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

_ROLE, _GROUP = QPalette.ColorRole, QPalette.ColorGroup


@dataclass(frozen=True)
class Tokens:
    """Every colour the window uses, by meaning. Names ending in `_bg` are backgrounds."""

    bg: str
    surface: str
    raised: str
    hover: str
    pressed: str
    border: str
    line: str
    control: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    focus: str
    danger: str
    danger_hover: str
    on_danger: str
    rail: str
    rail_text: str
    rail_hover: str
    rail_checked: str
    on_rail: str
    green_bg: str
    green: str
    amber_bg: str
    amber: str
    red_bg: str
    red: str
    info_bg: str
    info: str
    neutral_bg: str
    neutral: str
    scroll: str
    scroll_hover: str


LIGHT = Tokens(
    bg="#F3F5F8",
    surface="#FFFFFF",
    raised="#F8FAFC",
    hover="#EEF3F9",
    pressed="#E1E9F3",
    border="#DCE2EA",
    line="#E8ECF2",
    control="#7A8698",
    text="#182230",
    muted="#4F5B6B",
    disabled="#8A94A3",
    accent="#1B5FAA",
    accent_hover="#164F8F",
    on_accent="#FFFFFF",
    accent_soft="#E3EEFA",
    accent_text="#174E8C",
    focus="#1B5FAA",
    danger="#B3261E",
    danger_hover="#8F1D17",
    on_danger="#FFFFFF",
    rail="#12263F",
    rail_text="#D5E0EE",
    rail_hover="#233750",
    rail_checked="#374A61",
    on_rail="#FFFFFF",
    green_bg="#E4F4EA",
    green="#14532D",
    amber_bg="#FFF1D6",
    amber="#6B4200",
    red_bg="#FDE7E5",
    red="#7F1D16",
    info_bg="#E3EEFA",
    info="#174E8C",
    neutral_bg="#E9EDF2",
    neutral="#3D4857",
    scroll="#B9C2CE",
    scroll_hover="#8B97A7",
)

DARK = Tokens(
    bg="#12161C",
    surface="#1B212A",
    raised="#222A35",
    hover="#27313D",
    pressed="#303C4A",
    border="#333E4B",
    line="#2A333F",
    control="#7E8CA0",
    text="#E9EDF3",
    muted="#A8B4C4",
    disabled="#76849A",
    accent="#7DB4FF",
    accent_hover="#A0C8FF",
    on_accent="#0A1828",
    accent_soft="#1F3350",
    accent_text="#A9CDFF",
    focus="#7DB4FF",
    danger="#FF8F85",
    danger_hover="#FFB0A8",
    on_danger="#2B0705",
    rail="#0B0F14",
    rail_text="#BAC7D8",
    rail_hover="#1B222B",
    rail_checked="#2A333E",
    on_rail="#FFFFFF",
    green_bg="#14301F",
    green="#A6E3BE",
    amber_bg="#3A2C0D",
    amber="#FFD791",
    red_bg="#3C1815",
    red="#FFB9B0",
    info_bg="#1F3350",
    info="#A9CDFF",
    neutral_bg="#2B3440",
    neutral="#CBD5E1",
    scroll="#4A5666",
    scroll_hover="#6B788A",
)


def qt_palette(tokens: Tokens) -> QPalette:
    """Give Qt the colours it draws with itself (what the style sheet does not reach)."""
    palette = QPalette()
    for role, colour in _roles(tokens).items():
        palette.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.HighlightedText):
        palette.setColor(_GROUP.Disabled, role, QColor(tokens.disabled))
    palette.setColor(_GROUP.Disabled, _ROLE.Base, QColor(tokens.raised))
    return palette


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: tokens.bg,
        _ROLE.WindowText: tokens.text,
        _ROLE.Base: tokens.surface,
        _ROLE.AlternateBase: tokens.raised,
        _ROLE.Text: tokens.text,
        _ROLE.Button: tokens.raised,
        _ROLE.ButtonText: tokens.text,
        _ROLE.BrightText: tokens.red,
        _ROLE.ToolTipBase: tokens.surface,
        _ROLE.ToolTipText: tokens.text,
        _ROLE.PlaceholderText: tokens.muted,
        _ROLE.Highlight: tokens.accent,
        _ROLE.HighlightedText: tokens.on_accent,
        _ROLE.Link: tokens.accent,
        _ROLE.LinkVisited: tokens.accent,
        _ROLE.Accent: tokens.accent,
        _ROLE.Light: tokens.surface,
        _ROLE.Midlight: tokens.line,
        _ROLE.Mid: tokens.border,
        _ROLE.Dark: tokens.control,
        _ROLE.Shadow: tokens.border,
    }
