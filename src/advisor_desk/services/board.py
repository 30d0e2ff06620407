"""The board: all actors' visits of some days, each with its advice; and moving one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.calendars import Days
from advisor_desk.domain.engagements import Engagement, NotPlanned, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.outreach import Advice
from advisor_desk.services.acts import Undo, take_back
from advisor_desk.services.desk import Desk
from advisor_desk.services.outreach import advise_on, advise_on_each
from advisor_desk.services.visits import Visits
from advisor_desk.store import board as query

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

MOST = 2000
"""Visits that are read at once: more than anybody can look at."""


@dataclass(frozen=True, kw_only=True)
class Filter:
    """Whose visits and where; everybody's and everywhere unless said. `mine` is one's own."""

    municipality: str = ""
    actor_id: UUID | None = None
    mine: bool = False


@dataclass(frozen=True, kw_only=True)
class BoardVisit:
    """One visit with what the board shows of it.

    `advice` is its own actor's, and None for what is not ahead any more: done, or over.
    """

    engagement: Engagement
    company: str
    street: str
    postcode: str
    town: str
    municipality: str
    is_sole_trader: bool
    advice: Advice | None
    is_mine: bool
    is_ours: bool

    @property
    def may_be_moved(self) -> bool:
        engagement = self.engagement
        return self.is_ours and engagement.status is Status.PLANNED and not engagement.hearsay


@dataclass(frozen=True)
class BoardView:
    """The visits, earliest first; `is_cut` where there were more than can be read."""

    visits: Sequence[BoardVisit]
    is_cut: bool = False


@dataclass(eq=False)
class NotOursToMove(AdvisorDeskError):
    """Another actor's visit is theirs to move."""


class Board:
    """As many questions to the desk as for one visit, however many there are."""

    def __init__(self, desk: Desk, visits: Visits) -> None:
        self._desk = desk
        self._visits = visits

    def view(
        self,
        days: Days,
        wanted: Filter = Filter(),
        *,
        statuses: tuple[Status, ...] = (Status.PLANNED, Status.DONE),
    ) -> BoardView:
        """What is planned and was done in those days."""
        me = self._desk.me.adviser.id
        with self._desk.look() as place:
            found = query.lying_in(
                place,
                days.start,
                days.end,
                statuses=statuses,
                actor_id=wanted.actor_id,
                adviser_id=me if wanted.mine else None,
                municipality=wanted.municipality,
                limit=MOST + 1,
            )
            visits = self._told(place, found[:MOST])
        return BoardView(visits, len(found) > MOST)

    def one(self, engagement_id: UUID) -> BoardVisit:
        """One visit as the board shows it."""
        engagement = self._visits.get(engagement_id)
        with self._desk.look() as place:
            return self._told(place, [engagement])[0]

    def municipalities(self) -> Sequence[str]:
        """The codes of those in which a company is known, so that one may look at it alone."""
        with self._desk.look() as place:
            return query.municipalities(place)

    def advice_on(self, visit: Engagement, starts_at: datetime, ends_at: datetime) -> Advice:
        """The advice if it were moved there."""
        there = replace(visit, starts_at=starts_at, ends_at=ends_at)
        with self._desk.look() as place:
            return advise_on(place, self._desk, there)

    def move(
        self, visit_id: UUID, starts_at: datetime, ends_at: datetime, reason: str = ""
    ) -> Undo:
        """Move a plan of one's own actor, under the rule it would be planned by there.

        Gives back what undoes it.

        `reason` is for going although the advice speaks against it. Raises `NotOursToMove`,
        `NotPlanned`, and what `Visits.plan` raises.
        """
        found = self._visits.get(visit_id)
        if found.actor_id != self._desk.me.actor.id or found.hearsay:
            raise NotOursToMove
        if found.status is not Status.PLANNED:
            raise NotPlanned(found.status)
        there = replace(found, starts_at=starts_at, ends_at=ends_at, go_anyway_reason=reason)
        moved = self._visits.plan(there, draft_stays=True)
        return Undo(((found, moved.version),))

    def move_back(self, undo: Undo) -> None:
        """Raises `ChangedMeanwhile` if the visit was changed since."""
        with self._desk.write() as session:
            take_back(session, undo, self._desk.now())

    def _told(self, place: Place, found: Sequence[Engagement]) -> Sequence[BoardVisit]:
        me, now = self._desk.me, self._desk.now()
        ahead = [one for one in found if one.status is Status.PLANNED and one.ends_at > now]
        advised = advise_on_each(place, self._desk, ahead)
        known = query.whereabouts(place, {one.company_id for one in found})

        def told(one: Engagement) -> BoardVisit:
            at = known[one.company_id]
            advisers = {one.adviser_id, *(p.adviser_id for p in one.participants)}
            return BoardVisit(
                engagement=one,
                company=at.name,
                street=at.street,
                postcode=at.postcode,
                town=at.town,
                municipality=at.municipality,
                is_sole_trader=at.is_sole_trader,
                advice=advised.get(one.id),
                is_mine=me.adviser.id in advisers,
                is_ours=one.actor_id == me.actor.id,
            )

        return [told(one) for one in found]
