"""Tables as an .xlsx workbook, written row by row."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import BinaryIO
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.writer.excel import ExcelWriter

from advisor_desk.documents.files import replacing
from advisor_desk.documents.tables import Sheet, Value
from advisor_desk.domain.progress import Progress, Unreported
from advisor_desk.system.words import Words

ROWS_A_SHEET = 1_048_000
"""A sheet holds 1,048,576 with its heading; what is more goes on on the next."""
CHARACTERS_A_CELL = 32_000
"""A cell holds 32,767; past that a spreadsheet program calls the file damaged."""

_REPORT_EVERY = 500
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_RUNS = tuple("=+-@\t\r\n＝＋－＠")
_TELEPHONE = re.compile(r"\+[0-9][0-9 ()-]*")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")


def write_workbook(
    path: Path,
    sheets: Iterable[Sheet],
    words: Words,
    progress: Progress | None = None,
    *,
    rows_a_sheet: int = ROWS_A_SHEET,
) -> int:
    """Write the tables to `path` and return how many rows. Raises `CannotWrite`, `Cancelled`."""
    watcher, done = progress or Unreported(), 0
    workbook = Workbook(write_only=True)
    try:
        with replacing(path) as file:
            for part, row in _rows(workbook, sheets, rows_a_sheet):
                part.append([_cell(part, value, words) for value in row])
                done += 1
                if done % _REPORT_EVERY == 0:
                    watcher.step(done, 0)
            watcher.step(done, done)
            _save(workbook, file)
    finally:
        _discard_parts(workbook)
    return done


def _rows(
    workbook: Workbook, sheets: Iterable[Sheet], rows_a_sheet: int
) -> Iterator[tuple[WriteOnlyWorksheet, Sequence[Value]]]:
    """Each row with the worksheet it belongs on: a table that is too long gets several."""
    for sheet in sheets:
        part = _worksheet(workbook, sheet, 1)
        for count, row in enumerate(sheet.rows):
            if count and count % rows_a_sheet == 0:
                part = _worksheet(workbook, sheet, count // rows_a_sheet + 1)
            yield part, row


def _worksheet(workbook: Workbook, sheet: Sheet, number: int) -> WriteOnlyWorksheet:
    name = _NOT_IN_NAMES.sub(" ", sheet.name)[:26]
    part: WriteOnlyWorksheet = workbook.create_sheet(f"{name} {number}" if number > 1 else name)
    part.freeze_panes = "A2"
    for column, heading in enumerate(sheet.headings, 1):
        letter = get_column_letter(column)
        width = min(max(14, len(heading) + 4), 48)
        part.column_dimensions[letter].width = width  # type: ignore[attr-defined]
    part.append([_heading(part, text) for text in sheet.headings])
    return part


def _heading(part: WriteOnlyWorksheet, text: str) -> Cell:
    cell = WriteOnlyCell(part, text)
    cell.font = Font(bold=True)
    return cell


def _cell(part: WriteOnlyWorksheet, value: Value, words: Words) -> Cell:
    if isinstance(value, Enum):
        return _cell(part, value.value, words)
    if isinstance(value, str | UUID):
        return _text(part, str(value), words)
    if isinstance(value, datetime) and value.tzinfo:
        value = value.astimezone().replace(tzinfo=None)  # a workbook knows no time zones
    cell = WriteOnlyCell(part)
    cell.value = value
    return cell


def _text(part: WriteOnlyWorksheet, text: str, words: Words) -> Cell:
    """Text that stays text, whatever it begins with and however the file is saved again."""
    shown = harmless(text)
    if len(shown) > CHARACTERS_A_CELL:
        shown = shown[:CHARACTERS_A_CELL] + words.text("export.cut", n=len(text))
    cell = WriteOnlyCell(part)
    cell.value = shown
    cell.data_type = "s"
    cell.quotePrefix = shown.startswith(_RUNS)
    return cell


def harmless(text: str) -> str:
    """Without what XML cannot hold, and with an apostrophe before what could run as a formula.

    A telephone number keeps its plus: the cell's own text mark is enough for it.
    """
    kept = _ILLEGAL.sub("", text)
    if kept.startswith(_RUNS) and not _TELEPHONE.fullmatch(kept):
        return f"'{kept}"
    return kept


def _save(workbook: Workbook, file: BinaryIO) -> None:
    """As openpyxl saves; but an archive that the disk refused does not complain a second time."""
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(workbook, archive).save()


def _discard_parts(workbook: Workbook) -> None:
    """Remove what an unfinished workbook leaves, in clear, in the folder for temporary files."""
    for part in workbook.worksheets:
        with suppress(OSError):
            if not part.closed:
                part.close()
        writer = getattr(part, "_writer", None)  # openpyxl itself waits for the program's end
        if writer is not None and Path(writer.out).exists():
            writer.cleanup()
