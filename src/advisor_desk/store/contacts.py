"""Questions asked about one contact: how it came to be as it is, and who has it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.participants import Participant
from advisor_desk.domain.referrals import Referral
from advisor_desk.store.engagements import PARTS
from advisor_desk.store.rows import ChangeRow, ContactRow, ParticipantListRow, ParticipantRow
from advisor_desk.store.statements import Records


def contact(session: Session, contact_id: UUID) -> tuple[Contact, bool] | None:
    """The contact, and whether it was removed; one that was stays on record."""
    row = session.get(ContactRow, contact_id)
    return (row.to_domain(), row.deleted_at is not None) if row else None


def changes(session: Session, contact_id: UUID) -> Sequence[ChangeRow]:
    """Every change of it, the first first."""
    asked = select(ChangeRow).where(ChangeRow.record_id == contact_id).order_by(ChangeRow.seq)
    return session.scalars(asked).all()


def engagements(session: Session, company_id: UUID) -> Sequence[Engagement]:
    """All that were ever had or planned with the company."""
    return _ENGAGEMENTS(session, company_id=company_id)


_ENGAGEMENTS = Records(
    Engagement,
    "FROM engagement WHERE company_id = :company_id AND deleted_at IS NULL ORDER BY starts_at, id",
    PARTS,
)


def inquiries(session: Session, company_id: UUID) -> Sequence[Inquiry]:
    """All that the company ever asked."""
    return _INQUIRIES(session, company_id=company_id)


_INQUIRIES = Records(
    Inquiry,
    "FROM inquiry WHERE company_id = :company_id AND deleted_at IS NULL ORDER BY came_at, id",
)


def referrals(session: Session, company_id: UUID) -> Sequence[Referral]:
    """All that were ever made of the company."""
    return _REFERRALS(session, company_id=company_id)


_REFERRALS = Records(
    Referral,
    "FROM referral WHERE company_id = :company_id AND deleted_at IS NULL ORDER BY sent_at, id",
)


def listed(session: Session, company_id: UUID) -> Sequence[tuple[str, datetime, Participant]]:
    """The rows of lists that are of the company, with the list's name and when it was read."""
    row, whole = ParticipantRow, ParticipantListRow
    asked = (
        select(whole.name, whole.made_at, row.typed)
        .join(whole, whole.id == row.list_id)
        .where(row.company_id == company_id)
        .order_by(whole.made_at, row.line)
    )
    return [(name, at, typed) for name, at, typed in session.execute(asked)]
