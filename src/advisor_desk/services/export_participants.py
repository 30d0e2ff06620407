"""What an export tells of lists of participants: every row, as typed and as decided."""

from collections.abc import Mapping

from advisor_desk.services.export_columns import Column, Table
from advisor_desk.store.participants import every
from advisor_desk.store.rows import ParticipantRow

_TYPED = ("country", "street", "postcode", "town", "municipality", "website", "contact", "title",
          "email", "telephone")  # fmt: skip


def _typed(name: str) -> Column:
    return lambda record, _: getattr(record.row.typed, name)


_COLUMNS: Mapping[str, Column] = {
    "list": lambda record, _: record.list.name,
    "line": lambda record, _: record.row.line,
    "name": _typed("name"),
    "number": lambda record, _: record.row.typed.shown_number,
    **{name: _typed(name) for name in _TYPED},
    "found": lambda record, names: names.code(record.row.finding.found),
    "decision": lambda record, names: names.code(
        record.row.decision and record.row.decision.choice
    ),
    "result": lambda record, names: names.code(record.row.result),
    "company_id": lambda record, _: record.row.company_id,
}
PARTICIPANTS = Table("participants", ParticipantRow, _COLUMNS, read=every)
