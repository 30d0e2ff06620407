import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.names import fold, name_key, without_legal_form


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Åkeri & Café Öst", "akeri cafe ost"), ("A\u030akeri", "akeri"), ("STRASSE", "strasse"),
     ("Straße", "strasse"), ("Smørrebrød", "smorrebrod"), ("J'adore", "jadore"), ("  ", ""),
     ("Müller-Lüdenscheidt", "muller ludenscheidt"), ("24/7", "24 7")],
)  # fmt: skip
def test_letters_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("name", "key"),
    [("Snickeri i Ludvika AB", "snickeri i ludvika"), ("AB Volvo (publ)", "volvo"),
     ("Skogens ek. för.", "skogens"), ("AB", "ab"), ("Norsk Fisk A/S", "norsk fisk"),
     ("Ag Bygg HB", "ag bygg"), ("Föreningen för hästar", "foreningen for hastar")],
)  # fmt: skip
def test_the_legal_form_does_not_count(name: str, key: str) -> None:
    assert name_key(name) == key


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="latin-1"), max_size=60))
def test_case_never_matters(text: str) -> None:
    assert fold(text.upper()) == fold(text) == fold(text.lower())


@given(st.text(max_size=60))
def test_a_name_never_becomes_nothing(text: str) -> None:
    assert bool(without_legal_form(fold(text))) is bool(fold(text))
