"""Files of objects, as another library reads them."""

import io
import zlib

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.documents.pdf_packing import pack
from advisor_desk.documents.pdf_words import packed, stream, string

BARE = [
    "<</Type /Catalog /Pages 2 0 R>>",
    "<</Type /Pages /Kids [4 0 R] /Count 1>>",
    "<<>>",
    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources <<>>>>",
]


def opened(*codes: str | bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pack([*BARE, *codes], "1 0 R", "3 0 R")))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])) | st.binary(), max_size=12))
def test_every_object_is_found_under_its_number(content: list[str | bytes]) -> None:
    codes = [string(one) if isinstance(one, str) else packed("", one) for one in content]
    with opened(*codes) as pdf:
        for number, one in enumerate(content, len(BARE) + 1):
            read = pdf.get_object(number, 0)
            if isinstance(one, str):
                assert str(read) == one
            else:
                assert read.read_bytes() == one
        assert pdf.check_pdf_syntax() == []


def test_the_same_objects_make_the_same_file_and_others_another_name() -> None:
    assert pack(BARE, "1 0 R", "3 0 R") == pack(BARE, "1 0 R", "3 0 R")
    names = [bytes(opened(string(text)).trailer.ID[0]) for text in "ab"]
    assert len(set(names)) == 2


def test_a_stream_is_as_long_as_it_says_and_ends_on_a_line_of_its_own() -> None:
    assert stream("/A /B", b"endstream") == b"<</A /B /Length 9>>\nstream\nendstream\nendstream"


def test_a_packed_stream_unpacks_to_what_it_was() -> None:
    _, _, content = packed("/A /B", b"x" * 900).partition(b"\nstream\n")
    assert zlib.decompress(content.removesuffix(b"\nendstream")) == b"x" * 900
