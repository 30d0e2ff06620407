"""The rows of a list as they are kept: tidied, checked, a person's number only as a hash."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from advisor_desk.domain.names import fold
from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    is_personal,
    keyed_hash,
    masked,
    normalise,
)
from advisor_desk.domain.participants import ListField, Participant, Unread
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.text import COMPANY_LIMIT, TextTooLong, line
from advisor_desk.domain.visit_rows import AS_WRITTEN, ListedVisit, Supposed
from advisor_desk.register.participants import NAMES, Cells, read
from advisor_desk.register.rows import Skipped, looks_personal
from advisor_desk.register.visits import NAMES as VISIT_NAMES
from advisor_desk.services.participants.visit_reader import VisitReader
from advisor_desk.services.places import Places
from advisor_desk.system.words import LANGUAGES, Words

_COUNTRIES = ("SE", "NO", "DK", "FI", "DE")
_SHOWN = 40
"""Letters of a number that is none."""


@dataclass(frozen=True)
class Reader:
    """`person_key` keys the hashes of persons' numbers; `visits` is there for a list of visits."""

    places: Places
    person_key: bytes
    visits: VisitReader | None = None

    def rows(
        self, path: Path, columns: Mapping[str, str], progress: Progress
    ) -> Iterator[tuple[Participant, Unread | None]]:
        """Each row of the file, with the reason if it cannot be used.

        Raises the errors of `register.errors`.
        """
        names = VISIT_NAMES if self.visits else NAMES
        for record in read(path, columns, progress, names):
            if isinstance(record, Skipped):
                yield Participant(line=record.line, name=record.text), Unread.FIELDS
            else:
                yield self.row(*record)

    def row(
        self, at: int, cells: Cells, supposed: Supposed = AS_WRITTEN
    ) -> tuple[Participant, Unread | None]:
        """The row of that line, with the reason if it cannot be used."""
        try:
            found = self._participant(at, cells, supposed)
        except TextTooLong:
            return Participant(line=at, visit=self.visit(cells, "", supposed)), Unread.LONG
        is_empty = not (found.name or found.has_number)
        return found, Unread.NOTHING if is_empty else None

    def visit(
        self, cells: Cells, town: str, supposed: Supposed = AS_WRITTEN
    ) -> ListedVisit | None:
        """What the cells say of one, where the list is of visits."""
        return self.visits.read(cells, town, supposed) if self.visits else None

    def _participant(self, at: int, cells: Cells, supposed: Supposed) -> Participant:
        def cell(field: ListField) -> str:
            return line(cells.get(field, ""))

        country = self._country(cell(ListField.COUNTRY))
        number, person_hash, wrong = self._number(cell(ListField.NUMBER), country)
        town, postcode = cell(ListField.TOWN), cell(ListField.POSTCODE)
        municipality, wrong_place = self._municipality(cell(ListField.MUNICIPALITY), country)
        if not municipality and country == "SE":
            found = self.places.municipalities.propose(town, postcode)
            municipality = found.code if found else ""
        names = (cell(ListField.FIRST_NAME), cell(ListField.LAST_NAME))
        return Participant(
            line=at,
            name=line(cells.get(ListField.NAME, ""), COMPANY_LIMIT),
            country=country,
            number=number,
            person_hash=person_hash,
            wrong_number=wrong,
            street=cell(ListField.STREET),
            postcode=line(postcode, limit=20),
            town=town,
            municipality=municipality,
            wrong_place=wrong_place,
            website=cell(ListField.WEBSITE),
            contact=cell(ListField.CONTACT) or " ".join(filter(None, names)),
            title=cell(ListField.TITLE),
            email=cell(ListField.EMAIL),
            telephone=cell(ListField.TELEPHONE),
            visit=self.visit(cells, town, supposed),
        )

    def _number(self, typed: str, country: str) -> tuple[str | None, str | None, str]:
        """The number, or a person's hash, or what is typed and is neither."""
        if not typed:
            return None, None, ""
        try:
            number = normalise(typed, country)
        except NotAnOrganisationNumber:
            shown = masked("0" * 10) if looks_personal(typed) else typed[:_SHOWN]
            return None, None, shown
        if is_personal(number, country):
            return None, keyed_hash(number, self.person_key), ""
        return number, None, ""

    def _municipality(self, typed: str, country: str) -> tuple[str, str]:
        """Its code, and what is typed if that is none."""
        code = self.places.municipalities.code_of(typed) if typed and country == "SE" else ""
        return code, "" if code else typed

    def _country(self, typed: str) -> str:
        """Two letters, or the country's name in a language of ours; else it is at home."""
        if len(typed) == 2 and typed.isascii() and typed.isalpha():
            return typed.upper()
        return self._countries.get(fold(typed), "SE")

    @cached_property
    def _countries(self) -> Mapping[str, str]:
        return {
            fold(Words(language).text(f"country.{code}")): code
            for language in LANGUAGES
            for code in _COUNTRIES
        }
