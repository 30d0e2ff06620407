"""What is near a trip: companies nobody has met, so that one way serves several visits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

from advisor_desk.domain.calendars import Days, free_hour
from advisor_desk.domain.codes import SizeBand
from advisor_desk.domain.engagements import Engagement, Place, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.names import name_key
from advisor_desk.domain.outreach import Advice
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.board import Board, BoardVisit, Filter
from advisor_desk.services.desk import Desk
from advisor_desk.services.outreach import advise_on_each
from advisor_desk.services.places import Places
from advisor_desk.services.registers import Registers, advise_on_strangers
from advisor_desk.store.near import Unmet, known_numbers, unmet, unnumbered

MOST = 200
"""More than anybody reads through."""
MOST_STRANGERS = 50
"""Of the register's: enough for a trip, and a choice still."""
_FIRST, _LAST = time(9), time(16)
_HOUR = timedelta(hours=1)
_MINE = Filter(mine=True)


@dataclass(frozen=True)
class NearCompany:
    """One that could be visited too, with the advice on doing so that day."""

    company: Unmet
    advice: Advice
    is_here: bool
    """In the municipality itself, not beside it."""

    @property
    def size(self) -> SizeBand | None:
        return self.company.size


@dataclass(frozen=True)
class NearView:
    """The nearest first; `is_cut` where there are more."""

    companies: Sequence[NearCompany]
    beside: Sequence[str]
    """The codes of the municipalities around."""
    is_cut: bool = False


@dataclass(frozen=True)
class NearStranger:
    """One that only the register knows, with the advice on visiting it that day."""

    company: RegisterCompany
    advice: Advice
    is_here: bool
    """In the municipality itself, not beside it."""


@dataclass(frozen=True)
class StrangerView:
    """Those in the municipality first; `is_cut` where there are more."""

    companies: Sequence[NearStranger]
    is_cut: bool = False


@dataclass(frozen=True)
class Trip:
    """One's own visits of a day that one goes to, and an hour at which one is free."""

    visits: Sequence[BoardVisit]
    free_at: time

    @property
    def municipalities(self) -> Sequence[str]:
        """Where one is, in the order of the day."""
        return list(dict.fromkeys(v.municipality for v in self.visits if v.municipality))


class Near:
    """One question for the companies and as many as for one for the advice."""

    def __init__(self, desk: Desk, board: Board, places: Places) -> None:
        self._desk = desk
        self._board = board
        self._places = places

    def trip(self, day: date) -> Trip:
        """What one has planned that day."""
        found = self._board.view(Days(day, day), _MINE, statuses=(Status.PLANNED,)).visits
        taken = [(one.engagement.starts_at, one.engagement.ends_at) for one in found]
        going = [
            one for one in found if one.engagement.place in {Place.AT_COMPANY, Place.ELSEWHERE}
        ]
        return Trip(going, free_hour(day, taken, _FIRST, _LAST))

    def of(self, municipality: str, day: date, *, around: bool = True) -> NearView:
        """Companies nobody has met in the municipality and, `around`, in those beside it."""
        beside = self._beside(municipality, around=around)
        with self._desk.look() as place:
            found = unmet(place, municipality, beside, MOST + 1)
            shown = found[:MOST]
            asked = [self._visit(company, day) for company in shown]
            advised = advise_on_each(place, self._desk, asked)
        companies = [
            NearCompany(company, advised[visit.id], company.municipality == municipality)
            for company, visit in zip(shown, asked, strict=True)
        ]
        return NearView(companies, beside, len(found) > MOST)

    def in_register(
        self, registers: Registers, municipality: str, day: date, *, around: bool = True
    ) -> StrangerView:
        """Companies there, and `around` beside it, that the desk does not know.

        Which come first says `Registers.lying_in`. For a thread of its own; raises as that does.
        """
        beside = self._beside(municipality, around=around)
        strangers = self._strangers(registers, ([municipality], beside))
        found = list(islice(strangers, MOST_STRANGERS + 1))
        shown = found[:MOST_STRANGERS]
        advised = advise_on_strangers(self._desk, shown, Role.OUTREACH, day)
        companies = [
            NearStranger(company, advice, company.municipality == municipality)
            for company, advice in zip(shown, advised, strict=True)
        ]
        return StrangerView(companies, len(found) > MOST_STRANGERS)

    def _beside(self, municipality: str, *, around: bool) -> Sequence[str]:
        return sorted(self._places.neighbours.of(municipality)) if around else []

    def _strangers(
        self, registers: Registers, areas: Sequence[Sequence[str]]
    ) -> Iterator[RegisterCompany]:
        """One area after the other. Whom the desk has without a number is told by its name."""
        with self._desk.look() as place:
            here = unnumbered(place, [code for area in areas for code in area])
        named = {(code, name_key(name)) for code, name in here}
        for area in areas:
            for some in registers.lying_in(area):
                with self._desk.look() as place:
                    known = known_numbers(place, [one.number for one in some])
                for one in some:
                    is_named = bool(named) and (one.municipality, name_key(one.name)) in named
                    if one.number not in known and not is_named:
                        yield one

    def _visit(self, company: Unmet, day: date) -> Engagement:
        """What would be planned: outreach, that day."""
        me = self._desk.me
        start = datetime.combine(day, _FIRST).astimezone()
        return Engagement(
            id=new_id(),
            company_id=company.id,
            actor_id=me.actor.id,
            adviser_id=me.adviser.id,
            role=Role.OUTREACH,
            status=Status.PLANNED,
            starts_at=start,
            ends_at=start + _HOUR,
        )
