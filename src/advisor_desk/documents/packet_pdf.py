"""Reading back what came: the packet in a file, PDF or JSON, and what its form says.

Nothing in a PDF is run, drawn or carried on; its packet and its fields are read, and no more.
"""

from dataclasses import dataclass
from pathlib import Path

from pikepdf import Pdf

from advisor_desk.documents import foreign_pdf
from advisor_desk.documents.packet_files import KINDS, LARGEST, ReadPacket, read_packet
from advisor_desk.domain.packets import Answer, FilledForm, PacketLocked, PacketUnreadable
from advisor_desk.domain.text import note

_MOST_FIELDS = 50
_ANSWERS = {f"/{answer}": answer for answer in Answer}


@dataclass(frozen=True)
class ReadFile:
    """A packet, and the form around it; None where it came without one."""

    packet: ReadPacket
    form: FilledForm | None = None


def read_file(path: Path) -> ReadFile:
    """The packet in a PDF or a JSON file.

    Raises `FileMissing`, `PacketUnreadable`, `PacketLocked`, `PacketTooNew` or `PacketAltered`.
    """
    try:
        content = foreign_pdf.content_of(path)
    except foreign_pdf.Unreadable:
        raise PacketUnreadable(path.name) from None
    if not foreign_pdf.is_pdf(content):
        return ReadFile(read_packet(content, path.name))
    return _read_pdf(content, path.name)


def _read_pdf(content: bytes, name: str) -> ReadFile:
    try:
        with foreign_pdf.opened(content) as pdf:
            document, form = _document(pdf), _form(pdf)
    except foreign_pdf.Locked:
        raise PacketLocked(name) from None
    except foreign_pdf.Unreadable:
        raise PacketUnreadable(name) from None
    return ReadFile(read_packet(document, name), form)


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
    said = foreign_pdf.values(pdf, _MOST_FIELDS)
    if said is None:
        return None
    texts = ("reason", "pass_on_to", "name", "dated", "message")
    return FilledForm(
        answer=_ANSWERS.get(str(said.get("answer", ""))),
        **{name: note(said.get("date" if name == "dated" else name, "")) for name in texts},
    )
