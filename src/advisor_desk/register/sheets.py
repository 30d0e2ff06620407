"""The first sheet of a spreadsheet, as the lines of a CSV file: then it is read as one."""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BOOK = "xl/workbook.xml"


class SheetLines(io.RawIOBase):
    """A stream of UTF-8 CSV made from rows as they are asked for."""

    def __init__(self, rows: Iterable[Iterable[object]]) -> None:
        self._lines = self._written(rows)
        self._left = b""
        self._given = 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._given

    def readinto(self, buffer: "WriteableBuffer") -> int:
        room = memoryview(buffer).cast("B")
        while len(self._left) < len(room) and (line := next(self._lines, None)):
            self._left += line
        size = min(len(room), len(self._left))
        room[:size], self._left = self._left[:size], self._left[size:]
        self._given += size
        return size

    def _written(self, rows: Iterable[Iterable[object]]) -> Iterator[bytes]:
        """A row that ends early has empty cells there: some programs leave them out."""
        width = 0
        for row in rows:
            cells = [_text(cell) for cell in row]
            width = max(width, len(cells))
            yield _line([*cells, *[""] * (width - len(cells))])


def rows(path: Path) -> Iterator[tuple[object, ...]]:
    """The cells' values, row by row. Raises `zipfile.BadZipFile` for what is no such file."""
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and the like, which are not read
            book = load_workbook(path, read_only=True, data_only=True)
            yield from book.worksheets[0].iter_rows(values_only=True)
            book.close()
    except (KeyError, ValueError, IndexError, SyntaxError, AttributeError, TypeError) as error:
        # What openpyxl says of a damaged book; SyntaxError is its XML parser's.
        raise zipfile.BadZipFile(path.name) from error


def _line(cells: Iterable[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\n").writerow(cells)
    return out.getvalue().encode("utf-8", "replace")


def _text(cell: object) -> str:
    """A number as it is typed, not `5569900011.0`; one line whatever the cell has."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() != time():
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    return " ".join(str(cell).split())
