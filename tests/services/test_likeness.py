"""How alike two companies are: numbers decide, names and places are weighed."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.likeness import Ground, Verdict
from advisor_desk.services.likeness import Described, likeness

names = st.text("abcåäö 12", max_size=20)
described = st.builds(
    Described,
    name=names,
    number=st.none() | st.sampled_from(["5560160680", "5560000001"]),
    town=st.sampled_from(["", "Borås", "Kinna"]),
    municipality=st.sampled_from(["", "1490", "1463"]),
)
NORRBY = Described(name="Norrby Mekaniska AB", town="Borås")


@given(described, described)
def test_a_score_is_a_share_and_does_not_depend_on_who_is_asked(
    one: Described, other: Described
) -> None:
    found = likeness(one, other)

    assert 0 <= found.score <= 100
    assert found == likeness(other, one)


@given(described, described)
def test_numbers_decide_whatever_else_is_said(one: Described, other: Described) -> None:
    if one.has_number and other.has_number:
        same = one.number == other.number
        assert likeness(one, other).verdict is (Verdict.SAME if same else Verdict.NONE)


@given(described)
def test_a_company_is_like_itself(one: Described) -> None:
    assert not one.name.strip() or likeness(one, one).verdict is Verdict.SAME


def test_the_legal_form_and_accents_make_no_difference() -> None:
    found = likeness(NORRBY, Described(name="NORRBY MEKANISKA"))

    assert (found.score, found.grounds) == (100, (Ground.SAME_NAME,))


def test_a_typing_error_is_seen_through() -> None:
    found = likeness(NORRBY, Described(name="Norrby Mekansika", town="Boras"))

    assert found.verdict is not Verdict.NONE
    assert found.grounds == (Ground.NEARLY_SAME_NAME, Ground.SAME_TOWN)


def test_words_may_stand_in_another_order() -> None:
    assert likeness(NORRBY, Described(name="Mekaniska Norrby")).verdict is Verdict.SAME


def test_other_digits_in_the_name_speak_against_it() -> None:
    def of(one: str, other: str) -> float:
        return likeness(Described(name=one), Described(name=other)).score

    assert of("Handelsboden 12", "Handelsboden 13") == of("Handelsboden xy", "Handelsboden xz") - 6


def test_the_place_speaks_for_or_against() -> None:
    here = replace(NORRBY, name="Norrby Mekanik", municipality="1490")
    near, far = (replace(NORRBY, municipality=code) for code in ("1490", "1463"))

    assert likeness(here, near).score > likeness(here, far).score
    assert Ground.ELSEWHERE in likeness(here, far).grounds


def test_a_name_that_is_begun_is_only_possible_and_only_while_typing() -> None:
    begun = Described(name="Norrby Mek")

    typing = likeness(begun, NORRBY, may_be_begun=True)

    assert (typing.verdict, typing.grounds[0]) == (Verdict.POSSIBLE, Ground.BEGINS_ALIKE)
    assert likeness(begun, NORRBY).verdict is Verdict.NONE
