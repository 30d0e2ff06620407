"""Referring a company, and recording what became of it."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain import checklists as checklist_rules
from advisor_desk.domain.answer_clock import answer_by
from advisor_desk.domain.codes import Language
from advisor_desk.domain.consents import Consent, ensure_allows, ensure_overridable
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.handover import Handover, Known, handover
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.merging import beyond
from advisor_desk.domain.referrals import (
    Happening,
    Referral,
    ReferralUnknown,
    State,
    StepNotAllowed,
    as_reference,
    ensure_follows,
    ensure_leads_on,
    ensure_ready,
    make_reference,
)
from advisor_desk.domain.text import line, note
from advisor_desk.services.checklists import Checklists
from advisor_desk.services.desk import Desk
from advisor_desk.services.places import Places
from advisor_desk.services.saving import discard_draft, put
from advisor_desk.store import checklists as checklist_query
from advisor_desk.store import companies as company_query
from advisor_desk.store import engagements as engagement_query
from advisor_desk.store import own_notes as note_query
from advisor_desk.store import redirects
from advisor_desk.store import referrals as query
from advisor_desk.store.rows import CompanyRow, ConsentRow, HappeningRow, ReferralRow


@dataclass(frozen=True)
class ReferralView:
    """A referral with its company's name and all that happened to it."""

    referral: Referral
    company: str
    happenings: tuple[Happening, ...]


class Referrals:
    """From draft to closed. Nothing is sent or printed without consent or an override."""

    def __init__(self, desk: Desk, checklists: Checklists, places: Places) -> None:
        self._desk = desk
        self._checklists = checklists
        self._places = places

    def new_reference(self) -> str:
        """A reference for a referral of one's own, drawn at random."""
        code = self._desk.me.actor.code
        return make_reference(code, self._desk.today().year, secrets.randbits(30))

    def save(self, referral: Referral) -> Referral:
        """Keep it as a draft of its own: no rule is asked yet.

        Raises `StepNotAllowed` once it was sent.
        """
        draft = replace(_clean(referral), state=State.DRAFT, sent_at=None, answer_by=None)
        with self._desk.write() as session:
            row = session.get(ReferralRow, draft.id)
            if row and row.state is not State.DRAFT:
                raise StepNotAllowed(row.state, State.DRAFT)
            return put(session, ReferralRow, draft).to_domain()

    def send(self, referral: Referral) -> Referral:
        """Seal it and start the answer clock; it can be printed and handed over from now on.

        Raises `ReferralIncomplete`, and what `ensure_allows` or, for an override,
        `ensure_overridable` raises.
        """
        clean = _clean(referral)
        ensure_ready(clean)
        now = self._desk.now()
        receiver = self._desk.people.actors[clean.to_actor_id]
        with self._desk.write() as session:
            self._ensure_consent(session, clean)
            row = session.get(ReferralRow, clean.id)
            happening = self._happening(clean.id, State.SENT)
            ensure_follows(row.state if row else State.DRAFT, happening)
            sent = replace(
                clean,
                state=State.SENT,
                sent_at=now,
                answer_by=answer_by(now, self._desk.terms, receiver.country),
            )
            row = put(session, ReferralRow, sent)
            put(session, HappeningRow, happening)
            discard_draft(session, Form.REFERRAL, clean.id)
            return row.to_domain()

    def record(self, happening: Happening) -> Referral:
        """Note what the partner answered, by telephone or mail, or that it was withdrawn.

        Raises `StepNotAllowed`, `OutcomeMissing`, `NoteMissing`, `NewReceiverMissing` or
        `ReroutedInACircle`.
        """
        clean = replace(
            happening,
            said_by=line(happening.said_by),
            note=note(happening.note),
            recorded_by=happening.recorded_by or self._desk.me.adviser.id,
        )
        with self._desk.write() as session:
            row = session.get_one(ReferralRow, clean.referral_id)
            ensure_follows(row.state, clean)
            ensure_leads_on(row.to_domain(), clean)
            if clean.state is State.SENT:  # only `send` asks for consent
                raise StepNotAllowed(row.state, State.SENT)
            row.state = clean.state
            put(session, HappeningRow, clean)
            return row.to_domain()

    def get(self, reference: str) -> ReferralView:
        """Raises `ReferralUnknown`."""
        with self._desk.read() as session:
            found = query.by_reference(session, as_reference(reference) or reference.strip())
            if found is None:
                raise ReferralUnknown(reference)
            return _view(session, found)

    def by_id(self, referral_id: UUID) -> ReferralView:
        with self._desk.read() as session:
            return _view(session, session.get_one(ReferralRow, referral_id).to_domain())

    def list(
        self, states: Sequence[State] = tuple(State), *, after: UUID | None = None, limit: int = 50
    ) -> Sequence[tuple[Referral, str]]:
        """A page of referrals with the company's name, newest first, from `after` on."""
        with self._desk.read() as session:
            found = query.page(session, states, after=after, limit=limit)
            names = company_query.names(session, {r.company_id for r in found})
            return [(r, names.get(r.company_id, "")) for r in found]

    def paper(
        self,
        referral: Referral,
        language: Language | None = None,
        *,
        proposed: Consent | None = None,
    ) -> Handover:
        """What may leave the desk. Raises what `send` raises for the same consent or override.

        `proposed` is a consent being typed: with it the paper is a preview, not to be sent.
        """
        if referral.override:
            ensure_overridable(referral.override, ())
        with self._desk.read() as session:
            consent = proposed or _consent(session, referral)
            known = self._known(session, referral, consent)
        return handover(
            referral, known, consent=consent, today=self._desk.today(), language=language
        )

    def _known(self, session: Session, referral: Referral, consent: Consent | None) -> Known:
        """What is known of the company, but for what the consent was not given for."""
        company = session.get_one(CompanyRow, referral.company_id).to_domain()
        merges = redirects.history(session, company.id) if consent else ()
        others = beyond(merges, consent.id) if consent else frozenset()
        held = [c for c in checklist_query.of_company(session, company.id) if c.id not in others]
        checklist = checklist_rules.latest(held)
        language = referral.language
        return Known(
            company=company,
            municipality=self._places.municipality_name(company.municipality),
            industry=self._places.industry_name(
                company.industry, company.industry_version, language
            ),
            contacts=tuple(
                c for c in company_query.contacts(session, company.id) if c.id not in others
            ),
            engagements=tuple(
                e
                for e in engagement_query.of_company(session, company.id, limit=30)
                if e.id not in others
            ),
            own_notes=tuple(
                n
                for n in note_query.of_company(session, company.id, referral.from_actor_id)
                if n.engagement_id not in others
            ),
            notes_of=referral.notes_of,
            checklist=checklist,
            questions=self._checklists.questions_of(checklist) if checklist else None,
            next_steps=tuple(
                s
                for s in engagement_query.steps_of_company(session, company.id)
                if s.id not in others
            ),
            actors=self._desk.people.actors,
            functions=self._desk.people.functions,
            advisers=self._desk.people.advisers,
        )

    def _ensure_consent(self, session: Session, referral: Referral) -> None:
        if referral.override:
            ensure_overridable(referral.override, referral.scope)
            return
        ensure_allows(
            _consent(session, referral),
            recipient=referral.to_actor_id,
            recipient_name=self._desk.actor_name(referral.to_actor_id),
            scope=referral.scope,
            today=self._desk.today(),
        )

    def _happening(self, referral_id: UUID, state: State) -> Happening:
        return Happening(
            id=new_id(),
            referral_id=referral_id,
            state=state,
            at=self._desk.now(),
            recorded_by=self._desk.me.adviser.id,
        )


def _consent(session: Session, referral: Referral) -> Consent | None:
    row = session.get(ConsentRow, referral.consent_id) if referral.consent_id else None
    is_meant = row and not row.deleted_at and row.company_id == referral.company_id
    return row.to_domain() if row and is_meant else None


def _view(session: Session, referral: Referral) -> ReferralView:
    names = company_query.names(session, [referral.company_id])
    happened = tuple(query.happenings(session, referral.id))
    return ReferralView(referral, names.get(referral.company_id, ""), happened)


def _clean(referral: Referral) -> Referral:
    return replace(
        referral,
        ask=note(referral.ask),
        background=note(referral.background),
        override=referral.override
        and replace(referral.override, reason=note(referral.override.reason).strip()),
    )
