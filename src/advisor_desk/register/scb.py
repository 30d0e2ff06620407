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
_FLAGS = 16
_STATES = {"0": State.NEVER_ACTIVE, "1": State.ACTIVE, "9": State.CEASED}
# SCB's legal forms as Bolagsverket's codes, where one of those says the same.
_FORMS = {
    "10": "E", "21": "EB", "41": "BAB", "42": "FAB", "43": "SE", "49": "AB",
    "51": "EK", "53": "BRF", "54": "KHF", "55": "SCE", "61": "I", "63": "TSF", "71": "S",
    "72": "S", "92": "OFB", "93": "SB", "94": "FOF", "96": "FL",
}  # fmt: skip
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
    expected = (len(COLUMNS) + _FLAGS, len(COLUMNS) + _FLAGS + 1)
    lines = source.lines()
    header = next(lines, (1, b""))[1].decode("latin-1")
    if missing := missing_columns(header.replace("\x00", "")):
        raise RegisterColumnsMissing(source.name, 1, NAME, ", ".join(missing))
    for line, raw in lines:
        text = raw.decode("latin-1").replace("\x00", "")
        fields = text.rstrip("\r\n").split("\t")
        if len(fields) in expected:
            if "Ã" in text:
                _check_encoding(source, line, text)
            yield _row(line, fields)
        elif not text.endswith("\n"):
            if text.strip("\x1a "):
                raise RegisterFileTruncated(source.name, line)
        elif text.strip():
            yield Skipped(line, Skip.FIELDS, shown(" ".join(filter(None, fields))))


def _check_encoding(source: Source, line: int, text: str) -> None:
    if any(misread in text for misread in _MISREAD):
        raise RegisterFileEncoding(source.name, line, "ISO 8859-1")


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
        number=number,
        sole_trader=person,
        name=registered_name or name,
        other_names=name if registered_name and name and name != registered_name else "",
        legal_form=_FORMS.get(fields[6], fields[6] and f"SCB{fields[6]}"),
        care_of=fields[1].strip(),
        street=fields[4].strip(),
        postcode=fields[14].replace(" ", ""),
        town=fields[15].strip(),
        industries=" ".join(c for c in fields[8:13] if len(c) == 5 and c != "00000"),
        state=_STATES.get(fields[3], State.REGISTERED),
        declines=fields[17].strip() == "2",
        registered_on=iso_date(fields[16]),
    )
