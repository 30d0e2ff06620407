"""What is in which column of a list: proposed from the headings, for a person to change."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from advisor_desk.register.delimited import propose_columns, table
from advisor_desk.register.formats import check_text
from advisor_desk.register.sources import open_source

_EXAMPLES = 5


@dataclass(frozen=True)
class ColumnProposal:
    """The headings of a CSV file or sheet, the heading proposed for each field, some rows."""

    headings: tuple[str, ...]
    columns: dict[str, str]
    examples: tuple[tuple[str, ...], ...]


def propose(path: Path) -> ColumnProposal:
    """Raises the errors of `register.errors`."""
    with open_source(path) as source:
        sample = source.sample()
        check_text(source.name, sample)
    with open_source(path) as source:
        headings, records = table(source, sample)
        examples = tuple(tuple(fields) for _, _, fields in islice(records, _EXAMPLES))
    columns = {field: headings[place] for field, place in propose_columns(headings).items()}
    return ColumnProposal(tuple(headings), columns, examples)
