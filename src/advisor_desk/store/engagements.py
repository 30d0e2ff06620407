"""Questions asked of the engagement table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.engagements import Engagement, HeadCount, Status
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.travel import Travel
from advisor_desk.store.statements import Records, Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

PARTS = (HeadCount, Travel)


def of_company(
    place: Place, company_id: UUID, *, before: datetime | None = None, limit: int = 50
) -> Sequence[Engagement]:
    """A page of the company's engagements, latest first.

    It is longer than `limit` where the last ones start at the same moment, so that the next
    page, `before` the last one here, skips none.
    """
    latest = before or datetime.max.replace(tzinfo=UTC)
    found = _OF_COMPANY(place, company_id=company_id, before=latest, limit=limit)
    if len(found) == limit:
        last = found[-1]
        found += _AT_ONCE(place, company_id=company_id, moment=last.starts_at, after=last.id)
    return found


_OF_COMPANY = Records(
    Engagement,
    """
    FROM engagement
    WHERE company_id = :company_id AND deleted_at IS NULL AND starts_at < :before
    ORDER BY starts_at DESC, id DESC LIMIT :limit
    """,
    PARTS,
)
_AT_ONCE = Records(
    Engagement,
    """
    FROM engagement
    WHERE company_id = :company_id AND deleted_at IS NULL
      AND starts_at = :moment AND id < :after
    ORDER BY id DESC
    """,
    PARTS,
)


def between(
    place: Place,
    start: datetime,
    end: datetime,
    *,
    statuses: Sequence[Status],
    actor_id: UUID | None = None,
    adviser_id: UUID | None = None,
    latest_first: bool = False,
    skip: int = 0,
    limit: int = 200,
) -> Sequence[Engagement]:
    """Engagements that start in the span, earliest first; only those the person is part of."""
    if not statuses:
        return []
    query = _between(
        tuple(statuses),
        with_actor=bool(actor_id),
        with_adviser=bool(adviser_id),
        latest_first=latest_first,
    )
    return query(
        place,
        start=start,
        end=end,
        actor_id=actor_id,
        actor=as_participant(actor_id),
        adviser_id=adviser_id,
        adviser=as_participant(adviser_id),
        skip=skip,
        limit=limit,
    )


@cache
def _between(
    statuses: tuple[Status, ...], *, with_actor: bool, with_adviser: bool, latest_first: bool
) -> Records[Engagement]:
    """Participants are JSON with dashed ids: each id is unique in the text."""
    either = ", ".join(f"'{status.value}'" for status in statuses)
    asked = [f"status IN ({either}) AND starts_at >= :start AND starts_at < :end"]
    if with_actor:
        asked.append("(actor_id = :actor_id OR participants LIKE :actor)")
    if with_adviser:
        asked.append("(adviser_id = :adviser_id OR participants LIKE :adviser)")
    asked.append("deleted_at IS NULL")
    order = "starts_at DESC, id DESC" if latest_first else "starts_at, id"
    return Records(
        Engagement,
        f"FROM engagement WHERE {' AND '.join(asked)} ORDER BY {order} LIMIT :limit OFFSET :skip",
        PARTS,
    )


def next_planned(
    place: Place, companies: Iterable[UUID], actor_id: UUID, since: datetime
) -> dict[UUID, Engagement]:
    """The actor's first planned engagement with each of the companies that has one."""
    asked = {"companies": listed(companies), "actor_id": actor_id, "since": since}
    found: dict[UUID, Engagement] = {}
    for planned in _NEXT_PLANNED(place, **asked):
        found.setdefault(planned.company_id, planned)
    return found


_NEXT_PLANNED = Records(
    Engagement,
    """
    FROM engagement
    WHERE company_id IN (SELECT value FROM json_each(:companies)) AND actor_id = :actor_id
      AND status = 'planned' AND starts_at >= :since AND deleted_at IS NULL
    ORDER BY starts_at, id
    """,
    PARTS,
)


def by_ids(place: Place, ids: Iterable[UUID]) -> Mapping[UUID, Engagement]:
    """Those that are on record."""
    return {one.id: one for one in _BY_IDS(place, ids=listed(ids))}


_BY_IDS = Records(
    Engagement,
    "FROM engagement WHERE id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL",
    PARTS,
)


def around(
    place: Place, companies: Iterable[UUID], first: date, last: date
) -> Sequence[Engagement]:
    """Every engagement with the companies on those days where the adviser is, and a day about."""
    start = datetime.combine(first - timedelta(days=1), time(), UTC)
    end = datetime.combine(last + timedelta(days=2), time(), UTC)
    return _AROUND(place, companies=listed(companies), start=start, end=end)


_AROUND = Records(
    Engagement,
    """
    FROM engagement
    WHERE company_id IN (SELECT value FROM json_each(:companies)) AND deleted_at IS NULL
      AND starts_at >= :start AND starts_at < :end
    """,
    PARTS,
)


def count_done(place: Place, company_id: UUID, but: UUID | None = None) -> int:
    """Completed engagements of any actor with the company."""
    return _COUNT_DONE(place, company_id=company_id, but=but)[0]


_COUNT_DONE = Statement(
    """
    SELECT count(*) FROM engagement
    WHERE company_id = :company_id AND status = 'done' AND deleted_at IS NULL
      AND id IS NOT :but
    """,
    int,
    [int],
)


def from_inquiry(place: Place, inquiry_id: UUID) -> Sequence[Engagement]:
    """What an inquiry has led to, the first of it first."""
    return _FROM_INQUIRY(place, inquiry_id=inquiry_id)


_FROM_INQUIRY = Records(
    Engagement,
    """
    FROM engagement WHERE inquiry_id = :inquiry_id AND deleted_at IS NULL
    ORDER BY starts_at, id LIMIT 50
    """,
    PARTS,
)


def steps_of_company(place: Place, company_id: UUID) -> Sequence[NextStep]:
    """Open steps first, by date; then those done, latest first."""
    return _STEPS_OF_COMPANY(place, company_id=company_id)


_STEPS_OF_COMPANY = Records(
    NextStep,
    """
    FROM next_step WHERE company_id = :company_id AND deleted_at IS NULL
    ORDER BY done_on IS NOT NULL, due, id LIMIT 100
    """,
)


def steps_due(
    place: Place, actor_id: UUID, adviser_id: UUID, until: date, limit: int
) -> Sequence[NextStep]:
    """The adviser's open steps, and the actor's that nobody known owns, the first due first."""
    return _STEPS_DUE(place, actor=actor_id, adviser=adviser_id, until=until, limit=limit)


_STEPS_DUE = Records(
    NextStep,
    """
    FROM next_step
    WHERE done_on IS NULL AND due <= :until AND deleted_at IS NULL
      AND owner_actor_id = :actor
      AND (owner_adviser_id = :adviser OR owner_adviser_id IS NULL
           OR owner_adviser_id NOT IN (SELECT id FROM adviser))
    ORDER BY due, id LIMIT :limit
    """,
)


def steps_of_engagement(place: Place, engagement_id: UUID) -> Sequence[NextStep]:
    return _STEPS_OF_ENGAGEMENT(place, engagement_id=engagement_id)


_STEPS_OF_ENGAGEMENT = Records(
    NextStep,
    "FROM next_step WHERE engagement_id = :engagement_id AND deleted_at IS NULL ORDER BY due",
)


def as_participant(who: UUID | None) -> str | None:
    return f'%"{who}"%' if who else None
