"""Where companies are put on their way in: the table, and the index of their names."""

from collections.abc import Iterable, Iterator, Sequence

from advisor_desk.register.file import CLASS_SHIFT, Connection
from advisor_desk.register.merging import UNINDEXED, Company, Merger, Record, ident, name_keys
from advisor_desk.register.records import COLUMNS
from advisor_desk.register.report import Tally
from advisor_desk.register.rows import RegisterRow

_TOGETHER = 30_000  # names indexed at a time, in the order of their ids
# A page of the index must fit a page of the file, of which SQLCipher takes 80 bytes for itself:
# FTS5's own 4050 would spill a few bytes of each onto a page of their own. What is
# indexed at a time is merged once, at the end.
_SETTINGS = (("pgsz", 3900), ("hashsize", 16 * 2**20), ("automerge", 0), ("crisismerge", 1999))
_ADD_COMPANY = f"INSERT INTO company VALUES (?{', ?' * 17})"  # noqa: S608
_ADD_NAME = "INSERT INTO name_index(rowid, text) VALUES (?, ?)"
_REMOVE_NAME = "INSERT INTO name_index(name_index, rowid, text) VALUES ('delete', ?, ?)"
_TAKE = f"DELETE FROM company WHERE ident = ? RETURNING {COLUMNS}"  # noqa: S608


class Shelf:
    """Puts companies up, counts them, and takes one down again for a better one."""

    def __init__(self, connection: Connection, merger: Merger, tally: Tally) -> None:
        self._connection = connection
        self._merger = merger
        self._tally = tally
        self._next = 1
        self._names = list[tuple[int, str]]()
        connection.executemany("INSERT INTO name_index(name_index, rank) VALUES (?, ?)", _SETTINGS)

    def put(self, rows: Sequence[RegisterRow], keys: Sequence[str] = ()) -> None:
        """Each row as a company; the `keys` of their names if those are made already."""
        waiting = len(self._names)
        records = self._records(self._merger.companies(rows, keys or name_keys(rows)))
        self._connection.executemany(_ADD_COMPANY, records)
        self._tally.kept += len(rows)
        self._tally.deregistered += len(rows) - len(self._names) + waiting
        if len(self._names) >= _TOGETHER:
            self.index()

    def index(self) -> None:
        """Index the names that wait."""
        self._names.sort()
        self._connection.executemany(_ADD_NAME, self._names)
        self._names.clear()

    def take(self, number: str, country: str) -> RegisterRow | None:
        """Remove the company with that number, if there is one. None of its names may wait."""
        found = self._connection.execute(_TAKE, (ident(number, country),)).fetchall()
        if not found:
            return None
        (key, _, _, name, others, form, care_of, street, postcode, town, municipality, certainty,
         industries, state, since, declines, registered_on, sole_trader) = found[0]  # fmt: skip
        row = RegisterRow(
            number, country, bool(sole_trader), name, others, form, care_of, street, postcode,
            town, municipality if certainty == 1 else "", industries, state, since,
            bool(declines), registered_on,
        )  # fmt: skip
        [(rank, text, _)] = self._merger.companies([row], name_keys([row]))
        self._tally.kept -= 1
        if rank == UNINDEXED:
            self._tally.deregistered -= 1
        else:
            self._connection.execute(_REMOVE_NAME, (rank << CLASS_SHIFT | key, text))
        return row

    def _records(self, companies: Iterable[Company]) -> Iterator[Record]:
        """Each as the table has it; keeps its class and id, and what it is found by."""
        for rank, text, record in companies:
            if rank != UNINDEXED:
                self._names.append((rank << CLASS_SHIFT | self._next, text))
            yield self._next, *record
            self._next += 1
