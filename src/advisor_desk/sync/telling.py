"""Which of this desk's records an audience may be told of, and which of their columns."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.parcels import Concerned, Owner
from advisor_desk.store import records
from advisor_desk.store.rows import (
    ActorRow,
    AdviserRow,
    CoordinationRow,
    EngagementRow,
    InvitationRow,
    NextStepRow,
    ResolutionRow,
    Shared,
    TakenRow,
)
from advisor_desk.store.visit_parties import concerned_by_visit
from advisor_desk.sync.feeds import feed_of

_KEPT_FOR = timedelta(days=2 * 366)
"""How long ago a visit may lie that partners are still told of."""
_NAMED = frozenset({"actor_id", "name", "active"})
"""Enough to know again another actor's adviser whom a record names."""


@dataclass(frozen=True, kw_only=True)
class Audience:
    """Who is to read it: one's own actor (`is_colleague`), another, or (None) every partner."""

    actor_id: UUID | None
    is_colleague: bool = False

    @property
    def key(self) -> str:
        """Under which the desk remembers what was handed to it."""
        return self.actor_id.hex if self.actor_id else "everyone"


@dataclass(frozen=True, kw_only=True)
class Telling:
    """Decides row by row. Others' copies are theirs to hand out."""

    session: Session
    own_actor: UUID
    is_coordinator: bool
    audience: Audience
    now: datetime

    def may_go(self, row: Shared[Any]) -> bool:
        if self.audience.is_colleague:
            return not _is_coordinators(row) or self.is_coordinator or self._is_own(row)
        match row:
            case CoordinationRow() | ActorRow():
                return True  # whoever handed it on says so; and who an actor is has to be known
            case EngagementRow():
                is_recent = row.starts_at >= self.now - _KEPT_FOR
                return self._is_ours(row) and row.hearsay is None and is_recent
            case InvitationRow():
                return self._is_partly_ours(row)
            case ResolutionRow():
                return self._is_partly_ours(row) or self._actor_of(row.by) == self.own_actor
            case NextStepRow():
                return self.audience.actor_id in self._parties(row)
        if _is_coordinators(row) and self.is_coordinator:
            return True
        return Owner.ACTOR in feed_of(row.__tablename__).owners and self._is_own(row)

    def columns(self, row: Shared[Any]) -> frozenset[str] | None:
        """None: all of them."""
        if self.audience.is_colleague:
            return None
        if isinstance(row, AdviserRow) and not (self._is_own(row) or self.is_coordinator):
            return _NAMED
        feed = feed_of(row.__tablename__)
        known = feed.columns or frozenset()
        return known | feed.for_parties if self.audience.actor_id in self._parties(row) else known

    def _is_own(self, row: Any) -> bool:  # noqa: ANN401 - a mapped row
        return getattr(row, "actor_id", None) == self.own_actor

    def _is_ours(self, visit: EngagementRow) -> bool:
        """One's own actor leads it, or gave the lead away: nobody else can say so."""
        return self._is_own(visit) or visit.id in self._given_away

    def _is_partly_ours(self, row: Shared[Any]) -> bool:
        """It is to or by one's own actor, or of a visit that this desk's actor led until now."""
        is_concerned = self.own_actor in self._parties(row)
        return is_concerned or not self._given_away.isdisjoint(_visits_of(row))

    @cached_property
    def _given_away(self) -> frozenset[UUID]:
        column = feed_of("engagement").actor_column
        return frozenset(records.given_away(self.session, "engagement", column, self.own_actor))

    def _parties(self, row: Shared[Any]) -> frozenset[UUID]:
        """Whom it concerns, so that they may know all that is told of it."""
        match row:
            case EngagementRow():
                return row.to_domain().actors
            case InvitationRow():
                return self._concerned(row).leads | {row.actor_id}
            case ResolutionRow():
                return self._concerned(row).leads
            case NextStepRow():
                return self._parties_of_step(row)
        return frozenset()

    def _concerned(self, row: Shared[Any]) -> Concerned:
        known = [found for one in _visits_of(row) if (found := self._visits.get(one))]
        return Concerned(
            leads=frozenset[UUID]().union(*(one.leads for one in known)),
            taking_part=frozenset[UUID]().union(*(one.taking_part for one in known)),
        )

    @cached_property
    def _visits(self) -> Mapping[UUID, Concerned]:
        return concerned_by_visit(self.session)

    @cached_property
    def _divided(self) -> dict[UUID, frozenset[UUID]]:
        """By step, the actors that it was divided among."""
        rows = self.session.scalars(select(ResolutionRow))
        return {step: self._concerned(row).leads for row in rows for step in row.step_ids}

    @cached_property
    def _heard_there(self) -> frozenset[UUID]:
        """What somebody of the audience told this desk: they are told what becomes of it."""
        query = (
            select(TakenRow.record_id)
            .join(AdviserRow, TakenRow.adviser_id == AdviserRow.id)
            .where(AdviserRow.actor_id == self.audience.actor_id)
        )
        return frozenset(self.session.scalars(query))

    def _parties_of_step(self, row: NextStepRow) -> frozenset[UUID]:
        """Who does it, who divided it, who told of it, and all who take part in its visit."""
        found = self._divided.get(row.id, frozenset()) | {row.owner_actor_id}
        if self.audience.actor_id and row.id in self._heard_there:
            found |= {self.audience.actor_id}
        together = self._concerned(row).taking_part
        return found | together if self.own_actor in together else found

    def _actor_of(self, adviser_id: UUID | None) -> UUID | None:
        found = self.session.get(AdviserRow, adviser_id) if adviser_id else None
        return found.actor_id if found else None


def _visits_of(row: Shared[Any]) -> list[UUID]:
    named = (getattr(row, column) for column in feed_of(row.__tablename__).of)
    return [one for one in named if one is not None]


def _is_coordinators(row: Shared[Any]) -> bool:
    """Directory, agreement, questions: not what was decided about visits."""
    owners = feed_of(row.__tablename__).owners
    return Owner.COORDINATOR in owners and Owner.LEAD not in owners
