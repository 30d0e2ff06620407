"""Whom a packet names, among the actors and advisers that this desk knows."""

from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.actors import Actor, ActorCodeUnusable, Adviser, Function
from advisor_desk.domain.handover import Party
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put
from advisor_desk.store.rows import ActorRow, AdviserRow, AliasRow

_CODE = 8


class PacketParties:
    """The ids in a packet are its sender's: an actor is known by its code, a person by name."""

    def __init__(self, desk: Desk) -> None:
        self._people = desk.people

    def actor(self, party: Party) -> Actor | None:
        """By its code, else by its name."""
        actors = list(self._people.actors.values())
        code, name = party.code.strip().upper(), line(party.actor).casefold()
        by_code = (a for a in actors if code and a.code.upper() == code)
        by_name = (a for a in actors if not code and a.name.casefold() == name)
        return next(by_code, None) or next(by_name, None)

    def named(self, words: str) -> UUID | None:
        """The one actor whose code or name somebody wrote."""
        wanted = line(words, limit=len(words)).casefold()
        found = {a.id for a in self._people.actors.values() if wanted in _names(a)}
        return found.pop() if len(found) == 1 else None

    def adviser(self, session: Session, party: Party, actor: Actor | None) -> Adviser | None:
        """The person at that actor: under the sender's id for them, else by name."""
        if actor is None:
            return None
        there = [a for a in self._people.advisers.values() if a.actor_id == actor.id]
        alias = session.get(AliasRow, party.person_id) if party.person_id else None
        own_id, name = alias.own_id if alias else party.person_id, _called(party, actor).casefold()
        by_id = (a for a in there if a.id == own_id)
        by_name = (a for a in there if name and a.name.casefold() == name)
        return next(by_id, None) or next(by_name, None)

    def function(self, party: Party, actor: Actor) -> Function | None:
        """The desk of that actor with this name."""
        name = line(party.function).casefold()
        there = (f for f in self._people.functions.values() if f.actor_id == actor.id)
        return next((f for f in there if name and f.name.casefold() == name), None)

    def settled(self, session: Session, party: Party) -> tuple[Actor, Adviser]:
        """The actor and the person, put into the directory if they are not there yet.

        Raises `ActorCodeUnusable` or `TextTooLong`.
        """
        actor = self.actor(party) or _added_actor(session, party)
        adviser = self.adviser(session, party, actor)
        return actor, adviser or _added_adviser(session, party, actor)


def _names(actor: Actor) -> set[str]:
    return {actor.code.casefold(), actor.name.casefold()}


def _called(party: Party, actor: Actor) -> str:
    """The person; the actor where a file names nobody."""
    return line(party.person) or actor.name


def _added_actor(session: Session, party: Party) -> Actor:
    code = line(party.code).upper()
    if not (code.isascii() and code.isalnum() and len(code) <= _CODE):
        raise ActorCodeUnusable(party.code)
    actor = Actor(
        id=_free(session, ActorRow, party.actor_id),
        code=code,
        name=line(party.actor) or code,
        country=party.country,
        email=line(party.email),
        telephone=line(party.telephone),
        address=line(party.address),
    )
    return put(session, ActorRow, actor).to_domain()


def _added_adviser(session: Session, party: Party, actor: Actor) -> Adviser:
    adviser = Adviser(
        id=_free(session, AdviserRow, party.person_id),
        actor_id=actor.id,
        name=_called(party, actor),
        email=line(party.email),
        telephone=line(party.telephone),
    )
    put(session, AdviserRow, adviser)
    if party.person_id and party.person_id != adviser.id:
        session.merge(AliasRow(foreign_id=party.person_id, own_id=adviser.id))
    return adviser


def _free(session: Session, kind: type[ActorRow] | type[AdviserRow], wanted: UUID | None) -> UUID:
    """The sender's own id for it, unless something else has that here."""
    return wanted if wanted and session.get(kind, wanted) is None else new_id()
