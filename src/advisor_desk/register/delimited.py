"""Reads any file of separated values, by what its columns are called in Swedish or English."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter

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
from advisor_desk.register.rows import RegisterRow, Rows, Skip, Skipped, shown, swedish_number
from advisor_desk.register.sources import Source

NAME = "CSV"
# What a column may be called, folded; the first that fits is taken.
Names = Mapping[str, tuple[str, ...]]
NAMES: Names = {
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
_LAST_HEADER = 15  # above the headings people write what the list is


def propose_columns(header: list[str], names: Names = NAMES) -> dict[str, int]:
    """Which column holds what, as far as the headings tell; a column holds one thing.

    `names` are as `NAMES`: a heading that two fields know is the earlier one's.
    """
    folded = [fold(title) for title in header]
    found = dict[str, int]()
    for field, known in names.items():
        places = (folded.index(name) for name in known if name in folded)
        place = next((place for place in places if place not in found.values()), None)
        if place is not None:
            found[field] = place
    return found


def missing_columns(name: str, sample: bytes) -> list[str]:
    """What cannot be done without and is not there."""
    try:
        header = dialect(name, sample).header
    except RegisterFileEncoding:
        return ["name"]
    return [] if "name" in propose_columns(header) else ["name"]


Records = Iterator[tuple[int, int, list[str]]]  # first line, how many lines, the fields


@dataclass(frozen=True)
class Dialect:
    """How a file of separated values is written, and which line has the headings."""

    encoding: str
    delimiter: str
    header: list[str]
    line: int


def table(source: Source, sample: bytes, names: Names = NAMES) -> tuple[list[str], Records]:
    """The headings, and each record after them, whatever the encoding and the delimiter."""
    found = dialect(source.name, sample, names)
    return found.header, _records(source, found)


def sound_records(
    source: Source, sample: bytes, names: Names = NAMES
) -> Iterator[tuple[int, list[str]] | Skipped]:
    """Line and fields of each record that has as many as there are headings; the rest skipped."""
    found = dialect(source.name, sample, names)
    width = len(found.header)
    for line, lines, fields in _records(source, found):
        source.line = line
        if not any(map(str.strip, fields)):
            continue
        if lines > 1 and (swallowed := _swallowed(fields, found.delimiter, width)):
            yield from (Skipped(line + n, Skip.FIELDS) for n in range(swallowed))
        elif len(fields) < width or any(map(str.strip, fields[width:])):
            yield Skipped(line, Skip.FIELDS, shown(" ".join(filter(None, fields))))
        else:
            yield line, fields[:width]


def read(source: Source, sample: bytes, chosen: Mapping[str, str] | None = None) -> Rows:
    """Each record as a row, or as skipped. Raises the errors of `register.errors`.

    `chosen` says what the column of each field in `NAMES` is called, if not as proposed.
    """
    header = dialect(source.name, sample).header
    columns = chosen_columns(source.name, header, chosen)
    if "name" not in columns:
        raise RegisterColumnsMissing(source.name, 1, NAME, "name")
    # A column that is missing is read from the empty field put after the last.
    pick = itemgetter(*(columns.get(field, len(header)) for field in NAMES))
    for record in sound_records(source, sample):
        if isinstance(record, Skipped):
            yield record
        else:
            line, fields = record
            yield _row(line, pick([*fields, ""]))


def chosen_columns(
    name: str, header: list[str], chosen: Mapping[str, str] | None
) -> dict[str, int]:
    """Where the field of each chosen heading is. Raises `RegisterColumnsMissing`."""
    if chosen is None:
        return propose_columns(header)
    if missing := [title for title in chosen.values() if title not in header]:
        raise RegisterColumnsMissing(name, 1, NAME, ", ".join(missing))
    return {field: header.index(title) for field, title in chosen.items()}


def dialect(name: str, sample: bytes, names: Names = NAMES) -> Dialect:
    """How a file that begins like this is written.

    The headings are in the line that has most of the `names` in it; the first if none has.
    """
    encoding = "cp1252"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
        encoding = "utf-8"
    except UnicodeDecodeError:
        pass
    beginning = sample.removeprefix(codecs.BOM_UTF8).split(b"\n", _LAST_HEADER)
    lines = [*islice(beginning, _LAST_HEADER)]
    first = Dialect(encoding, *_split(_decoded(name, encoding, 1, lines[0])), 1)
    best, most = first, len(propose_columns(first.header, names))
    for number, line in enumerate(lines[1:], 2):
        delimiter, header = _split(line.decode(encoding, "replace"))
        if (known := len(propose_columns(header, names))) > max(most, 1):
            best, most = Dialect(encoding, delimiter, header, number), known
    return best


def _split(line: str) -> tuple[str, list[str]]:
    """Delimiter and fields of a line."""
    text = line.strip("\r\n")
    delimiter = max(_DELIMITERS, key=text.count)
    try:
        return delimiter, next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error:
        return delimiter, []


def _records(source: Source, found: Dialect) -> Records:
    reader = csv.reader(_lines(source, found.encoding), delimiter=found.delimiter)
    first = 1
    try:
        for fields in reader:
            lines = reader.line_num - first + 1
            if lines > _LONGEST_RECORD:
                raise RegisterLayoutBroken(source.name, first, 1, reader.line_num)
            if first > found.line:
                yield first, lines, fields
            first += lines
    except csv.Error as error:
        raise RegisterLayoutBroken(source.name, first, 1, reader.line_num) from error


def _lines(source: Source, encoding: str) -> Iterator[str]:
    for first, block in source.blocks():
        yield from io.StringIO(_decoded(source.name, encoding, first, block), newline="\n")


def _decoded(name: str, encoding: str, first: int, block: bytes) -> str:
    plain = block.replace(b"\x00", b"")
    try:
        return plain.decode(encoding)
    except UnicodeDecodeError as error:
        line = first + plain.count(b"\n", 0, error.start)
        raise RegisterFileEncoding(name, line, encoding.upper()) from error


def _swallowed(fields: list[str], delimiter: str, width: int) -> int:
    """How many lines a stray quote pulled into one record; 0 for an ordinary one."""
    for field in fields:
        lines = field.split("\n")
        if any(line.count(delimiter) >= max(width - 1, 1) for line in lines[1:]):
            return sum(f.count("\n") for f in fields) + (not field.endswith("\n"))
    return 0


def _row(line: int, values: tuple[str, ...]) -> RegisterRow | Skipped:
    """`values` are in the order of `NAMES`."""
    name, typed, town, postcode, street, municipality, industry, country = values
    name, typed, country = _tidy(name), typed.strip(), country.strip().upper()
    country = country if len(country) == 2 and country.isascii() and country.isalpha() else "SE"
    found = _number(typed, country) if typed else ""
    if found is None:
        return Skipped(line, Skip.NUMBER, shown(f"{_tidy(typed)} {name}"))
    person = bool(found) and is_personal(found, country)
    if not name:
        return Skipped(line, Skip.NAME, "" if person else found)
    return RegisterRow(
        number=found,
        country=country,
        sole_trader=person,
        name=name,
        street=_tidy(street),
        postcode="".join(postcode.split()),
        town=_tidy(town),
        municipality=municipality.strip(),
        industries="".join(filter(str.isdigit, industry))[:5],
    )


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _number(typed: str, country: str) -> str | None:
    if country == "SE":
        return swedish_number(typed[:6] + typed[7:] if typed[6:7] == "-" else typed)
    try:
        return normalise(typed, country)
    except NotAnOrganisationNumber:
        return None
