"""What an adviser sees first in the morning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar

from advisor_desk.domain.drafts import Draft
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral
from advisor_desk.domain.register_news import NewsOf
from advisor_desk.services.desk import Desk
from advisor_desk.services.drafts import Drafts
from advisor_desk.store import checklists, engagements, next_steps, referrals, register_news
from advisor_desk.store.checklists import Debt
from advisor_desk.store.company_names import names

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

R = TypeVar("R", Engagement, Draft, Referral, NextStep)

SHOWN = 8
_DAYS = 7
"""How far ahead follow-ups are due."""
_LATE_DAYS = 90
"""For how long a visit waits to be logged."""


@dataclass(frozen=True, kw_only=True)
class DatedVisit:
    """An engagement with its company's name."""

    engagement: Engagement
    company: str


@dataclass(frozen=True)
class DueStep:
    """An open step with the company it is for."""

    step: NextStep
    company: str


@dataclass(frozen=True, kw_only=True)
class TodayView:
    """Lists are cut at `SHOWN`; `debt_count` and `steps_count` are the whole numbers."""

    today: Sequence[DatedVisit]
    week: Sequence[DatedVisit]
    unlogged: Sequence[DatedVisit]
    """Planned visits whose time is over: to be logged or cancelled."""
    drafts: Sequence[tuple[Draft, str]]
    debt: Sequence[Debt]
    debt_count: int
    referrals: Sequence[tuple[Referral, str]]
    steps: Sequence[DueStep]
    steps_count: int
    news: Sequence[NewsOf]
    """What a newer register says of companies the desk knows."""
    news_count: int


class Today:
    """One's own day and week, read at one moment and without a mapped row: it is seen first."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def view(self, shown: int = SHOWN) -> TodayView:
        actor_id, today = self._desk.me.actor.id, self._desk.today()
        midnight, tomorrow, week, long_ago = map(self._midnight, (0, 1, _DAYS, -_LATE_DAYS))
        typed = self._drafts.all()[:shown]
        with self._desk.look() as place:
            news = register_news.waiting(place)
            return TodayView(
                today=self._visits(place, midnight, tomorrow, Status.PLANNED, Status.DONE),
                week=self._visits(place, tomorrow, week, Status.PLANNED),
                unlogged=self._visits(place, long_ago, midnight, Status.PLANNED),
                drafts=_named(place, typed),
                debt=checklists.debt(place, actor_id, today, shown),
                debt_count=checklists.count_debt(place, actor_id, today),
                referrals=_named(place, referrals.waiting(place, actor_id, shown)),
                steps=self._steps(place, shown),
                steps_count=self._count_steps(place),
                news=news[:shown],
                news_count=len(news),
            )

    def _midnight(self, days: int) -> datetime:
        """When that day begins where the adviser is, be it in another half of the year."""
        return datetime.combine(self._desk.today() + timedelta(days=days), time()).astimezone()

    def _visits(
        self, place: Place, start: datetime, end: datetime, *statuses: Status
    ) -> Sequence[DatedVisit]:
        me = self._desk.me.adviser.id
        found = engagements.between(
            place, start, end, statuses=statuses, adviser_id=me, limit=SHOWN * 3
        )
        named = _named(place, found)
        return [DatedVisit(engagement=visit, company=company) for visit, company in named]

    def _steps(self, place: Place, shown: int) -> Sequence[DueStep]:
        """Open steps of one's own, or of one's actor with nobody named, overdue first."""
        me, until = self._desk.me, self._desk.today() + timedelta(days=_DAYS)
        found = engagements.steps_due(place, me.actor.id, me.adviser.id, until, shown)
        return [DueStep(step, company) for step, company in _named(place, found)]

    def _count_steps(self, place: Place) -> int:
        me, until = self._desk.me, self._desk.today() + timedelta(days=_DAYS)
        return next_steps.count_due(place, me.actor.id, me.adviser.id, until)


def _named(place: Place, records: Sequence[R]) -> Sequence[tuple[R, str]]:
    """Each with the name of the company it is about, if it is about one."""
    known = names(place, {one.company_id for one in records if one.company_id})
    return [(one, known.get(one.company_id, "") if one.company_id else "") for one in records]
