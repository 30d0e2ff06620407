"""Puts up a company at once if no row before was about it: most are told of in one row only."""

from collections.abc import Iterable, Iterator
from zlib import crc32

from advisor_desk.register.rows import RegisterRow
from advisor_desk.register.shelf import Shelf

_BITS = 2**27
_TOGETHER = 512


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


def repeated(rows: Iterable[RegisterRow], shelf: Shelf) -> Iterator[RegisterRow]:
    """Put up the first row about each company; give those that may be about one met before."""
    seen, new = Seen(), list[RegisterRow]()
    for row in rows:
        if row[0] and not seen.is_new(row[0]):
            yield row
            continue
        new.append(row)
        if len(new) == _TOGETHER:
            shelf.put(new)
            new.clear()
    shelf.put(new)
    shelf.index()
