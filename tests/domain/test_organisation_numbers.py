import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from advisor_desk.domain.organisation_numbers import (
    Kind,
    NotAnOrganisationNumber,
    formatted,
    is_personal,
    keyed_hash,
    kind_of,
    masked,
    normalise,
)

LEGAL = "5569900011"
PERSON = "8101032384"
KEY = bytes(32)

nines = st.integers(100_000_000, 999_999_999).map(str)
valid = nines.map(lambda nine: nine + luhn.calc_check_digit(nine)).filter(
    lambda n: n[2] >= "2" or is_personal(n)
)


@pytest.mark.parametrize(
    "typed",
    ["556990-0011", " 55 69 90 00 11 ", "165569900011", "16556990-0011", "SE556990001101",
     "556990–0011", "se 556990-0011 01", "556990\u00a00011\u200b"],
)  # fmt: skip
def test_every_way_of_writing_a_number_gives_the_same_ten_digits(typed: str) -> None:
    assert normalise(typed) == LEGAL


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("", "empty"), (" - ", "empty"), ("556990-0012", "check_digit"), ("55699", "length"),
     ("ABC", "characters"), ("SE556990001199", "length"), ("175569900011", "kind"),
     ("195569900011", "kind"), ("5500000004", "kind"), ("٥٥٦٩٩٠٠٠١١", "characters"),
     ("5" * 1000, "length")],
)  # fmt: skip
def test_what_is_no_number_is_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(NotAnOrganisationNumber) as caught:
        normalise(typed)

    assert (caught.value.typed, caught.value.reason) == (typed, reason)


@pytest.mark.parametrize("typed", ["198101032384", "810103-2384", "810103+2384", PERSON])
def test_a_sole_traders_number_is_recognised_as_personal(typed: str) -> None:
    assert is_personal(normalise(typed))


def test_a_coordination_number_is_personal_too() -> None:
    number = "810163001" + luhn.calc_check_digit("810163001")

    assert kind_of(normalise(number)) is Kind.COORDINATION_NUMBER
    assert is_personal(number)


def test_a_personal_number_is_never_written_out() -> None:
    assert not set(formatted(PERSON) + masked(PERSON)) & set("0123456789")


@pytest.mark.parametrize(
    ("typed", "country", "number", "shown"),
    [("NO 923 609 016 MVA", "NO", "923609016", "923 609 016"),
     ("DK 13585628", "DK", "13585628", "13585628"),
     ("FI20774740", "FI", "20774740", "2077474-0"),
     ("DE 136 695 976", "DE", "136695976", "136695976"),
     ("HRB 12345 B", "DE", "HRB12345B", "HRB12345B"),
     ("0123.456.789", "BE", "0123.456.789", "0123.456.789")],
)  # fmt: skip
def test_a_foreign_number_is_country_and_number(
    typed: str, country: str, number: str, shown: str
) -> None:
    assert normalise(typed, country) == number
    assert formatted(number, country) == shown
    assert kind_of(number, country) is Kind.FOREIGN


@pytest.mark.parametrize(
    ("typed", "country"), [("923609017", "NO"), ("123", "FI"), ("...", "BE"), ("1", "Sverige")]
)
def test_a_wrong_foreign_number_is_refused(typed: str, country: str) -> None:
    with pytest.raises(NotAnOrganisationNumber):
        normalise(typed, country)


@given(valid)
def test_writing_out_and_reading_again_gives_the_same_number(number: str) -> None:
    assert normalise(number) == number
    assert normalise("16" + number) == number
    if not is_personal(number):
        assert normalise(formatted(number)) == number
        assert number[2] >= "2"


@given(valid, st.integers(0, 9), st.integers(1, 9))
def test_one_wrong_digit_is_always_caught(number: str, place: int, step: int) -> None:
    digit = str((int(number[place]) + step) % 10)

    with pytest.raises(NotAnOrganisationNumber):
        normalise(number[:place] + digit + number[place + 1 :])


@given(st.text(max_size=40), st.sampled_from(["SE", "NO", "DK", "FI", "DE", "PL", "x"]))
def test_any_text_is_a_number_or_the_documented_error(text: str, country: str) -> None:
    try:
        number = normalise(text, country)
    except NotAnOrganisationNumber:
        return
    assert normalise(number, country) == number
    assert formatted(number, country)


@given(valid, valid)
def test_the_keyed_hash_tells_numbers_apart_and_depends_on_the_key(a: str, b: str) -> None:
    assert (keyed_hash(a, KEY) == keyed_hash(b, KEY)) is (a == b)
    assert keyed_hash(a, KEY) != keyed_hash(a, bytes([1] * 32))
    assert a not in keyed_hash(a, KEY)
