"""Questions asked about actors, advisers and the desk's own profile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.agreements import Agreement
from advisor_desk.domain.coordination import Coordination
from advisor_desk.store.statements import Records, Statement

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class People:
    """Every actor, adviser and function by id: a few dozen, read together."""

    actors: Mapping[UUID, Actor]
    advisers: Mapping[UUID, Adviser]
    functions: Mapping[UUID, Function]


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Whose desk this is, and since when. `person_key` keys the hashes of identity numbers."""

    adviser_id: UUID
    municipality: str
    is_coordinator: bool
    is_demo: bool
    made_at: datetime
    person_key: bytes

    def __repr__(self) -> str:
        return f"Profile({self.adviser_id})"


def people(place: Place) -> People:
    """Those who left are included: old records still name them."""
    return People(
        actors={actor.id: actor for actor in _ACTORS(place)},
        advisers={adviser.id: adviser for adviser in _ADVISERS(place)},
        functions={function.id: function for function in _FUNCTIONS(place)},
    )


_ACTORS = Records(Actor, "FROM actor")
_ADVISERS = Records(Adviser, "FROM adviser")
_FUNCTIONS = Records(Function, "FROM function WHERE deleted_at IS NULL")


def profile(place: Place) -> Profile | None:
    return next(iter(_PROFILE(place)), None)


_PROFILE = Records(Profile, "FROM profile")


def coordinations(place: Place) -> Sequence[Coordination]:
    """Every time the coordination of the partnership was begun or handed on."""
    return _COORDINATIONS(place)


_COORDINATIONS = Records(Coordination, "FROM coordination WHERE deleted_at IS NULL")


def agreements(place: Place) -> list[Agreement]:
    """Every version, the latest first; few, with all they say."""
    return _AGREEMENTS(place)


_AGREEMENTS = Records(
    Agreement, "FROM agreement WHERE deleted_at IS NULL ORDER BY valid_from DESC, id DESC"
)


def heard(place: Place) -> dict[UUID, datetime | None]:
    """Every actor, with the moment it was last heard from or None."""
    return dict(_HEARD(place))


_HEARD: Statement[tuple[UUID, datetime | None]] = Statement(
    """
    SELECT actor.id, heard.at FROM actor LEFT JOIN heard ON heard.actor_id = actor.id
    WHERE actor.deleted_at IS NULL
    """,
    lambda *told: told,
    [UUID, datetime],
)


def last_heard(place: Place) -> datetime | None:
    """When any actor was last heard from."""
    return _LAST_HEARD(place)[0]


_LAST_HEARD: Statement[datetime | None] = Statement(
    "SELECT max(at) FROM heard", lambda told: told, [datetime]
)
