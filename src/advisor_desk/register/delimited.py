"""Reads any file of separated values, by what its columns are called in Swedish or English."""

import codecs
import csv
from collections.abc import Iterator

from advisor_desk.domain.names import fold
from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    is_personal,
    normalise,
)
from advisor_desk.register.errors import (
    RegisterColumnsMissing,
    RegisterFileEncoding,
    RegisterLayoutBroken,
)
from advisor_desk.register.rows import RegisterRow, Rows, Skip, Skipped, shown
from advisor_desk.register.sources import Source

NAME = "CSV"
# What a column may be called, folded; the first that fits is taken.
NAMES: dict[str, tuple[str, ...]] = {
    "name": ("organisationsnamn", "foretagsnamn", "bolagsnamn", "foretag", "bolag", "namn",
             "firma", "organisation", "company name", "legal name", "company", "name"),
    "number": ("organisationsnummer", "organisationsnr", "orgnummer", "orgnr", "org nr",
               "org nummer", "peorgnr", "organisation number", "organization number",
               "registration number", "company number", "legal identifier", "number"),
    "town": ("postort", "ort", "stad", "town", "city", "locality", "place"),
    "postcode": ("postnummer", "postnr", "post nr", "postcode", "postal code", "zip code", "zip"),
    "street": ("gatuadress", "utdelningsadress", "besoksadress", "postadress", "adress",
               "street address", "street", "address"),
    "municipality": ("kommunkod", "kommun", "sateskommun", "municipality code", "municipality"),
    "industry": ("sni kod", "snikod", "sni", "naringsgren", "branschkod", "nace code", "nace",
                 "industry code", "industry"),
    "country": ("landkod", "country code", "land", "country"),
}  # fmt: skip
_DELIMITERS = ";\t,|"
_LONGEST_RECORD = 50  # lines; more means a quote that never closes


def propose_columns(header: list[str]) -> dict[str, int]:
    """Which column holds what, as far as the names tell."""
    folded = [fold(title) for title in header]
    return {
        field: folded.index(name)
        for field, names in NAMES.items()
        for name in reversed(names)
        if name in folded
    }


def missing_columns(name: str, sample: bytes) -> list[str]:
    """What cannot be done without and is not there."""
    try:
        _, header, _ = _dialect(name, sample)
    except RegisterFileEncoding:
        return ["name"]
    return [] if "name" in propose_columns(header) else ["name"]


def read(source: Source, sample: bytes) -> Rows:
    """Each record as a row, or as skipped. Raises the errors of `register.errors`."""
    encoding, header, delimiter = _dialect(source.name, sample)
    columns = propose_columns(header)
    if "name" not in columns:
        raise RegisterColumnsMissing(source.name, 1, NAME, "name")
    for line, fields in _records(source, encoding, delimiter):
        if not any(map(str.strip, fields)):
            continue
        if swallowed := _swallowed(fields, delimiter, len(header)):
            yield from (Skipped(line + n, Skip.FIELDS) for n in range(swallowed))
        elif len(fields) < len(header) or any(map(str.strip, fields[len(header) :])):
            yield Skipped(line, Skip.FIELDS, shown(" ".join(filter(None, fields))))
        else:
            values = {field: " ".join(fields[at].split()) for field, at in columns.items()}
            yield _row(line, values)


def _dialect(name: str, sample: bytes) -> tuple[str, list[str], str]:
    """Encoding, header and delimiter."""
    encoding = "cp1252"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
        encoding = "utf-8"
    except UnicodeDecodeError:
        pass
    first = sample.removeprefix(codecs.BOM_UTF8).split(b"\n", 1)[0]
    text = _decoded(name, encoding, 1, first).strip("\r\n")
    delimiter = max(_DELIMITERS, key=text.count)
    try:
        header = next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error:
        header = []
    return encoding, header, delimiter


def _records(source: Source, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    lines = (_decoded(source.name, encoding, n, raw) for n, raw in source.lines())
    reader = csv.reader(lines, delimiter=delimiter)
    first = 1
    try:
        for fields in reader:
            if reader.line_num - first >= _LONGEST_RECORD:
                raise RegisterLayoutBroken(source.name, first, 1, reader.line_num)
            if first > 1:
                yield first, fields
            first = reader.line_num + 1
    except csv.Error as error:
        raise RegisterLayoutBroken(source.name, first, 1, reader.line_num) from error


def _decoded(name: str, encoding: str, line: int, raw: bytes) -> str:
    try:
        return raw.replace(b"\x00", b"").decode(encoding)
    except UnicodeDecodeError as error:
        raise RegisterFileEncoding(name, line, encoding.upper()) from error


def _swallowed(fields: list[str], delimiter: str, width: int) -> int:
    """How many lines a stray quote pulled into one record; 0 for an ordinary one."""
    for field in fields:
        lines = field.split("\n")
        if any(line.count(delimiter) >= max(width - 1, 1) for line in lines[1:]):
            return sum(f.count("\n") for f in fields) + (not field.endswith("\n"))
    return 0


def _row(line: int, values: dict[str, str]) -> RegisterRow | Skipped:
    typed = values.get("number", "")
    country = values.get("country", "").upper()
    country = country if len(country) == 2 and country.isascii() and country.isalpha() else "SE"
    try:
        number = normalise(typed, country) if typed else ""
    except NotAnOrganisationNumber:
        return Skipped(line, Skip.NUMBER, shown(f"{typed} {values['name']}"))
    person = bool(number) and is_personal(number, country)
    if not values["name"]:
        return Skipped(line, Skip.NAME, "" if person else number)
    return RegisterRow(
        number=number,
        country=country,
        sole_trader=person,
        name=values["name"],
        street=values.get("street", ""),
        postcode=values.get("postcode", "").replace(" ", ""),
        town=values.get("town", ""),
        municipality=values.get("municipality", ""),
        industries="".join(c for c in values.get("industry", "") if c.isdigit())[:5],
    )
