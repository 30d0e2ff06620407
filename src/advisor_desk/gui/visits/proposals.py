"""What a new form starts from, so that a usual visit needs few keys."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    Hearsay,
    Kind,
    Place,
    Role,
    Status,
)
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk

_SATURDAY = 5
_PURPOSE = 280
_HOUR, _QUARTER = timedelta(hours=1), timedelta(minutes=15)


def plan(
    desk: Desk, record_id: UUID, company_id: UUID, on: date | None = None, at: time = time(10)
) -> Engagement:
    """An hour at that time on the day asked for, else on the next working day."""
    day = on or desk.today() + timedelta(days=1)
    while on is None and day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    starts_at = datetime.combine(day, at).astimezone()
    return _engagement(desk, record_id, company_id, starts_at, Status.PLANNED)


def log(desk: Desk, record_id: UUID, company_id: UUID) -> Engagement:
    """The hour that ends about now."""
    starts_at = _last_quarter(desk.now()) - _HOUR
    return _engagement(desk, record_id, company_id, starts_at, Status.DONE)


def from_inquiry(proposed: Engagement, inquiry: Inquiry, kind: Kind = Kind.VISIT) -> Engagement:
    """What an inquiry leads to: at the company's wish, about what it asked."""
    is_call = kind is Kind.CALL
    length = timedelta(minutes=15) if is_call else proposed.ends_at - proposed.starts_at
    return replace(
        proposed,
        inquiry_id=inquiry.id,
        kind=kind,
        role=Role.ON_REQUEST,
        place=Place.PHONE if is_call else proposed.place,
        starts_at=proposed.ends_at - length if is_call else proposed.starts_at,
        purpose=line(inquiry.ask[:_PURPOSE]),
        needs=inquiry.needs,
        contact_ids=(inquiry.contact_id,) if inquiry.contact_id else (),
    )


def hearsay(desk: Desk, record_id: UUID, company_id: UUID) -> Engagement:
    """Another actor's visit; whose it was is asked for. Being told by telephone is usual."""
    proposed = log(desk, record_id, company_id)
    others = (a.id for a in desk.people.actors.values() if a.id != desk.me.actor.id)
    told = Hearsay(told_by="", channel=Channel.TELEPHONE, on=desk.today())
    return Engagement(
        id=record_id,
        company_id=company_id,
        actor_id=next(others, desk.me.actor.id),
        adviser_id=None,
        role=Role.OUTREACH,
        status=Status.DONE,
        starts_at=proposed.starts_at,
        ends_at=proposed.ends_at,
        hearsay=told,
    )


def _engagement(
    desk: Desk, record_id: UUID, company_id: UUID, starts_at: datetime, status: Status
) -> Engagement:
    return Engagement(
        id=record_id,
        company_id=company_id,
        actor_id=desk.me.actor.id,
        adviser_id=desk.me.adviser.id,
        role=Role.OUTREACH,
        status=status,
        starts_at=starts_at,
        ends_at=starts_at + _HOUR,
    )


def _last_quarter(now: datetime) -> datetime:
    return now - (now - datetime.min.replace(tzinfo=now.tzinfo)) % _QUARTER
