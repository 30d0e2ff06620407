"""Reading back what came: the packet in a file, PDF or JSON, and what its form says.

Nothing in a PDF is run, drawn or carried on; its packet and its fields are read, and no more.
"""

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Pdf

from advisor_desk.documents.packet_files import KINDS, LARGEST, ReadPacket, read_packet
from advisor_desk.domain.packets import Answer, FilledForm, PacketLocked, PacketUnreadable
from advisor_desk.domain.text import TextTooLong, note

_LARGEST_FILE = 50_000_000
_MOST_UNPACKED = 100_000_000
"""Bytes that the streams of a file may come to: a small file can hold a huge one."""
_MOST_FIELDS = 50
_PIECE = 65_536
_STREAM = re.compile(rb"stream\r?\n")
_ANSWERS = {f"/{answer}": answer for answer in Answer}


@dataclass(frozen=True)
class ReadFile:
    """A packet, and the form around it; None where it came without one."""

    packet: ReadPacket
    form: FilledForm | None = None


def read_file(path: Path) -> ReadFile:
    """The packet in a PDF or a JSON file.

    Raises `PacketUnreadable`, `PacketLocked`, `PacketTooNew` or `PacketAltered`.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise PacketUnreadable(path.name)
        content = path.read_bytes()
    except OSError:
        raise PacketUnreadable(path.name) from None
    if b"%PDF-" not in content[:1024]:
        return ReadFile(read_packet(content, path.name))
    return _read_pdf(content, path.name)


def _read_pdf(content: bytes, name: str) -> ReadFile:
    try:
        _ensure_modest(content)
        with pikepdf.open(io.BytesIO(content)) as pdf:
            document, form = _document(pdf), _form(pdf)
    except pikepdf.PasswordError:
        raise PacketLocked(name) from None
    except (pikepdf.PdfError, TextTooLong, *_ODD):
        raise PacketUnreadable(name) from None
    return ReadFile(read_packet(document, name), form)


_ODD = (ValueError, TypeError, LookupError, AttributeError, RuntimeError, zlib.error)
"""What pikepdf raises where an object is not what it should be."""


def _ensure_modest(content: bytes) -> None:
    """Raise `ValueError` if the streams come to more than a paper ever has."""
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


def _document(pdf: Pdf) -> bytes:
    """The one packet that is attached."""
    names = [f"{kind}.json" for kind in KINDS]
    found = [pdf.attachments[name] for name in names if name in pdf.attachments]
    if len(found) != 1:
        raise ValueError("no packet, or several")
    document = found[0].get_file().read_bytes()
    if len(document) > LARGEST:
        raise ValueError("too large")
    return document


def _form(pdf: Pdf) -> FilledForm | None:
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return None
    said = dict(_values(form))
    texts = ("reason", "pass_on_to", "name", "dated", "message")
    return FilledForm(
        answer=_ANSWERS.get(str(said.get("answer", ""))),
        **{name: note(said.get("date" if name == "dated" else name, "")) for name in texts},
    )


def _values(form: pikepdf.Object) -> Iterator[tuple[str, str]]:
    """Each field's name and value, as text."""
    for field in list(form.get("/Fields", ()))[:_MOST_FIELDS]:
        value = field.get("/V")
        if isinstance(value, pikepdf.String | pikepdf.Name) and "/T" in field:
            yield str(field.T), str(value).strip()
