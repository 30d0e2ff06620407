"""Planning, logging, correcting and cancelling engagements."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, or_, select
from sqlalchemy.orm import Session

from advisor_desk.domain import checklists as checklist_rules
from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.companies import CompanyWishesNoContact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import (
    Engagement,
    NotPlanned,
    ReasonMissing,
    SourceMissing,
    Status,
    ensure_loggable,
    ensure_plannable,
)
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.next_steps import NextStep, ensure_due_likely
from advisor_desk.domain.outreach import Advice
from advisor_desk.domain.own_notes import note_id
from advisor_desk.domain.text import line, note
from advisor_desk.domain.travel import settled
from advisor_desk.services.checklists import save_checklist
from advisor_desk.services.desk import Desk
from advisor_desk.services.joint_visits import invite_along
from advisor_desk.services.outreach import advise_on
from advisor_desk.services.own_notes import put_note
from advisor_desk.services.saving import discard_draft, put
from advisor_desk.store import checklists as checklist_query
from advisor_desk.store import engagements as query
from advisor_desk.store.changes import values_of
from advisor_desk.store.rows import ChangeRow, EngagementRow, NextStepRow, OwnNoteRow


@dataclass(frozen=True)
class Revision:
    """One change of an engagement: field → (before, after)."""

    at: datetime
    by: UUID | None
    is_first: bool
    fields: dict[str, tuple[Any, Any]]


@dataclass(eq=False)
class OwnIsNotHearsay(AdvisorDeskError):
    """What one's own actor did is logged under its rules; only others' work is heard of."""


class Visits:
    """Engagements of every kind; a visit is the usual one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, engagement_id: UUID) -> Engagement:
        with self._desk.read() as session:
            return session.get_one(EngagementRow, engagement_id).to_domain()

    def find(self, engagement_id: UUID) -> Engagement | None:
        """The engagement if it is on record; a draft's own id is not, yet."""
        with self._desk.read() as session:
            row = session.get(EngagementRow, engagement_id)
            return row.to_domain() if row else None

    def between(
        self,
        start: datetime,
        end: datetime,
        *,
        statuses: Sequence[Status] = (Status.PLANNED, Status.DONE),
        mine: bool = False,
        actor_id: UUID | None = None,
        latest_first: bool = False,
        skip: int = 0,
        limit: int = 200,
    ) -> Sequence[Engagement]:
        """Engagements that start in the span, earliest first, at most `limit` after `skip`."""
        adviser = self._desk.me.adviser.id if mine else None
        with self._desk.read() as session:
            return query.between(
                session,
                start,
                end,
                statuses=statuses,
                actor_id=actor_id,
                adviser_id=adviser,
                latest_first=latest_first,
                skip=skip,
                limit=limit,
            )

    def plan(self, engagement: Engagement, *, draft_stays: bool = False) -> Engagement:
        """Plan it, or change a plan. The advice is asked again, in the same transaction.

        A draft of it is done with, unless it `draft_stays`: what was changed is not the form.
        Raises `ReasonMissing` if the advice asks for one, `CompanyWishesNoContact`, and what
        `ensure_plannable` raises.
        """
        planned = replace(_clean(engagement), status=Status.PLANNED)
        ensure_plannable(planned.starts_at, planned.ends_at, self._desk.now())
        with self._desk.write() as session:
            _ensure_still_planned(session, planned.id)
            self._ensure_advised(session, planned)
            invite_along(session, self._desk, _on_record(session, planned.id), planned)
            row = put(session, EngagementRow, planned)
            if not draft_stays:
                discard_draft(session, Form.PLAN, planned.id)
            return row.to_domain()

    def log(
        self,
        engagement: Engagement,
        steps: Iterable[NextStep] = (),
        checklist: Checklist | None = None,
        *,
        notes: str | None = None,
    ) -> Engagement:
        """Complete a planned engagement, or log one that was not planned.

        `notes` are one's own actor's; None leaves them as they are.

        A first contact needs its checklist, or a reason for deferring it, here or before:
        raises `ChecklistMissing`, and what `ensure_loggable` raises.
        """
        done = replace(_clean(engagement), status=Status.DONE)
        ensure_loggable(done.starts_at, done.ends_at, self._desk.now())
        with self._desk.write() as session:
            _ensure_still_planned(session, done.id)
            if checklist:
                save_checklist(session, checklist)
            self._ensure_checklist(session, done)
            self._put_notes(session, done, notes)
            row = put(session, EngagementRow, done)
            _put_steps(session, steps, self._desk.today())
            discard_draft(session, Form.LOG, done.id)
            return row.to_domain()

    def correct(
        self,
        engagement: Engagement,
        steps: Iterable[NextStep] = (),
        *,
        notes: str | None = None,
    ) -> Engagement:
        """Change what is on record. What it said before stays in its history.

        Raises what the same would raise if it were planned, logged or cancelled anew.
        """
        corrected = _clean(engagement)
        with self._desk.write() as session:
            before = session.get_one(EngagementRow, corrected.id).to_domain()
            self._ensure_correctable(session, corrected, before.status, before.company_id)
            if corrected.status is Status.PLANNED:
                invite_along(session, self._desk, before, corrected)
            self._put_notes(session, corrected, notes)
            row = put(session, EngagementRow, corrected)
            _put_steps(session, steps, self._desk.today())
            discard_draft(session, Form.LOG, corrected.id)
            return row.to_domain()

    def cancel(self, engagement_id: UUID, because: str) -> Engagement:
        """Cancel a plan. Raises `ReasonMissing` without a reason, `NotPlanned`."""
        if not because.strip():
            raise ReasonMissing("cancel")
        with self._desk.write() as session:
            row = session.get_one(EngagementRow, engagement_id)
            if row.status is not Status.PLANNED:
                raise NotPlanned(row.status)
            row.status, row.cancelled_because = Status.CANCELLED, note(because).strip()
            session.flush()
            return row.to_domain()

    def reinstate(self, engagement_id: UUID) -> Engagement:
        """Take a cancellation back. Raises `NotPlanned` or `CompanyWishesNoContact`."""
        with self._desk.write() as session:
            row = session.get_one(EngagementRow, engagement_id)
            if row.status is Status.DONE:
                raise NotPlanned(row.status)
            row.status, row.cancelled_because = Status.PLANNED, ""
            session.flush()
            plan = row.to_domain()
            _ensure_wished(advise_on(session, self._desk, plan))
            return plan

    def hear(self, engagement: Engagement, *, notes: str | None = None) -> Engagement:
        """Note another actor's engagement as told by somebody; its checklist stays a debt.

        Raises `OwnIsNotHearsay` for one's own actor's, and for what is on record otherwise.
        """
        heard = _clean(engagement)
        if heard.hearsay is None or not heard.hearsay.told_by.strip():
            raise SourceMissing
        if heard.actor_id == self._desk.me.actor.id:
            raise OwnIsNotHearsay
        if heard.status is Status.DONE:
            ensure_loggable(heard.starts_at, heard.ends_at, self._desk.now())
        else:
            ensure_plannable(heard.starts_at, heard.ends_at, self._desk.now())
        with self._desk.write() as session:
            known = session.get(EngagementRow, heard.id)
            if known and known.hearsay is None:
                raise OwnIsNotHearsay
            self._put_notes(session, heard, notes)
            return put(session, EngagementRow, heard).to_domain()

    def needs_checklist(self, engagement: Engagement) -> bool:
        """Whether completing it now would be a first contact without a checklist."""
        with self._desk.read() as session:
            return checklist_rules.is_needed(**self._standing(session, engagement))

    def steps(self, engagement_id: UUID) -> Sequence[NextStep]:
        with self._desk.read() as session:
            return query.steps_of_engagement(session, engagement_id)

    def history(self, engagement_id: UUID) -> Sequence[Revision]:
        """Every change of the engagement and of one's own notes of it, oldest first."""
        row, own = ChangeRow, note_id(engagement_id, self._desk.me.actor.id)
        told = row.record_id == engagement_id, row.record_id == own
        with self._desk.read() as session:
            changes = session.scalars(select(row).where(or_(*told)).order_by(row.at, row.seq))
            dialect = session.get_bind().dialect
            return [_revision(at_once, dialect) for at_once in _at_once(changes)]

    def _ensure_correctable(
        self, session: Session, corrected: Engagement, status: Status, company_id: UUID
    ) -> None:
        """No correction reaches what planning, logging or cancelling would refuse."""
        span = corrected.starts_at, corrected.ends_at, self._desk.now()
        match corrected.status:
            case Status.DONE:
                ensure_loggable(*span)
                if (status, company_id) != (Status.DONE, corrected.company_id):
                    self._ensure_checklist(session, corrected)
            case Status.PLANNED:
                ensure_plannable(*span)
                self._ensure_advised(session, corrected)
            case Status.CANCELLED:
                if not corrected.cancelled_because:
                    raise ReasonMissing("cancel")

    def _put_notes(self, session: Session, engagement: Engagement, notes: str | None) -> None:
        if notes is not None:
            put_note(session, engagement.id, self._desk.me.actor.id, notes)

    def _ensure_advised(self, session: Session, planned: Engagement) -> None:
        advice = advise_on(session, self._desk, planned)
        _ensure_wished(advice)
        if advice.needs_reason_to_go and not planned.go_anyway_reason:
            raise ReasonMissing("go_anyway")

    def _ensure_checklist(self, session: Session, done: Engagement) -> None:
        checklist_rules.ensure_first_contact(**self._standing(session, done))

    def _standing(self, session: Session, engagement: Engagement) -> dict[str, Any]:
        return {
            "earlier_done": query.count_done(session, engagement.company_id, engagement.id),
            "checklists": checklist_query.of_company(session, engagement.company_id),
            "today": self._desk.today(),
        }


def _at_once(changes: Iterable[ChangeRow]) -> Iterator[list[ChangeRow]]:
    """The changes that were saved together: at one moment, of each record one."""
    together: list[ChangeRow] = []
    for change in changes:
        others = {c.record_id for c in together}
        moments = {(c.at, c.by) for c in together} | {(change.at, change.by)}
        if len(moments) > 1 or change.record_id in others:
            yield together
            together = []
        together.append(change)
    if together:
        yield together


def _revision(changes: Sequence[ChangeRow], dialect: Dialect) -> Revision:
    """What was changed at once; the text of a note is told as the engagement's notes."""
    fields: dict[str, tuple[Any, Any]] = {}
    for change in changes:
        if change.table == OwnNoteRow.__tablename__:
            told = values_of(OwnNoteRow, change, dialect)
            fields |= {"notes": told["text"]} if "text" in told else told
        else:
            fields |= values_of(EngagementRow, change, dialect)
    is_first = any(c.base == 0 and c.table == EngagementRow.__tablename__ for c in changes)
    return Revision(changes[0].at, changes[0].by, is_first, fields)


def _ensure_wished(advice: Advice) -> None:
    if not advice.may_go_anyway:
        raise CompanyWishesNoContact(advice.reasons[0].on)


def _ensure_still_planned(session: Session, engagement_id: UUID) -> None:
    row = session.get(EngagementRow, engagement_id)
    if row and row.status is not Status.PLANNED:
        raise NotPlanned(row.status)


def _on_record(session: Session, engagement_id: UUID) -> Engagement | None:
    row = session.get(EngagementRow, engagement_id)
    return row.to_domain() if row else None


def _put_steps(session: Session, steps: Iterable[NextStep], today: date) -> None:
    for step in steps:
        ensure_due_likely(step, today)
        put(session, NextStepRow, replace(step, text=line(step.text, limit=2000)))


def _clean(engagement: Engagement) -> Engagement:
    hearsay = engagement.hearsay
    return replace(
        engagement,
        place_text=line(engagement.place_text),
        purpose=line(engagement.purpose, limit=2000),
        summary=note(engagement.summary),
        go_anyway_reason=note(engagement.go_anyway_reason).strip(),
        cancelled_because=note(engagement.cancelled_because).strip(),
        travel=settled(engagement.travel),
        hearsay=hearsay and replace(hearsay, told_by=line(hearsay.told_by)),
    )
