"""The directory: actors, the functions referrals go to, advisers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select

from advisor_desk.domain.actors import Actor, ActorCodeTaken, ActorCodeUnusable, Adviser, Function
from advisor_desk.domain.companies import NameMissing
from advisor_desk.domain.ranking import Ranked
from advisor_desk.domain.text import line, note
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import bring_back, put, remove
from advisor_desk.store.rows import ActorRow, AdviserRow, FunctionRow


@dataclass(frozen=True)
class Entry:
    """An actor with what it can be asked and who works there."""

    actor: Actor
    functions: tuple[Function, ...]
    advisers: tuple[Adviser, ...]


class Directory:
    """Who is in the partnership. Edited by hand; later also by the coordinator's feed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def entries(self) -> list[Entry]:
        """Every actor by name, one's own first."""
        people, own = self._desk.people, self._desk.me.actor.id
        actors = sorted(people.actors.values(), key=lambda a: (a.id != own, a.name.casefold()))
        return [
            Entry(
                actor,
                tuple(f for f in people.functions.values() if f.actor_id == actor.id),
                tuple(a for a in people.advisers.values() if a.actor_id == actor.id and a.active),
            )
            for actor in actors
        ]

    def receivers(self, ranked: Sequence[Ranked]) -> list[Entry]:
        """Other actors: the right ones as they are ranked, then the rest by name."""
        order = {one.actor_id: place for place, one in enumerate(ranked)}
        others = [e for e in self.entries() if e.actor.id != self._desk.me.actor.id]
        return sorted(others, key=lambda entry: order.get(entry.actor.id, len(order)))

    def save_actor(self, actor: Actor) -> Actor:
        """Raises `NameMissing`, `ActorCodeUnusable` or `ActorCodeTaken`."""
        clean = replace(
            actor,
            name=_named(actor.name),
            code=line(actor.code).upper(),
            address=note(actor.address, limit=1000),
            email=line(actor.email),
            telephone=line(actor.telephone),
            website=line(actor.website),
        )
        if not (clean.code.isascii() and clean.code.isalnum() and len(clean.code) <= 8):
            raise ActorCodeUnusable(actor.code)
        with self._desk.write() as session:
            same = select(ActorRow.id).where(ActorRow.code == clean.code, ActorRow.id != clean.id)
            if session.scalar(same):
                raise ActorCodeTaken(clean.code)
            return put(session, ActorRow, clean).to_domain()

    def save_function(self, function: Function) -> Function:
        clean = replace(
            function,
            name=_named(function.name),
            email=line(function.email),
            telephone=line(function.telephone),
        )
        with self._desk.write() as session:
            return put(session, FunctionRow, clean).to_domain()

    def remove_function(self, function_id: UUID) -> None:
        with self._desk.write() as session:
            remove(session, FunctionRow, function_id, self._desk.now())

    def bring_back_function(self, function_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, FunctionRow, function_id)

    def save_adviser(self, adviser: Adviser) -> Adviser:
        clean = replace(
            adviser,
            name=_named(adviser.name),
            email=line(adviser.email),
            telephone=line(adviser.telephone),
        )
        with self._desk.write() as session:
            return put(session, AdviserRow, clean).to_domain()


def _named(name: str) -> str:
    if not (clean := line(name)):
        raise NameMissing
    return clean
