"""Who stands in for whom, and that no work goes round in a circle."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.takeovers import (
    TakenOverByOneself,
    Takeover,
    TakeoverInACircle,
    ensure_no_circle,
    standing_in,
)

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
A, B, C, D = (UUID(int=n) for n in range(1, 5))
NAMES = {A: "Anna", B: "Bo", C: "Cia", D: "Dan"}


def takeover(one: UUID, other: UUID, number: int = 0, until: date | None = None) -> Takeover:
    return Takeover(
        id=UUID(int=100 + number),
        from_adviser_id=one,
        to_adviser_id=other,
        at=NOW + timedelta(minutes=number),
        until=until,
    )


people = st.sampled_from([A, B, C, D])
takeovers = st.lists(st.tuples(people, people), max_size=8).map(
    lambda pairs: [takeover(one, other, number) for number, (one, other) in enumerate(pairs)]
)


def test_the_last_of_a_chain_does_the_work() -> None:
    assert standing_in(A, [takeover(A, B), takeover(B, C, 1)], TODAY) == [B, C]


def test_who_is_back_does_their_own_work() -> None:
    assert standing_in(A, [takeover(A, B, until=TODAY - timedelta(days=1))], TODAY) == []
    assert standing_in(A, [takeover(A, B, until=TODAY)], TODAY) == [B]


@given(takeovers, people)
def test_nobody_stands_in_for_themselves_or_twice(told: list[Takeover], one: UUID) -> None:
    chain = standing_in(one, told, TODAY)

    assert one not in chain
    assert len(set(chain)) == len(chain)


@given(takeovers, people, st.randoms())
def test_the_order_of_records_does_not_matter(
    told: list[Takeover], one: UUID, rng: object
) -> None:
    mixed = told.copy()
    rng.shuffle(mixed)  # type: ignore[attr-defined]

    assert standing_in(one, mixed, TODAY) == standing_in(one, told, TODAY)


@given(st.lists(st.tuples(people, people), max_size=10))
def test_what_is_let_through_never_makes_a_circle(pairs: list[tuple[UUID, UUID]]) -> None:
    kept: list[Takeover] = []
    for number, (one, other) in enumerate(pairs):
        new = takeover(one, other, number)
        try:
            ensure_no_circle(new, kept, TODAY, NAMES)
        except (TakeoverInACircle, TakenOverByOneself):
            continue
        kept.append(new)

    for one in (A, B, C, D):
        chain = standing_in(one, kept, TODAY)
        assert not chain or standing_in(chain[-1], kept, TODAY) == []


def test_a_circle_is_named() -> None:
    with pytest.raises(TakeoverInACircle) as raised:
        ensure_no_circle(takeover(C, A), [takeover(A, B), takeover(B, C, 1)], TODAY, NAMES)

    assert raised.value.names == ("Anna", "Bo", "Cia")


def test_nobody_hands_over_to_themselves() -> None:
    with pytest.raises(TakenOverByOneself):
        ensure_no_circle(takeover(A, A), [], TODAY, NAMES)
