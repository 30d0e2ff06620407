"""What an adviser sees first in the morning."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from advisor_desk.domain.drafts import Draft
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.checklists import Checklists
from advisor_desk.services.desk import Desk
from advisor_desk.services.drafts import Drafts
from advisor_desk.services.next_steps import DueStep, NextSteps
from advisor_desk.services.referrals import Referrals
from advisor_desk.store import companies as company_query
from advisor_desk.store import engagements as query
from advisor_desk.store.checklists import Debt

SHOWN = 8


@dataclass(frozen=True, kw_only=True)
class DatedVisit:
    """An engagement with its company's name."""

    engagement: Engagement
    company: str


@dataclass(frozen=True, kw_only=True)
class TodayView:
    """Lists are cut at `SHOWN`; `debt_count` is the whole number."""

    today: Sequence[DatedVisit]
    week: Sequence[DatedVisit]
    unlogged: Sequence[DatedVisit]
    """Planned visits whose time is over: to be logged or cancelled."""
    drafts: Sequence[Draft]
    debt: Sequence[Debt]
    debt_count: int
    referrals: Sequence[tuple[Referral, str]]
    steps: Sequence[DueStep]


class Today:
    """One's own day and week."""

    def __init__(
        self,
        desk: Desk,
        drafts: Drafts,
        checklists: Checklists,
        referrals: Referrals,
        steps: NextSteps,
    ) -> None:
        self._desk = desk
        self._drafts = drafts
        self._checklists = checklists
        self._referrals = referrals
        self._steps = steps

    def view(self) -> TodayView:
        midnight, tomorrow, week, long_ago = map(self._midnight, (0, 1, 7, -90))
        return TodayView(
            today=self._visits(midnight, tomorrow, (Status.PLANNED, Status.DONE)),
            week=self._visits(tomorrow, week, (Status.PLANNED,)),
            unlogged=self._visits(long_ago, midnight, (Status.PLANNED,)),
            drafts=self._drafts.all()[:SHOWN],
            debt=self._checklists.debt(SHOWN),
            debt_count=self._checklists.count_debt(),
            referrals=self._referrals.waiting(SHOWN),
            steps=self._steps.due(limit=SHOWN),
        )

    def _midnight(self, days: int) -> datetime:
        """When that day begins where the adviser is, be it in another half of the year."""
        return datetime.combine(self._desk.today() + timedelta(days=days), time()).astimezone()

    def _visits(
        self, start: datetime, end: datetime, statuses: tuple[Status, ...]
    ) -> Sequence[DatedVisit]:
        with self._desk.read() as session:
            found = query.between(
                session,
                start,
                end,
                statuses=statuses,
                adviser_id=self._desk.me.adviser.id,
                limit=SHOWN * 3,
            )
            names = company_query.names(session, {e.company_id for e in found})
        return [DatedVisit(engagement=e, company=names.get(e.company_id, "")) for e in found]
