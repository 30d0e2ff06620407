"""What became of a list, row by row, as a file that spreadsheets open as it is."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from advisor_desk.documents.files import replacing
from advisor_desk.domain.companies import Company
from advisor_desk.domain.list_imports import addition
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.participants import Candidate, Listed, ListField
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.visit_rows import VisitField
from advisor_desk.register.report import inert
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.lists import ParticipantLists
from advisor_desk.services.participants.reasons import reasons
from advisor_desk.store import companies as company_query
from advisor_desk.store.participants import Wanted
from advisor_desk.system.words import Words

COLUMNS = (
    "line", "name", "number", "town", "contact", "email", "telephone", "found", "reason",
    "repeats", "company", "company_number", "score", "grounds", "decision", "result", "differs",
)  # fmt: skip
ASIDE = (ListField.NAME, ListField.NUMBER, ListField.TOWN, *VisitField, ListField.CONTACT,
         ListField.EMAIL, ListField.TELEPHONE)  # fmt: skip
_TOGETHER = 500
_NOBODY = UUID(int=0)


class ListReport:
    """Every row of the list is a row of the file."""

    def __init__(self, desk: Desk, lists: ParticipantLists) -> None:
        self._desk = desk
        self._lists = lists

    def save(self, list_id: UUID, path: Path, words: Words, progress: Progress) -> None:
        """Whole or not at all. Raises `ListUnknown` or `CannotWrite`."""
        self._lists.overview(list_id)
        with written_csv(path) as writer:
            writer.writerow([words.text(f"list.column.{name}") for name in COLUMNS])
            for row in self._rows(list_id, words, progress):
                writer.writerow([inert(cell) for cell in row])

    def save_aside(self, list_id: UUID, path: Path, words: Words, progress: Progress) -> int:
        """Write what cannot be read, with its cells and the reason, and say how many rows.

        Corrected in a spreadsheet, the file can be read as a list again. Raises as `save`.
        """
        self._lists.overview(list_id)
        lines = self._lists.lines(list_id, Wanted(is_aside=True))
        with written_csv(path) as writer:
            writer.writerow(
                [words.text("list.column.line"), *map(words.code, ASIDE),
                 words.text("list.column.reason")]
            )  # fmt: skip
            for start in range(0, len(lines), _TOGETHER):
                progress.step(start, len(lines))
                for row in self._lists.rows(list_id, lines[start : start + _TOGETHER]):
                    writer.writerow([inert(cell) for cell in _aside(row, words)])
        return len(lines)

    def _rows(self, list_id: UUID, words: Words, progress: Progress) -> Iterator[Sequence[str]]:
        lines = self._lines(list_id)
        for start in range(0, len(lines), _TOGETHER):
            progress.step(start, len(lines))
            rows = self._lists.rows(list_id, lines[start : start + _TOGETHER])
            known = self._known(_company_id(row) for row in rows)
            for row in rows:
                yield _told(row, known, words)

    def _lines(self, list_id: UUID) -> Sequence[int]:
        return self._lists.lines(list_id, Wanted())

    def _known(self, ids: Iterable[UUID | None]) -> Mapping[UUID, Company]:
        with self._desk.read() as session:
            return company_query.by_ids(session, {one for one in ids if one})


@contextmanager
def written_csv(path: Path) -> Iterator[Any]:
    """A CSV file that spreadsheets open as it is, whole or not at all."""
    with replacing(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        yield csv.writer(text, delimiter=";")
        text.flush()
        text.detach()


def _aside(row: Listed, words: Words) -> Sequence[str]:
    """A person's number is known to nobody."""
    typed = row.typed
    said = typed.visit.cells if typed.visit else {}
    known = {ListField.NUMBER.value: typed.shown_number, **said}
    cells = (known.get(f, "") or str(getattr(typed, f, "") or "") for f in ASIDE)
    return [str(row.line), *cells, reasons(row, words)]


def _company_id(row: Listed) -> UUID | None:
    """The company of the desk that the row became, or may mean."""
    meant = _meant(row)
    return row.company_id or (meant.company_id if meant else None)


def _meant(row: Listed) -> Candidate | None:
    return row.chosen or next(iter(row.finding.candidates), None)


def _told(row: Listed, known: Mapping[UUID, Company], words: Words) -> Sequence[str]:
    typed, finding, meant = row.typed, row.finding, _meant(row)
    company = known.get(_company_id(row) or _NOBODY) or (meant.company if meant else None)
    plan = addition(company, typed) if company else None
    return [
        str(typed.line),
        typed.name,
        typed.shown_number,
        typed.town,
        typed.contact,
        typed.email,
        typed.telephone,
        words.code(finding.found),
        reasons(row, words),
        str(finding.repeats or ""),
        company.name if company else "",
        formatted(company.number, company.country) if company and company.number else "",
        f"{meant.likeness.score:.0f}" if meant else "",
        ", ".join(words.code(ground) for ground in meant.likeness.grounds) if meant else "",
        words.code(row.decision.choice) if row.decision else "",
        words.code(row.result) if row.result else "",
        ", ".join(words.code(field) for field in plan.undecided) if plan else "",
    ]
