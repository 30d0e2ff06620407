from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from advisor_desk.documents import styles as s
from advisor_desk.documents.fonts import glyphs
from advisor_desk.documents.lines import Lines, broken

glyphs()  # loads the fonts
TYPED = st.text(alphabet=st.sampled_from("abcåäöWi   -/.\n"), max_size=300)


def lines(text: str, width: float = 60) -> list[str]:
    return [line.rstrip(" ") for line in broken(text, width, s.BODY)]


def test_lines_break_between_words() -> None:
    assert lines("ett två tre fyra fem") == ["ett två tre fyra", "fem"]


def test_a_line_end_that_was_typed_stays() -> None:
    assert lines("a\n\nb") == ["a", "", "b"]


def test_a_line_ends_with_a_space_unless_a_word_goes_on() -> None:
    between, within = broken("kort ordning", 40, s.BODY), broken("W" * 5, 40, s.BODY)
    assert [list(between), list(within)] == [["kort ", "ordning "], ["WWWW", "W "]]


def test_a_word_too_long_for_a_line_breaks_anywhere() -> None:
    assert "".join(lines("x" * 100)) == "x" * 100


def test_an_address_breaks_after_a_dot_or_dash() -> None:
    broken_up = lines("karin.oberg@trollhatte-konfektion-ab.example", 190)

    assert broken_up == ["karin.oberg@trollhatte-konfektion-ab.", "example"]


def test_a_word_that_fits_on_a_line_is_not_broken() -> None:
    assert "leverantör" in lines("kort leverantör kort")


def test_the_start_of_an_endless_text_comes_at_once() -> None:
    assert len(list(islice(broken("ord " * 200_000, 60, s.BODY), 3))) == 3


@given(TYPED, st.floats(3, 200))
def test_no_line_is_wider_than_the_column(text: str, width: float) -> None:
    for line in lines(text, width):
        assert (
            len(line) <= 1 or stringWidth(line, s.BODY.fontName, s.BODY.fontSize) <= width + 0.01
        )


@given(TYPED, st.floats(3, 200))
def test_nothing_but_spaces_is_lost(text: str, width: float) -> None:
    assert "".join("".join(lines(text, width)).split()) == "".join(text.split())


@pytest.mark.parametrize(("room", "parts"), [(5, 0), (30, 2)])
def test_lines_split_where_a_page_ends(room: float, parts: int) -> None:
    assert len(Lines(["a", "b", "c"], s.BODY).split(60, room)) == parts
