"""How the desk's own actor got to its visits."""

from collections.abc import Iterable
from dataclasses import replace

from advisor_desk.domain.engagements import Engagement, Place, Status
from advisor_desk.domain.travel import NO_TRAVEL, Travel, TravelMode
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.plot import Plot

_NEAR = ("1490", "1443", "1463", "1465", "1452", "1491", "1466", "1489", "1441", "1481")
_MODES = (
    TravelMode.CAR,
    TravelMode.ELECTRIC_CAR,
    TravelMode.PUBLIC_TRANSPORT,
    TravelMode.TRAIN,
    TravelMode.BICYCLE,
)
_IN_TOWN, _NEXT_TOWN, _FAR = (30, 18, 20, 0, 32), (48, 27, 15, 10, 0), (42, 22, 6, 30, 0)
_UNNOTED = 0.12


def with_travel(plot: Plot, visits: Iterable[Engagement]) -> list[Engagement]:
    """The visits with travel noted for nearly all that the desk's own actor has made.

    Drawn apart, so that whatever else is made up stays as it is.
    """
    dice = Dice(plot.cast.me.id.int)
    return [_travelled(plot, dice, visit) for visit in visits]


def _travelled(plot: Plot, dice: Dice, visit: Engagement) -> Engagement:
    is_ours = visit.actor_id == plot.cast.own.id
    if not is_ours or visit.status is not Status.DONE or dice.happens(_UNNOTED):
        return visit
    if visit.place in {Place.ONLINE, Place.PHONE}:
        return replace(visit, travel=NO_TRAVEL)
    return replace(visit, travel=_travel(dice, plot.company(visit.company_id).municipality))


def _travel(dice: Dice, municipality: str) -> Travel:
    if municipality == _NEAR[0]:
        return Travel(dice.one(_MODES, _IN_TOWN), dice.randint(2, 22))
    if municipality in _NEAR:
        return Travel(dice.one(_MODES, _NEXT_TOWN), dice.randint(34, 96))
    return Travel(dice.one(_MODES, _FAR), dice.randint(90, 330))
