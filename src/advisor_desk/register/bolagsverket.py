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
_NOT_SAID = False  # whether advertising is declined: only SCB knows
_WIDTH = len(COLUMNS)
_BLANK = "\r\x1a "
_RECORD_START = re.compile(r'"[0-9]*\$[A-Z-]*"')
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
    """Each record as a row, or as skipped. Raises the errors of `register.errors`.

    A line break inside a field is survived.
    """
    _check_header(source, source.header())
    parts = list[str]()
    for line, text in _lines(source):
        if parts and (_RECORD_START.match(text) or len(parts) >= _LONGEST_RECORD):
            yield from _joined(source.line, parts)
            parts = []
        if not parts:
            source.line = line
            if fields := _fields(text):
                yield _row(line, fields)
                continue
            if not text.strip(_BLANK):
                continue
        parts.append(text)
        if _is_whole(parts):
            yield from _joined(source.line, parts)
            parts = []
    if parts and not source.ended:
        raise RegisterFileTruncated(source.name, source.line)
    yield from _joined(source.line, parts)


def _joined(first: int, parts: list[str]) -> Rows:
    """What was broken over lines. If it is no record, each line counts as a row."""
    if fields := _fields("\n".join(parts)):
        yield _row(first, fields)
        return
    for place, text in enumerate(parts):
        if text.strip():
            yield Skipped(first + place, Skip.FIELDS, shown(text))


def _lines(source: Source) -> Iterator[tuple[int, str]]:
    for first, block in source.blocks():
        text = _decoded(source, first, block)
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        yield from enumerate(text.removesuffix("\n").split("\n"), first)


def _is_whole(parts: list[str]) -> bool:
    return parts[-1].endswith('"') and sum(p.count('";"') for p in parts) >= len(COLUMNS) - 1


def _check_header(source: Source, raw: bytes) -> None:
    header = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"").decode("latin-1")
    if missing := missing_columns(header.strip("\r\n")):
        raise RegisterColumnsMissing(source.name, 1, NAME, ", ".join(missing))


def _decoded(source: Source, first: int, block: bytes) -> str:
    plain = block.replace(b"\x00", b"")
    try:
        return plain.decode()
    except UnicodeDecodeError as error:
        line = first + plain.count(b"\n", 0, error.start)
        raise RegisterFileEncoding(source.name, line, "UTF-8") from error


def _fields(record: str) -> list[str] | None:
    """The eleven fields. A `";"` inside the free text (the last but one) is put back."""
    if len(record) < 2 or record[0] != '"' or record[-1] != '"':
        return None
    fields = record[1:-1].split('";"')
    if len(fields) > _WIDTH:
        fields[9:-1] = ['";"'.join(fields[9:-1])]
    fits = len(fields) == _WIDTH and (not fields[4] or "-ORGFO" in fields[4])
    return fields if fits else None


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
        number, "SE", person, name, others, fields[4].partition("-")[0], care_of, street,
        postcode, town, "", "", state, since, _NOT_SAID, iso_date(fields[8]),
    )  # fmt: skip


def _names(packed: str) -> tuple[str, str]:
    """The company name, and the rest: foreign-language and secondary names."""
    if "|" not in packed:
        return _name(packed.partition("$")[0]), ""
    names = [entry.split("$") for entry in packed.split("|")]
    known = [(_name(e[0]), e[1:2] == [_MAIN_NAME]) for e in names]
    known = [(name, main) for name, main in known if name]
    first = next((name for name, main in known if main), known[0][0] if known else "")
    return first, SEPARATOR.join(dict.fromkeys(name for name, _ in known if name != first))


def _name(quoted: str) -> str:
    name = " ".join(quoted.replace('""', '"').split())
    return "" if name == "null" else name


def _address(packed: str) -> tuple[str, str, str, str]:
    """Care of, street, postcode, town."""
    parts = packed.split("$")
    if "null" in parts:
        parts = ["" if part == "null" else part for part in parts]
    street, care_of, town, postcode = parts[:4] if len(parts) > 3 else (*parts, "", "", "", "")[:4]
    return care_of.strip(), street.strip(), postcode.replace(" ", ""), town.strip()


def _state(deregistered: str, procedures: str) -> tuple[State, str]:
    if deregistered and (since := iso_date(deregistered)):
        return State.DEREGISTERED, since
    if not procedures:
        return State.REGISTERED, ""
    found = {
        code.split("-")[0]: date
        for code, _, date in (entry.partition("$") for entry in procedures.split("|"))
    }
    for code, state in _PROCEDURES.items():
        if code in found:
            return state, iso_date(found[code])
    return State.REGISTERED, ""
