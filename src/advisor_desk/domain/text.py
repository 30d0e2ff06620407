"""Typed text made safe to keep: nothing readable is lost, nothing that hides or turns gets in."""

import re
import unicodedata
from dataclasses import dataclass

from advisor_desk.domain.errors import AdvisorDeskError

NAME_LIMIT, COMPANY_LIMIT, NOTE_LIMIT = 300, 30_000, 200_000
"""Characters. A note is a page or two; the limit only stops a pasted file. The company register
holds a name of 23,663."""

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_UNWANTED = re.compile(f"[{_CONTROL}{_BIDI}\ud800-\udfff\ufeff\ufffe\uffff]")
_BREAK = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SPACE = re.compile(r"\s+")


@dataclass(eq=False)
class TextTooLong(AdvisorDeskError):
    """More characters than the field keeps; nothing was cut, nothing was saved."""

    length: int
    limit: int


def line(text: str, limit: int = NAME_LIMIT) -> str:
    """One line: control and direction marks out, runs of space made one, NFC.

    Raises `TextTooLong`.
    """
    return _ensure_length(_SPACE.sub(" ", _clean(text)).strip(), limit)


def note(text: str, limit: int = NOTE_LIMIT) -> str:
    """Many lines: as typed but for control and direction marks, with Unix line ends, NFC.

    Raises `TextTooLong`.
    """
    return _ensure_length(_clean(text).strip("\n"), limit)


def _clean(text: str) -> str:
    """Line ends made one kind first, so that none joins two words by going away."""
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _BREAK.sub("\n", text)))


def _ensure_length(text: str, limit: int) -> str:
    if len(text) > limit:
        raise TextTooLong(len(text), limit)
    return text
