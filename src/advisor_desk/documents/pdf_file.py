"""The file that a canvas becomes: its objects, and how they name each other."""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFCatalog, PDFObject, PDFStream
from reportlab.pdfgen.canvas import Canvas

from advisor_desk.documents.pdf_packing import pack
from advisor_desk.documents.pdf_words import packed


class File:
    """Takes what is said of a paper beside what reportlab draws, and writes all of it.

    reportlab by itself packs streams alone, and leaves out line ends that PDF/A asks for.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
        self.catalog: PDFCatalog = self._document.Catalog
        self.name(self.catalog)

    @property
    def pages(self) -> list[PDFCatalog]:
        """Those that are finished."""
        return list(self._document.Pages.pages)

    def name(self, one: PDFObject) -> str:
        """How others refer to an object, which is in the file from now on."""
        code: bytes = self._document.Reference(one).format(self._document)
        return code.decode("ascii")

    def put(self, code: str | bytes) -> str:
        """Write an object, or as bytes a stream; how others refer to it."""
        return Written(self, code).name

    def say(self, of: PDFCatalog, **entries: str) -> None:
        """Say of the catalog or a page what reportlab does not know that it may say."""
        of.__NoDefault__ = [*of.__NoDefault__, *entries]
        vars(of).update(entries)

    def content(self) -> bytes:
        """The file; nothing is put into it any more."""
        document = self._document
        for font in document.delayedFonts:
            font.addObjects(document)
        document.Outlines.prepare(document, self._canvas)
        info = self.name(document.info)
        return pack(self._codes(), self.name(self.catalog), info)

    def _codes(self) -> list[str | bytes]:
        """Of every object by its number, from 1; to write one may bring others in."""
        codes: list[str | bytes] = []
        while name := self._document.numberToId.get(len(codes) + 1):
            codes.append(self._code(self._document.idToObject[name]))
        return codes

    def _code(self, one: PDFObject) -> str | bytes:
        if isinstance(one, Written):
            return one.code
        if isinstance(one, PDFStream):
            entries = " ".join(f"/{key} {value}" for key, value in one.dictionary.dict.items())
            content = one.content
            return packed(entries, content if isinstance(content, bytes) else content.encode())
        code: bytes = one.format(self._document)  # type: ignore[attr-defined]
        return code.decode("latin-1")


class Written(PDFObject):
    """An object whose code may come later than its name."""

    def __init__(self, file: File, code: str | bytes = "") -> None:
        self.code = code
        self.name = file.name(self)
