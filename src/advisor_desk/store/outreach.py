"""What the desk knows of a company when advice is asked: coordination facts only."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from advisor_desk.domain.companies import NoContact
from advisor_desk.domain.engagements import Participant, Role, Status
from advisor_desk.domain.outreach import Encounter, Knowledge, OpenReferral
from advisor_desk.domain.referrals import NEXT, OPEN, State, Turn
from advisor_desk.store import redirects
from advisor_desk.store.people import heard
from advisor_desk.store.reading import Reading
from advisor_desk.store.rows import CompanyRow, EngagementRow, ReferralRow


def knowledge(session: Session, company_id: UUID) -> Knowledge:
    """Everything the rules weigh, of one company or of what it has become part of."""
    company_id = redirects.followed(session, company_id)
    wishes = _WISH(session, company_id=company_id)
    no_contact, declines = wishes[0] if wishes else (None, False)
    return Knowledge(
        company_id=company_id,
        encounters=encounters(session, company_id),
        referrals=tuple(_OPEN_REFERRALS(session, company_id=company_id)),
        no_contact_since=no_contact.since if no_contact else None,
        declines_advertising=declines,
        heard={actor: local_day(at) if at else None for actor, at in heard(session).items()},
    )


def encounters(session: Session, company_id: UUID) -> tuple[Encounter, ...]:
    return tuple(_ENCOUNTERS(session, company_id=company_id))


def _encounter(  # noqa: PLR0917 - one parameter a column
    id_: UUID,
    actor_id: UUID,
    adviser_id: UUID | None,
    role: Role,
    status: Status,
    starts_at: datetime,
    participants: tuple[Participant, ...],
    invited_by: UUID | None,
) -> Encounter:
    return Encounter(
        id=id_,
        actor_id=actor_id,
        adviser_id=adviser_id,
        role=role,
        status=status,
        on=local_day(starts_at),
        actors=frozenset([actor_id, *[p.actor_id for p in participants]]),
        invited_by=invited_by,
    )


def _open_referral(  # noqa: PLR0917 - one parameter a column
    id_: UUID, reference: str, state: State, sender: UUID, receiver: UUID, sent_at: datetime
) -> OpenReferral:
    owner = receiver if NEXT[state].turn is Turn.RECEIVER else sender
    return OpenReferral(id=id_, reference=reference, owner_id=owner, since=local_day(sent_at))


_WISH: Reading[tuple[NoContact | None, bool]] = Reading(
    select(CompanyRow.no_contact, CompanyRow.declines_advertising).where(
        CompanyRow.id == bindparam("company_id")
    ),
    lambda *told: told,
)
_ENCOUNTERS = Reading(
    select(
        EngagementRow.id,
        EngagementRow.actor_id,
        EngagementRow.adviser_id,
        EngagementRow.role,
        EngagementRow.status,
        EngagementRow.starts_at,
        EngagementRow.participants,
        EngagementRow.invited_by,
    ).where(
        EngagementRow.company_id == bindparam("company_id"), EngagementRow.deleted_at.is_(None)
    ),
    _encounter,
)
_OPEN_REFERRALS = Reading(
    select(
        ReferralRow.id,
        ReferralRow.reference,
        ReferralRow.state,
        ReferralRow.from_actor_id,
        ReferralRow.to_actor_id,
        ReferralRow.sent_at,
    ).where(
        ReferralRow.company_id == bindparam("company_id"),
        or_(*(ReferralRow.state == state for state in sorted(OPEN))),
        ReferralRow.sent_at.is_not(None),
        ReferralRow.deleted_at.is_(None),
    ),
    _open_referral,
)


def local_day(at: datetime) -> date:
    """The day on the adviser's calendar."""
    return at.astimezone().date()
