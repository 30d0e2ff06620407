"""Inquiries, what happened to them, and the follow-ups that were done."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.follow_ups import Anyway, EffectAnswer, FollowUp
from advisor_desk.domain.inquiries import Happening, Inquiry, Reason, State, Way
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import (
    Company,
    Link,
    Moment,
    OptionalLink,
    OptionalMoment,
    Shared,
)


class InquiryRow(Shared[Inquiry]):
    __tablename__ = "inquiry"
    mirrors = Inquiry

    company_id: Mapped[UUID | None] = mapped_column(
        Uuid(native_uuid=False), ForeignKey("company.id", deferrable=True, initially="DEFERRED")
    )
    company_text: Mapped[str]
    contact_id: Mapped[OptionalLink]
    asked_by: Mapped[str]
    telephone: Mapped[str]
    email: Mapped[str]
    way: Mapped[Way] = mapped_column(Code(Way))
    came_at: Mapped[Moment]
    ask: Mapped[str]
    needs: Mapped[tuple[Need, ...]] = mapped_column(Json(tuple[Need, ...]))
    door_actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    taken_by: Mapped[OptionalLink]
    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    adviser_id: Mapped[OptionalLink]
    state: Mapped[State] = mapped_column(Code(State))
    answer_by: Mapped[Moment]
    answered_at: Mapped[OptionalMoment]

    __table_args__ = (
        Index("ix_inquiry_company_id", "company_id"),
        Index("ix_inquiry_state", "state", "answer_by"),
    )


class InquiryHappeningRow(Shared[Happening]):
    __tablename__ = "inquiry_happening"
    mirrors = Happening

    inquiry_id: Mapped[Link]
    state: Mapped[State] = mapped_column(Code(State))
    at: Mapped[Moment]
    said_by: Mapped[str]
    channel: Mapped[Channel | None] = mapped_column(Code(Channel))
    note: Mapped[str]
    actor_id: Mapped[OptionalLink]
    adviser_id: Mapped[OptionalLink]
    reason: Mapped[Reason | None] = mapped_column(Code(Reason))
    recorded_by: Mapped[OptionalLink]


class FollowUpRow(Shared[FollowUp]):
    __tablename__ = "follow_up"
    mirrors = FollowUp

    company_id: Mapped[Company]
    step_id: Mapped[Link]
    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    adviser_id: Mapped[OptionalLink]
    on: Mapped[date]
    told_by: Mapped[str]
    channel: Mapped[Channel] = mapped_column(Code(Channel))
    answers: Mapped[tuple[EffectAnswer, ...]] = mapped_column(Json(tuple[EffectAnswer, ...]))
    maturity_then: Mapped[Maturity | None] = mapped_column(Code(Maturity))
    maturity_now: Mapped[Maturity | None] = mapped_column(Code(Maturity))
    anyway: Mapped[Anyway | None] = mapped_column(Code(Anyway))
    note: Mapped[str]

    __table_args__ = (Index("ix_follow_up_company_id", "company_id"),)
