"""Any text made fit for paper: nothing invisible gets in, and nothing vanishes unseen."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_BREAKS = str.maketrans(
    {
        "\r": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\x85": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\t": " ",
    }
)
# Joiners and selectors only shape a neighbour; control and direction marks only deceive. Noto Sans
# has glyphs for some of them all the same.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


class Printable:
    """Makes texts printable with the glyphs of a font, and keeps what it could not show."""

    def __init__(self, glyphs: frozenset[int]) -> None:
        self._others = _others(glyphs)
        self.missing: set[str] = set()

    def __call__(self, text: str) -> str:
        """The text with each run of characters the font lacks as `[U+4E2D U+6587]`."""
        if text.isascii() and text.isprintable():
            return text
        normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_BREAKS))
        return self._others.sub(self._shown, _SELECTORS.sub("", normal))

    def _shown(self, run: re.Match[str]) -> str:
        lacked = [c for c in run[0] if unicodedata.category(c) not in _INVISIBLE]
        self.missing.update(lacked)
        return f"[{' '.join(f'U+{ord(c):04X}' for c in lacked)}]" if lacked else ""


@cache
def _others(glyphs: frozenset[int]) -> re.Pattern[str]:
    """Matches runs of what is not to be printed as it is."""
    shown = (c for c in glyphs if unicodedata.category(chr(c)) not in _INVISIBLE)
    ranges = (f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in _ranges(sorted(shown)))
    return re.compile(f"[^\n{''.join(ranges)}]+")


def _ranges(points: Iterable[int]) -> list[tuple[int, int]]:
    """Neighbouring code points put together: 65, 66, 67, 97 → (65, 67), (97, 97)."""
    ranges: list[tuple[int, int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1] = (ranges[-1][0], point)
        else:
            ranges.append((point, point))
    return ranges
