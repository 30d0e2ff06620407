"""Puts up a company at once if no row before was about it: most are told of in one row only."""

from collections.abc import Iterable, Iterator
from zlib import crc32

from advisor_desk.register.intake import Part
from advisor_desk.register.rows import RegisterRow
from advisor_desk.register.shelf import Shelf

_BITS = 2**27


class Seen:
    """The numbers met so far, in little memory: now and then one counts as met that was not."""

    def __init__(self) -> None:
        self._bits = bytearray(_BITS // 8)

    def is_new(self, number: str) -> bool:
        """Whether the number was never met before; from now on it was."""
        code = int(number) if number.isdecimal() else crc32(number.encode())
        place, bit = divmod(code % _BITS, 8)
        if self._bits[place] & 1 << bit:
            return False
        self._bits[place] |= 1 << bit
        return True


def repeated(parts: Iterable[Part], shelf: Shelf) -> Iterator[RegisterRow]:
    """Put up the first row about each company; give those that may be about one met before."""
    seen = Seen()
    for _, rows, keys in parts:
        new, new_keys = list[RegisterRow](), list[str]()
        for row, key in zip(rows, keys, strict=True):
            if row[0] and not seen.is_new(row[0]):
                yield row
                continue
            new.append(row)
            new_keys.append(key)
        shelf.put(new, new_keys)
    shelf.index()
