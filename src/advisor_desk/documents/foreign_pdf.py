"""A PDF that came from somewhere: opened with care, its fields read. Nothing in it is run."""

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pikepdf
from pikepdf import Pdf
from pikepdf.settings import set_qpdf_limits

from advisor_desk.domain.errors import FileMissing
from advisor_desk.domain.text import TextTooLong

_LARGEST_FILE = 50_000_000
_MOST_UNPACKED = 100_000_000
"""Bytes that the streams of a file may come to: a small file can hold a huge one."""
_LARGEST_STREAM = 20_000_000
"""Bytes that one stream of it may come to, however it is packed."""
_PIECE = 65_536
_STREAM = re.compile(rb"stream\r?\n")
_UNBOUNDED = re.compile(
    rb"/(?:L|#4[cC])(?:Z|#5[aA])(?:W|#57)[\s/\]>%#D]"
    rb"|/(?:F|#46)(?:i|#69)(?:l|#6[cC])(?:t|#74)(?:e|#65)(?:r|#72)\s+\d"
)
"""LZW, for which there is no limit to set, and a packing that is named somewhere else."""
_ODD = (ValueError, TypeError, LookupError, AttributeError, RuntimeError, zlib.error)
"""What pikepdf raises where an object is not what it should be."""


class Locked(Exception):
    """The file asks for a password."""


class Unreadable(Exception):
    """The file is damaged, odd, or far too much."""


@cache
def _limit_unpacking() -> None:
    """For every PDF of the process, also where a stream is packed in several ways at once."""
    set_qpdf_limits(flate_max_memory=_LARGEST_STREAM, run_length_max_memory=_LARGEST_STREAM)


def content_of(path: Path) -> bytes:
    """A file that came from somewhere. Raises `FileMissing`, or `Unreadable` if it is huge."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise Unreadable
        return path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(path.name) from None
    except OSError:
        raise Unreadable from None


def is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


@contextmanager
def opened(content: bytes) -> Iterator[Pdf]:
    """The file while it is read. Raises `Locked`, or `Unreadable` for whatever is odd in it."""
    _limit_unpacking()
    try:
        _ensure_modest(content)
        with pikepdf.open(io.BytesIO(content)) as pdf:
            yield pdf
    except pikepdf.PasswordError:
        raise Locked from None
    except (pikepdf.PdfError, TextTooLong, *_ODD):
        raise Unreadable from None


def values(pdf: Pdf, most: int) -> dict[str, str] | None:
    """Each field's name and value, as text, of so many fields; None where there is no form."""
    form = pdf.Root.get("/AcroForm")
    return None if form is None else dict(_values(form, most))


def _values(form: pikepdf.Object, most: int) -> Iterator[tuple[str, str]]:
    for field in list(form.get("/Fields", ()))[:most]:
        value = field.get("/V")
        if isinstance(value, pikepdf.String | pikepdf.Name) and "/T" in field:
            yield str(field.T), str(value).strip()


def _ensure_modest(content: bytes) -> None:
    """Raise `ValueError` if the streams come to more than a paper ever has."""
    if _UNBOUNDED.search(content):
        raise ValueError("packed as no paper is")
    left = _MOST_UNPACKED
    for begin in _STREAM.finditer(content):
        if _is_packed(content[begin.end() : begin.end() + 2]):
            left -= _unpacked(content, begin.end(), left)


def _is_packed(head: bytes) -> bool:
    """Whether zlib may have written what begins so (RFC 1950)."""
    return len(head) == 2 and head[0] & 15 == 8 and int.from_bytes(head) % 31 == 0


def _unpacked(content: bytes, at: int, most: int) -> int:
    """How many bytes the stream there comes to, packed twice or not; `ValueError` past `most`."""
    unpacker, total, inner = zlib.decompressobj(), 0, b""
    while not unpacker.eof and at < len(content):
        try:
            piece = unpacker.decompress(content[at : at + _PIECE], most - total + 1)
        except zlib.error:
            break
        inner = inner or piece
        total, at = total + len(piece), at + _PIECE
        if total > most or _is_packed(inner[:2]):
            raise ValueError("too much, or packed twice")
    return total
