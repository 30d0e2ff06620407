"""The code beside the form, as a telephone sees it on the printed page."""

import pytest
from PIL import Image

from advisor_desk.documents.packet_files import read_packet
from advisor_desk.documents.pages import render_pages
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.handover import Handover
from advisor_desk.domain.packets import in_fours
from advisor_desk.system.words import Words
from tests.documents.papers import BARE, FULL, ORDINARY, OVERRIDE, with_texts

zxingcpp = pytest.importorskip("zxingcpp")


def codes(pdf: bytes, dots: float) -> list[str]:
    """What is read off any of the pages, at so many dots per inch."""
    read = []
    for seen in render_pages(pdf, dots):
        size = (seen.width, seen.height)
        picture = Image.frombuffer("RGB", size, seen.pixels, "raw", "BGRX", seen.stride, 1)
        read += [one.text for one in zxingcpp.read_barcodes(picture)]
    return read


@pytest.mark.parametrize("dots", [100, 300])
@pytest.mark.parametrize(
    "handed", [ORDINARY, FULL, OVERRIDE, BARE, with_texts("å" * 300, 9)], ids=lambda _: ""
)
def test_the_code_is_read_as_the_reference_and_the_check_beside_it(
    handed: Handover, dots: float
) -> None:
    made = referral_pdf(handed, Words("sv"))
    [attached] = made.attachments
    check = in_fours(read_packet(attached.content, attached.name).digest)
    assert codes(made.content, dots) == [f"{handed.reference} {check.replace(' ', '')}"]
