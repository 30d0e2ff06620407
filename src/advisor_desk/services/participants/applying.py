"""Bringing decided rows into the desk: companies taken over or added, contacts, marks."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.list_imports import (
    addition,
    company_of,
    filled,
    filled_person,
    known_person,
    person_of,
)
from advisor_desk.domain.participants import Choice, Done, Listed, Participant, Result
from advisor_desk.domain.progress import Progress
from advisor_desk.services.companies import cleaned, cleaned_contact, namesake
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.lists import ParticipantLists
from advisor_desk.services.places import Places
from advisor_desk.services.relations import told_to_be_apart
from advisor_desk.services.saving import put
from advisor_desk.store import companies as company_query
from advisor_desk.store import participants as query
from advisor_desk.store import redirects
from advisor_desk.store.rows import CompanyRow, ContactRow

_TOGETHER = 40
"""Rows of one transaction: some 50 ms, so that others can write in between."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outcome:
    """What became of a row. `result` None: it waits for the row that it repeats."""

    result: Result | None
    company_id: UUID | None = None
    done: Done | None = None


class ListImport:
    """Each row is brought in whole, with what takes it back, in one transaction with others.

    What is interrupted stops between two transactions: it can be gone on with, or taken back.
    """

    def __init__(self, desk: Desk, lists: ParticipantLists, places: Places) -> None:
        self._desk = desk
        self._lists = lists
        self._places = places

    def apply(self, list_id: UUID, progress: Progress) -> None:
        """Bring in every row that is decided and not in yet. Raises `ListUnknown`."""
        total = self._lists.overview(list_id).ready
        after, done = (False, 0), 0
        while True:
            progress.step(done, total)
            with self._desk.write() as session:
                rows = query.ready(session, list_id, _TOGETHER, after)
                self._bring_in(session, list_id, rows)
            if not rows:
                break
            after = rows[-1].finding.repeats is not None, rows[-1].line
            done += len(rows)
        _log.info("rows of the list %s were brought in", list_id)

    def _bring_in(self, session: Session, list_id: UUID, rows: Sequence[Listed]) -> None:
        outcomes = dict[int, Outcome]()
        for row in rows:
            outcomes[row.line] = self._outcome(session, list_id, row, outcomes)
        failed = [line for line, one in outcomes.items() if one.result is Result.FAILED]
        query.save_decisions(session, list_id, dict.fromkeys(failed))
        query.save_results(
            session,
            list_id,
            ((line, one.result, one.company_id, one.done) for line, one in outcomes.items()),
        )

    def _outcome(
        self, session: Session, list_id: UUID, row: Listed, others: Mapping[int, Outcome]
    ) -> Outcome:
        """`others` are those of the same transaction."""
        choice = row.decision.choice if row.decision else Choice.SKIP
        if choice is Choice.JOIN:
            return self._joined(session, list_id, row, others)
        if choice is Choice.SKIP:
            return Outcome(Result.SKIPPED)
        if row.chosen and row.chosen.on_desk:
            kept = redirects.followed(session, row.chosen.company.id)
            known = company_query.by_id(session, kept)
            return self._known(session, row, known) if known else Outcome(Result.FAILED)
        company = row.chosen.company if row.chosen else self._as_typed(row.typed)
        if known := namesake(session, company):  # come to the desk since
            return self._known(session, row, known)
        return self._made(session, row, company)

    def _joined(
        self, session: Session, list_id: UUID, row: Listed, others: Mapping[int, Outcome]
    ) -> Outcome:
        """With the row that it repeats, which has come before if it came at all."""
        line = row.finding.repeats or 0
        first = others.get(line) or Outcome(*query.result_of(session, list_id, line))
        if first.company_id is None:
            return Outcome(Result.SKIPPED if first.result is Result.SKIPPED else None)
        company_id = first.company_id
        known = company_query.by_id(session, redirects.followed(session, company_id))
        return self._known(session, row, known) if known else Outcome(Result.FAILED)

    def _known(self, session: Session, row: Listed, known: Company) -> Outcome:
        """What is empty is filled in; what is told differently stays as it is."""
        after = self._with_facts(session, known, row)
        done = Done()
        if after != known:
            done = Done(before=known, after=after)
            put(session, CompanyRow, after)
        return Outcome(Result.KNOWN, known.id, self._with_people(session, row, known.id, done))

    def _made(self, session: Session, row: Listed, company: Company) -> Outcome:
        new = self._with_facts(session, replace(company, id=new_id()), row)
        session.add(CompanyRow.of(new))
        result = Result.TAKEN_OVER if row.chosen else Result.ADDED
        done = self._with_people(session, row, new.id, Done(made=new))
        return Outcome(result, new.id, done)

    def _with_facts(self, session: Session, company: Company, row: Listed) -> Company:
        """With what the row adds, but for a number that another company has."""
        after = cleaned(filled(addition(company, row.typed)))
        if (after.number, after.person_hash) == (company.number, company.person_hash):
            return after
        other = namesake(session, after)
        if other is None or other.id == company.id:
            return after
        country, number, person_hash = company.country, company.number, company.person_hash
        return replace(after, country=country, number=number, person_hash=person_hash)

    def _with_people(self, session: Session, row: Listed, company_id: UUID, done: Done) -> Done:
        marks = [
            mark.id
            for key in row.apart
            if not key.startswith("line:")
            for mark in told_to_be_apart(session, company_id, key)
        ]
        done = replace(done, marks=tuple(marks))
        person = person_of(row.typed, new_id(), company_id)
        if person is None:
            return done
        there = [] if done.made else company_query.contacts(session, company_id)
        known = known_person(there, person)
        if known is None:
            made = cleaned_contact(person)
            session.add(ContactRow.of(made))
            return replace(done, contact_made=made)
        after = cleaned_contact(filled_person(known, person))
        if after == known:
            return done
        put(session, ContactRow, after)
        return replace(done, contact_before=known, contact_after=after)

    def _as_typed(self, row: Participant) -> Company:
        company = company_of(row, new_id())
        town = self._places.municipalities.spelling(row.town) if row.town else ""
        return replace(company, town=town)
