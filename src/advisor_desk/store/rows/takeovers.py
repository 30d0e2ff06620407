"""Who took over what from whom."""

from datetime import date
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.takeovers import Passed, Takeover
from advisor_desk.store.columns import Json
from advisor_desk.store.rows.mirror import Moment, OptionalMoment, Shared


class TakeoverRow(Shared[Takeover]):
    __tablename__ = "takeover"
    mirrors = Takeover

    from_adviser_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    to_adviser_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    at: Mapped[Moment]
    until: Mapped[date | None]
    because: Mapped[str]
    passed: Mapped[tuple[Passed, ...]] = mapped_column(Json(tuple[Passed, ...]))
    given_back_at: Mapped[OptionalMoment]
