"""What hangs on an adviser: every open record that names one, and how it is passed on."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from advisor_desk.domain import inquiries, referrals
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.takeovers import Duty, Passed
from advisor_desk.store.rows import (
    EngagementRow,
    InquiryRow,
    InvitationRow,
    NextStepRow,
    ReferralRow,
    Shared,
)


@dataclass(frozen=True)
class Hanging:
    """A record with what it is called and when it is due."""

    passed: Passed
    company_id: UUID | None
    text: str
    due: date | datetime | None


@dataclass(frozen=True)
class _Way:
    """How a duty is found, and how it passes from one adviser to another."""

    kind: Any
    column: str
    is_open: Callable[[Any], ColumnElement[bool]]
    told: Callable[[Any], tuple[str, date | datetime | None]]


_WAYS: Mapping[Duty, _Way] = {
    Duty.VISIT: _Way(
        EngagementRow,
        "adviser_id",
        lambda row: row.status == Status.PLANNED,
        lambda row: (row.purpose, row.starts_at),
    ),
    Duty.STEP: _Way(
        NextStepRow,
        "owner_adviser_id",
        lambda row: row.done_on.is_(None),
        lambda row: (row.text, row.due),
    ),
    Duty.REFERRAL: _Way(
        ReferralRow,
        "from_adviser_id",
        lambda row: row.state.in_(sorted(referrals.OPEN)),
        lambda row: (row.reference, row.answer_by),
    ),
    Duty.INQUIRY: _Way(
        InquiryRow,
        "adviser_id",
        lambda row: row.state.in_(sorted(inquiries.OPEN)),
        lambda row: (row.ask, row.answer_by),
    ),
}


def hanging(session: Session, adviser_id: UUID) -> Iterator[Hanging]:
    """Every open record that the adviser owns or takes part in."""
    for duty, way in _WAYS.items():
        row = way.kind
        owned = getattr(row, way.column) == adviser_id
        for found in session.scalars(
            select(row).where(owned, way.is_open(row), row.deleted_at.is_(None))
        ):
            yield _hanging(duty, found, way.told(found))
    for visit in _taking_part(session, adviser_id):
        yield _hanging(Duty.TAKING_PART, visit, (visit.purpose, visit.starts_at))


def pass_on(
    session: Session, chosen: Iterable[Passed], from_id: UUID, to_id: UUID
) -> tuple[Passed, ...]:
    """Pass records on; gives those that went. One that is done, or another's by now, stays."""
    still = {one.passed for one in hanging(session, from_id)}
    gone = tuple(one for one in chosen if one in still)
    with session.no_autoflush:  # written together
        for one in gone:
            if one.duty is Duty.TAKING_PART:
                _pass_part(session, one.record_id, from_id, to_id)
            else:
                way = _WAYS[one.duty]
                setattr(session.get_one(way.kind, one.record_id), way.column, to_id)
    return gone


def _hanging(duty: Duty, row: Shared[Any], told: tuple[str, date | datetime | None]) -> Hanging:
    return Hanging(
        passed=Passed(duty=duty, record_id=row.id),
        company_id=getattr(row, "company_id", None),
        text=told[0],
        due=told[1],
    )


def _taking_part(session: Session, adviser_id: UUID) -> Iterator[EngagementRow]:
    """Participants are JSON with dashed ids: an id in the text is that person's."""
    row = EngagementRow
    named = row.__table__.c.participants.cast(row.purpose.type).contains(str(adviser_id))
    planned = row.status == Status.PLANNED
    yield from session.scalars(select(row).where(planned, named, row.deleted_at.is_(None)))


def _pass_part(session: Session, engagement_id: UUID, from_id: UUID, to_id: UUID) -> None:
    row = session.get_one(EngagementRow, engagement_id)
    swapped = (
        replace(one, adviser_id=to_id) if one.adviser_id == from_id else one
        for one in row.participants
    )
    row.participants = tuple(dict.fromkeys(swapped))
    _pass_invitations(session, engagement_id, from_id, to_id)


def _pass_invitations(session: Session, engagement_id: UUID, from_id: UUID, to_id: UUID) -> None:
    """Who was asked along is asked no more, but who goes instead: their lead is told by it."""
    row = InvitationRow
    query = select(row).where(row.engagement_id == engagement_id, row.deleted_at.is_(None))
    known = list(session.scalars(query))
    if all(one.adviser_id != to_id for one in known):
        for one in known:
            if one.adviser_id == from_id:
                one.adviser_id = to_id
