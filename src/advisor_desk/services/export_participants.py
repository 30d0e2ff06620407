"""What an export tells of lists of participants: every row, as typed and as decided."""

from collections.abc import Mapping

from advisor_desk.domain.participants import Listed
from advisor_desk.domain.visit_rows import VisitField
from advisor_desk.services.export_columns import Column, Names, Table
from advisor_desk.store.participants import every
from advisor_desk.store.rows import ParticipantRow

_TYPED = ("country", "street", "postcode", "town", "municipality", "website", "contact", "title",
          "email", "telephone")  # fmt: skip


def _typed(name: str) -> Column:
    return lambda record, _: getattr(record.row.typed, name)


def _visit(row: Listed, names: Names) -> str:
    """The cells of a visit, where the list is of visits."""
    cells = row.typed.visit.cells if row.typed.visit else {}
    return "; ".join(f"{names.code(VisitField(f))}: {text}" for f, text in cells.items())


_COLUMNS: Mapping[str, Column] = {
    "list": lambda record, _: record.list.name,
    "line": lambda record, _: record.row.line,
    "name": _typed("name"),
    "number": lambda record, _: record.row.typed.shown_number,
    **{name: _typed(name) for name in _TYPED},
    "visit": lambda record, names: _visit(record.row, names),
    "found": lambda record, names: names.code(record.row.finding.found),
    "decision": lambda record, names: names.code(
        record.row.decision and record.row.decision.choice
    ),
    "result": lambda record, names: names.code(record.row.result),
    "company_id": lambda record, _: record.row.company_id,
}
PARTICIPANTS = Table("participants", ParticipantRow, _COLUMNS, read=every)
