"""What reportlab has no object for, written in PDF's own words."""

import codecs
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject


class File:
    """The file that a canvas will be saved as: its objects, and how they name each other."""

    def __init__(self, document: PDFDocument) -> None:
        self._document: Any = document
        self.catalog: Any = self._document.Catalog
        self.name(self.catalog)

    @property
    def pages(self) -> list[Any]:
        """Those that are finished."""
        return list(self._document.Pages.pages)

    def name(self, one: PDFObject) -> str:
        """How others refer to an object, which is in the file from now on."""
        code: bytes = self._document.Reference(one).format(self._document)
        return code.decode("ascii")

    def put(self, code: str | bytes) -> str:
        """Write an object; how others refer to it."""
        return Written(self, code).name


class Written(PDFObject):
    """An object of a file, whose code may come later than its name."""

    def __init__(self, file: File, code: str | bytes = "") -> None:
        self.code = code
        self.name = file.name(self)

    def format(self, _document: PDFDocument) -> bytes:
        return self.code.encode("ascii") if isinstance(self.code, str) else self.code


def string(text: str) -> str:
    """A text; in hexadecimal figures, of which none has to be escaped."""
    code = text.encode() if text.isascii() else codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    return f"<{code.hex()}>"


def numbers(*values: float) -> str:
    """To the hundredth: of points, finer than any printer."""
    return " ".join(f"{value:.2f}" for value in values)


def stream(entries: str, code: bytes) -> bytes:
    """A stream of bytes, and what is said of it."""
    return f"<<{entries} /Length {len(code)}>>\nstream\n".encode("ascii") + code + b"\nendstream"
