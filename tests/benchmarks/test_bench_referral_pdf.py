import io
from dataclasses import dataclass
from functools import partial
from statistics import median
from time import process_time
from typing import Any

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from advisor_desk.documents import styles as s
from advisor_desk.documents.fonts import REGULAR
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.system.words import Words
from tests.documents.papers import FULL, ORDINARY

ROUNDS = 40
FONTS = {"Bold": "NotoSans-Bold", "SemiBold": "NotoSans-SemiBold"}


@dataclass(frozen=True)
class Drawn:
    """A piece of text where the summary has it."""

    text: str
    font: str
    size: float
    x: float
    y: float


def pieces(pdf: bytes) -> list[list[Drawn]]:
    """Every text of every page, read back from the finished summary."""
    pages = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        drawn: list[Drawn] = []
        page.extract_text(visitor_text=partial(take, drawn))
        pages.append(drawn)
    return pages


def take(into: list[Drawn], text: str, *placed: Any) -> None:
    matrix, text_matrix, font, size = placed
    if text.strip() and font:
        name = str(font["/BaseFont"]).rpartition("-")[2]
        x, y = matrix[4] + text_matrix[4], matrix[5] + text_matrix[5]
        into.append(Drawn(text.strip("\n"), FONTS.get(name, REGULAR), size, x, y))


def draw_bare(pages: list[list[Drawn]]) -> bytes:
    """The same words at the same places in the same fonts, with no layout at all."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=s.PAGE, invariant=1, pageCompression=1)
    for page in pages:
        for one in page:
            canvas.setFont(one.font, one.size)
            canvas.drawString(one.x, one.y, one.text)
        canvas.setStrokeColor(s.RULE)
        for n in range(12):
            canvas.line(s.MARGIN, 60 * n, s.PAGE[0] - s.MARGIN, 60 * n)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(("name", "handover"), [("one page", ORDINARY), ("two pages", FULL)])
def test_one_referral_pdf_against_the_same_page_drawn_bare(
    benchmark: Any, capsys: pytest.CaptureFixture[str], name: str, handover: Any
) -> None:
    words = Words("sv")
    pages = pieces(referral_pdf(handover, words).content)
    assert sum(map(len, pages)) > 50
    ours, bare = [], []
    for _ in range(ROUNDS):  # by turns, so that a busy machine slows both
        started = process_time()
        referral_pdf(handover, words)
        between = process_time()
        draw_bare(pages)
        ours.append(between - started)
        bare.append(process_time() - between)
    ratio = median(ours) / median(bare)
    benchmark.extra_info["ratio"] = ratio
    with capsys.disabled():
        print(  # noqa: T201  this is what a benchmark is for
            f"\nreferral PDF, {name}: {median(ours) * 1e3:.1f} ms,"
            f" bare {median(bare) * 1e3:.1f} ms, {ratio:.2f} x (target 3 x)"
        )
    benchmark.pedantic(referral_pdf, args=(handover, words), rounds=10)
