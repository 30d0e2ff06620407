import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui import theme
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.palette import DARK, LIGHT, Tokens
from advisor_desk.system.paths import resource

LOOKS = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2: 1.4.3 and 1.4.11

PLAIN = ("bg", "surface", "raised", "hover", "pressed")
WORDS = {
    "text": (*PLAIN, "accent_soft", "neutral_bg"),
    "muted": ("bg", "surface", "raised", "hover", "accent_soft"),
    "accent_text": ("bg", "surface", "raised", "hover", "accent_soft"),
    "on_accent": ("accent", "accent_hover"),
    "on_danger": ("danger", "danger_hover"),
    "danger": ("surface", "bg"),
    "rail_text": ("rail", "rail_hover"),
    "on_rail": ("rail_checked", "rail"),
    "green": ("green_bg", "surface", "bg"),
    "amber": ("amber_bg", "surface", "bg"),
    "red": ("red_bg", "surface", "bg"),
    "info": ("info_bg", "surface", "bg"),
    "neutral": ("neutral_bg", "surface"),
    "surface": ("text",),  # the toast is painted the other way round
}
SHAPES = {
    "control": ("surface", "bg", "raised"),
    "focus": ("surface", "bg", "raised", "accent_soft"),
    "accent": ("surface", "bg", "accent_soft"),
    "danger": ("surface",),
    "on_accent": ("accent",),
    "on_rail": ("rail", "rail_checked"),
}


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(front, back) for front, backs in table.items() for back in backs]


def test_contrast_is_computed_as_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@LOOKS
@pytest.mark.parametrize(("front", "back"), pairs(WORDS))
def test_text_stands_out_from_what_is_behind_it(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= TEXT


@LOOKS
@pytest.mark.parametrize(("front", "back"), pairs(SHAPES))
def test_borders_and_focus_rings_can_be_seen(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= SHAPE


def test_every_text_colour_of_the_sheet_is_measured() -> None:
    sheet = resource("theme", "theme.qss").read_text("utf-8")
    used = set(re.findall(r"(?<![-\w])color: \$(\w+)", sheet)) | set(
        re.findall(r"selection-color: \$(\w+)", sheet)
    )
    assert used - set(WORDS) == {"disabled"}  # WCAG exempts what is switched off


@LOOKS
def test_the_sheet_is_filled_completely(qapp: QApplication, tokens: Tokens) -> None:
    assert "$" not in theme.style_sheet(tokens)


@LOOKS
def test_the_drawn_arrows_and_ticks_have_the_colours_of_their_look(tokens: Tokens) -> None:
    folder = resource("theme", "dark" if tokens is DARK else "light")
    allowed = set(asdict(tokens).values()) | {"none"}
    for drawing in folder.glob("*.svg"):
        drawn = set(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing.read_text("utf-8")))
        assert drawn <= allowed, drawing.name


@LOOKS
def test_every_drawing_the_sheet_names_exists(qapp: QApplication, tokens: Tokens) -> None:
    names = re.findall(r'url\("([^"]+)"\)', theme.style_sheet(tokens))
    assert names
    assert all(resource(name).exists() for name in names)


def test_switching_the_look_recolours_an_open_window(
    qtbot: QtBot, light_after: QApplication
) -> None:
    page = QWidget()
    page.setObjectName("page")
    qtbot.addWidget(page)
    page.resize(20, 20)
    page.show()
    with qtbot.waitSignal(theme.theme().changed):
        theme.apply(light_after, "dark")

    assert page.grab().toImage().pixelColor(10, 10) == QColor(DARK.bg)
    assert light_after.palette().color(QPalette.ColorRole.Text) == QColor(DARK.text)


def test_icons_follow_the_look(qtbot: QtBot, light_after: QApplication) -> None:
    label = IconLabel("square", "text", 24)
    qtbot.addWidget(label)
    label.show()

    assert QColor(LIGHT.text) in colours(label)
    theme.apply(light_after, "dark")
    assert QColor(DARK.text) in colours(label)


def colours(widget: QWidget) -> list[QColor]:
    image = widget.grab().toImage()
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
