"""Checklists, consents, referrals and what happened to them."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, String, Uuid, event
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.checklists import Answer, Checklist
from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.consents import Consent, Override, Scope
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.referrals import Happening, Outcome, Referral, State
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import (
    Company,
    Link,
    Moment,
    OptionalLink,
    OptionalMoment,
    Shared,
)


class ChecklistRow(Shared[Checklist]):
    __tablename__ = "checklist"
    mirrors = Checklist
    derived = frozenset({"is_complete", "holds_from"})

    company_id: Mapped[Company]
    engagement_id: Mapped[OptionalLink]
    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    adviser_id: Mapped[OptionalLink]
    question_set: Mapped[str]
    question_set_version: Mapped[int]
    filled_on: Mapped[date]
    answers: Mapped[tuple[Answer, ...]] = mapped_column(Json(tuple[Answer, ...]))
    deferred_because: Mapped[str]
    confirmed_on: Mapped[date | None]
    is_complete: Mapped[bool]
    holds_from: Mapped[date]

    __table_args__ = (
        Index("ix_checklist_holds", "company_id", "is_complete", "deleted_at", "holds_from"),
        Index("ix_checklist_asked", "question_set", "question_set_version"),
    )


class ConsentRow(Shared[Consent]):
    __tablename__ = "consent"
    mirrors = Consent

    company_id: Mapped[Company]
    purpose: Mapped[str]
    recipients: Mapped[frozenset[UUID]] = mapped_column(Json(frozenset[UUID]))
    scope: Mapped[frozenset[Scope]] = mapped_column(Json(frozenset[Scope]))
    given_by: Mapped[str]
    channel: Mapped[Channel] = mapped_column(Code(Channel))
    given_on: Mapped[date]
    until: Mapped[date]
    withdrawn_on: Mapped[date | None]

    __table_args__ = (Index("ix_consent_company_id", "company_id"),)


class ReferralRow(Shared[Referral]):
    __tablename__ = "referral"
    mirrors = Referral

    reference: Mapped[str] = mapped_column(String, unique=True)
    company_id: Mapped[Company]
    from_actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    from_adviser_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    to_actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    to_function_id: Mapped[OptionalLink]
    needs: Mapped[tuple[Need, ...]] = mapped_column(Json(tuple[Need, ...]))
    ask: Mapped[str]
    background: Mapped[str]
    scope: Mapped[frozenset[Scope]] = mapped_column(Json(frozenset[Scope]))
    contact_ids: Mapped[tuple[UUID, ...]] = mapped_column(Json(tuple[UUID, ...]))
    notes_of: Mapped[frozenset[UUID]] = mapped_column(Json(frozenset[UUID]))
    consent_id: Mapped[OptionalLink]
    override: Mapped[Override | None] = mapped_column(Json(Override | None))
    language: Mapped[Language] = mapped_column(Code(Language))
    engagement_id: Mapped[OptionalLink]
    inquiry_id: Mapped[OptionalLink]
    state: Mapped[State] = mapped_column(Code(State), index=True)
    sent_at: Mapped[OptionalMoment]
    answer_by: Mapped[OptionalMoment]

    __table_args__ = (
        Index("ix_referral_company_id", "company_id"),
        Index("ix_referral_inquiry_id", "inquiry_id"),
        Index("ix_referral_sent_at", "sent_at"),
    )


class HappeningRow(Shared[Happening]):
    __tablename__ = "happening"
    mirrors = Happening

    referral_id: Mapped[Link]
    state: Mapped[State] = mapped_column(Code(State))
    at: Mapped[Moment]
    said_by: Mapped[str]
    channel: Mapped[Channel | None] = mapped_column(Code(Channel))
    note: Mapped[str]
    outcome: Mapped[Outcome | None] = mapped_column(Code(Outcome))
    rerouted_to: Mapped[OptionalLink]
    recorded_by: Mapped[OptionalLink]


def _derive(_mapper: object, _connection: object, row: ChecklistRow) -> None:
    value = row.to_domain()
    row.is_complete, row.holds_from = value.is_complete, value.holds_from


for _moment in ("before_insert", "before_update"):
    event.listen(ChecklistRow, _moment, _derive)
