"""Visits side by side: none covers another, none is lost."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.lanes import (
    Lane,
    More,
    Span,
    beside,
    hours,
    packed,
    spread,
)

SPANS = st.lists(
    st.tuples(st.integers(0, 1400), st.integers(1, 300)).map(lambda s: (s[0], s[0] + s[1])),
    max_size=12,
)


@given(SPANS)
def test_none_covers_another(spans: list[tuple[int, int]]) -> None:
    lanes = beside(spans)

    for one, (start, end) in enumerate(spans):
        assert 0 <= lanes[one].place < lanes[one].of
        for other, (begin, until) in enumerate(spans[:one]):
            if begin < end and start < until:
                assert lanes[one].of == lanes[other].of
                assert lanes[one].place != lanes[other].place


@given(SPANS)
def test_one_that_overlaps_nothing_has_the_whole_width(spans: list[tuple[int, int]]) -> None:
    for at, (start, end) in enumerate(spans):
        rest = [*spans[:at], *spans[at + 1 :]]
        if not any(begin < end and start < until for begin, until in rest):
            assert beside(spans)[at] == Lane(0, 1)


@given(SPANS)
def test_no_more_lanes_than_visits_at_one_moment(spans: list[tuple[int, int]]) -> None:
    most = max(
        (sum(start <= at < end for start, end in spans) for at, _ in spans),
        default=1,
    )
    assert max((lane.of for lane in beside(spans)), default=1) <= most


ROOM = st.integers(2, 6)


def boxes(spans: list[Span], most: int) -> list[tuple[Span, Lane]]:
    """All that is painted: each span with a lane, and each that counts the rest."""
    packing = packed(spans, most)
    shown = [(spans[at], lane) for at, lane in packing.lanes.items()]
    return shown + [((more.start, more.end), more.lane) for more in packing.more]


@given(SPANS, ROOM)
def test_each_is_shown_or_counted_once(spans: list[Span], most: int) -> None:
    packing = packed(spans, most)
    counted = [at for more in packing.more for at in more.spans]

    assert sorted([*packing.lanes, *counted]) == list(range(len(spans)))


@given(SPANS, ROOM)
def test_what_is_painted_covers_nothing_else(spans: list[Span], most: int) -> None:
    for (one, lane), (other, beside_it) in combinations(boxes(spans, most), 2):
        if one[0] < other[1] and other[0] < one[1]:
            assert lane.of == beside_it.of <= most
            assert lane.place != beside_it.place


@given(SPANS, ROOM)
def test_one_is_never_counted_alone_and_lies_where_it_is_counted(
    spans: list[Span], most: int
) -> None:
    for more in packed(spans, most).more:
        assert len(more.spans) > 1
        assert min(spans[at][0] for at in more.spans) == more.start
        assert max(spans[at][1] for at in more.spans) == more.end


@given(SPANS)
def test_where_there_is_room_all_are_shown(spans: list[Span]) -> None:
    packing = packed(spans, 12)

    assert list(packing.lanes.values()) == beside(spans)
    assert packing.more == []


def test_a_crowded_hour_is_counted_in_its_last_lane() -> None:
    packing = packed([(540, 600), (540, 600), (540, 660), (570, 630)], 2)

    assert packing.lanes == {0: Lane(0, 2)}
    assert packing.more == [More(540, 660, Lane(1, 2), (1, 2, 3))]


@given(SPANS)
def test_all_lie_in_the_hours_that_are_shown(spans: list[Span]) -> None:
    first, last = hours(spans, (7, 18))

    assert first <= 7
    assert last >= 18
    assert all(first * 60 <= start and end <= last * 60 for start, end in spans)
    if not spans:
        assert (first, last) == (7, 18)


@given(SPANS, st.integers(1, 60))
def test_a_short_visit_has_room_for_a_line(spans: list[Span], least: int) -> None:
    until = 1440
    kept = [(start, min(end, until)) for start, end in spans]

    for (start, end), (begin, stop) in zip(kept, spread(kept, least, until), strict=True):
        assert begin <= start
        assert end <= stop <= until
        assert stop - begin >= least
