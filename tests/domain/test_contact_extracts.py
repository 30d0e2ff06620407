"""Whether a text names a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.contact_extracts import named_in, names


@pytest.mark.parametrize(
    ("text", "is_named"),
    [("Ring Lars Lindqvist!", True), ("LARS LINDQVIST", True), ("Lindqvist, Lars (VD)", True),
     ("Lars Larsson", False), ("Larslindqvist", False), ("", False)],
)  # fmt: skip
def test_a_person_is_named_by_every_part_of_the_name(text: str, *, is_named: bool) -> None:
    assert names(text, "Lars Lindqvist") is is_named


@given(st.text(), st.text())
def test_the_name_itself_is_found_between_any_texts(before: str, after: str) -> None:
    assert names(f"{before} Åsa Kaya. {after}", "Åsa Kaya")


@given(st.text())
def test_nobody_without_a_name_is_named(text: str) -> None:
    assert not names(text, " – ")
    assert named_in([text, text], "") == 0
