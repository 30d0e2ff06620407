"""Which collisions are open, and deciding about one: made joint, steps divided, or noted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach.collisions import Pair
from advisor_desk.domain.outreach.resolutions import (
    Case,
    CollisionGone,
    Count,
    Resolution,
    by_month,
    concerning,
    counted_between,
    weighed,
)
from advisor_desk.services.collision_memory import CollisionMemory
from advisor_desk.services.desk import Desk, Me
from advisor_desk.store import collisions as query
from advisor_desk.store import engagements as engagement_query
from advisor_desk.store.company_names import names
from advisor_desk.store.outreach import encounters_by_id, midnight

if TYPE_CHECKING:
    from advisor_desk.domain.agreements import Terms
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class ListedCase:
    """A collision with the company it is at."""

    case: Case
    company_id: UUID
    company: str


@dataclass(frozen=True)
class Overview:
    """The cases asked for, open ones first, and how many there are of each month in all."""

    listed: Sequence[ListedCase]
    months: Mapping[date, Count]


@dataclass(frozen=True)
class CaseView:
    """Both engagements whole, the earlier first, and the steps that were agreed at them."""

    case: Case
    company_id: UUID
    company: str
    first: Engagement
    second: Engagement
    steps: Sequence[NextStep]
    decided: Sequence[Resolution]
    """All that was decided of the two and not undone, the latest first."""


class Collisions:
    """Reads; `services.resolving` decides."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._memory = CollisionMemory()

    def mine(self) -> Sequence[ListedCase]:
        """The open ones that the adviser has to see to, the latest first: as the inbox counts."""
        asked = self._asked()
        with self._desk.look() as place:
            found, cases = own_cases(place, *asked)
            return _listed(place, [case for case in cases if case.is_open], found)

    def overview(self, *, since: date | None = None) -> Overview:
        """Those of every actor whose later engagement is not before the day.

        The first time it takes a second at 200,000 engagements: in a job.
        """
        terms = self._desk.terms
        with self._desk.look() as place:
            found, cases = self._every(place, terms)
            chosen = [case for case in cases if since is None or case.on >= since]
            return Overview(_listed(place, chosen, found), by_month(cases))

    def list(self, *, since: date | None = None) -> Sequence[ListedCase]:
        return self.overview(since=since).listed

    def months(self) -> Mapping[date, Count]:
        """The indicator, month by month."""
        return self.overview().months

    def count_between(self, first: date, last: date) -> Count:
        """The indicator of a period, both days included."""
        terms = self._desk.terms
        with self._desk.look() as place:
            return counted_between(self._every(place, terms)[1], first, last)

    def current_since(self) -> date:
        """Collisions before this day are only counted: nobody can do anything about them."""
        return current_since(self._desk.today(), self._desk.terms)

    def get(self, pair: Pair) -> CaseView:
        """Raises `CollisionGone` if the two neither collide nor were decided on."""
        with self._desk.look() as place:
            case, company_id = case_of(place, self._desk.terms, pair)
            visits = engagement_query.by_ids(place, pair)
            steps = [
                step
                for one in (case.first.id, case.second.id)
                for step in engagement_query.steps_of_engagement(place, one)
            ]
            return CaseView(
                case,
                company_id,
                names(place, [company_id]).get(company_id, ""),
                visits[case.first.id],
                visits[case.second.id],
                steps,
                decided_of(place, pair)[::-1],
            )

    def _asked(self) -> tuple[Me, date, Terms]:
        return self._desk.me, self._desk.today(), self._desk.terms

    def _every(self, place: Place, terms: Terms) -> tuple[Mapping[Pair, UUID], Sequence[Case]]:
        found = self._memory.found(place, terms)
        decided = query.resolutions(place)
        known = encounters_by_id(place, {one for r in decided for one in r.pair})
        companies = {pair: one.company_id for pair, one in found.items()}
        for resolution in decided:
            if resolution.first_id in known:
                companies.setdefault(resolution.pair, known[resolution.first_id][0])
        encounters = {one: encounter for one, (_, encounter) in known.items()}
        return companies, weighed((f.collision for f in found.values()), decided, encounters)


def count_open(place: Place, me: Me, today: date, terms: Terms) -> int:
    """How many wait for the adviser."""
    return sum(case.is_open for case in own_cases(place, me, today, terms)[1])


def own_cases(
    place: Place, me: Me, today: date, terms: Terms
) -> tuple[Mapping[Pair, UUID], Sequence[Case]]:
    """The adviser's current ones, with their companies: few questions, however large the desk."""
    since = current_since(today, terms)
    first = midnight(since - timedelta(days=max(terms.quiet_days, terms.look_ahead_days)))
    found = query.of_adviser(place, terms, me.adviser.id, first)
    decided = query.resolutions_of(place, {one for f in found for one in f.collision.pair})
    companies = {f.collision.pair: f.company_id for f in found}
    cases = weighed((f.collision for f in found), (r for r in decided if r.pair in companies), {})
    return companies, [c for c in concerning(cases, me.adviser.id) if c.on >= since]


def current_since(today: date, terms: Terms) -> date:
    return today - timedelta(days=terms.quiet_days)


def case_of(place: Place, terms: Terms, pair: Pair) -> tuple[Case, UUID]:
    """The two with what was decided. Raises `CollisionGone`."""
    known = encounters_by_id(place, pair)
    if len(known) < len(pair):
        raise CollisionGone
    found = [f for f in query.of_engagements(place, terms, pair[:1]) if f.collision.pair == pair]
    encounters = {one: encounter for one, (_, encounter) in known.items()}
    cases = weighed((f.collision for f in found), decided_of(place, pair), encounters)
    if not cases:
        raise CollisionGone
    return cases[0], known[pair[0]][0]


def decided_of(place: Place, pair: Pair) -> Sequence[Resolution]:
    return [r for r in query.resolutions_of(place, pair[:1]) if r.pair == pair]


def _listed(
    place: Place, cases: Sequence[Case], companies: Mapping[Pair, UUID]
) -> Sequence[ListedCase]:
    known = names(place, {companies[case.pair] for case in cases})
    return [
        ListedCase(case, company_id, known.get(company_id, ""))
        for case in cases
        for company_id in (companies[case.pair],)
    ]
