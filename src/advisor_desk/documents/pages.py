"""PDF pages as pictures, for the preview and the printer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import pypdfium2

_POINTS_PER_INCH = 72
_one_at_a_time = Lock()  # pdfium is not safe to call from two threads


@dataclass(frozen=True)
class Picture:
    """A page as pixels, four bytes each (blue, green, red, unused), rows `stride` bytes apart."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    with _opened(pdf) as document:
        return len(document)


def render_page(pdf: bytes, page: int, dots_per_inch: float) -> Picture:
    """One page, counted from 0. Raises `IndexError` past the last."""
    with _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        bitmap = document[page].render(scale=dots_per_inch / _POINTS_PER_INCH, prefer_bgrx=True)
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def render_pages(pdf: bytes, dots_per_inch: float) -> Iterator[Picture]:
    """Every page in turn, each made when it is asked for: a page at 300 dpi is 35 MB."""
    for page in range(page_count(pdf)):
        yield render_page(pdf, page, dots_per_inch)


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)  # type: ignore[no-untyped-call]
        try:
            yield document
        finally:
            document.close()  # type: ignore[no-untyped-call]
