"""Which layout a file has, and how its letters are stored."""

import codecs
from collections.abc import Mapping
from enum import StrEnum

from advisor_desk.register import bolagsverket, brreg, delimited, prh, scb
from advisor_desk.register.errors import (
    RegisterColumnsMissing,
    RegisterFileEmpty,
    RegisterFileEncoding,
    RegisterFileNotText,
    RegisterLayoutOther,
    RegisterLayoutUnknown,
)
from advisor_desk.register.rows import Rows
from advisor_desk.register.sources import Source

_BINARY_STARTS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format", b"\x1f\x8b")
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\r\x0b\x0c\x1a\x00")


class Format(StrEnum):
    AUTO = "auto"
    BOLAGSVERKET = "bolagsverket"
    SCB = "scb"
    BRREG = "brreg"
    PRH = "prh"
    CSV = "csv"


_NAMES = {
    Format.BOLAGSVERKET: bolagsverket.NAME,
    Format.SCB: scb.NAME,
    Format.BRREG: brreg.NAME,
    Format.PRH: prh.NAME,
    Format.CSV: delimited.NAME,
}


def check_text(name: str, sample: bytes) -> None:
    """Raise a documented error if the sample is empty or no text in an 8-bit encoding."""
    if not sample.strip(b"\xef\xbb\xbf\r\n\t \x00"):
        raise RegisterFileEmpty(name)
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise RegisterFileEncoding(name, 1, "UTF-8")
    nuls = sample.count(b"\x00")
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if sample.startswith(_BINARY_STARTS) or 50 * (nuls + controls) > len(sample):
        raise RegisterFileNotText(name, 1)


def detect(
    name: str, sample: bytes, asked: Format = Format.AUTO, *, mapped: bool = False
) -> Format:
    """The layout of a file that begins like this.

    Raises a documented error if it is none, or not the one asked for.
    """
    check_text(name, sample)
    if mapped:  # the columns are known whatever they are called
        return Format.CSV
    header = sample.removeprefix(codecs.BOM_UTF8).split(b"\n", 1)[0]
    text = header.replace(b"\x00", b"").decode("latin-1").strip("\r\n")
    found = {
        Format.BOLAGSVERKET: bolagsverket.missing_columns(text),
        Format.SCB: scb.missing_columns(text),
        Format.BRREG: brreg.missing_columns(text.replace('"', "").split(",")),
        Format.PRH: [] if prh.is_likely(sample) else ["businessId"],
        Format.CSV: delimited.missing_columns(name, sample),
    }
    if asked is not Format.AUTO:
        if found[asked]:
            raise RegisterColumnsMissing(name, 1, _NAMES[asked], ", ".join(found[asked]))
        if asked is Format.CSV:
            _ensure_unpacked(name, found)
        return asked
    for layout in (Format.BOLAGSVERKET, Format.SCB):
        if _nearly(found[layout], layout):
            raise RegisterColumnsMissing(name, 1, _NAMES[layout], ", ".join(found[layout]))
    for layout, missing in found.items():
        if not missing:
            return layout
    raise RegisterLayoutUnknown(name, 1, text[:80])


def read(
    source: Source, layout: Format, sample: bytes, columns: Mapping[str, str] | None = None
) -> Rows:
    """The rows of the file in that layout; `columns` as in `delimited.read`."""
    if layout is Format.BOLAGSVERKET:
        return bolagsverket.read(source)
    if layout is Format.SCB:
        return scb.read(source)
    if layout is Format.BRREG:
        return brreg.read(source, sample)
    if layout is Format.PRH:
        return prh.read(source)
    return delimited.read(source, sample, columns)


def _ensure_unpacked(name: str, found: Mapping[Format, list[str]]) -> None:
    """Read as an ordinary list, an authority's file gives companies with codes in their names."""
    for layout in (Format.BOLAGSVERKET, Format.SCB, Format.BRREG):
        if not found[layout]:
            raise RegisterLayoutOther(name, _NAMES[layout])


def _nearly(missing: list[str], layout: Format) -> bool:
    """Most of a known header is there: a later version of that layout, not another file."""
    columns = bolagsverket.COLUMNS if layout is Format.BOLAGSVERKET else scb.COLUMNS
    return 0 < len(missing) <= len(columns) // 3
