"""Questions asked about actors, advisers and the desk's own profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.agreements import Terms
from advisor_desk.store.reading import Reading, Values
from advisor_desk.store.rows import (
    ActorRow,
    AdviserRow,
    AgreementRow,
    FunctionRow,
    HeardRow,
    ProfileRow,
)


@dataclass(frozen=True)
class People:
    """Every actor, adviser and function by id: a few dozen, read together."""

    actors: Mapping[UUID, Actor]
    advisers: Mapping[UUID, Adviser]
    functions: Mapping[UUID, Function]


def people(session: Session) -> People:
    """Those who left are included: old records still name them."""
    return People(
        actors={actor.id: actor for actor in _ACTORS(session)},
        advisers={adviser.id: adviser for adviser in _ADVISERS(session)},
        functions={function.id: function for function in _FUNCTIONS(session)},
    )


_ACTORS = Values(ActorRow, select(ActorRow))
_ADVISERS = Values(AdviserRow, select(AdviserRow))
_FUNCTIONS = Values(FunctionRow, select(FunctionRow).where(FunctionRow.deleted_at.is_(None)))


def profile(session: Session) -> ProfileRow | None:
    return session.scalar(select(ProfileRow))


def terms(session: Session, on: date) -> Terms:
    """The terms of the agreement in force that day; the defaults where there is none."""
    found = session.scalar(
        select(AgreementRow.terms)
        .where(AgreementRow.valid_from <= on, AgreementRow.deleted_at.is_(None))
        .order_by(AgreementRow.valid_from.desc(), AgreementRow.id.desc())
        .limit(1)
    )
    return found or Terms()


def heard(session: Session) -> dict[UUID, datetime | None]:
    """Every actor, with the moment it was last heard from or None."""
    return dict(_HEARD(session))


_HEARD: Reading[tuple[UUID, datetime | None]] = Reading(
    select(ActorRow.id, HeardRow.at)
    .outerjoin(HeardRow, HeardRow.actor_id == ActorRow.id)
    .where(ActorRow.deleted_at.is_(None)),
    lambda *told: told,
)
