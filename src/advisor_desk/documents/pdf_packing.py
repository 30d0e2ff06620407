"""Objects made into a file, those that are no streams packed in one."""

from collections.abc import Sequence
from hashlib import sha256
from struct import Struct

from advisor_desk.documents.pdf_words import packed

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ENTRY = Struct(">BIH")
_FREE, _ALONE, _TOGETHER = range(3)


def pack(codes: Sequence[str | bytes], root: str, info: str) -> bytes:
    """The file of objects that are numbered from 1, of which streams are bytes.

    Nothing but them is in it, so that the same objects make the same file.
    """
    numbered = dict(enumerate(codes, 1))
    loose = {number: code for number, code in numbered.items() if isinstance(code, str)}
    streams = {number: code for number, code in numbered.items() if isinstance(code, bytes)}
    together, last = len(codes) + 1, len(codes) + 2
    streams[together] = _together(loose)
    where = {0: (_FREE, 0, 0xFFFF)}
    where |= {number: (_TOGETHER, together, place) for place, number in enumerate(loose)}
    file = bytearray(_HEAD)
    for number, code in streams.items():
        where[number] = (_ALONE, len(file), 0)
        file += _numbered(number, code)
    where[last] = (_ALONE, len(file), 0)
    table = b"".join(_ENTRY.pack(*where[number]) for number in sorted(where))
    mark = sha256(file).hexdigest()[:32]
    entries = f"/Type /XRef /Size {len(where)} /W [1 4 2] /Root {root} /Info {info}"
    index = _numbered(last, packed(f"{entries} /ID [<{mark}> <{mark}>]", table))
    return bytes(file + index + b"startxref\n%d\n%%%%EOF\n" % len(file))


def _numbered(number: int, code: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, code)


def _together(loose: dict[int, str]) -> bytes:
    """One stream of objects, before them their numbers and where each begins."""
    places, at = [], 0
    for number, code in loose.items():
        places.append(f"{number} {at}")
        at += len(code) + 1
    head = f"{' '.join(places)}\n"
    entries = f"/Type /ObjStm /N {len(loose)} /First {len(head)}"
    return packed(entries, "\n".join([head[:-1], *loose.values()]).encode("latin-1"))
