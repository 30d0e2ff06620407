"""Make the font that forms are filled in with: Noto Sans with the letters of WinAnsiEncoding.

A viewer writes into a field with whatever the field's font has, so that the whole of it lies in
every paper; the ordinary font is twenty times as large. Run once, with fontTools installed:

    python packaging/form_font.py
"""

from __future__ import annotations

from pathlib import Path

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
SOURCE, TARGET = FONTS / "NotoSans-Regular.ttf", FONTS / "NotoSans-Form.ttf"
LETTERS = bytes(range(32, 256)).decode("cp1252", "ignore")


def make() -> None:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options(hinting=False, layout_features=[], notdef_outline=True, legacy_cmap=False)
    options.name_IDs, options.recalc_timestamp = [0, 1, 2, 3, 4, 5, 6, 13, 14], False
    font = TTFont(SOURCE, recalcTimestamp=False)
    cut = Subsetter(options)
    cut.populate(text=LETTERS)
    cut.subset(font)
    font.save(TARGET)
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    make()
