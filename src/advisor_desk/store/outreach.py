"""What the desk knows of a company when advice is asked: coordination facts only."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.outreach import Encounter, Knowledge, OpenReferral
from advisor_desk.domain.referrals import NEXT, OPEN, State, Turn
from advisor_desk.store.people import heard
from advisor_desk.store.rows import CompanyRow, EngagementRow, ReferralRow


def knowledge(session: Session, company_id: UUID) -> Knowledge:
    """Everything the rules weigh, of one company."""
    wish = session.execute(
        select(CompanyRow.no_contact, CompanyRow.declines_advertising).where(
            CompanyRow.id == company_id
        )
    ).first()
    no_contact, declines = wish or (None, False)
    return Knowledge(
        company_id=company_id,
        encounters=encounters(session, company_id),
        referrals=_open_referrals(session, company_id),
        no_contact_since=no_contact.since if no_contact else None,
        declines_advertising=declines,
        heard={actor: local_day(at) if at else None for actor, at in heard(session).items()},
    )


def encounters(session: Session, company_id: UUID) -> tuple[Encounter, ...]:
    row = EngagementRow
    query = select(
        row.id,
        row.actor_id,
        row.adviser_id,
        row.role,
        row.status,
        row.starts_at,
        row.participants,
        row.invited_by,
    ).where(row.company_id == company_id, row.deleted_at.is_(None))
    return tuple(
        Encounter(
            id=found.id,
            actor_id=found.actor_id,
            adviser_id=found.adviser_id,
            role=found.role,
            status=found.status,
            on=local_day(found.starts_at),
            actors=frozenset((found.actor_id, *(p.actor_id for p in found.participants))),
            invited_by=found.invited_by,
        )
        for found in session.execute(query)
    )


def _open_referrals(session: Session, company_id: UUID) -> tuple[OpenReferral, ...]:
    row = ReferralRow
    query = select(
        row.id, row.reference, row.state, row.from_actor_id, row.to_actor_id, row.sent_at
    ).where(
        row.company_id == company_id,
        row.state.in_(OPEN),
        row.sent_at.is_not(None),
        row.deleted_at.is_(None),
    )
    return tuple(
        OpenReferral(
            id=id_,
            reference=reference,
            owner_id=_owner(state, sender, receiver),
            since=local_day(sent_at),
        )
        for id_, reference, state, sender, receiver, sent_at in session.execute(query)
    )


def _owner(state: State, sender: UUID, receiver: UUID) -> UUID:
    return receiver if NEXT[state].turn is Turn.RECEIVER else sender


def local_day(at: datetime) -> date:
    """The day on the adviser's calendar."""
    return at.astimezone().date()
