"""Versions of the checklist's questions that the partnership wrote."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.checklists import Criterion
from advisor_desk.domain.question_sets import Edition
from advisor_desk.store.columns import Json
from advisor_desk.store.rows.mirror import OptionalLink, Shared


class EditionRow(Shared[Edition]):
    __tablename__ = "edition"
    mirrors = Edition

    code: Mapped[str]
    number: Mapped[int]
    criteria: Mapped[tuple[Criterion, ...]] = mapped_column(Json(tuple[Criterion, ...]))
    made_on: Mapped[date]
    made_by: Mapped[OptionalLink]
    because: Mapped[str]
