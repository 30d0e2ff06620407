import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.register.likeness import likeness, name
from advisor_desk.register.matching import Verdict, verdict, weighed

WORDS = (
    "bygg",
    "Åkerström",
    "Konsult",
    "8",
    "&",
    "AB",
    "i",
    "Dalarna",
    "aktiebolag",
    "12",
    "A.B.",
)
names = st.one_of(st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join), st.text(max_size=20))


def told(word: str) -> float:
    return 1.0 + len(word)


@given(names, names)
def test_likeness_is_the_same_both_ways_and_at_most_100(one: str, other: str) -> None:
    found = likeness(name(one), name(other), told)

    assert found == pytest.approx(likeness(name(other), name(one), told))
    assert 0 <= found <= 100


@given(names)
def test_a_name_is_like_itself_however_its_letters_are_written(text: str) -> None:
    assert likeness(name(text), name(text), told) == 100
    assert likeness(name(text), name(f"  {text} "), told) == 100


@pytest.mark.parametrize(
    "other",
    [
        "BERG BYGG AKTIEBOLAG",
        "berg & bygg a.b.",
        "Berg och Bygg",
        "Bergbygg AB",
        "Bérg-Bygg (publ)",
    ],
)
def test_what_only_the_spelling_of_a_form_or_a_sign_tells_apart_is_the_same(other: str) -> None:
    assert likeness(name("Berg Bygg AB"), name(other), told) == 100


def test_another_order_is_nearly_the_same() -> None:
    assert 98 < likeness(name("Berg Bygg"), name("Bygg Berg"), told) < 100


def test_another_number_is_another_company() -> None:
    same = likeness(name("Fastighets Eken 12"), name("Fastighets Ekan 12"), told)
    other = likeness(name("Fastighets Eken 12"), name("Fastighets Eken 13"), told)

    assert other < same - 5


def test_an_error_in_a_telling_word_counts_for_more() -> None:
    weights = {"bygg": 1.0, "akerstrom": 9.0}.get

    def weight(word: str) -> float:
        return weights(word, 9.0)

    right = name("Åkerström Bygg")
    assert likeness(right, name("Åkerström Bigg"), lambda w: 1.0 if w[0] == "b" else 9.0) > (
        likeness(right, name("Akarstrom Bygg"), weight)
    )


@given(st.dictionaries(st.integers(0, 99), st.floats(0, 105), max_size=9), st.integers(1, 5))
def test_the_best_come_first_and_none_is_sure_without_a_lead(
    scores: dict[int, float], limit: int
) -> None:
    found = weighed(scores, limit)

    assert len(found) <= limit
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)
    assert all(50 <= f.score <= 100 for f in found)
    if len(found) > 1 and scores[found[0].key] == scores[found[1].key] <= 95:
        assert verdict(found[0].score, 1) is not Verdict.SAME


def test_only_the_first_can_be_the_same() -> None:
    assert verdict(99, 1) is Verdict.SAME
    assert verdict(99, 2) is Verdict.POSSIBLE
    assert verdict(85, 1) is Verdict.POSSIBLE
    assert verdict(60, 1) is Verdict.NONE
