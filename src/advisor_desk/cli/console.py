"""Where a command speaks: facts on stdout, everything said about them on stderr."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from time import monotonic
from typing import TextIO
from unicodedata import decimal
from uuid import UUID

from advisor_desk.domain.organisation_numbers import is_personal, masked
from advisor_desk.system.words import Words

_PERSONAL = re.compile(
    r"(?<!\d)(?:18|19|20)?(\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01]))[ +–-]?(\d{4})(?!\d)"
)
_EVERY = 0.1
"""Seconds between two marks of progress."""


@dataclass
class Console:
    """One command's voice. `words` are in the language of the interface."""

    words: Words
    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def say(self, text: str = "") -> None:
        """A line of an answer, without what could steer a terminal."""
        self.out.write(f"{_plain(text)}\n")

    def table(self, rows: Iterable[Sequence[str]]) -> None:
        """Rows with their cells below each other; the last cell is as long as it is."""
        cells = [[_plain(cell) for cell in row] for row in rows]
        widths = [max(map(len, column), default=0) for column in zip(*cells, strict=True)]
        for row in cells:
            padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.out.write(f"{'  '.join(padded).rstrip()}\n")

    def document(self, value: object) -> None:
        """The one JSON document of the command."""
        is_unicode = (self.out.encoding or "").lower().replace("-", "").startswith("utf")
        text = json.dumps(value, ensure_ascii=not is_unicode, indent=2, default=_json)
        self.out.write(f"{text}\n")

    def complain(self, sentence: str) -> None:
        """What went wrong, with no person's number in it."""
        self.err.write(f"{_plain(hushed(sentence))}\n")


class Meter:
    """Progress as one line on stderr, while a person watches."""

    def __init__(self, console: Console, label: str) -> None:
        self._err = console.err
        self._label = label
        self._is_watched = console.err.isatty()
        self._told_at = 0.0

    def step(self, done: int, total: int) -> None:
        now = monotonic()
        is_end = bool(total) and done >= total
        if not self._is_watched or (now - self._told_at < _EVERY and not is_end):
            return
        self._told_at = now
        share = f"{done * 100 // total:3} %" if total else f"{done}"
        self._err.write(f"\r{self._label} {share}{chr(10) if is_end else ''}")
        self._err.flush()


def hushed(text: str) -> str:
    """The text with every digit of what looks like a person's number hidden."""
    digits = "".join(str(decimal(c)) for c in text if c.isdecimal())
    is_bare = not any(c.isalpha() for c in text)
    if is_bare and len(digits) in (10, 12) and is_personal(digits[-10:]):
        return masked(digits[-10:])
    return _PERSONAL.sub(lambda found: masked(found[1] + found[2]), text)


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


def _json(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(type(value))
