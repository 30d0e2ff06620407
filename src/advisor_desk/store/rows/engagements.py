"""Engagements and the next steps agreed at them."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, SmallInteger, Uuid
from sqlalchemy.orm import Mapped, composite, mapped_column

from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.engagements import (
    Engagement,
    HeadCount,
    Hearsay,
    Kind,
    Participant,
    Place,
    Role,
    Status,
)
from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.domain.own_notes import OwnNote
from advisor_desk.domain.travel import Travel, TravelMode
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import Company, Moment, OptionalLink, Shared


class EngagementRow(Shared[Engagement]):
    __tablename__ = "engagement"
    mirrors = Engagement

    company_id: Mapped[Company]
    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    adviser_id: Mapped[OptionalLink]
    kind: Mapped[Kind] = mapped_column(Code(Kind))
    role: Mapped[Role] = mapped_column(Code(Role))
    status: Mapped[Status] = mapped_column(Code(Status))
    starts_at: Mapped[Moment]
    ends_at: Mapped[Moment]
    place: Mapped[Place] = mapped_column(Code(Place))
    place_text: Mapped[str]
    purpose: Mapped[str]
    needs: Mapped[tuple[Need, ...]] = mapped_column(Json(tuple[Need, ...]))
    participants: Mapped[tuple[Participant, ...]] = mapped_column(Json(tuple[Participant, ...]))
    invited_by: Mapped[OptionalLink]
    go_anyway_reason: Mapped[str]
    met: Mapped[HeadCount] = composite(
        HeadCount,
        mapped_column("met_women", SmallInteger),
        mapped_column("met_men", SmallInteger),
        mapped_column("met_other", SmallInteger),
    )
    contact_ids: Mapped[tuple[UUID, ...]] = mapped_column(Json(tuple[UUID, ...]))
    summary: Mapped[str]
    maturity: Mapped[Maturity | None] = mapped_column(Code(Maturity))
    travel: Mapped[Travel] = composite(
        Travel,
        mapped_column("travel_mode", Code(TravelMode), nullable=True),
        mapped_column("travel_km", SmallInteger),
    )
    hearsay: Mapped[Hearsay | None] = mapped_column(Json(Hearsay | None))
    cancelled_because: Mapped[str]
    inquiry_id: Mapped[OptionalLink]

    __table_args__ = (
        Index("ix_engagement_status_starts_at", "status", "starts_at"),
        Index("ix_engagement_adviser_id_starts_at", "adviser_id", "starts_at"),
        Index(
            "ix_engagement_company_id_starts_at",
            *("company_id", "starts_at", "id", "actor_id", "role", "status", "deleted_at"),
        ),  # collisions are looked for in it alone
        Index("ix_engagement_inquiry_id", "inquiry_id"),
        Index("ix_engagement_met", "actor_id", "status", "deleted_at", "company_id", "starts_at"),
    )


class OwnNoteRow(Shared[OwnNote]):
    """One for each engagement and actor: known to that actor's desks alone."""

    __tablename__ = "own_note"
    mirrors = OwnNote
    is_confidential = True

    engagement_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    text: Mapped[str]

    __table_args__ = (
        Index("ix_own_note_engagement_id", "engagement_id", "actor_id", unique=True),
    )


class NextStepRow(Shared[NextStep]):
    __tablename__ = "next_step"
    mirrors = NextStep

    company_id: Mapped[Company]
    text: Mapped[str]
    due: Mapped[date]
    owner_actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    owner_adviser_id: Mapped[OptionalLink]
    by_company: Mapped[bool]
    engagement_id: Mapped[OptionalLink]
    referral_id: Mapped[OptionalLink]
    inquiry_id: Mapped[OptionalLink]
    kind: Mapped[StepKind] = mapped_column(Code(StepKind))
    months: Mapped[int | None]
    programme: Mapped[str]
    moved_because: Mapped[str]
    done_on: Mapped[date | None]

    __table_args__ = (
        Index("ix_next_step_open", "done_on", "due"),
        Index("ix_next_step_company_id", "company_id"),
        Index("ix_next_step_engagement_id", "engagement_id"),
        Index("ix_next_step_inquiry_id", "inquiry_id"),
        Index("ix_next_step_referral_id", "referral_id"),
    )
