"""Folds many names at once: a register has millions."""

from collections.abc import Sequence

from advisor_desk.domain.names import fold

_TOGETHER = 64  # names; one that the table cannot do costs no more than these the slow way
_BETWEEN = "\n"
_FOLDED = {chr(code): fold(f"x{chr(code)}x")[1:-1] for code in range(256)} | {_BETWEEN: _BETWEEN}
_GONE = bytes(ord(letter) for letter, folded in _FOLDED.items() if not folded)
_SEVERAL = {letter: folded for letter, folded in _FOLDED.items() if len(folded) > 1}
_FOREIGN = [letter for letter, folded in _FOLDED.items() if not folded.isascii()]
_TABLE = "".join(f if len(f) == 1 and f.isascii() else "?" for f in _FOLDED.values()).encode()


def fold_all(texts: Sequence[str]) -> list[str]:
    """`fold` of each, but for how many spaces stand around and between the words."""
    found = list[str]()
    for first in range(0, len(texts), _TOGETHER):
        some = texts[first : first + _TOGETHER]
        found += _by_table(some) or map(fold, some)
    return found


def _by_table(texts: Sequence[str]) -> list[str]:
    """Nothing if a letter needs more than the table."""
    joined = _BETWEEN.join(texts)
    for letter, folded in _SEVERAL.items():
        if letter in joined:
            joined = joined.replace(letter, folded)
    if any(letter in joined for letter in _FOREIGN):
        return []
    try:
        raw = joined.encode("latin-1")
    except UnicodeEncodeError:
        return []
    found = raw.translate(_TABLE, _GONE).decode("ascii").split(_BETWEEN)
    return found if len(found) == len(texts) else []
