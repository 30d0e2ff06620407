"""The dossier of a company: what its page shows and all that lies further down, on paper."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from advisor_desk.domain.codes import Language
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.day_sheets import last_known, to_ask
from advisor_desk.domain.dossiers import Allowed, Asked, Dossier, Followed, Handed, Met, Told
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.domain.handover import ChecklistGiven, Party, Person, Step, given
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach import Advice, Cause
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.advice_words import AdviceWords
from advisor_desk.services.checklists import Checklists
from advisor_desk.services.company_pages import CompanyPage, CompanyPages
from advisor_desk.services.desk import Desk
from advisor_desk.services.papers import Printable
from advisor_desk.services.places import Places
from advisor_desk.services.timeline import Entry
from advisor_desk.system.words import Words


class Dossiers:
    """Reads through the company's page, so that nothing is on paper which is not shown there."""

    def __init__(self, desk: Desk, checklists: Checklists) -> None:
        self._desk, self._pages = desk, CompanyPages(desk)
        self._checklists, self._places = checklists, Places()

    def dossier(self, company_id: UUID, words: Words) -> Dossier:
        """Raises `CompanyUnknown`."""
        page, me = self._pages.page(company_id), self._desk.me
        company, language = page.company, Language(words.language)
        entries = self._entries(page)
        met = [
            self._met(entry, entry.record, page.contacts)
            for entry in sorted(entries, key=lambda one: one.at)
            if isinstance(entry.record, Engagement)
        ]
        past = [one for one in met if one.engagement.status is not Status.PLANNED][::-1]
        done = [one.engagement for one in past if one.engagement.status is Status.DONE]
        maturity = last_known(one.maturity for one in done)
        held, records = page.checklist, [entry.record for entry in entries]
        return Dossier(
            made_on=self._desk.today(),
            holder=Party(actor=me.actor.name, person=me.adviser.name),
            company=company,
            municipality=self._places.municipality_name(company.municipality),
            industry=self._places.industry_name(
                company.industry, company.industry_version, language
            ),
            maturity=maturity,
            related=tuple((one.name, words.text(one.told_as)) for one in page.related),
            contacts=tuple(map(Person.of, page.contacts)),
            outreach=self._told(page.advice, words),
            consents=tuple(map(self._allowed, page.consents)),
            asks=to_ask(
                company,
                is_anybody_known=bool(page.contacts),
                standing=page.standing,
                checklist=held,
                maturity=maturity,
            ),
            steps=tuple(self._step(one) for one in page.steps if one.done_on is None),
            referrals=tuple(map(self._handed, page.referrals)),
            inquiries=tuple(self._asked(one) for one in records if isinstance(one, Inquiry)),
            planned=tuple(one for one in met if one.engagement.status is Status.PLANNED),
            past=tuple(past),
            follow_ups=tuple(self._followed(one) for one in records if isinstance(one, FollowUp)),
            standing=page.standing,
            checklist=self._given(page, language),
            valid_until=held.valid_until() if held and held.is_complete else None,
        )

    def paper(self, company_id: UUID, language: Language) -> Printable:
        """The dossier as a PDF, for nobody but the own actor. Raises `CompanyUnknown`."""
        from advisor_desk.documents.dossier_pdf import dossier_pdf

        words = Words(language)
        dossier = self.dossier(company_id, words)
        paper = dossier_pdf(dossier, words)
        named = f"{words.text('paper.dossier')} {dossier.made_on.isoformat()}"
        return Printable(
            paper.content, paper.pages, paper.missing_characters, f"{named}.pdf", named=named
        )

    def _entries(self, page: CompanyPage) -> list[Entry]:
        """The whole timeline: the page has its first part."""
        found = list(page.timeline)
        part = [entry for entry in found if isinstance(entry.record, Engagement)]
        while part:
            oldest = min(entry.at for entry in part)
            part = list(self._pages.more(page.company.id, oldest)) if page.has_more else []
            found.extend(part)
        return found

    def _told(self, advice: Advice, words: Words) -> Told:
        """Who was not heard from stands among the ages, as in the window."""
        say = AdviceWords(self._desk, words)
        return Told(
            level=advice.level,
            reasons=tuple(
                say.reason(one) for one in advice.reasons if one.cause is not Cause.NOT_HEARD
            ),
            heard=tuple(
                (self._desk.actor_name(one.actor_id), say.heard(one)) for one in advice.as_of
            ),
        )

    def _met(self, entry: Entry, visit: Engagement, contacts: Sequence[Contact]) -> Met:
        others = sorted(filter(None, map(self._desk.actor_name, visit.actors - {visit.actor_id})))
        return Met(
            engagement=replace(
                visit,
                starts_at=visit.starts_at.astimezone(),
                ends_at=visit.ends_at.astimezone(),
            ),
            actors=(self._desk.actor_name(visit.actor_id), *others),
            adviser=self._desk.adviser_name(visit.adviser_id),
            people=tuple(one.name for one in contacts if one.id in visit.contact_ids),
            summary=visit.summary_for(self._desk.me.actor.id),
            notes=entry.notes,
        )

    def _step(self, step: NextStep) -> Step:
        return Step(
            text=step.text,
            due=step.due,
            owner="" if step.by_company else self._who(step.owner_adviser_id, step.owner_actor_id),
        )

    def _handed(self, referral: Referral) -> Handed:
        name = self._desk.actor_name
        return Handed(
            referral=referral,
            sender=self._who(referral.from_adviser_id, referral.from_actor_id),
            receiver=name(referral.to_actor_id),
            owner=name(referral.owner_id),
        )

    def _allowed(self, consent: Consent) -> Allowed:
        names = filter(None, map(self._desk.actor_name, consent.recipients))
        return Allowed(consent=consent, recipients=tuple(sorted(names)))

    def _asked(self, inquiry: Inquiry) -> Asked:
        return Asked(inquiry=inquiry, owner=self._who(inquiry.adviser_id, inquiry.actor_id))

    def _followed(self, follow_up: FollowUp) -> Followed:
        return Followed(
            follow_up=follow_up, by=self._who(follow_up.adviser_id, follow_up.actor_id)
        )

    def _given(self, page: CompanyPage, language: Language) -> ChecklistGiven | None:
        held = page.checklist
        if held is None:
            return None
        by = self._desk.actor_name(held.actor_id)
        return given(held, self._checklists.questions_of(held), by, language)

    def _who(self, adviser_id: UUID | None, actor_id: UUID) -> str:
        named = (self._desk.adviser_name(adviser_id), self._desk.actor_name(actor_id))
        return ", ".join(filter(None, named))
