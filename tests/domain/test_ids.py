"""Ids are UUIDv7: made anywhere, sorted by when they were made."""

import time
from uuid import RFC_4122

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.ids import new_id

milliseconds = st.integers(0, 2**48 - 1)


@given(milliseconds)
def test_an_id_is_version_7_and_carries_its_time(at: int) -> None:
    made = new_id(at)
    assert (made.version, made.variant, made.int >> 80) == (7, RFC_4122, at)


@given(milliseconds, milliseconds)
def test_ids_sort_by_the_time_they_were_made(one: int, other: int) -> None:
    if one == other:
        return
    first, second = sorted([one, other])
    assert new_id(first) < new_id(second)
    assert str(new_id(first)) < str(new_id(second))


def test_an_id_is_made_now_unless_said_otherwise() -> None:
    before = time.time_ns() // 1_000_000
    at = new_id().int >> 80
    assert before <= at <= time.time_ns() // 1_000_000


def test_ids_of_one_millisecond_differ() -> None:
    assert len({new_id(0) for _ in range(10_000)}) == 10_000


def test_every_random_bit_is_drawn() -> None:
    random = (0x3FFF_FFFF_FFFF_FFFF, 0x0FFF << 64)
    ones = zeros = 0
    for _ in range(200):
        made = new_id(0).int
        ones, zeros = ones | made, zeros | ~made
    assert all(ones & bits == bits and zeros & bits == bits for bits in random)
