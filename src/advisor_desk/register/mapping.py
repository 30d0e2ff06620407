"""What is in which column of a list: proposed from the headings, for a person to change."""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from advisor_desk.register.delimited import NAMES, Names, propose_columns, table
from advisor_desk.register.formats import check_text
from advisor_desk.register.sources import open_source

_EXAMPLES = 5


@dataclass(frozen=True)
class ColumnProposal:
    """The headings of a CSV file or sheet, the heading proposed for each field, some rows."""

    headings: tuple[str, ...]
    columns: dict[str, str]
    examples: tuple[tuple[str, ...], ...]


def propose(path: Path, names: Names = NAMES) -> ColumnProposal:
    """What the headings tell, by what each field may be called (see `delimited.NAMES`).

    Raises the errors of `register.errors`.
    """
    with open_source(path) as source:
        sample = source.sample()
        check_text(source.name, sample)
    with open_source(path) as source:
        headings, records = table(source, sample, names)
        examples = tuple(tuple(fields) for _, _, fields in islice(records, _EXAMPLES))
    columns = {field: headings[place] for field, place in propose_columns(headings, names).items()}
    return ColumnProposal(tuple(headings), columns, examples)
