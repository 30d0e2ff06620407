"""Every row that points at a company, whatever its table."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import Session

from advisor_desk.store.reading import Reading
from advisor_desk.store.rows import (
    ChecklistRow,
    CompanyRow,
    DraftRow,
    EngagementRow,
    FollowUpRow,
    InvitationRow,
    NextStepRow,
    ReferralRow,
    Shared,
)

Kind = type[Shared[Any]]
Link = tuple[Kind, str]
_CHUNK = 500
FOLLOWERS: dict[Kind, tuple[str, ...]] = {
    EngagementRow: ("inquiry_id",),
    NextStepRow: ("engagement_id", "referral_id", "inquiry_id"),
    ChecklistRow: ("engagement_id",),
    ReferralRow: ("engagement_id", "consent_id", "inquiry_id"),
    FollowUpRow: ("step_id",),
}
"""Columns that name another record of the same company."""


@cache
def links() -> Sequence[Link]:
    """Each shared table's columns that refer to a company, found by their foreign keys."""
    company_id = CompanyRow.__table__.c.id
    mappers = [m for m in Shared.registry.mappers if issubclass(m.class_, Shared)]
    found = [
        (mapper.class_, mapper.get_property_by_column(column).key)
        for mapper in mappers
        for column in mapper.columns
        if any(key.column is company_id for key in column.foreign_keys)
    ]
    return sorted(found, key=lambda link: (link[0].__tablename__, link[1]))


def linked(session: Session, company_id: UUID) -> Iterator[tuple[Shared[Any], str]]:
    """Each row and the column by which it points at the company; deleted rows too."""
    for kind, column in links():
        query = select(kind).where(getattr(kind, column) == company_id).order_by(kind.id)
        for row in session.scalars(query):
            yield row, column


def is_used(session: Session, company_id: UUID) -> bool:
    """Whether anything that is not deleted points at the company, or is being typed about it."""
    return _used()(session, company_id=company_id)[0]


def is_named(session: Session, company_id: UUID, contact_id: UUID) -> bool:
    """Whether a visit or a referral of the company names the contact."""
    named = (ids for ask in _NAMED for ids in ask(session, company_id=company_id))
    return any(contact_id in ids for ids in named)


def is_followed(session: Session, engagement_id: UUID) -> bool:
    """Whether a step, a checklist, a referral or an invitation stands on the engagement."""
    return _followed()(session, engagement_id=engagement_id)[0]


@cache
def _followed() -> Reading[bool]:
    asked = bindparam("engagement_id", type_=CompanyRow.id.type)
    kinds = (NextStepRow, ChecklistRow, ReferralRow, InvitationRow)
    standing = [
        exists().where(kind.engagement_id == asked, kind.deleted_at.is_(None)) for kind in kinds
    ]
    return Reading(select(or_(*standing)), bool)


def _contacts(kind: type[EngagementRow | ReferralRow]) -> Reading[tuple[UUID, ...]]:
    asked = bindparam("company_id", type_=CompanyRow.id.type)
    query = select(kind.contact_ids).where(kind.company_id == asked, kind.deleted_at.is_(None))
    return Reading(query, tuple)


_NAMED = (_contacts(EngagementRow), _contacts(ReferralRow))


@cache
def _used() -> Reading[bool]:
    asked = bindparam("company_id", type_=CompanyRow.id.type)
    pointing = [
        exists().where(getattr(kind, column) == asked, kind.deleted_at.is_(None))
        for kind, column in links()
    ]
    typed = exists().where(or_(DraftRow.company_id == asked, DraftRow.subject_id == asked))
    return Reading(select(or_(*pointing, typed)), bool)


def by_ids(session: Session, kind: Kind, ids: Sequence[UUID]) -> Iterator[Shared[Any]]:
    for start in range(0, len(ids), _CHUNK):
        wanted = ids[start : start + _CHUNK]
        yield from session.scalars(select(kind).where(kind.id.in_(wanted)))


def hanging_on(
    session: Session, company_id: UUID, records: Iterable[UUID]
) -> Iterator[Shared[Any]]:
    """The company's rows that belong to one of the records, directly or through each other."""
    known, found = set(records), True
    while found:
        found = False
        for kind, columns in FOLLOWERS.items():
            named = (getattr(kind, column).is_not(None) for column in columns)
            query = select(kind).where(kind.company_id == company_id, or_(*named))  # type: ignore[attr-defined]
            for row in session.scalars(query):
                if row.id not in known and known & {getattr(row, name) for name in columns}:
                    known.add(row.id)
                    found = True
                    yield row


def kind_of(table: str) -> Kind:
    return next(kind for kind, _ in links() if kind.__tablename__ == table)


def drafts(session: Session, company_id: UUID) -> Sequence[DraftRow]:
    """What is being typed about the company."""
    row = DraftRow
    query = select(row).where(or_(row.company_id == company_id, row.subject_id == company_id))
    return session.scalars(query.order_by(row.form, row.subject_id)).all()
