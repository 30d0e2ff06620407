"""What ties companies together, keeps them apart, and leads from one to the other."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.companies import Company as CompanyValue
from advisor_desk.domain.merging import DraftMove, Move, Redirect
from advisor_desk.domain.relations import Distinction, Relation, RelationKind
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import Company, Link, Moment, OptionalLink, Shared


class RelationRow(Shared[Relation]):
    __tablename__ = "relation"
    mirrors = Relation

    kind: Mapped[RelationKind] = mapped_column(Code(RelationKind))
    from_id: Mapped[Company]
    to_id: Mapped[Company]

    __table_args__ = (
        Index("ix_relation_from_id", "from_id"),
        Index("ix_relation_to_id", "to_id"),
    )


class DistinctionRow(Shared[Distinction]):
    __tablename__ = "distinction"
    mirrors = Distinction

    company_id: Mapped[Company]
    other_id: Mapped[UUID | None] = mapped_column(
        Uuid(native_uuid=False), ForeignKey("company.id", deferrable=True, initially="DEFERRED")
    )
    other_country: Mapped[str]
    other_number: Mapped[str]

    __table_args__ = (
        Index("ix_distinction_company_id", "company_id"),
        Index("ix_distinction_other_id", "other_id"),
    )


class RedirectRow(Shared[Redirect]):
    """Names companies without a foreign key: it is no link that a merge would move."""

    __tablename__ = "redirect"
    mirrors = Redirect

    from_id: Mapped[Link]
    to_id: Mapped[Link]
    merged_at: Mapped[Moment]
    merged_by: Mapped[OptionalLink]
    name: Mapped[str]
    country: Mapped[str]
    number: Mapped[str | None] = mapped_column(String, index=True)
    person_hash: Mapped[str | None] = mapped_column(String, index=True)
    before: Mapped[CompanyValue] = mapped_column(Json(CompanyValue))
    after: Mapped[CompanyValue] = mapped_column(Json(CompanyValue))
    moved: Mapped[tuple[Move, ...]] = mapped_column(Json(tuple[Move, ...]))
    own: Mapped[tuple[UUID, ...]] = mapped_column(Json(tuple[UUID, ...]))
    drafts: Mapped[tuple[DraftMove, ...]] = mapped_column(Json(tuple[DraftMove, ...]))
