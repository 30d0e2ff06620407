"""Finds companies in the register while a name, a number or a town is being typed."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from advisor_desk.domain.names import name_key, without_legal_form
from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    is_personal,
    normalise,
)
from advisor_desk.register.candidates import Index
from advisor_desk.register.company import RegisterCompany, RegisterHit, State
from advisor_desk.register.facts import Facts
from advisor_desk.register.file import damage_noticed, open_register
from advisor_desk.register.folding import fold_all
from advisor_desk.register.matching import matches
from advisor_desk.register.misspelling import likely
from advisor_desk.register.naming import begun
from advisor_desk.register.records import COLUMNS, STATE, Record, company
from advisor_desk.register.report import ImportReport
from advisor_desk.register.rows import SEPARATOR
from advisor_desk.register.staging import person_ident
from advisor_desk.register.vicinity import lying_in

_FEWEST_DIGITS = 3
_LONGEST_TEXT = 200
_WHOLE_NUMBERS = (8, 9, 10, 12)  # how many digits they have
_ABROAD = ("NO", "FI", "DK")  # whose numbers are digits, fewer than ours

_BY_IDENT = f"SELECT {COLUMNS} FROM company WHERE ident = ?"  # noqa: S608
_BY_KEY = f"SELECT {COLUMNS} FROM company WHERE id = ?"  # noqa: S608
_BY_PREFIX = f"SELECT {COLUMNS} FROM company WHERE ident BETWEEN ? AND ? LIMIT 400"  # noqa: S608
_NAMES_AFTER = """SELECT id, name, other_names FROM company
    WHERE id > ? AND state != 'deregistered' ORDER BY id LIMIT ?"""
_NAMES = "SELECT id, name FROM company WHERE state != 'deregistered'"
# Every leaf page is read.
_WARM_TABLE = "SELECT max(registered_on) FROM company WHERE id BETWEEN ? AND ?"
_WARM_INDEX = "SELECT sum(length(block)) FROM name_index_data"
_AT_A_TIME = 50_000  # companies


@dataclass(frozen=True)
class RegisterInfo:
    """What a register holds and where it came from. `searchable` are found by name too."""

    path: Path
    size: int
    built_at: datetime
    industry_version: str
    companies: int
    searchable: int
    report: ImportReport


class Register:
    """One open register. Use it from one thread at a time; any may close it.

    Every method raises `RegisterCorrupt` if the file turns out damaged.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._connection = open_register(path, key)
        with damage_noticed(path):
            self._facts = Facts.read(self._connection)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> "Register":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def info(self) -> RegisterInfo:
        report = self._facts.report
        return RegisterInfo(
            path=self._path,
            size=self._path.stat().st_size,
            built_at=self._facts.built_at,
            industry_version=self._facts.industry_version,
            companies=report.kept,
            searchable=report.kept - report.deregistered,
            report=report,
        )

    def warm(self) -> None:
        """Read the file once, so that the first search is as quick as the next."""
        for _ in self.warming():
            pass

    def warming(self) -> Iterator[None]:
        """`warm` in short steps, so that a search need not wait for all of it.

        The table first, and then the index, which so stays in memory.
        """
        with damage_noticed(self._path):
            _ = self._frequencies
            last = self._connection.execute("SELECT max(id) FROM company").fetchone()[0] or 0
            for first in range(0, last + 1, _AT_A_TIME):
                yield
                bounds = first, first + _AT_A_TIME - 1
                self._connection.execute(_WARM_TABLE, bounds).fetchone()
            yield
            self._connection.execute(_WARM_INDEX).fetchone()

    def by_number(self, number: str, country: str = "SE") -> RegisterCompany | None:
        """The company with that number, however it is typed and whatever its state.

        Raises `NotAnOrganisationNumber`.
        """
        normal = normalise(number, country)
        if country != "SE":
            return self._one(_BY_IDENT, country + normal)
        if is_personal(normal):
            return self._one(_BY_IDENT, person_ident(normal, self._key))
        return self._one(_BY_IDENT, int(normal))

    def index_size(self) -> int:
        """Bytes of what names are found by."""
        with damage_noticed(self._path):
            query = "SELECT sum(length(block)) FROM name_index_data"
            return int(self._connection.execute(query).fetchone()[0])

    def names(self) -> Iterator[tuple[int, str]]:
        """Key and name of every company that is found by name."""
        with damage_noticed(self._path):
            yield from self._connection.execute(_NAMES)

    def named(
        self, wanted: Container[str], after: int, count: int
    ) -> tuple[list[tuple[str, RegisterCompany]], int]:
        """Of so many companies after that key, those whose name keys are wanted.

        Each with the key it was found by; then the last company's own key, 0 at the end. A list
        is compared with every name in one pass.
        """
        with damage_noticed(self._path):
            rows = self._connection.execute(_NAMES_AFTER, (after, count)).fetchall()
        folded = fold_all([name for _, name, _ in rows])
        found = list[tuple[str, int]]()
        for (key, _, others), name in zip(rows, folded, strict=True):
            names = {without_legal_form(name)}
            if others:
                names.update(map(name_key, others.split(SEPARATOR)))
            found += [(name, key) for name in names if name in wanted]
        companies = ((name, self.by_key(key)) for name, key in found)
        last = rows[-1][0] if len(rows) == count else 0
        return [(name, company) for name, company in companies if company], last

    def lying_in(
        self, municipalities: Sequence[str], after: int, count: int
    ) -> tuple[list[RegisterCompany], int]:
        """Companies there that outreach may go to, so many after a place in the index's order.

        Then the last one's place, 0 at the end. See `vicinity`.
        """
        with damage_noticed(self._path):
            records, last = lying_in(self._index, municipalities, after, count)
        version = self._facts.industry_version
        return [company(record, version) for record in records], last

    def by_key(self, key: int) -> RegisterCompany | None:
        """The company of a hit of this same register file."""
        return self._one(_BY_KEY, key)

    def search(
        self, text: str, municipality: str | None = None, limit: int = 20
    ) -> list[RegisterHit]:
        """Companies whose name, town or number begins as typed: the own municipality's first."""
        text = text[:_LONGEST_TEXT]
        if (digits := _digits(text)) and (found := self._numbered(digits, limit)):
            return found
        with damage_noticed(self._path):
            return self._hits(begun(self._index, text, municipality, limit))

    def search_misspelled(
        self, text: str, municipality: str | None = None, limit: int = 20
    ) -> list[RegisterHit]:
        """Companies whose name is nearly what was typed, the likest first. The slower search."""
        with damage_noticed(self._path):
            return self._hits(likely(self._index, text[:_LONGEST_TEXT], municipality)[:limit])

    def match(
        self, text: str, municipality: str | None = None, limit: int = 5
    ) -> list[RegisterHit]:
        """Companies that a name from a list may mean, the likeliest first.

        A number is believed, whatever the name is. `verdict` says what a score means.
        """
        text = text[:_LONGEST_TEXT]
        if len(digits := _digits(text)) in _WHOLE_NUMBERS:
            found = self._numbered(digits, limit)
            if found or len(digits) >= 10:
                return found
        with damage_noticed(self._path):
            likeliest = matches(self._index, text, municipality, limit)
            return self._hits((one.key, one.score) for one in likeliest)

    @cached_property
    def _index(self) -> Index:
        return Index(self._connection, self._frequencies, self.info().searchable)

    @cached_property
    def _frequencies(self) -> dict[str, int]:
        """How many companies each piece is found in."""
        with damage_noticed(self._path):
            return dict(self._connection.execute("SELECT text, companies FROM gram"))

    def _one(self, query: str, value: int | str) -> RegisterCompany | None:
        with damage_noticed(self._path):
            record = self._connection.execute(query, (value,)).fetchone()
        return company(record, self._facts.industry_version) if record else None

    def _numbered(self, digits: str, limit: int) -> list[RegisterHit]:
        """Companies whose number begins so; a person's number only if it is typed whole."""
        if len(digits) >= 10:
            try:
                found = self.by_number(digits)
            except NotAnOrganisationNumber:
                return []
            return [RegisterHit(found, 100.0)] if found else []
        known = (self._one(_BY_IDENT, country + digits) for country in _ABROAD)
        if abroad := [RegisterHit(company, 100.0) for company in known if company]:
            return abroad
        missing = 10 - len(digits)
        bounds = int(digits) * 10**missing, (int(digits) + 1) * 10**missing - 1
        with damage_noticed(self._path):
            records: list[Record] = self._connection.execute(_BY_PREFIX, bounds).fetchall()
        records.sort(key=lambda record: record[STATE] == State.DEREGISTERED)
        version = self._facts.industry_version
        score = 10.0 * len(digits)
        return [RegisterHit(company(record, version), score) for record in records[:limit]]

    def _hits(self, scores: Iterable[tuple[int, float]]) -> list[RegisterHit]:
        return [
            RegisterHit(company, score)
            for key, score in scores
            if (company := self._one(_BY_KEY, key))
        ]


def _digits(text: str) -> str:
    """The digits of a text that can only be the beginning of a number; else nothing."""
    compact = "".join(c for c in text if c not in " -–+\u00a0")
    enough = len(compact) >= _FEWEST_DIGITS and compact.isascii() and compact.isdigit()
    return compact if enough else ""
