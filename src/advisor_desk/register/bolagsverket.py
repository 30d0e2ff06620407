"""Reads Bolagsverket's bulk file: UTF-8, `;`, all quoted, fields packed with `$` and `|`."""

import re
from collections.abc import Iterator

from advisor_desk.register.company import State
from advisor_desk.register.errors import (
    RegisterColumnsMissing,
    RegisterFileEncoding,
    RegisterFileTruncated,
)
from advisor_desk.register.rows import (
    SEPARATOR,
    RegisterRow,
    Rows,
    Skip,
    Skipped,
    iso_date,
    looks_personal,
    shown,
    swedish_number,
)
from advisor_desk.register.sources import Source

NAME = "Bolagsverket"
COLUMNS = (
    "organisationsidentitet", "namnskyddslopnummer", "registreringsland", "organisationsnamn",
    "organisationsform", "avregistreringsdatum", "avregistreringsorsak",
    "pagandeAvvecklingsEllerOmstruktureringsforfarande", "registreringsdatum",
    "verksamhetsbeskrivning", "postadress",
)  # fmt: skip
_RECORD_START = re.compile(rb'"[0-9]*\$[A-Z-]*"')
_LONGEST_RECORD = 200  # lines; a break inside a field is survived, a lost quote is not followed
_MAIN_NAME = "FORETAGSNAMN-ORGNAM"
# The gravest first: a company can be in more than one.
_PROCEDURES = {
    "KK": State.BANKRUPTCY,
    "RES": State.BANKRUPTCY,
    "LI": State.LIQUIDATION,
    "FR": State.RESTRUCTURING,
    "AC": State.RESTRUCTURING,
    "FUOL": State.MERGING,
    "FUOT": State.MERGING,
    "DEOL": State.MERGING,
    "DEOT": State.MERGING,
    "OM": State.MERGING,
    "GROM": State.MERGING,
}


def missing_columns(header: str) -> list[str]:
    """Which of the layout's columns the header lacks; all of them if the order is another."""
    found = [column.strip().strip('"') for column in header.split(";")]
    missing = [column for column in COLUMNS if column not in found]
    return missing or ([] if tuple(found) == COLUMNS else list(COLUMNS))


def read(source: Source) -> Rows:
    """Each record as a row, or as skipped. Raises the errors of `register.errors`."""
    for line, record in _records(source):
        fields = _fields(record)
        if fields is None:
            yield from _broken(line, record)
        else:
            yield _row(line, fields)


def _broken(line: int, record: str) -> Iterator[Skipped]:
    """Each line counts as a row: what belonged together cannot be known."""
    for place, text in enumerate(record.split("\n")):
        if text.strip():
            yield Skipped(line + place, Skip.FIELDS, shown(text))


def _records(source: Source) -> Iterator[tuple[int, str]]:
    """Whole records, a line break inside a field survived, the header left out."""
    lines = source.lines()
    _check_header(source, next(lines, (1, b""))[1])
    first, parts = 0, list[bytes]()
    for number, raw in lines:
        if parts and (_RECORD_START.match(raw) or len(parts) >= _LONGEST_RECORD):
            yield first, _decoded(source, first, parts)
            parts = []
        if not parts:
            if not raw.strip(b"\r\n\x00\x1a "):
                continue
            first = number
        parts.append(raw)
        if _is_whole(parts):
            yield first, _decoded(source, first, parts)
            parts = []
    if parts:
        if not parts[-1].endswith(b"\n"):
            raise RegisterFileTruncated(source.name, first)
        yield first, _decoded(source, first, parts)


def _is_whole(parts: list[bytes]) -> bool:
    if not parts[-1].endswith((b'"\n', b'"\r\n', b'"')):
        return False
    return sum(part.count(b'";"') for part in parts) >= len(COLUMNS) - 1


def _check_header(source: Source, raw: bytes) -> None:
    header = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"").decode("latin-1")
    if missing := missing_columns(header.strip("\r\n")):
        raise RegisterColumnsMissing(source.name, 1, NAME, ", ".join(missing))


def _decoded(source: Source, line: int, parts: list[bytes]) -> str:
    try:
        return b"".join(parts).replace(b"\x00", b"").decode().rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise RegisterFileEncoding(source.name, line, "UTF-8") from error


def _fields(record: str) -> list[str] | None:
    """The eleven fields. A `";"` inside the free text (the last but one) is put back."""
    if len(record) < 2 or record[0] != '"' or record[-1] != '"':
        return None
    fields = record[1:-1].split('";"')
    if len(fields) > len(COLUMNS):
        fields[9:-1] = ['";"'.join(fields[9:-1])]
    if len(fields) != len(COLUMNS) or not (fields[4] == "" or "-ORGFO" in fields[4]):
        return None
    return fields


def _row(line: int, fields: list[str]) -> RegisterRow | Skipped:
    digits, _, kind = fields[0].partition("$")
    number = swedish_number(digits)
    if number is None:
        person = kind.startswith("PERSON") or looks_personal(digits)
        return Skipped(line, Skip.NUMBER, "" if person else shown(f"{digits} {fields[3]}"))
    person = number[2] < "2" or kind.startswith("PERSON")
    name, others = _names(fields[3])
    if not name:
        return Skipped(line, Skip.NAME, "" if person else digits)
    care_of, street, postcode, town = _address(fields[10])
    state, since = _state(fields[5], fields[7])
    return RegisterRow(
        number=number,
        sole_trader=person,
        name=name,
        other_names=others,
        legal_form=fields[4].split("-")[0],
        care_of=care_of,
        street=street,
        postcode=postcode,
        town=town,
        state=state,
        state_since=since,
        registered_on=iso_date(fields[8]),
    )


def _names(packed: str) -> tuple[str, str]:
    """The company name, and the rest: foreign-language and secondary names."""
    names = [entry.split("$") for entry in packed.split("|")]
    known = [(" ".join(e[0].replace('""', '"').split()), e[1:2] == [_MAIN_NAME]) for e in names]
    known = [(name, main) for name, main in known if name and name != "null"]
    first = next((name for name, main in known if main), known[0][0] if known else "")
    return first, SEPARATOR.join(dict.fromkeys(name for name, _ in known if name != first))


def _address(packed: str) -> tuple[str, str, str, str]:
    parts = ["" if part == "null" else part.strip() for part in packed.split("$")]
    street, care_of, town, postcode = (*parts, "", "", "", "")[:4]
    return care_of, street, postcode.replace(" ", ""), town


def _state(deregistered: str, procedures: str) -> tuple[State, str]:
    if since := iso_date(deregistered):
        return State.DEREGISTERED, since
    found = {
        code.split("-")[0]: date
        for code, _, date in (entry.partition("$") for entry in procedures.split("|"))
    }
    for code, state in _PROCEDURES.items():
        if code in found:
            return state, iso_date(found[code])
    return State.REGISTERED, ""
