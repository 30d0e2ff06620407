"""What ties a company to others, what keeps it apart, and all that it may be mistaken for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.relations import Distinction, Relation
from advisor_desk.store.reading import Values
from advisor_desk.store.rows import DistinctionRow, RelationRow
from advisor_desk.store.statements import Records

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Namesake:
    """What a company is told apart by."""

    id: UUID
    name: str
    country: str
    number: str | None
    person_hash: str | None
    town: str
    municipality: str
    state: CompanyState = CompanyState.UNKNOWN


def relations(session: Session, company_id: UUID) -> Sequence[Relation]:
    """Its groups and branches, whichever way they are noted."""
    return _RELATIONS(session, company_id=company_id)


def distinctions(session: Session, company_id: UUID) -> Sequence[Distinction]:
    """What somebody said it is not."""
    return _DISTINCTIONS(session, company_id=company_id)


def all_distinctions(session: Session) -> Sequence[Distinction]:
    return _ALL_DISTINCTIONS(session)


def namesakes(place: Place) -> Sequence[Namesake]:
    """Every company of the desk, to be compared with one: for a thread of its own."""
    return _NAMESAKES(place)


_NAMESAKES = Records(Namesake, "FROM company WHERE deleted_at IS NULL")
_RELATIONS = Values(
    RelationRow,
    select(RelationRow)
    .where(
        or_(
            RelationRow.from_id == bindparam("company_id"),
            RelationRow.to_id == bindparam("company_id"),
        ),
        RelationRow.deleted_at.is_(None),
    )
    .order_by(RelationRow.kind, RelationRow.id),
)
_ALL_DISTINCTIONS = Values(
    DistinctionRow, select(DistinctionRow).where(DistinctionRow.deleted_at.is_(None))
)
_DISTINCTIONS = Values(
    DistinctionRow,
    select(DistinctionRow)
    .where(
        or_(
            DistinctionRow.company_id == bindparam("company_id"),
            DistinctionRow.other_id == bindparam("company_id"),
        ),
        DistinctionRow.deleted_at.is_(None),
    )
    .order_by(DistinctionRow.id),
)
