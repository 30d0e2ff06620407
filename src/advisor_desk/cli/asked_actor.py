"""Actors as a command names them: by their code."""

from dataclasses import dataclass
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.services.desk import Desk


@dataclass(eq=False)
class ActorCodeUnknown(AdvisorDeskError):
    """No actor of the partnership has this code; these are the codes there are."""

    code: str
    known: tuple[str, ...]


def actor_of(desk: Desk, code: str | None) -> UUID:
    """The actor with that code; one's own if none is named. Raises `ActorCodeUnknown`."""
    if code is None:
        return desk.me.actor.id
    actors = {actor.code: actor.id for actor in desk.people.actors.values()}
    try:
        return actors[code.strip().upper()]
    except KeyError:
        raise ActorCodeUnknown(code, tuple(sorted(actors))) from None


def actor_code(desk: Desk, actor_id: UUID | None) -> str | None:
    found = desk.people.actors.get(actor_id) if actor_id else None
    return found.code if found else None
