import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.icons import icon
from advisor_desk.gui.theme import theme
from advisor_desk.system.paths import resource

SIZE = QSize(16, 16)
pytestmark = pytest.mark.usefixtures("qapp")


def inks(shown: QIcon, mode: QIcon.Mode, state: QIcon.State = QIcon.State.Off) -> set[str]:
    image = shown.pixmap(QSize(64, 64), mode, state).toImage()
    pixels = (image.pixelColor(x, y) for x in range(64) for y in range(64))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_has_its_tokens_colour() -> None:
    assert inks(icon("house", "accent"), QIcon.Mode.Normal) == {theme().tokens.accent.lower()}


def test_an_icon_that_is_off_is_grey() -> None:
    assert inks(icon("house", "accent"), QIcon.Mode.Disabled) == {theme().tokens.disabled.lower()}


def test_a_checked_icon_may_have_another_colour() -> None:
    shown = icon("house", "text", "accent")
    on = inks(shown, QIcon.Mode.Normal, QIcon.State.On)

    assert on == {theme().tokens.accent.lower()}


def test_an_icon_is_sharp_on_a_dense_screen() -> None:
    pixmap = icon("house").pixmap(SIZE, 2.0)

    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


def test_an_icon_outlives_its_python_name() -> None:
    buttons = [Button(str(number), "send") for number in range(50)]
    copies = [QIcon(button.icon()) for button in buttons]
    del buttons

    assert all(not copy.pixmap(SIZE).isNull() for copy in copies)


def test_a_primary_buttons_icon_has_the_colour_of_its_text(qapp: QApplication) -> None:
    button = Button("Save", kind="primary")
    put_icon(button, "save")

    assert inks(button.icon(), QIcon.Mode.Normal) == {theme().tokens.on_accent.lower()}


def test_every_shipped_icon_can_be_recoloured() -> None:
    drawings = list(resource("icons").glob("*.svg"))

    assert drawings
    assert all("currentColor" in drawing.read_text("utf-8") for drawing in drawings)


@pytest.mark.parametrize("folder", ["icons/LICENSE", "fonts/OFL.txt"])
def test_licences_lie_beside_what_they_are_for(folder: str) -> None:
    assert resource(folder).stat().st_size > 500


def test_an_icon_with_no_room_is_nothing_and_no_trouble(qapp: QApplication) -> None:
    assert icon("search").pixmap(0, 16).isNull()
