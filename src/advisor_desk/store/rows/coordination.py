"""Who coordinates the partnership."""

from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.coordination import Coordination
from advisor_desk.store.rows.mirror import Moment, OptionalLink, Shared


class CoordinationRow(Shared[Coordination]):
    __tablename__ = "coordination"
    mirrors = Coordination

    adviser_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    since: Mapped[Moment]
    handed_by: Mapped[OptionalLink]
