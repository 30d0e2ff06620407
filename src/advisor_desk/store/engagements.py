"""Questions asked of the engagement table."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, bindparam, cast, func, or_, select
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
    if not statuses:
        return []
    query = _between(
        tuple(statuses),
        with_actor=bool(actor_id),
        with_adviser=bool(adviser_id),
        latest_first=latest_first,
    )
    actor, adviser = _as_participant(actor_id), _as_participant(adviser_id)
    return query(
        session,
        start=start,
        end=end,
        actor_id=actor_id,
        actor=actor,
        adviser_id=adviser_id,
        adviser=adviser,
        skip=skip,
        limit=limit,
    )


@cache
def _between(
    statuses: tuple[Status, ...], *, with_actor: bool, with_adviser: bool, latest_first: bool
) -> Values[Engagement]:
    row = EngagementRow
    query = select(row).where(
        or_(*(row.status == status for status in statuses)),
        row.starts_at >= bindparam("start"),
        row.starts_at < bindparam("end"),
        row.deleted_at.is_(None),
    )
    if with_actor:
        query = query.where(_is_or_joins(row.actor_id, "actor"))
    if with_adviser:
        query = query.where(_is_or_joins(row.adviser_id, "adviser"))
    order = (row.starts_at.desc(), row.id.desc()) if latest_first else (row.starts_at, row.id)
    return Values(row, query.order_by(*order).offset(bindparam("skip")).limit(bindparam("limit")))


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


def steps_due(
    session: Session, actor_id: UUID, adviser_id: UUID, until: date, limit: int
) -> Sequence[NextStep]:
    """The adviser's open steps, and the actor's that nobody owns, the first due first."""
    return _STEPS_DUE(session, actor=actor_id, adviser=adviser_id, until=until, limit=limit)


_STEPS_DUE = Values(
    NextStepRow,
    select(NextStepRow)
    .where(
        NextStepRow.done_on.is_(None),
        NextStepRow.due <= bindparam("until"),
        NextStepRow.deleted_at.is_(None),
        NextStepRow.owner_actor_id == bindparam("actor"),
        or_(
            NextStepRow.owner_adviser_id == bindparam("adviser"),
            NextStepRow.owner_adviser_id.is_(None),
        ),
    )
    .order_by(NextStepRow.due, NextStepRow.id)
    .limit(bindparam("limit")),
)


def steps_of_engagement(session: Session, engagement_id: UUID) -> Sequence[NextStep]:
    row = NextStepRow
    query = select(row).where(row.engagement_id == engagement_id, row.deleted_at.is_(None))
    return [found.to_domain() for found in session.scalars(query.order_by(row.due))]


def _is_or_joins(column: Any, who: str) -> ColumnElement[bool]:  # noqa: ANN401 - either column
    """Participants are JSON with dashed ids: each id is unique in the text."""
    joins = cast(EngagementRow.participants, Text).like(bindparam(who, type_=Text))
    return or_(column == bindparam(f"{who}_id"), joins)


def _as_participant(who: UUID | None) -> str | None:
    return f'%"{who}"%' if who else None
