"""The report of a visit for the company: what we agreed."""

from collections.abc import Iterable
from uuid import UUID

from advisor_desk.domain.codes import Language
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.handover import Party, Person, Step
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.visit_reports import NothingToReport, VisitReport, ensure_reportable
from advisor_desk.services.desk import Desk
from advisor_desk.services.papers import Printable
from advisor_desk.store import companies as company_query
from advisor_desk.store import engagements as query
from advisor_desk.system.words import Words


class VisitReports:
    """Own notes are never asked for here."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def report(self, engagement_id: UUID) -> VisitReport:
        """What the company is told of the visit. Raises `NothingToReport`."""
        with self._desk.read() as session:
            found = query.by_ids(session, [engagement_id])
            visit = found.get(engagement_id)
            if visit is None:
                raise NothingToReport
            ensure_reportable(visit, self._desk.me.actor.id)
            company = company_query.by_ids(session, [visit.company_id])[visit.company_id]
            contacts = company_query.contacts(session, company.id)
            steps = query.steps_of_engagement(session, visit.id)
            met = [one for one in contacts if one.id in visit.contact_ids]
            return VisitReport(
                starts_at=visit.starts_at.astimezone(),
                made_on=self._desk.today(),
                company=company.name,
                kind=visit.kind,
                place=visit.place,
                place_text=visit.place_text,
                sender=self._sender(visit),
                along=self._along(visit),
                met=tuple(map(Person.of, met)),
                purpose=visit.purpose,
                needs=visit.needs,
                summary=visit.summary,
                steps=tuple(map(self._step, steps)),
            )

    def paper(self, engagement_id: UUID, language: Language) -> Printable:
        """The report as a PDF, to be mailed to whom one met. Raises `NothingToReport`."""
        from advisor_desk.documents.visit_report_pdf import visit_report_pdf

        words, report = Words(language), self.report(engagement_id)
        paper = visit_report_pdf(report, words)
        day = report.starts_at.date().isoformat()
        named = f"{words.text('paper.report')} {day}"
        return Printable(
            paper.content,
            paper.pages,
            paper.missing_characters,
            f"{named}.pdf",
            named=named,
            receiver=to_company(report.company, report.met),
        )

    def _sender(self, visit: Engagement) -> Party:
        """Who was there for one's own actor: the adviser who led it, else whoever prints."""
        me = self._desk.me
        adviser = me.adviser
        if visit.actor_id == me.actor.id and visit.adviser_id:
            adviser = self._desk.people.advisers.get(visit.adviser_id, adviser)
        return Party(
            actor=me.actor.name,
            person=adviser.name,
            email=adviser.email,
            telephone=adviser.telephone,
        )

    def _along(self, visit: Engagement) -> tuple[str, ...]:
        others = sorted(self._desk.actor_name(one) for one in visit.actors)
        return tuple(one for one in others if one and one != self._desk.me.actor.name)

    def _step(self, step: NextStep) -> Step:
        owner = "" if step.by_company else self._desk.actor_name(step.owner_actor_id)
        return Step(text=step.text, due=step.due, owner=owner)


def to_company(company: str, people: Iterable[Person]) -> Party:
    """The first of them that can be reached by mail; without one the adviser fills it in."""
    found = next((one for one in people if one.email), None)
    if found is None:
        return Party(actor=company)
    return Party(actor=company, person=found.name, email=found.email)
