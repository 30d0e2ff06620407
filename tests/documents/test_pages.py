import pytest
from PIL import Image

from advisor_desk.documents.pages import Picture, page_count, render_page, render_pages
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.system.words import Words
from tests.documents.papers import FULL, ORDINARY

PDF = referral_pdf(FULL, Words("sv")).content


def image(picture: Picture) -> Image.Image:
    size = (picture.width, picture.height)
    return Image.frombuffer("RGB", size, picture.pixels, "raw", "BGRX", picture.stride, 1)


def test_pages_are_counted() -> None:
    assert page_count(PDF) == 3


@pytest.mark.parametrize(("dots", "size"), [(72, (596, 842)), (300, (2481, 3508))])
def test_a_page_is_a4_at_any_resolution(dots: int, size: tuple[int, int]) -> None:
    picture = render_page(PDF, 0, dots)
    assert (picture.width, picture.height) == size
    assert len(picture.pixels) == picture.stride * picture.height


def test_the_page_is_white_with_the_accent_in_its_own_colour() -> None:
    colours = image(render_page(PDF, 0, 144)).getcolors(1_000_000)
    assert colours is not None
    assert max(colours)[1] == (255, 255, 255)
    assert (0x1B, 0x5F, 0xAA) in {colour for _, colour in colours}


def test_each_page_has_its_own_picture() -> None:
    first, second, third = render_pages(PDF, 40)
    assert len({first.pixels, second.pixels, third.pixels}) == 3


@pytest.mark.parametrize("page", [-1, 3])
def test_there_is_no_page_past_the_last(page: int) -> None:
    with pytest.raises(IndexError):
        render_page(PDF, page, 72)


def test_two_papers_can_be_shown_in_turn() -> None:
    other = referral_pdf(ORDINARY, Words("sv")).content
    assert [page_count(other), page_count(PDF), page_count(other)] == [2, 3, 2]
