"""Any text made fit for paper: nothing invisible gets in, and nothing vanishes unseen."""

import re
import unicodedata
from collections.abc import Container

_BREAKS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"})
# Joiners and selectors only shape a neighbour; control and direction marks only deceive. Noto Sans
# has glyphs for some of them all the same.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


class Printable:
    """Makes texts printable with the glyphs of a font, and keeps what it could not show."""

    def __init__(self, glyphs: Container[int]) -> None:
        self._glyphs = glyphs
        self.missing: set[str] = set()

    def __call__(self, text: str) -> str:
        """The text with each run of characters the font lacks as `[U+4E2D U+6587]`."""
        if text.isascii() and text.isprintable():
            return text
        normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_BREAKS))
        return "".join(self._shown(_SELECTORS.sub("", normal)))

    def _shown(self, text: str) -> list[str]:
        shown: list[str] = []
        run: list[str] = []
        for character in text:
            if character in "\n\t":
                shown += [*_bracketed(run), "\n" if character == "\n" else " "]
                run = []
            elif unicodedata.category(character) in _INVISIBLE:
                continue
            elif ord(character) in self._glyphs:
                shown += [*_bracketed(run), character]
                run = []
            else:
                self.missing.add(character)
                run.append(f"U+{ord(character):04X}")
        return shown + _bracketed(run)


def _bracketed(run: list[str]) -> list[str]:
    return [f"[{' '.join(run)}]"] if run else []
