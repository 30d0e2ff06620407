import gc
import io
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from advisor_desk.documents import styles as s
from advisor_desk.documents.fonts import REGULAR
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.handover import Handover
from advisor_desk.system.paths import resource
from advisor_desk.system.words import Words
from tests.benchmarks.ratios import by_turns
from tests.documents.papers import FULL, ORDINARY

ROUNDS = 40
KEY, WORDS = bytes(range(32)), Words("sv")
FONTS = {"Bold": "NotoSans-Bold", "SemiBold": "NotoSans-SemiBold"}


FACES = {REGULAR: "NotoSans-Regular", **{name: name for name in FONTS.values()}}


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


def with_weasyprint(pages: list[list[Drawn]]) -> bytes:
    """The same words at the same places, as a web page printed by WeasyPrint."""
    import weasyprint

    parts = []
    for page in pages:
        spans = (
            f"<span style='left:{one.x}pt;top:{s.PAGE[1] - one.y - one.size}pt;"
            f"font:{one.size}pt {one.font}'>{escape(one.text)}</span>"
            for one in page
        )
        parts.append(f"<section>{''.join(spans)}</section>")
    faces = "".join(
        f"@font-face{{font-family:{name};src:url({resource('fonts', f'{file}.ttf').as_uri()})}}"
        for name, file in FACES.items()
    )
    style = (
        f"{faces}@page{{size:A4;margin:0}}section{{height:297mm;position:relative}}"
        "span{position:absolute;white-space:pre}"
    )
    made: bytes = weasyprint.HTML(
        string=f"<html lang=sv><title>x</title><style>{style}</style>{''.join(parts)}"
    ).write_pdf()
    return made


def tell(capsys: pytest.CaptureFixture[str], said: str) -> None:
    with capsys.disabled():
        print(said)  # noqa: T201  this is what a benchmark is for


@pytest.mark.parametrize(("name", "handover"), [("ordinary", ORDINARY), ("full", FULL)])
def test_a_paper_to_keep_against_the_same_pages_drawn_bare(
    benchmark: Any, capsys: pytest.CaptureFixture[str], name: str, handover: Handover
) -> None:
    """Tagged, PDF/A-3b, with the signed packet inside and the form."""
    pages = pieces(paper(handover))
    assert sum(map(len, pages)) > 50
    ratio = by_turns(lambda _: paper(handover), draw_bare, [pages], ROUNDS)
    benchmark.extra_info["ratio"] = ratio.times
    tell(capsys, ratio.told(f"referral PDF, {name}, {len(pages)} pages", 3))
    assert ratio.times <= 3
    benchmark.pedantic(paper, args=(handover,), rounds=10)


@pytest.mark.filterwarnings("ignore")
def test_a_paper_to_keep_against_weasyprint(
    benchmark: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    if find_spec("weasyprint") is None:
        tell(capsys, "referral PDF against WeasyPrint: not measured (pip install weasyprint)")
        pytest.skip("weasyprint is not installed, and not locked: pip install weasyprint")
    pages = pieces(paper(ORDINARY))
    ratio = by_turns(with_weasyprint, lambda _: paper(ORDINARY), [pages], 5)
    tell(capsys, f"referral PDF: WeasyPrint takes {ratio.times:.1f} x as long (at least 15 x)")
    assert ratio.times >= 15
    benchmark.pedantic(paper, args=(ORDINARY,), rounds=5)


def test_reading_a_paper_back_against_opening_it(
    benchmark: Any, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "came.pdf"
    file.write_bytes(paper(FULL))
    ratio = by_turns(read_file, only_open, [file], 3 * ROUNDS)
    tell(capsys, ratio.told("reading a paper back / opening it", 6))
    assert ratio.times <= 6
    benchmark.pedantic(read_file, args=(file,), rounds=10)


def only_open(file: Path) -> None:
    with pikepdf.open(file):
        pass


def paper(handover: Handover) -> bytes:
    return referral_pdf(handover, WORDS, KEY).content


def test_five_hundred_papers_hold_memory_flat(
    benchmark: Any, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def make(count: int) -> None:
        for number in range(count):
            one = replace(FULL, company=f"Företag {number} AB")
            (tmp_path / "paper.pdf").write_bytes(paper(one))

    make(20)
    before = resident()
    benchmark.pedantic(make, args=(500,), rounds=1)
    grown = resident() - before
    tell(capsys, f"500 papers: memory grew by {grown:.1f} MB (target 30 MB)")
    assert grown <= 30


def resident() -> float:
    """Memory of this process, in MB."""
    gc.collect()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
