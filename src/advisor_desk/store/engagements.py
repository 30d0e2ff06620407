"""Questions asked of the engagement table."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, func, literal, or_, select
from sqlalchemy.orm import Session

from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.store.reading import Values
from advisor_desk.store.rows import EngagementRow, NextStepRow


def of_company(
    session: Session, company_id: UUID, *, before: datetime | None = None, limit: int = 50
) -> Sequence[Engagement]:
    """A page of the company's engagements, latest first.

    It is longer than `limit` where the last ones start at the same moment, so that the next
    page, `before` the last one here, skips none.
    """
    latest = before or datetime.max.replace(tzinfo=UTC)
    found = _OF_COMPANY(session, company_id=company_id, before=latest, limit=limit)
    if len(found) == limit:
        last = found[-1]
        found += _AT_ONCE(session, company_id=company_id, moment=last.starts_at, after=last.id)
    return found


_WITH_COMPANY = select(EngagementRow).where(
    EngagementRow.company_id == bindparam("company_id"), EngagementRow.deleted_at.is_(None)
)
_OF_COMPANY = Values(
    EngagementRow,
    _WITH_COMPANY.where(EngagementRow.starts_at < bindparam("before"))
    .order_by(EngagementRow.starts_at.desc(), EngagementRow.id.desc())
    .limit(bindparam("limit")),
)
_AT_ONCE = Values(
    EngagementRow,
    _WITH_COMPANY.where(
        EngagementRow.starts_at == bindparam("moment"), EngagementRow.id < bindparam("after")
    ).order_by(EngagementRow.id.desc()),
)


def between(
    session: Session,
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
    row = EngagementRow
    query = select(row).where(
        row.status.in_(statuses),
        row.starts_at >= start,
        row.starts_at < end,
        row.deleted_at.is_(None),
    )
    if actor_id:
        query = query.where(or_(row.actor_id == actor_id, _takes_part(actor_id)))
    if adviser_id:
        query = query.where(or_(row.adviser_id == adviser_id, _takes_part(adviser_id)))
    order = (row.starts_at.desc(), row.id.desc()) if latest_first else (row.starts_at, row.id)
    query = query.order_by(*order).offset(skip).limit(limit)
    return [found.to_domain() for found in session.scalars(query)]


def count_done(session: Session, company_id: UUID, but: UUID | None = None) -> int:
    """Completed engagements of any actor with the company."""
    row = EngagementRow
    query = select(func.count()).where(
        row.company_id == company_id, row.status == Status.DONE, row.deleted_at.is_(None)
    )
    if but:
        query = query.where(row.id != but)
    return session.scalar(query) or 0


def steps_of_company(session: Session, company_id: UUID) -> Sequence[NextStep]:
    """Open steps first, by date; then those done, latest first."""
    return _STEPS_OF_COMPANY(session, company_id=company_id)


_STEPS_OF_COMPANY = Values(
    NextStepRow,
    select(NextStepRow)
    .where(NextStepRow.company_id == bindparam("company_id"), NextStepRow.deleted_at.is_(None))
    .order_by(NextStepRow.done_on.is_not(None), NextStepRow.due, NextStepRow.id)
    .limit(100),
)


def steps_of_engagement(session: Session, engagement_id: UUID) -> Sequence[NextStep]:
    row = NextStepRow
    query = select(row).where(row.engagement_id == engagement_id, row.deleted_at.is_(None))
    return [found.to_domain() for found in session.scalars(query.order_by(row.due))]


def _takes_part(who: UUID) -> ColumnElement[bool]:
    """Participants are JSON with dashed ids: each id is unique in the text."""
    return EngagementRow.participants.op("LIKE")(literal(f'%"{who}"%'))
