"""Some rows brought in, in one transaction and in their order."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company, Contact
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
from advisor_desk.services.companies import cleaned, cleaned_contact, namesake
from advisor_desk.services.participants.visits import VisitMaker
from advisor_desk.services.places import Places
from advisor_desk.services.relations import told_to_be_apart
from advisor_desk.services.saving import put
from advisor_desk.store import companies as company_query
from advisor_desk.store import participants as query
from advisor_desk.store import redirects
from advisor_desk.store.rows import CompanyRow, ContactRow


@dataclass(frozen=True)
class Outcome:
    """What became of a row. `result` None: it waits for the row that it repeats."""

    result: Result | None
    company_id: UUID | None = None
    done: Done | None = None


class Bringing:
    """`outcomes` are by line."""

    def __init__(
        self, session: Session, list_id: UUID, places: Places, visits: VisitMaker
    ) -> None:
        self._session, self._list_id = session, list_id
        self._places, self._visits = places, visits
        self._companies: dict[int, UUID] = {}
        """By the line of the row that is the first of its company."""
        self.outcomes: dict[int, Outcome] = {}

    def bring(self, row: Listed) -> None:
        self.outcomes[row.line] = found = self._outcome(row)
        if found.company_id:
            self._companies.setdefault(row.finding.repeats or row.line, found.company_id)

    def _outcome(self, row: Listed) -> Outcome:
        choice = row.decision.choice if row.decision else Choice.SKIP
        if choice is Choice.JOIN:
            return self._joined(row)
        if choice is Choice.SKIP:
            return Outcome(Result.SKIPPED)
        if row.chosen and row.chosen.on_desk:
            known = self._on_desk(row.chosen.company.id)
            return self._known(row, known) if known else Outcome(Result.FAILED)
        company = row.chosen.company if row.chosen else self._as_typed(row.typed)
        if known := namesake(self._session, company):  # come to the desk since
            return self._known(row, known)
        if row.typed.visit and (known := self._come_in(row.line)):
            return self._known(row, known)
        return self._made(row, company)

    def _joined(self, row: Listed) -> Outcome:
        """With the row that it repeats, which has come before if it came at all."""
        line = row.finding.repeats or 0
        if known := self._come_in(line):
            return self._known(row, known)
        if line in self.outcomes:
            result = self.outcomes[line].result
        else:
            result, _ = query.result_of(self._session, self._list_id, line)
        if result is Result.SKIPPED:
            return Outcome(Result.SKIPPED)
        first = next(iter(query.listed(self._session, self._list_id, [line])), None)
        if row.typed.visit and first and first.is_aside and first.decision:
            return self._outcome(_in_place_of(first, row))
        return Outcome(None)

    def _come_in(self, line: int) -> Company | None:
        """The company of that row, or of one that repeats it."""
        found = self._companies.get(line)
        found = found or query.company_of(self._session, self._list_id, line)
        return self._on_desk(found) if found else None

    def _on_desk(self, company_id: UUID) -> Company | None:
        return company_query.by_id(self._session, redirects.followed(self._session, company_id))

    def _known(self, row: Listed, known: Company) -> Outcome:
        """What is empty is filled in; what is told differently stays as it is."""
        if visit := row.typed.visit:
            if self._visits.is_there(self._session, visit, known.id):
                return Outcome(Result.THERE, known.id)
            if self._visits.is_held(visit, known):
                return Outcome(Result.HELD, known.id)
        after = self._with_facts(known, row)
        done = Done()
        if after != known:
            done = Done(before=known, after=after)
            put(self._session, CompanyRow, after)
        return Outcome(Result.KNOWN, known.id, self._with_people(row, known.id, done))

    def _made(self, row: Listed, company: Company) -> Outcome:
        new = self._with_facts(replace(company, id=new_id()), row)
        self._session.add(CompanyRow.of(new))
        result = Result.TAKEN_OVER if row.chosen else Result.ADDED
        done = self._with_people(row, new.id, Done(made=new))
        return Outcome(result, new.id, done)

    def _with_facts(self, company: Company, row: Listed) -> Company:
        """With what the row adds, but for a number that another company has."""
        after = cleaned(filled(addition(company, row.typed)))
        if (after.number, after.person_hash) == (company.number, company.person_hash):
            return after
        other = namesake(self._session, after)
        if other is None or other.id == company.id:
            return after
        country, number, person_hash = company.country, company.number, company.person_hash
        return replace(after, country=country, number=number, person_hash=person_hash)

    def _with_people(self, row: Listed, company_id: UUID, done: Done) -> Done:
        """With the marks of not the same, the contact and the visit."""
        marks = [
            mark.id
            for key in row.apart
            if not key.startswith("line:")
            for mark in told_to_be_apart(self._session, company_id, key)
        ]
        done, person = self._with_contact(row, company_id, replace(done, marks=tuple(marks)))
        if row.typed.visit is None:
            return done
        contacts = (person.id,) if person else ()
        made = self._visits.engagement(row.typed.visit, company_id, contacts)
        has_notes = self._visits.put(self._session, made, row.typed.visit)
        return replace(done, visit_id=made.id, has_notes=has_notes)

    def _with_contact(
        self, row: Listed, company_id: UUID, done: Done
    ) -> tuple[Done, Contact | None]:
        person = person_of(row.typed, new_id(), company_id)
        if person is None:
            return done, None
        there = [] if done.made else company_query.contacts(self._session, company_id)
        known = known_person(there, person)
        if known is None:
            made = cleaned_contact(person)
            self._session.add(ContactRow.of(made))
            return replace(done, contact_made=made), made
        after = cleaned_contact(filled_person(known, person))
        if after == known:
            return done, known
        put(self._session, ContactRow, after)
        return replace(done, contact_before=known, contact_after=after), known

    def _as_typed(self, row: Participant) -> Company:
        company = company_of(row, new_id())
        town = self._places.municipalities.spelling(row.town) if row.town else ""
        return replace(company, town=town)


def _in_place_of(first: Listed, row: Listed) -> Listed:
    """The row, decided on as the first one of its company, which cannot be read itself."""
    said = row.typed
    typed = replace(
        first.typed,
        line=said.line,
        visit=said.visit,
        contact=said.contact,
        title=said.title,
        email=said.email,
        telephone=said.telephone,
    )
    return replace(first, typed=typed)
