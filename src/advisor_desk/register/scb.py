"""Reads SCB's bulk file: latin-1, TAB between fields and after the last, no quoting at all."""

from advisor_desk.register.company import State
from advisor_desk.register.errors import (
    RegisterColumnsMissing,
    RegisterFileEncoding,
    RegisterFileTruncated,
)
from advisor_desk.register.rows import (
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

NAME = "SCB"
COLUMNS = (
    "ForAndrTyp", "COAdress", "Foretagsnamn", "FtgStat", "Gatuadress", "JEStat", "JurForm",
    "Namn", "Ng1", "Ng2", "Ng3", "Ng4", "Ng5", "PeOrgNr", "PostNr", "PostOrt", "RegDatKtid",
    "Reklamsparrtyp",
)  # fmt: skip
_WIDTHS = (len(COLUMNS) + 17, len(COLUMNS) + 16)  # with the empty field after the last TAB
_STATES = {"0": State.NEVER_ACTIVE, "1": State.ACTIVE, "9": State.CEASED}
# SCB's legal forms as Bolagsverket's codes, where one of those says the same.
_FORMS = {
    "10": "E", "21": "EB", "41": "BAB", "42": "FAB", "43": "SE", "49": "AB",
    "51": "EK", "53": "BRF", "54": "KHF", "55": "SCE", "61": "I", "63": "TSF", "71": "S",
    "72": "S", "92": "OFB", "93": "SB", "94": "FOF", "96": "FL",
}  # fmt: skip
_ONE_CODE = ["", "", "", ""]
_PERSONS = ("10", "91")
# å ä ö Å Ä Ö in UTF-8, read as latin-1: never found in a name that was latin-1.
_MISREAD = ("Ã¥", "Ã¤", "Ã¶", "Ã\x85", "Ã\x84", "Ã\x96")


def missing_columns(header: str) -> list[str]:
    """Which of the layout's columns the header lacks; all of them if the order is another."""
    found = header.strip("\r\n").split("\t")
    missing = [column for column in COLUMNS if column not in found]
    return missing or ([] if tuple(found[: len(COLUMNS)]) == COLUMNS else list(COLUMNS))


def read(source: Source) -> Rows:
    """Each line as a row, or as skipped. Raises the errors of `register.errors`."""
    _check_header(source, source.header().replace(b"\x00", b"").decode("latin-1"))
    for first, block in source.blocks():
        text = block.decode("latin-1").replace("\x00", "")
        *lines, rest = text.split("\n")
        if "Ã" in text:
            _check_encoding(source, first, lines)
        for source.line, line in enumerate(lines, first):
            fields = line.split("\t")
            if len(fields) in _WIDTHS:
                yield _row(source.line, fields)
            elif line.strip():
                yield Skipped(source.line, Skip.FIELDS, shown(" ".join(filter(None, fields))))
        if rest.strip("\x1a "):
            yield _last(source, first + len(lines), rest)


def _last(source: Source, line: int, text: str) -> RegisterRow | Skipped:
    """What follows the last line break: a whole row, or the file was cut off."""
    fields = text.split("\t")
    if len(fields) not in _WIDTHS:
        raise RegisterFileTruncated(source.name, line)
    source.line = line
    return _row(line, fields)


def _check_header(source: Source, header: str) -> None:
    if missing := missing_columns(header):
        raise RegisterColumnsMissing(source.name, 1, NAME, ", ".join(missing))


def _check_encoding(source: Source, first: int, lines: list[str]) -> None:
    for number, line in enumerate(lines, first):
        if "Ã" in line and any(misread in line for misread in _MISREAD):
            raise RegisterFileEncoding(source.name, number, "ISO 8859-1")


def _row(line: int, fields: list[str]) -> RegisterRow | Skipped:
    digits = fields[13].strip()
    number = swedish_number(digits)
    if number is None:
        person = fields[6] in _PERSONS or looks_personal(digits)
        return Skipped(line, Skip.NUMBER, "" if person else shown(f"{digits} {fields[7]}"))
    person = number[2] < "2" or fields[6] in _PERSONS
    registered_name, name = fields[2].strip(), fields[7].strip()
    if not (name or registered_name):
        return Skipped(line, Skip.NAME, "" if person else digits)
    return RegisterRow(
        number,
        "SE",
        person,
        registered_name or name,
        name if registered_name and name and name != registered_name else "",
        _FORMS.get(fields[6]) or (fields[6] and f"SCB{fields[6]}"),
        fields[1].strip(),
        fields[4].strip(),
        fields[14].replace(" ", ""),
        fields[15].strip(),
        "",
        _codes(fields),
        _STATES.get(fields[3], State.REGISTERED),
        "",
        fields[17].strip() == "2",
        iso_date(fields[16]),
    )


def _codes(fields: list[str]) -> str:
    """The industry codes, placeholders left out."""
    if fields[9:13] == _ONE_CODE and len(fields[8]) == 5 and fields[8] != "00000":
        return fields[8]
    return " ".join(code for code in fields[8:13] if len(code) == 5 and code != "00000")
