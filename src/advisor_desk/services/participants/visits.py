"""Visits made from the rows of a shared list, in the transaction that brings the row in."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    Hearsay,
    Status,
)
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.participants import Listed, Participant, ParticipantList
from advisor_desk.domain.visit_reading import is_same, judged, span
from advisor_desk.domain.visit_rows import ListedVisit, VisitField
from advisor_desk.services.desk import Desk
from advisor_desk.services.own_notes import put_note
from advisor_desk.store import engagements as query
from advisor_desk.store import participants as rows_query
from advisor_desk.store.rows import EngagementRow
from advisor_desk.system.words import Words


class VisitMaker:
    """What one's own actor did is on record; of others it is what the list tells of them.

    Texts are in the language of one's own actor, since they are kept for all of its desks.
    """

    def __init__(self, desk: Desk, found: ParticipantList) -> None:
        self._desk, self._list = desk, found

    def is_there(self, session: Session, visit: ListedVisit, company_id: UUID) -> bool:
        """Whether the desk has the visit already, whoever wrote it down."""
        if visit.day is None:
            return False
        known = query.around(session, [company_id], visit.day, visit.day)
        return any(is_same(visit, one) for one in known)

    def engagement(
        self, visit: ListedVisit, company_id: UUID, contacts: tuple[UUID, ...]
    ) -> Engagement:
        starts_at, ends_at = span(visit)
        is_off = visit.status is Status.CANCELLED
        return Engagement(
            id=new_id(),
            company_id=company_id,
            actor_id=visit.actor_id or self._desk.me.actor.id,
            adviser_id=visit.adviser_id,
            role=visit.role,
            status=visit.status,
            starts_at=starts_at,
            ends_at=ends_at,
            place=visit.place,
            place_text=visit.place_text,
            purpose=visit.cell(VisitField.PURPOSE),
            needs=visit.needs,
            participants=visit.alongside,
            met=visit.met,
            contact_ids=contacts,
            hearsay=None if self._is_own(visit) else self._hearsay,
            cancelled_because=self._hearsay.told_by if is_off else "",
        )

    def is_held(self, visit: ListedVisit, company: Company) -> bool:
        """Whether it is a plan of one's own, and the company wishes no contact."""
        is_plan = visit.status is Status.PLANNED and self._is_own(visit)
        return is_plan and company.no_contact is not None

    def timely(self, session: Session, rows: Sequence[Listed]) -> Sequence[Listed]:
        """Without those whose day has come and gone since they were read: they are kept aside."""
        now = self._desk.now()
        late = list[Participant]()
        for row in rows:
            if row.typed.visit and (visit := judged(row.typed.visit, now)).faults:
                late.append(replace(row.typed, visit=visit))
        rows_query.save_read(session, self._list.id, late)
        lines = {one.line for one in late}
        return [row for row in rows if row.line not in lines]

    def put(self, session: Session, made: Engagement, visit: ListedVisit) -> bool:
        """Whether notes came with it."""
        session.add(EngagementRow.of(made))
        notes = self._notes(visit)
        put_note(session, made.id, self._desk.me.actor.id, notes)
        return bool(notes)

    def _is_own(self, visit: ListedVisit) -> bool:
        return visit.actor_id == self._desk.me.actor.id

    @cached_property
    def _words(self) -> Words:
        return Words(self._desk.me.actor.language)

    @cached_property
    def _hearsay(self) -> Hearsay:
        told_by = self._words.text("list.visits.source", file=self._list.name)
        return Hearsay(told_by=told_by[:300], channel=Channel.WRITTEN, on=self._as_of)

    @property
    def _as_of(self) -> date:
        return self._list.origin.as_of or self._list.made_at.astimezone().date()

    def _notes(self, visit: ListedVisit) -> str:
        """What is written, and what is said in a coded field and has no code."""
        left: Mapping[str, str] = visit.leftover
        said = (f"{self._words.code(VisitField(f))}: {text}" for f, text in left.items())
        return "\n".join(filter(None, [visit.cell(VisitField.NOTES), *said]))
