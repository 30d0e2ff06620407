"""Reads Norway's `enheter.csv` by the names of its columns: their number and case vary."""

from collections.abc import Callable

from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber, normalise
from advisor_desk.register.company import State
from advisor_desk.register.delimited import table
from advisor_desk.register.errors import RegisterColumnsMissing
from advisor_desk.register.rows import RegisterRow, Rows, Skip, Skipped, iso_date, shown
from advisor_desk.register.sources import Source

NAME = "Brønnøysundregistrene"
NEEDED = ("organisasjonsnummer", "navn", "organisasjonsform.kode")
_SOLE_TRADER = "ENK"
# The gravest first.
_PROCEDURES = (
    ("konkurs", State.BANKRUPTCY, "konkursdato"),
    ("undertvangsavviklingellertvangsopplosning", State.LIQUIDATION, ""),
    ("underavvikling", State.LIQUIDATION, "underavviklingdato"),
)
_CODES = ("naeringskode1.kode", "naeringskode2.kode", "naeringskode3.kode")
Value = Callable[[str], str]  # of a column, by its name in lower case


def missing_columns(header: list[str]) -> list[str]:
    """Which of the columns that are needed the header lacks."""
    found = {title.strip().lower() for title in header}
    return [column for column in NEEDED if column not in found]


def read(source: Source, sample: bytes) -> Rows:
    """Each record as a row, or as skipped. Raises the errors of `register.errors`."""
    header, records = table(source, sample)
    if missing := missing_columns(header):
        raise RegisterColumnsMissing(source.name, 1, NAME, ", ".join(missing))
    places = {title.strip().lower(): place for place, title in enumerate(header)}
    for line, lines, fields in records:
        source.line = line
        if len(fields) == len(header):
            yield _row(line, lambda column, f=fields: _value(places, f, column))  # type: ignore[misc]
        elif any(map(str.strip, fields)):
            for n in range(max(lines, 1)):
                yield Skipped(line + n, Skip.FIELDS, shown(" ".join(filter(None, fields))))


def _value(places: dict[str, int], fields: list[str], column: str) -> str:
    place = places.get(column)
    return "" if place is None else " ".join(fields[place].split())


def _row(line: int, value: Value) -> RegisterRow | Skipped:
    typed, name = value("organisasjonsnummer"), value("navn")
    try:
        number = normalise(typed, "NO")
    except NotAnOrganisationNumber:
        return Skipped(line, Skip.NUMBER, shown(f"{typed} {name}"))
    if not name:
        return Skipped(line, Skip.NAME, number)
    form = value("organisasjonsform.kode").upper()
    state, since = _state(value)
    address = "forretningsadresse" if value("forretningsadresse.poststed") else "postadresse"
    return RegisterRow(
        number=number,
        country="NO",
        sole_trader=form == _SOLE_TRADER,
        name=name,
        legal_form=form,
        street=value(f"{address}.adresse"),
        postcode=value(f"{address}.postnummer"),
        town=value(f"{address}.poststed"),
        industries=" ".join(filter(None, (value(code).replace(".", "") for code in _CODES))),
        state=state,
        state_since=since,
        registered_on=iso_date(value("registreringsdatoenhetsregisteret")),
    )


def _state(value: Value) -> tuple[State, str]:
    for column, state, since in _PROCEDURES:
        if value(column).lower() in ("true", "j", "ja"):
            return state, iso_date(value(since)) if since else ""
    return State.REGISTERED, ""
