"""Tables as one JSON document, written row by row."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path

from advisor_desk.documents.files import replacing
from advisor_desk.documents.tables import Sheet, Value
from advisor_desk.domain.progress import Progress, Unreported

FORMAT = "advisor-desk-export/1"
_REPORT_EVERY = 500


def write_json(path: Path, sheets: Iterable[Sheet], progress: Progress | None = None) -> int:
    """Write the tables to `path` as `{"format": …, "tables": {name: [{heading: value}]}}`.

    Text is as it was typed; times are UTC. Returns how many rows. Raises `CannotWrite`,
    `Cancelled`.
    """
    watcher, done = progress or Unreported(), 0
    with replacing(path) as file:
        for text, rows in _chunks(sheets):
            # a lone surrogate, which no encoding has, becomes its JSON escape
            file.write(text.encode("utf-8", "backslashreplace"))
            done += rows
            if rows and done % _REPORT_EVERY == 0:
                watcher.step(done, 0)
        watcher.step(done, done)
    return done


def _chunks(sheets: Iterable[Sheet]) -> Iterator[tuple[str, int]]:
    """Pieces of the document, each with the rows it holds."""
    yield f'{{"format": {_text(FORMAT)}, "tables": {{', 0
    for number, sheet in enumerate(sheets):
        yield f"{',' if number else ''}\n{_text(sheet.name)}: [", 0
        for count, row in enumerate(sheet.rows):
            record = dict(zip(sheet.headings, map(_plain, row), strict=True))
            yield f"{',' if count else ''}\n{_text(record)}", 1
        yield "]", 0
    yield "}}\n", 0


def _plain(value: Value) -> str | int | float | None:
    match value:
        case Enum():
            return value.value  # type: ignore[no-any-return]
        case datetime(tzinfo=zone) if zone:
            return value.astimezone(UTC).isoformat()
        case None | str() | int() | float():
            return value
    return value.isoformat() if isinstance(value, date) else str(value)


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
