"""Visits side by side: none covers another, however many there are at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True)
class Lane:
    """A visit's place among those it overlaps: the `place`-th of `of`, from 0."""

    place: int
    of: int


@dataclass(frozen=True)
class More:
    """Spans for which no lane was left, from the first one's start to the last one's end."""

    start: int
    end: int
    lane: Lane
    spans: tuple[int, ...]


@dataclass(frozen=True)
class Packing:
    """Each span's lane, by its place in the list, or the `more` that it is counted in."""

    lanes: Mapping[int, Lane]
    more: Sequence[More]


def beside(spans: Sequence[Span]) -> list[Lane]:
    """Lanes for spans from a minute to another, in their order, so that none covers another.

    Those that overlap, be it by way of others, share the width evenly.
    """
    lanes = [Lane(0, 1)] * len(spans)
    by_start = sorted(range(len(spans)), key=lambda at: (spans[at], at))
    for group in _overlapping(spans, by_start):
        ends: list[int] = []
        places = {}
        for at in group:
            start, end = spans[at]
            free = next((lane for lane, until in enumerate(ends) if until <= start), len(ends))
            ends[free : free + 1] = [end]
            places[at] = free
        for at, place in places.items():
            lanes[at] = Lane(place, len(ends))
    return lanes


def _overlapping(spans: Sequence[Span], by_start: Sequence[int]) -> Iterator[Sequence[int]]:
    group: list[int] = []
    until = 0
    for at in by_start:
        start, end = spans[at]
        if group and start >= until:
            yield group
            group, until = [], 0
        group.append(at)
        until = max(until, end)
    if group:
        yield group


def packed(spans: Sequence[Span], most: int) -> Packing:
    """As `beside`, in `most` lanes: in the last of them those are counted that have none."""
    lanes = dict(enumerate(beside(spans)))
    last = Lane(most - 1, most)
    crowded = [at for at, lane in lanes.items() if lane.of > most]
    waiting = [at for at in crowded if lanes[at].place >= last.place]
    kept = lanes | {at: Lane(lanes[at].place, most) for at in crowded}
    more: list[More] = []
    for group in _overlapping(spans, sorted(waiting, key=lambda at: (spans[at], at))):
        if len(group) == 1:
            kept[group[0]] = last
            continue
        for at in group:
            del kept[at]
        until = max(spans[at][1] for at in group)
        more.append(More(spans[group[0]][0], until, last, tuple(group)))
    return Packing(kept, more)


def hours(spans: Iterable[Span], usual: Span) -> Span:
    """The whole hours in which all those minutes of a day lie, the usual ones at least."""
    first, last = usual
    for start, end in spans:
        first, last = min(first, start // 60), max(last, -(-end // 60))
    return first, last


def spread(spans: Sequence[Span], least: int, until: int) -> list[Span]:
    """The spans as long as a line of text needs, none beyond `until`."""
    return [(min(start, until - least), max(end, min(start, until - least) + least))
            for start, end in spans]  # fmt: skip
