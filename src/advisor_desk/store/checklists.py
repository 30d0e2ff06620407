"""Questions asked about checklists."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, desc, exists, func, select
from sqlalchemy.orm import Session

from advisor_desk.domain.checklists import VALID_MONTHS, Checklist, months_after
from advisor_desk.domain.engagements import Status
from advisor_desk.store.reading import Reading, Values
from advisor_desk.store.rows import ChecklistRow, CompanyRow, EngagementRow


@dataclass(frozen=True)
class Debt:
    """A company with completed contact and no valid checklist."""

    company_id: UUID
    name: str
    town: str
    met_at: datetime
    deferred_because: str


def of_company(session: Session, company_id: UUID) -> Sequence[Checklist]:
    return _OF_COMPANY(session, company_id=company_id)


_OF_COMPANY = Values(
    ChecklistRow,
    select(ChecklistRow)
    .where(ChecklistRow.company_id == bindparam("company_id"), ChecklistRow.deleted_at.is_(None))
    .order_by(ChecklistRow.filled_on.desc(), ChecklistRow.id.desc()),
)


def debt(session: Session, actor_id: UUID, today: date, limit: int) -> Sequence[Debt]:
    """The companies this actor met and still owes, the latest met first."""
    return _DEBT(session, actor_id=actor_id, holds_from=_oldest_valid(today), limit=limit)


def count_debt(session: Session, actor_id: UUID, today: date) -> int:
    return _COUNT_DEBT(session, actor_id=actor_id, holds_from=_oldest_valid(today))[0]


def _oldest_valid(today: date) -> date:
    return months_after(today, -VALID_MONTHS)


def _owed() -> Select[*tuple[Any, ...]]:
    """Every company that the actor met and that has no valid checklist."""
    visit, held, company = EngagementRow, ChecklistRow, CompanyRow
    met = (
        select(visit.company_id, func.max(visit.starts_at).label("at"))
        .where(
            visit.actor_id == bindparam("actor_id"),
            visit.status == Status.DONE,
            visit.deleted_at.is_(None),
        )
        .group_by(visit.company_id)
        .subquery()
    )
    has_valid = exists().where(
        held.company_id == met.c.company_id,
        held.is_complete,
        held.holds_from >= bindparam("holds_from"),
        held.deleted_at.is_(None),
    )
    return (
        select(company.id, company.name, company.town, met.c.at)
        .join(met, met.c.company_id == company.id)
        .where(company.deleted_at.is_(None), ~has_valid)
    )


def _latest_owed() -> Select[*tuple[Any, ...]]:
    """The latest met of them, with why the checklist was put off."""
    query, row = _owed(), ChecklistRow
    latest = query.order_by(desc("at")).limit(bindparam("limit")).subquery()
    deferred = (
        select(row.deferred_because)
        .where(row.company_id == latest.c.id, row.deleted_at.is_(None))
        .order_by(row.filled_on.desc(), row.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return select(latest, func.coalesce(deferred, "")).order_by(latest.c.at.desc())


_DEBT = Reading(_latest_owed(), Debt)
_COUNT_DEBT: Reading[int] = Reading(select(func.count()).select_from(_owed().subquery()), int)
