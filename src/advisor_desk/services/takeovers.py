"""Handing over: what an adviser has under way goes to a colleague in one reviewed step."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.actors import Adviser
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.takeovers import (
    AwayInThePast,
    GivenBackAlready,
    NotAColleague,
    NothingChosen,
    Passed,
    Takeover,
    ensure_no_circle,
)
from advisor_desk.domain.text import note
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put
from advisor_desk.store.company_names import names
from advisor_desk.store.duties import Hanging, hanging, pass_on
from advisor_desk.store.rows import AdviserRow, TakeoverRow


@dataclass(frozen=True)
class Listed:
    """Something that hangs on the adviser, with the company it is about."""

    hanging: Hanging
    company: str

    @property
    def passed(self) -> Passed:
        return self.hanging.passed


@dataclass(frozen=True)
class GivenBack:
    """How many records went back, and how many were done or another's by then."""

    returned: int
    stayed: int


class Takeovers:
    """Within one's own actor; nothing hangs on a person."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def colleagues(self) -> list[Adviser]:
        """Everybody of one's own actor who is there, by name."""
        own = self._desk.me.actor.id
        found = (a for a in self._desk.people.advisers.values() if a.actor_id == own and a.active)
        return sorted(found, key=lambda adviser: adviser.name.casefold())

    def hanging_on(self, adviser_id: UUID) -> list[Listed]:
        """What the adviser has under way, the first due first."""
        with self._desk.read() as session:
            found = list(hanging(session, adviser_id))
            known = names(session, {one.company_id for one in found if one.company_id})
        listed = [
            Listed(one, known.get(one.company_id, "") if one.company_id else "") for one in found
        ]
        return sorted(listed, key=lambda one: (str(one.hanging.due or "9"), one.company))

    def hand_over(
        self,
        from_id: UUID,
        to_id: UUID,
        chosen: Collection[Passed],
        *,
        because: str = "",
        until: date | None = None,
        leaves: bool = False,
    ) -> Takeover:
        """Pass the chosen records on, in one step. `until`: the last day away, else for good.

        `leaves`: the adviser is not offered any more. Raises `NothingChosen`, `NotAColleague`,
        `AwayInThePast`, `TakenOverByOneself` or `TakeoverInACircle`.
        """
        today = self._desk.today()
        if until is not None and until < today:
            raise AwayInThePast(until)
        self._ensure_colleagues(from_id, to_id)
        new = Takeover(
            id=new_id(),
            from_adviser_id=from_id,
            to_adviser_id=to_id,
            at=self._desk.now(),
            until=until,
            because=note(because, limit=2000).strip(),
        )
        with self._desk.write() as session:
            people = {a.id: a.name for a in self._desk.people.advisers.values()}
            ensure_no_circle(new, _known(session), today, people)
            if not chosen and not leaves:
                raise NothingChosen
            done = pass_on(session, chosen, from_id, to_id)
            if leaves:
                session.get_one(AdviserRow, from_id).active = False
            return put(session, TakeoverRow, replace(new, passed=done)).to_domain()

    def give_back(self, takeover_id: UUID) -> GivenBack:
        """Give back what is still open and still with whoever took over; undo, or a return.

        Raises `GivenBackAlready`.
        """
        with self._desk.write() as session:
            row = session.get_one(TakeoverRow, takeover_id)
            if row.given_back_at:
                raise GivenBackAlready(row.given_back_at)
            back = pass_on(session, row.passed, row.to_adviser_id, row.from_adviser_id)
            session.get_one(AdviserRow, row.from_adviser_id).active = True
            row.given_back_at = self._desk.now()
            return GivenBack(len(back), len(row.passed) - len(back))

    def history(self) -> Sequence[Takeover]:
        """Every takeover among colleagues, the latest first."""
        own, advisers = self._desk.me.actor.id, self._desk.people.advisers
        with self._desk.read() as session:
            found = _known(session)
        ours = [t for t in found if advisers[t.from_adviser_id].actor_id == own]
        return sorted(ours, key=lambda one: (one.at, one.id), reverse=True)

    def _ensure_colleagues(self, *adviser_ids: UUID) -> None:
        own, advisers = self._desk.me.actor.id, self._desk.people.advisers
        if any(advisers[one].actor_id != own for one in adviser_ids):
            raise NotAColleague


def _known(session: Session) -> list[Takeover]:
    query = select(TakeoverRow).where(TakeoverRow.deleted_at.is_(None))
    return [row.to_domain() for row in session.scalars(query)]
