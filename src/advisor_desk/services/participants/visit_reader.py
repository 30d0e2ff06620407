"""Reading the cells of a visit with what this desk knows: who is who, and what day it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.visit_actors import KnownActors
from advisor_desk.domain.visit_reading import judged, read_visit
from advisor_desk.domain.visit_rows import AS_WRITTEN, ListedVisit, Supposed
from advisor_desk.services.desk import Desk
from advisor_desk.store import participants as query


@dataclass(frozen=True)
class VisitReader:
    """As of one moment."""

    known: KnownActors
    now: datetime

    @classmethod
    def of(cls, session: Session, desk: Desk, list_id: UUID) -> "VisitReader":
        people, told = desk.people, dict(query.actor_names(session))
        if unnamed := told.get(query.actor_word(list_id, "")):
            told[""] = unnamed
        advisers = [one for one in people.advisers.values() if one.active]
        return cls(KnownActors(people.actors.values(), advisers, told), desk.now())

    def read(
        self, cells: Mapping[str, str], town: str, supposed: Supposed = AS_WRITTEN
    ) -> ListedVisit:
        return read_visit(cells, self.known, self.now, town, supposed)

    def judge(self, visit: ListedVisit) -> ListedVisit:
        """As it is today."""
        return judged(visit, self.now)
