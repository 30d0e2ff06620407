"""Everything the adviser may see, as a workbook or a JSON document: nothing is held back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from advisor_desk.documents.tables import Sheet, Value
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.services.desk import Desk
from advisor_desk.services.export_columns import Names, Table
from advisor_desk.services.export_tables import TABLES
from advisor_desk.services.places import Places
from advisor_desk.store import companies as company_query
from advisor_desk.system.words import Words

ENDINGS = (".xlsx", ".json")
_PAGE = 500


@dataclass(eq=False)
class ExportFormatUnknown(AdvisorDeskError):
    """An export is a workbook or a JSON document, told by the ending of the file's name."""

    file: str


class Exports:
    """Reads a page at a time while the file is written. Personal numbers are in no desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, path: Path, words: Words, progress: Progress | None = None) -> int:
        """Write the file that its ending asks for, and return how many rows it has.

        Raises `ExportFormatUnknown`, `CannotWrite` or `Cancelled`.
        """
        match path.suffix.lower():
            case ".xlsx":
                from advisor_desk.documents.spreadsheet import write_workbook

                return write_workbook(path, self.sheets(words), words, progress)
            case ".json":
                from advisor_desk.documents.json_export import write_json

                return write_json(path, self.sheets(None), progress)
        raise ExportFormatUnknown(path.name)

    def sheets(self, words: Words | None) -> Iterator[Sheet]:
        """A sheet for each kind of record, in words for people; in codes where none are given."""
        for table in TABLES:
            headings = tuple(table.columns)
            if words is None:
                yield Sheet(table.name, headings, self._rows(table, None))
            else:
                yield Sheet(
                    words.text(f"export.table.{table.name}"),
                    tuple(words.text(f"export.column.{heading}") for heading in headings),
                    self._rows(table, words),
                )

    def _rows(self, table: Table, words: Words | None) -> Iterator[Sequence[Value]]:
        places, last = Places(), None
        while page := self._page(table, last):
            last = page[-1].id
            names = Names(self._desk, places, self._companies(page), words)
            for record in (one for one in page if table.is_seen(one, self._desk)):
                for part in table.parts(record):
                    yield [value(part, names) for value in table.columns.values()]

    def _page(self, table: Table, after: Any) -> Sequence[Any]:  # noqa: ANN401 - the record's id
        if table.read:
            with self._desk.read() as session:
                return table.read(session, after, _PAGE)
        row: Any = table.row
        query = select(row).where(row.deleted_at.is_(None)).order_by(row.id).limit(_PAGE)
        if after:
            query = query.where(row.id > after)
        with self._desk.read() as session:
            return [found.to_domain() for found in session.scalars(query)]

    def _companies(self, page: Sequence[Any]) -> dict[UUID, str]:
        ids = {record.company_id for record in page if hasattr(record, "company_id")}
        with self._desk.read() as session:
            return company_query.names(session, ids)
