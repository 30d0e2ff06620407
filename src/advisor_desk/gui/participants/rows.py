"""The rows of a list as the table asks for them: a list may have tens of thousands."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import overload

from advisor_desk.domain.participants import Finding, Found, Listed, Participant, Unread

_PAGE = 60
_KEPT = 12


class LazyRows(Sequence[Listed]):
    """Reads a page at a time and keeps the latest of them. `read` takes lines."""

    def __init__(
        self, lines: Sequence[int], read: Callable[[Sequence[int]], Sequence[Listed]]
    ) -> None:
        self.lines = lines
        self._read = read
        self._pages: OrderedDict[int, Sequence[Listed]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, at: int) -> Listed: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Listed]: ...
    def __getitem__(self, at: int | slice) -> Listed | Sequence[Listed]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        return self._page(at // _PAGE)[at % _PAGE]

    def forget(self) -> None:
        """Read the rows anew when they are next asked for."""
        self._pages.clear()

    def _page(self, number: int) -> Sequence[Listed]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        lines = self.lines[number * _PAGE : (number + 1) * _PAGE]
        found = {row.line: row for row in self._read(lines)}
        self._pages[number] = [found.get(line) or _gone(line) for line in lines]
        if len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        return self._pages[number]


def _gone(line: int) -> Listed:
    """A row of a list that was thrown away while it is shown."""
    return Listed(
        typed=Participant(line=line),
        finding=Finding(found=Found.UNREADABLE, unread=Unread.NOTHING),
    )
