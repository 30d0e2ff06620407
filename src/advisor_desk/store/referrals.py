"""Questions asked about referrals and consents."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from advisor_desk.domain.consents import Consent
from advisor_desk.domain.referrals import OPEN, Happening, Referral, State
from advisor_desk.store.reading import Values
from advisor_desk.store.rows import ConsentRow, HappeningRow, ReferralRow


def of_company(session: Session, company_id: UUID) -> Sequence[Referral]:
    return _OF_COMPANY(session, company_id=company_id)


_OF_COMPANY = Values(
    ReferralRow,
    select(ReferralRow)
    .where(ReferralRow.company_id == bindparam("company_id"), ReferralRow.deleted_at.is_(None))
    .order_by(ReferralRow.id.desc())
    .limit(50),
)


def by_reference(session: Session, reference: str) -> ReferralRow | None:
    row = ReferralRow
    query = select(row).where(row.reference == reference, row.deleted_at.is_(None))
    return session.scalars(query).first()


def page(
    session: Session, states: Sequence[State], *, after: UUID | None = None, limit: int = 50
) -> Sequence[Referral]:
    """A page of referrals in these states, newest first."""
    row = ReferralRow
    query = select(row).where(row.state.in_(states), row.deleted_at.is_(None))
    if after:
        query = query.where(row.id < after)
    return [r.to_domain() for r in session.scalars(query.order_by(row.id.desc()).limit(limit))]


def waiting(session: Session, actor_id: UUID, limit: int) -> Sequence[Referral]:
    """Open referrals this actor sent or received, the first clock to run out first."""
    return _WAITING(session, actor_id=actor_id, limit=limit)


_WAITING = Values(
    ReferralRow,
    select(ReferralRow)
    .where(
        or_(*(ReferralRow.state == state for state in sorted(OPEN))),
        ReferralRow.deleted_at.is_(None),
        or_(
            ReferralRow.from_actor_id == bindparam("actor_id"),
            ReferralRow.to_actor_id == bindparam("actor_id"),
        ),
    )
    .order_by(ReferralRow.answer_by.is_(None), ReferralRow.answer_by, ReferralRow.id)
    .limit(bindparam("limit")),
)


def happenings(session: Session, referral_id: UUID) -> Sequence[Happening]:
    row = HappeningRow
    query = select(row).where(row.referral_id == referral_id, row.deleted_at.is_(None))
    return [h.to_domain() for h in session.scalars(query.order_by(row.at, row.id))]


def consents(session: Session, company_id: UUID) -> Sequence[Consent]:
    return _CONSENTS(session, company_id=company_id)


_CONSENTS = Values(
    ConsentRow,
    select(ConsentRow)
    .where(ConsentRow.company_id == bindparam("company_id"), ConsentRow.deleted_at.is_(None))
    .order_by(ConsentRow.given_on.desc(), ConsentRow.id),
)
