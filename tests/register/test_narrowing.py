from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.register.grams import begun_in_order, begun_words, readings, within_words
from advisor_desk.register.narrowing import narrowest

PIECES = st.frozensets(st.sampled_from("abcdefghij"), max_size=5)
WORDS = st.lists(PIECES, max_size=4)
FREQUENCIES = st.fixed_dictionaries({piece: st.integers(1, 10**6) for piece in "abcdefghijp"})


@given(words=WORDS, frequencies=FREQUENCIES, place=st.sampled_from(["", "p"]))
def test_some_pieces_of_the_words_and_always_the_place_are_asked_for(
    words: list[frozenset[str]], frequencies: dict[str, int], place: str
) -> None:
    found = narrowest(words, place, frequencies, 10**6)
    typed = frozenset[str]().union(*words)
    assert (found is None) == (not typed)
    if found:
        assert place in ("", found.pieces[0])
        assert 1 <= len(found.pieces) <= 6
        assert set(found.pieces) <= typed | {place}


def test_a_piece_that_nobody_has_is_not_asked_for() -> None:
    assert narrowest([{"a"}, {"b"}], "", {"a": 5}, 100) is None


def test_each_word_has_its_turn_before_a_second_piece_of_the_rarest() -> None:
    frequencies = {"rare": 900, "nearly": 950, "other": 20_000}
    found = narrowest([{"rare", "nearly"}, {"other"}], "", frequencies, 1_000_000)
    assert found
    assert found.pieces[:2] == ["rare", "other"]


def test_a_piece_that_costs_more_than_it_saves_is_left_out() -> None:
    found = narrowest([{"rare"}, {"common"}], "", {"rare": 2, "common": 300_000}, 1_000_000)
    assert found
    assert found.pieces == ["rare"]


def test_a_single_letter_at_the_end_is_looked_for_after_the_word_before() -> None:
    assert begun_in_order(["asko", "d"])[1] == {"o d"}
    assert begun_words(["asko", "d"])[1] == set()


@given(st.text(alphabet="abe ikföräs&.", max_size=20))
def test_whatever_begins_in_a_text_has_the_pieces_asked_for(text: str) -> None:
    for words in readings(text):
        indexed = f" {' '.join(words)} "
        assert all(
            piece in indexed or piece.startswith("¤")
            for word in begun_words(words)
            for piece in word
        )
        assert all(piece in indexed for word in within_words(words) for piece in word)
