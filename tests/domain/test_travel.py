"""Travel to visits: what is kept, and what it comes to by mode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.travel import (
    FARTHEST,
    NO_TRAVEL,
    DistanceUnlikely,
    Travel,
    Travelled,
    TravelMode,
    settled,
    travelled,
)

travels = st.builds(Travel, st.none() | st.sampled_from(TravelMode), st.integers(0, FARTHEST))


def test_where_nobody_went_no_way_was_long() -> None:
    assert settled(Travel(TravelMode.NONE, 40)) == NO_TRAVEL
    assert settled(Travel(TravelMode.TRAIN, 40)) == Travel(TravelMode.TRAIN, 40)
    assert settled(Travel(None, 40)) == Travel(None, 40)


@pytest.mark.parametrize("km", [-1, FARTHEST + 1])
def test_a_distance_nobody_travels_is_refused(km: int) -> None:
    with pytest.raises(DistanceUnlikely) as raised:
        settled(Travel(TravelMode.CAR, km))

    assert (raised.value.km, raised.value.most) == (km, FARTHEST)


def test_visits_and_kilometres_are_counted_by_mode() -> None:
    made = [
        Travel(TravelMode.CAR, 80),
        Travel(TravelMode.CAR),
        Travel(TravelMode.TRAIN, 210),
        NO_TRAVEL,
        Travel(),
    ]

    assert travelled(made) == {
        TravelMode.CAR: Travelled(2, 80, 1),
        TravelMode.TRAIN: Travelled(1, 210),
        TravelMode.NONE: Travelled(1),
        None: Travelled(1, 0, 1),
    }


@given(st.lists(travels))
def test_every_visit_and_kilometre_is_counted_once(made: list[Travel]) -> None:
    sums = travelled(made).values()

    assert sum(one.visits for one in sums) == len(made)
    assert sum(one.km for one in sums) == sum(one.km for one in made)
    assert all(one.unmeasured <= one.visits for one in sums)


@given(st.lists(travels), st.randoms())
def test_the_order_of_visits_is_no_matter(made: list[Travel], random: object) -> None:
    mixed = list(made)
    random.shuffle(mixed)  # type: ignore[attr-defined]

    assert travelled(mixed) == travelled(made)


@given(travels)
def test_what_is_settled_stays_settled(travel: Travel) -> None:
    assert settled(settled(travel)) == settled(travel)
