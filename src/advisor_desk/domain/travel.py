"""How an adviser got to a visit and back: the environment criterion is followed up by it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from advisor_desk.domain.errors import AdvisorDeskError

FARTHEST = 9_999
"""Kilometres there and back: farther is mistyped."""


class TravelMode(StrEnum):
    """The means of travel that most of the way was made with; `none` is a visit without a way."""

    PUBLIC_TRANSPORT = "public_transport"
    TRAIN = "train"
    CAR = "car"
    ELECTRIC_CAR = "electric_car"
    BICYCLE = "bicycle"
    FLIGHT = "flight"
    NONE = "none"


@dataclass(frozen=True)
class Travel:
    """`mode` is None until somebody notes it; `km` is there and back, 0 where not noted."""

    mode: TravelMode | None = None
    km: int = 0

    @property
    def is_noted(self) -> bool:
        return self.mode is not None or self.km > 0


NO_TRAVEL = Travel(TravelMode.NONE)


@dataclass(eq=False)
class DistanceUnlikely(AdvisorDeskError):
    """A distance is a whole number of kilometres, from none to as far as anyone drives."""

    km: int
    most: int


@dataclass(frozen=True)
class Travelled:
    """So many visits and kilometres; how many of the visits have no distance noted."""

    visits: int = 0
    km: int = 0
    unmeasured: int = 0


def settled(travel: Travel) -> Travel:
    """The travel as it is kept: where nobody went, no way was long. Raises `DistanceUnlikely`."""
    if not 0 <= travel.km <= FARTHEST:
        raise DistanceUnlikely(travel.km, FARTHEST)
    return NO_TRAVEL if travel.mode is TravelMode.NONE else travel


def travelled(travels: Iterable[Travel]) -> Mapping[TravelMode | None, Travelled]:
    """Visits and kilometres by mode; None is where no mode is noted. Joint visits count once."""
    sums: dict[TravelMode | None, Travelled] = defaultdict(Travelled)
    for travel in travels:
        so_far = sums[travel.mode]
        has_way = travel.mode is not TravelMode.NONE
        sums[travel.mode] = Travelled(
            so_far.visits + 1,
            so_far.km + travel.km,
            so_far.unmeasured + (has_way and not travel.km),
        )
    return dict(sums)
