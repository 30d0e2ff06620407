"""Taking an import back, however much later: what was used since stays, and is told."""

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from advisor_desk.domain.list_imports import is_as_made, unfilled, unfilled_person
from advisor_desk.domain.participants import Done, Listed, Result
from advisor_desk.domain.progress import Progress
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.lists import ParticipantLists
from advisor_desk.services.participants.visit_undo import is_touched, take_visit
from advisor_desk.services.saving import remove
from advisor_desk.store import links, redirects
from advisor_desk.store import participants as query
from advisor_desk.store.rows import (
    CompanyRow,
    ContactRow,
    DistinctionRow,
    Row,
)

_TOGETHER = 40
_log = logging.getLogger(__name__)


class ListUndo:
    """Row by row, the last first; interrupted, the rest can be taken back later.

    A row that is taken back whole is decided as before, and can be brought in again.
    """

    def __init__(self, desk: Desk, lists: ParticipantLists) -> None:
        self._desk = desk
        self._lists = lists

    def touched(self, list_id: UUID) -> int:
        """How many visits that the import made were changed since."""
        with self._desk.read() as session:
            made = list(query.done_with(session, list_id))
            return sum(is_touched(session, done, self._desk.me.actor.id) for done in made)

    def undo(self, list_id: UUID, progress: Progress, *, with_touched: bool = False) -> int:
        """How many rows left something behind that was used since. Raises `ListUnknown`.

        Visits that were changed since stay, unless they are to go `with_touched`; those that
        other records stand on stay in any case.
        """
        before = sum(self._lists.overview(list_id).results.values()) + 1
        staying = before - 1
        while 0 < staying < before:  # a company goes once the last of its visits is gone
            before = staying
            staying = self._undo(list_id, progress, with_touched=with_touched)
        _log.info("the list %s was taken back", list_id)
        return staying

    def _undo(self, list_id: UUID, progress: Progress, *, with_touched: bool) -> int:
        total = sum(self._lists.overview(list_id).results.values())
        after, done, staying = (True, 2**62), 0, 0
        while True:
            progress.step(done, total)
            with self._desk.write() as session:
                rows = query.brought_in(session, list_id, _TOGETHER, after)
                held = _loaded(session, rows)
                stays = {
                    row.line
                    for row in rows
                    if self._take_back(session, row, with_touched=with_touched)
                }
                query.save_results(session, list_id, (_outcome(row, stays) for row in rows))
                held.clear()
            if not rows:
                break
            after = rows[-1].finding.repeats is not None, rows[-1].line
            done, staying = done + len(rows), staying + len(stays)
        return staying

    def _take_back(self, session: Session, row: Listed, *, with_touched: bool) -> bool:
        """Whether something stays."""
        done, now = row.done or Done(), self._desk.now()
        if done.visit_id:
            own = self._desk.me.actor.id
            if not take_visit(session, done, own, now, with_touched=with_touched):
                return True
        _forget_marks(session, done, now)
        is_whole = _take_contact(session, done, now)
        return not (_take_company(session, done, now) and is_whole)


def _outcome(row: Listed, stays: set[int]) -> tuple[int, Result | None, UUID | None, Done | None]:
    if row.line in stays:
        return row.line, Result.STAYS, row.company_id, row.done
    return row.line, None, None, None


def _take_contact(session: Session, done: Done, now: datetime) -> bool:
    """Whether the contact is as before the import."""
    if made := done.contact_made:
        row = session.get(ContactRow, made.id)
        if row is None or row.deleted_at:
            return True
        person = replace(row.to_domain(), company_id=made.company_id)
        if not is_as_made(made, person) or _is_met(session, row):
            return False
        remove(session, ContactRow, made.id, now)
        return True
    if done.contact_before and done.contact_after:
        row = session.get(ContactRow, done.contact_after.id)
        if row is None or row.deleted_at:
            return True
        person, is_whole = unfilled_person(
            done.contact_before, done.contact_after, row.to_domain()
        )
        row.take(person)
        return is_whole
    return True


def _take_company(session: Session, done: Done, now: datetime) -> bool:
    """Whether the company is gone again, or as before the import."""
    if made := done.made:
        row = session.get(CompanyRow, made.id)
        if row is None or (row.deleted_at and not redirects.of(session, made.id)):
            return True
        if row.deleted_at or not is_as_made(made, row.to_domain()) or _is_used(session, made.id):
            return False
        remove(session, CompanyRow, made.id, now)
        return True
    if done.before and done.after:
        row = session.get(CompanyRow, done.after.id)
        if row is None or row.deleted_at:
            return True
        company, is_whole = unfilled(done.before, done.after, row.to_domain())
        row.take(company)
        return is_whole
    return True


def _forget_marks(session: Session, done: Done, now: datetime) -> None:
    for mark_id in done.marks:
        mark = session.get(DistinctionRow, mark_id)
        if mark and not mark.deleted_at:
            mark.deleted_at = now


def _is_used(session: Session, company_id: UUID) -> bool:
    """Whether anything is noted about it, or typed, or another company became part of it."""
    return links.is_used(session, company_id) or bool(redirects.into(session, company_id))


def _is_met(session: Session, contact: ContactRow) -> bool:
    """Whether a visit or a referral of the company names the contact."""
    return links.is_named(session, contact.company_id, contact.id)


def _loaded(session: Session, rows: Iterable[Listed]) -> list[Row]:
    """The records that may go again, asked for together; as long as they are held."""
    companies, contacts = set[UUID](), set[UUID]()
    for row in rows:
        done = row.done or Done()
        companies.update(one.id for one in (done.made, done.after) if one)
        contacts.update(one.id for one in (done.contact_made, done.contact_after) if one)
    found: list[Row] = list(
        session.scalars(select(CompanyRow).where(CompanyRow.id.in_(companies)))
    )
    found += session.scalars(select(ContactRow).where(ContactRow.id.in_(contacts)))
    return found
