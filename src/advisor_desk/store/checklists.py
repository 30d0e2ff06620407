"""Questions asked about checklists."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Subquery, and_, bindparam, exists, func, select
from sqlalchemy.orm import Session

from advisor_desk.domain.checklists import VALID_MONTHS, Checklist, months_after
from advisor_desk.domain.engagements import Status
from advisor_desk.store.reading import Values
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
    met, row, company = _met(actor_id), ChecklistRow, CompanyRow
    owed = (
        select(company.id, company.name, company.town, met.c.at)
        .join(met, met.c.company_id == company.id)
        .where(company.deleted_at.is_(None), ~_has_valid(met.c.company_id, today))
        .order_by(met.c.at.desc())
        .limit(limit)
        .subquery()
    )
    deferred = (
        select(row.deferred_because)
        .where(row.company_id == owed.c.id, row.deleted_at.is_(None))
        .order_by(row.filled_on.desc(), row.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(owed, func.coalesce(deferred, "")).order_by(owed.c.at.desc())
    return [Debt(*found) for found in session.execute(query)]


def count_debt(session: Session, actor_id: UUID, today: date) -> int:
    met = _met(actor_id)
    company = CompanyRow
    query = (
        select(func.count())
        .select_from(met)
        .join(company, company.id == met.c.company_id)
        .where(company.deleted_at.is_(None), ~_has_valid(met.c.company_id, today))
    )
    return session.scalar(query) or 0


def _met(actor_id: UUID) -> Subquery:
    row = EngagementRow
    return (
        select(row.company_id, func.max(row.starts_at).label("at"))
        .where(row.actor_id == actor_id, row.status == Status.DONE, row.deleted_at.is_(None))
        .group_by(row.company_id)
        .subquery()
    )


def _has_valid(company_id: ColumnElement[UUID], today: date) -> ColumnElement[bool]:
    row = ChecklistRow
    return exists().where(
        and_(
            row.company_id == company_id,
            row.is_complete,
            row.holds_from >= months_after(today, -VALID_MONTHS),
            row.deleted_at.is_(None),
        )
    )
