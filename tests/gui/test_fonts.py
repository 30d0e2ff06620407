import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from advisor_desk.gui import fonts
from advisor_desk.system.paths import resource

WORDS = "Åsa Träförädling ÅÄÖ åäö ß ẞ ø æ é … – „“ ” · №"


def test_the_window_is_set_in_noto_sans(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    assert qapp.font().pixelSize() == 13


def test_semi_bold_is_a_cut_of_its_own(qapp: QApplication) -> None:
    shown = QFontInfo(fonts.font(weight=QFont.Weight.DemiBold))

    assert shown.weight() == QFont.Weight.DemiBold


@pytest.mark.parametrize("cut", ["Regular", "SemiBold", "Bold"])
def test_every_letter_of_our_languages_is_there(qapp: QApplication, cut: str) -> None:
    raw = QRawFont(str(resource("fonts", f"NotoSans-{cut}.ttf")), 13)

    assert [letter for letter in WORDS if not raw.supportsCharacter(ord(letter))] == []
