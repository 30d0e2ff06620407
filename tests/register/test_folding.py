from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.names import fold
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber, normalise
from advisor_desk.register.folding import fold_all
from advisor_desk.register.rows import swedish_number

latin = st.text(st.characters(max_codepoint=255), max_size=12)


@given(st.lists(st.one_of(latin, st.text(max_size=12)), max_size=200))
def test_many_names_are_folded_as_each_alone(names: list[str]) -> None:
    assert [" ".join(folded.split()) for folded in fold_all(names)] == [fold(n) for n in names]


def test_every_latin_letter_is_folded_as_alone() -> None:
    letters = [f"a{chr(code)}b" for code in range(256)]

    assert [" ".join(folded.split()) for folded in fold_all(letters)] == list(map(fold, letters))


@given(st.one_of(st.from_regex(r"(16|18|19|20|)[0-9]{10}", fullmatch=True), st.text(max_size=14)))
def test_the_quick_way_to_a_number_gives_what_the_slow_one_does(text: str) -> None:
    for digit in range(10):
        typed = f"{text[:-1]}{digit}"
        try:
            expected = normalise(typed)
        except NotAnOrganisationNumber:
            expected = None
        assert swedish_number(typed) == expected
