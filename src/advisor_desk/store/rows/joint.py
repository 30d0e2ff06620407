"""Who is asked to come along, and what was decided about collisions."""

from uuid import UUID

from sqlalchemy import Index, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.invitations import Invitation, Known, State
from advisor_desk.domain.outreach.resolutions import Ground, Resolution, Solution
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import Moment, OptionalLink, OptionalMoment, Shared


class InvitationRow(Shared[Invitation]):
    __tablename__ = "invitation"
    mirrors = Invitation

    engagement_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    adviser_id: Mapped[OptionalLink]
    invited_by: Mapped[OptionalLink]
    state: Mapped[State] = mapped_column(Code(State))
    asked_at: Mapped[Moment]
    known: Mapped[Known] = mapped_column(Json(Known))
    answered_at: Mapped[OptionalMoment]
    reason: Mapped[str]
    said_by: Mapped[str]
    channel: Mapped[Channel | None] = mapped_column(Code(Channel))
    replaces: Mapped[OptionalLink]

    __table_args__ = (
        Index("ix_invitation_engagement_id", "engagement_id"),
        Index("ix_invitation_actor_id", "actor_id", "state"),
    )


class ResolutionRow(Shared[Resolution]):
    __tablename__ = "collision_resolution"
    mirrors = Resolution

    first_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    second_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    solution: Mapped[Solution] = mapped_column(Code(Solution))
    grounds: Mapped[tuple[Ground, ...]] = mapped_column(Json(tuple[Ground, ...]))
    at: Mapped[Moment]
    by: Mapped[OptionalLink]
    note: Mapped[str]
    kept_id: Mapped[OptionalLink]
    invitation_id: Mapped[OptionalLink]
    step_ids: Mapped[tuple[UUID, ...]] = mapped_column(Json(tuple[UUID, ...]))

    __table_args__ = (
        Index("ix_collision_resolution_first_id", "first_id"),
        Index("ix_collision_resolution_second_id", "second_id"),
    )
