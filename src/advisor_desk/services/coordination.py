"""Who coordinates the partnership, and handing that on."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.actors import Adviser, CoordinatorOnly
from advisor_desk.domain.coordination import Coordination as Since
from advisor_desk.domain.coordination import coordinator
from advisor_desk.domain.ids import new_id
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put
from advisor_desk.store.rows import CoordinationRow

_TICK = timedelta(microseconds=1)
"""Of two in one moment, the one that follows is later."""


class Coordination:
    """The partnership's coordinator: an adviser of one of its actors."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def coordinator(self) -> Adviser | None:
        """Who coordinates as far as this desk knows."""
        with self._desk.read() as session:
            found = coordinator(_known(session))
        if found is None:
            return self._desk.me.adviser if self._desk.me.is_coordinator else None
        return self._desk.people.advisers.get(found)

    def hand_to(self, adviser_id: UUID) -> None:
        """Hand it on; where nobody coordinates yet, begin.

        Raises `CoordinatorOnly` unless one coordinates, or nobody does.
        """
        me = self._desk.me
        with self._desk.write() as session:
            begin_coordination(session, self._desk)
            told = _known(session)
            known = coordinator(told)
            if known not in {None, me.adviser.id}:
                raise CoordinatorOnly
            if known != adviser_id:
                _put(session, adviser_id, known, self._desk.now(), told)


def begin_coordination(session: Session, desk: Desk) -> None:
    """Write down that one coordinates, as said at the first start, so that partners learn it."""
    told = _known(session)
    if desk.me.is_coordinator and not told:
        _put(session, desk.me.adviser.id, None, desk.now(), told)


def _put(
    session: Session, adviser_id: UUID, by: UUID | None, now: datetime, told: Iterable[Since]
) -> None:
    since = max([now, *(one.since + _TICK for one in told)])
    handed = Since(id=new_id(), adviser_id=adviser_id, since=since, handed_by=by)
    put(session, CoordinationRow, handed)


def _known(session: Session) -> list[Since]:
    query = select(CoordinationRow).where(CoordinationRow.deleted_at.is_(None))
    return [row.to_domain() for row in session.scalars(query)]
