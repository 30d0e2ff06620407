"""The day sheet: one's own visits of a day with what is known, and what is not."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.calendars import Days
from advisor_desk.domain.checklists import Checklist, in_language, latest, standing
from advisor_desk.domain.codes import Language
from advisor_desk.domain.companies import Company
from advisor_desk.domain.day_sheets import (
    DaySheet,
    LastContact,
    SheetVisit,
    last_known,
    left,
    to_ask,
)
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.handover import Person, Step
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.services.board import Board, Filter
from advisor_desk.services.checklists import Checklists
from advisor_desk.services.desk import Desk
from advisor_desk.services.papers import Printable
from advisor_desk.store import checklists as checklist_query
from advisor_desk.store import companies as company_query
from advisor_desk.store import engagements as query
from advisor_desk.system.words import Words

_LAST, _READ, _STEPS = 3, 40, 8


class DaySheets:
    """For the adviser who carries it. Own notes stay at the desk: it may lie open anywhere."""

    def __init__(self, desk: Desk, board: Board, checklists: Checklists) -> None:
        self._desk, self._board, self._checklists = desk, board, checklists

    def sheet(self, day: date, language: Language) -> DaySheet:
        """One's own visits of the day, those that are done too."""
        view = self._board.view(Days(day, day), Filter(mine=True))
        engagements = [one.engagement for one in view.visits]
        with self._desk.read() as session:
            companies = company_query.by_ids(session, {e.company_id for e in engagements})
            visits = tuple(
                self._visit(session, one, companies[one.company_id], language)
                for one in engagements
            )
        me = self._desk.me
        return DaySheet(
            on=day,
            made_on=self._desk.today(),
            adviser=me.adviser.name,
            actor=me.actor.name,
            visits=visits,
        )

    def paper(self, day: date, language: Language) -> Printable:
        """The sheet as a PDF."""
        from advisor_desk.documents.day_sheet_pdf import day_sheet_pdf

        words = Words(language)
        paper = day_sheet_pdf(self.sheet(day, language), words)
        name = words.text("paper.day.file", day=day.isoformat())
        return Printable(
            paper.content, paper.pages, paper.missing_characters, f"{name}.pdf", named=name
        )

    def _visit(
        self, session: Session, visit: Engagement, company: Company, language: Language
    ) -> SheetVisit:
        past = query.of_company(session, company.id, before=visit.starts_at, limit=_READ)
        done = [one for one in past if one.status is Status.DONE]
        contacts = company_query.contacts(session, company.id)
        filled = checklist_query.of_company(session, company.id)
        held = latest(filled)
        return SheetVisit(
            starts_at=visit.starts_at.astimezone(),
            ends_at=visit.ends_at.astimezone(),
            company=company.name,
            number=formatted(company.number, company.country) if company.number else "",
            address=company.address,
            kind=visit.kind,
            role=visit.role,
            place=visit.place,
            place_text=visit.place_text,
            purpose=visit.purpose,
            needs=visit.needs,
            along=self._named(visit.actors - {self._desk.me.actor.id}),
            contacts=tuple(
                Person.of(one)
                for one in contacts
                if not visit.contact_ids or one.id in visit.contact_ids
            ),
            last=tuple(map(self._last, done[:_LAST])),
            asks=to_ask(
                company,
                is_anybody_known=bool(contacts),
                standing=standing(done=len(done), checklists=filled, today=self._desk.today()),
                checklist=held,
                maturity=last_known(one.maturity for one in done),
            ),
            questions=self._left(held, language),
            steps=self._open(query.steps_of_company(session, company.id)),
        )

    def _last(self, done: Engagement) -> LastContact:
        lead, *others = done.actor_id, *sorted(done.actors - {done.actor_id})
        return LastContact(
            on=done.starts_at.astimezone().date(),
            kind=done.kind,
            role=done.role,
            actors=self._named([lead, *others]),
            summary=done.summary_for(self._desk.me.actor.id),
        )

    def _left(self, held: Checklist | None, language: Language) -> tuple[str, ...]:
        """The questions that did not come up, as they are asked in the language."""
        codes = left(held)
        if held is None or not codes:
            return ()
        asked = {item.code: item for item in self._checklists.questions_of(held).items}
        return tuple(in_language(asked[code].texts, language) for code in codes if code in asked)

    def _open(self, steps: Iterable[NextStep]) -> tuple[Step, ...]:
        return tuple(
            Step(
                text=step.text,
                due=step.due,
                owner="" if step.by_company else self._desk.actor_name(step.owner_actor_id),
            )
            for step in steps
            if step.done_on is None
        )[:_STEPS]

    def _named(self, actors: Iterable[UUID]) -> tuple[str, ...]:
        return tuple(filter(None, map(self._desk.actor_name, actors)))
