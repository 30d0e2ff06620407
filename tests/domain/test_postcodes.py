"""Postcodes are shown as people write them."""

import pytest

from advisor_desk.domain.postcodes import spaced


@pytest.mark.parametrize(
    ("kept", "country", "shown"),
    [
        ("46156", "SE", "461 56"),
        ("10115", "DE", "10115"),
        ("461 56", "SE", "461 56"),
        ("", "SE", ""),
    ],
)
def test_only_a_swedish_postcode_has_a_space(kept: str, country: str, shown: str) -> None:
    assert spaced(kept, country) == shown
