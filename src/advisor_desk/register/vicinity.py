"""Companies by where they lie: the municipality is a piece of the name index as any other."""

from collections.abc import Sequence

from advisor_desk.register import grams
from advisor_desk.register.candidates import Index
from advisor_desk.register.file import CLASS_SHIFT, ID_MASK
from advisor_desk.register.merging import NO_BUSINESS
from advisor_desk.register.records import COLUMNS, Record

_END = NO_BUSINESS << CLASS_SHIFT
# A number that is no integer is a person's, or another country's, which has no municipalities.
_LYING_IN = f"""SELECT name_index.rowid, {COLUMNS} FROM name_index
    JOIN company ON company.id = name_index.rowid & {ID_MASK}
    WHERE name_index MATCH ? AND name_index.rowid > ? AND name_index.rowid < {_END}
      AND declines = 0 AND sole_trader = 0 AND typeof(ident) = 'integer'
    ORDER BY name_index.rowid LIMIT ?"""  # noqa: S608


def lying_in(
    index: Index, municipalities: Sequence[str], after: int, count: int
) -> tuple[list[Record], int]:
    """So many after a place in the index, in its order; then the last one's place, 0 at the end.

    Businesses that go on and may be written to: no sole traders, nobody who declines advertising.
    """
    pieces = list(filter(None, map(index.place, municipalities)))
    if not pieces:
        return [], 0
    asked = grams.match_any(pieces), after, count
    rows = index.connection.execute(_LYING_IN, asked).fetchall()
    return [record for _, *record in rows], rows[-1][0] if len(rows) == count else 0
