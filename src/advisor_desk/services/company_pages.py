"""Everything a company's page shows, read in one go."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from itertools import chain
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.checklists import Checklist, Standing, latest, standing
from advisor_desk.domain.companies import Company, CompanyUnknown, Contact
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.invitations import Invitation, parties
from advisor_desk.domain.merging import Redirect
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach import Advice, Encounter, Question
from advisor_desk.domain.outreach.collisions import collisions
from advisor_desk.domain.outreach.resolutions import Case, weighed
from advisor_desk.domain.referrals import OPEN, Referral
from advisor_desk.domain.register_news import NewsOf, news_of
from advisor_desk.services.collisions import current_since
from advisor_desk.services.desk import Desk
from advisor_desk.services.outreach import advise_by_agreement, known_here
from advisor_desk.services.relations import Apart, Related, related, told_apart
from advisor_desk.services.timeline import Entry, EntryKind, in_order
from advisor_desk.store import checklists as checklist_query
from advisor_desk.store import collisions as collision_query
from advisor_desk.store import companies as company_query
from advisor_desk.store import engagements as engagement_query
from advisor_desk.store import inquiries as inquiry_query
from advisor_desk.store import invitations as invitation_query
from advisor_desk.store import next_steps as step_query
from advisor_desk.store import own_notes, redirects
from advisor_desk.store import referrals as referral_query
from advisor_desk.store import register_news as news_query

PAGE = 40


@dataclass(frozen=True, kw_only=True)
class CompanyPage:
    """The page's facts; `timeline` is its first part, planned first, then the latest."""

    company: Company
    contacts: Sequence[Contact]
    advice: Advice
    timeline: Sequence[Entry]
    has_more: bool
    referrals: Sequence[Referral]
    checklist: Checklist | None
    standing: Standing
    steps: Sequence[NextStep]
    consents: Sequence[Consent]
    related: Sequence[Related]
    apart: Sequence[Apart]
    news: NewsOf | None
    """What a newer register says of it."""


class CompanyPages:
    """Reads; changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(self, company_id: UUID) -> CompanyPage:
        """The page, with advice on outreach today, of a company or of what it is part of now.

        Raises `CompanyUnknown`.
        """
        with self._desk.read() as session:
            company_id = redirects.followed(session, company_id)
            company = company_query.by_id(session, company_id)
            if company is None:
                raise CompanyUnknown(str(company_id))
            known = known_here(session, self._desk, company_id)
            engagements = engagement_query.of_company(session, company_id, limit=PAGE)
            referrals = referral_query.of_company(session, company_id)
            checklists = checklist_query.of_company(session, company_id)
            consents = referral_query.consents(session, company_id)
            merges = redirects.into(session, company_id)
            entries = chain(
                self._of_engagements(session, engagements),
                _of_referrals(referrals),
                _of_checklists(checklists),
                _of_consents(consents, self._desk),
                _of_merges(merges, self._desk),
                _of_inquiries(inquiry_query.of_company(session, company_id)),
                _of_follow_ups(step_query.follow_ups(session, company_id)),
            )
            return CompanyPage(
                company=company,
                contacts=company_query.contacts(session, company_id),
                advice=advise_by_agreement(self._desk, self._question(), known),
                timeline=in_order(entries, self._current_cases(session, known.encounters)),
                has_more=len(engagements) < len(known.encounters),
                referrals=[r for r in referrals if r.state in OPEN],
                checklist=latest(checklists),
                standing=standing(
                    done=sum(e.status is Status.DONE for e in known.encounters),
                    checklists=checklists,
                    today=self._desk.today(),
                ),
                steps=engagement_query.steps_of_company(session, company_id),
                consents=consents,
                related=related(session, company_id),
                apart=told_apart(session, company_id),
                news=news_of(company, news_query.of_company(session, company_id)),
            )

    def more(self, company_id: UUID, before: datetime) -> Sequence[Entry]:
        """The next part of the timeline: engagements earlier than the last one shown."""
        with self._desk.read() as session:
            kept_id = redirects.followed(session, company_id)
            return list(self._of_engagements(session, _older(session, kept_id, before)))

    def _of_engagements(
        self, session: Session, engagements: Sequence[Engagement]
    ) -> Iterator[Entry]:
        asked, actor_id = [e.id for e in engagements], self._desk.me.actor.id
        invited = invitation_query.of_engagements(session, asked)
        return _of_engagements(
            engagements, own_notes.of_engagements(session, asked, actor_id), invited
        )

    def _current_cases(self, session: Session, encounters: Sequence[Encounter]) -> Sequence[Case]:
        """Those that something can still be done about: older ones are only counted."""
        terms, known = self._desk.terms, {e.id: e for e in encounters}
        decided = collision_query.resolutions_of(session, known)
        cases = weighed(collisions(encounters, terms), decided, known)
        since = current_since(self._desk.today(), terms)
        return [case for case in cases if case.on >= since]

    def _question(self) -> Question:
        me, today = self._desk.me, self._desk.today()
        return Question(
            actor_id=me.actor.id,
            adviser_id=me.adviser.id,
            role=Role.OUTREACH,
            on=today,
            today=today,
        )


def _older(session: Session, company_id: UUID, before: datetime) -> Sequence[Engagement]:
    return engagement_query.of_company(session, company_id, before=before, limit=PAGE)


def _of_engagements(
    engagements: Sequence[Engagement],
    notes: Mapping[UUID, str],
    invited: Mapping[UUID, Sequence[Invitation]],
) -> Iterator[Entry]:
    for engagement in engagements:
        yield Entry(
            at=engagement.starts_at,
            kind=EntryKind.ENGAGEMENT,
            actor_id=engagement.actor_id,
            adviser_id=engagement.adviser_id,
            is_planned=engagement.status is Status.PLANNED,
            record=engagement,
            notes=notes.get(engagement.id, ""),
            parties=parties(engagement, invited.get(engagement.id, ())),
        )


def _of_referrals(referrals: Sequence[Referral]) -> Iterator[Entry]:
    for referral in referrals:
        if referral.sent_at:
            yield Entry(
                at=referral.sent_at,
                kind=EntryKind.REFERRAL,
                actor_id=referral.from_actor_id,
                adviser_id=referral.from_adviser_id,
                is_planned=False,
                record=referral,
            )


def _of_checklists(checklists: Sequence[Checklist]) -> Iterator[Entry]:
    for checklist in checklists:
        yield Entry(
            at=datetime.combine(checklist.filled_on, time(12), UTC),
            kind=EntryKind.CHECKLIST,
            actor_id=checklist.actor_id,
            adviser_id=checklist.adviser_id,
            is_planned=False,
            record=checklist,
        )


def _of_consents(consents: Sequence[Consent], desk: Desk) -> Iterator[Entry]:
    for consent in consents:
        yield Entry(
            at=datetime.combine(consent.given_on, time(12), UTC),
            kind=EntryKind.CONSENT,
            actor_id=desk.me.actor.id,
            adviser_id=None,
            is_planned=False,
            record=consent,
        )


def _of_merges(merges: Sequence[Redirect], desk: Desk) -> Iterator[Entry]:
    for merge in merges:
        adviser = desk.people.advisers.get(merge.merged_by) if merge.merged_by else None
        yield Entry(
            at=merge.merged_at,
            kind=EntryKind.MERGE,
            actor_id=adviser.actor_id if adviser else desk.me.actor.id,
            adviser_id=merge.merged_by,
            is_planned=False,
            record=merge,
        )


def _of_inquiries(inquiries: Sequence[Inquiry]) -> Iterator[Entry]:
    for inquiry in inquiries:
        yield Entry(
            at=inquiry.came_at,
            kind=EntryKind.INQUIRY,
            actor_id=inquiry.door_actor_id,
            adviser_id=inquiry.taken_by,
            is_planned=False,
            record=inquiry,
        )


def _of_follow_ups(follow_ups: Sequence[FollowUp]) -> Iterator[Entry]:
    for follow_up in follow_ups:
        yield Entry(
            at=datetime.combine(follow_up.on, time(12), UTC),
            kind=EntryKind.FOLLOW_UP,
            actor_id=follow_up.actor_id,
            adviser_id=follow_up.adviser_id,
            is_planned=False,
            record=follow_up,
        )
