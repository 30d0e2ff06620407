"""Whom a record concerns: the actors of the visits that it belongs to."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Concerned
from advisor_desk.store.rows import EngagementRow


def concerned(session: Session, visits: Iterable[UUID]) -> Concerned:
    """As far as this desk knows the visits."""
    rows = [session.get(EngagementRow, one) for one in visits]
    known = [row for row in rows if row is not None]
    return Concerned(
        leads=frozenset(row.actor_id for row in known),
        taking_part=frozenset(
            actor
            for row in known
            for actor in (row.actor_id, *(p.actor_id for p in row.participants))
        ),
    )
