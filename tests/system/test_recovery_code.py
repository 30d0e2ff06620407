"""The code that a person prints and types."""

from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from advisor_desk.system.errors import RecoveryCodeIncomplete, RecoveryCodeMistyped
from advisor_desk.system.recovery_code import format_code, new_secret, parse_code

SECRETS = st.binary(min_size=20, max_size=20)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(SECRETS)
def test_a_code_gives_its_secret_back(secret: bytes) -> None:
    assert parse_code(format_code(secret)) == secret


@given(SECRETS, st.data())
def test_case_blanks_dashes_and_look_alikes_do_not_matter(
    secret: bytes, data: st.DataObject
) -> None:
    def sloppily(character: str) -> str:
        ways = {"0": "0oO", "1": "1iIlL", "-": ["", " ", "-", "–", " - ", "\n"]}
        return data.draw(st.sampled_from([*ways.get(character, character + character.lower())]))

    assert parse_code("".join(map(sloppily, format_code(secret)))) == secret


@given(SECRETS, st.integers(0, 39), st.sampled_from(ALPHABET))
def test_a_wrong_character_is_found_in_its_group(secret: bytes, at: int, wrong: str) -> None:
    typed = [*format_code(secret).replace("-", "")]
    assume(typed[at] != wrong)
    typed[at] = wrong

    with pytest.raises(RecoveryCodeMistyped) as caught:
        parse_code("".join(typed))

    assert caught.value.group == at // 5 + 1


@given(SECRETS, st.integers(0, 38))
def test_two_neighbours_that_changed_places_are_found(secret: bytes, at: int) -> None:
    typed = [*format_code(secret).replace("-", "")]
    assume(typed[at] != typed[at + 1])
    typed[at], typed[at + 1] = typed[at + 1], typed[at]

    with pytest.raises(RecoveryCodeMistyped):
        parse_code("".join(typed))


@given(SECRETS, st.integers(0, 6))
def test_two_groups_that_changed_places_are_found(secret: bytes, at: int) -> None:
    groups = format_code(secret).split("-")
    assume(groups[at] != groups[at + 1])
    groups[at], groups[at + 1] = groups[at + 1], groups[at]

    with pytest.raises(RecoveryCodeMistyped):
        parse_code("-".join(groups))


@given(st.text())
def test_any_text_is_a_code_or_says_what_is_wrong_with_it(text: str) -> None:
    with suppress(RecoveryCodeIncomplete, RecoveryCodeMistyped):
        assert len(parse_code(text)) == 20


def test_a_code_has_eight_groups_of_five_characters() -> None:
    assert [len(group) for group in format_code(new_secret()).split("-")] == [5] * 8


def test_a_code_that_ends_early_says_how_many_characters_it_has() -> None:
    with pytest.raises(RecoveryCodeIncomplete) as caught:
        parse_code(format_code(new_secret())[:-1])

    assert (caught.value.characters, caught.value.expected) == (39, 40)
