"""What a new form starts from, so that a usual visit needs few keys."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from advisor_desk.domain.engagements import Channel, Engagement, Hearsay, Role, Status
from advisor_desk.services.desk import Desk

_SATURDAY = 5
_HOUR, _QUARTER = timedelta(hours=1), timedelta(minutes=15)


def plan(desk: Desk, record_id: UUID, company_id: UUID, on: date | None = None) -> Engagement:
    """An hour at ten on the day asked for, else on the next working day."""
    day = on or desk.today() + timedelta(days=1)
    while on is None and day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    starts_at = datetime.combine(day, time(10)).astimezone()
    return _engagement(desk, record_id, company_id, starts_at, Status.PLANNED)


def log(desk: Desk, record_id: UUID, company_id: UUID) -> Engagement:
    """The hour that ends about now."""
    starts_at = _last_quarter(desk.now()) - _HOUR
    return _engagement(desk, record_id, company_id, starts_at, Status.DONE)


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
