"""What goes along and what stays: the company's consent, or an override, decides."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from advisor_desk.domain.answer_clock import local_time
from advisor_desk.domain.checklists import Checklist, QuestionSet, in_language, results
from advisor_desk.domain.codes import Language
from advisor_desk.domain.consents import Consent, ConsentMissing, Override, Scope, ensure_allows
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.handover.values import (
    AnswerGiven,
    ChecklistGiven,
    CriterionResult,
    Done,
    Facts,
    Handover,
    Known,
    Note,
    Notes,
    Overriding,
    Party,
    Permission,
    Person,
    Recipient,
    Step,
)
from advisor_desk.domain.organisation_numbers import is_personal
from advisor_desk.domain.own_notes import written_by
from advisor_desk.domain.referrals import Referral


def handover(
    referral: Referral,
    known: Known,
    *,
    consent: Consent | None,
    today: date,
    language: Language | None = None,
) -> Handover:
    """What may go to the receiver: asked to go along, and allowed by the company.

    With an override it is the company's name, number and coded needs, whatever else there is.
    `language` is the paper's own, by default the referral's. Raises as `ensure_allows`.
    """
    paper = language or referral.language
    if referral.override:
        return _bare(referral, known, _overriding(referral.override, known), paper, today)
    receiver = known.actors[referral.to_actor_id]
    if consent is None or consent.company_id != known.company.id:
        raise ConsentMissing(receiver.name)
    scope = referral.scope & consent.scope
    ensure_allows(
        consent, recipient=receiver.id, recipient_name=receiver.name, scope=scope, today=today
    )
    bare = _bare(referral, known, _permission(consent, scope, known), paper, today)
    return replace(
        bare,
        ask=referral.ask,
        facts=_facts(known) if Scope.FACTS in scope else None,
        contacts=_contacts(referral, known) if Scope.CONTACTS in scope else (),
        notes=_notes(referral, known) if Scope.NOTES in scope else None,
        checklist=_checklist(known, paper) if Scope.CHECKLIST in scope else None,
    )


def _bare(
    referral: Referral,
    known: Known,
    ground: Permission | Overriding,
    paper: Language,
    today: date,
) -> Handover:
    """What always goes along: name, number, coded needs, and who asks whom by when."""
    company, receiver = known.company, _receiver(referral, known)
    number = company.number or ""
    withheld = company.is_sole_trader or (bool(number) and is_personal(number, company.country))
    return Handover(
        reference=referral.reference,
        language=paper,
        written_in=referral.language,
        sender=_sender(referral, known),
        receiver=receiver,
        made_on=today,
        sent_at=referral.sent_at,
        answer_by=referral.answer_by and local_time(referral.answer_by, receiver.country),
        company=company.name,
        number="" if withheld else number,
        country=company.country,
        is_sole_trader=withheld,
        needs=referral.needs,
        ground=ground,
    )


def _sender(referral: Referral, known: Known) -> Party:
    actor, adviser = known.actors[referral.from_actor_id], known.advisers[referral.from_adviser_id]
    return Party(
        actor=actor.name,
        country=actor.country,
        person=adviser.name,
        email=adviser.email or actor.email,
        telephone=adviser.telephone or actor.telephone,
        address=actor.address,
        code=actor.code,
        actor_id=actor.id,
        person_id=adviser.id,
    )


def _receiver(referral: Referral, known: Known) -> Party:
    actor = known.actors[referral.to_actor_id]
    desk = known.functions[referral.to_function_id] if referral.to_function_id else None
    return Party(
        actor=actor.name,
        country=actor.country,
        function=desk.name if desk else "",
        email=(desk.email if desk else "") or actor.email,
        telephone=(desk.telephone if desk else "") or actor.telephone,
        address=actor.address,
        code=actor.code,
        actor_id=actor.id,
        function_id=desk.id if desk else None,
    )


def _overriding(override: Override, known: Known) -> Overriding:
    by = known.advisers[override.by_adviser_id].name
    return Overriding(reason=override.reason, by=by, on=override.on)


def _permission(consent: Consent, scope: frozenset[Scope], known: Known) -> Permission:
    named = (known.actors[one] for one in consent.recipients if one in known.actors)
    return Permission(
        purpose=consent.purpose,
        scope=scope,
        recipients=tuple(
            Recipient(code=actor.code, name=actor.name)
            for actor in sorted(named, key=lambda actor: (actor.code, actor.id))
        ),
        channel=consent.channel,
        given_on=consent.given_on,
        until=consent.until,
        given_by=consent.given_by if Scope.CONTACTS in scope else "",
    )


def _done(known: Known) -> list[Engagement]:
    """What has been done with this company, the latest first."""
    own = (e for e in known.engagements if e.company_id == known.company.id)
    done = (e for e in own if e.status is Status.DONE)
    return sorted(done, key=lambda e: (e.starts_at, e.id), reverse=True)


def _facts(known: Known) -> Facts:
    company, done = known.company, _done(known)
    return Facts(
        street=company.street,
        postcode=company.postcode,
        town=company.town,
        country=company.country,
        municipality=known.municipality,
        municipality_code=company.municipality,
        industry=known.industry,
        industry_code=company.industry,
        industry_version=company.industry_version,
        size=company.size,
        website=company.website,
        maturity=next((e.maturity for e in done if e.maturity is not None), None),
        done=tuple(
            Done(on=_day(e, known), actors=_actors(e, known), kind=e.kind, role=e.role)
            for e in done
        ),
    )


def _actors(engagement: Engagement, known: Known) -> tuple[str, ...]:
    ids = (engagement.actor_id, *(p.actor_id for p in engagement.participants))
    return tuple(known.actors[one].name for one in dict.fromkeys(ids))


def _day(engagement: Engagement, known: Known) -> date:
    """The date where the engagement was, not in UTC."""
    return local_time(engagement.starts_at, known.company.country).date()


def _contacts(referral: Referral, known: Known) -> tuple[Person, ...]:
    held = {c.id: c for c in known.contacts if c.company_id == known.company.id}
    named = (held[one] for one in referral.contact_ids if one in held)
    return tuple(map(Person.of, named))


def _notes(referral: Referral, known: Known) -> Notes:
    """The background, and those notes and steps that are the sender's to give."""
    sender = referral.from_actor_id
    written = written_by(known.own_notes, sender)
    chosen = (e for e in _done(known) if e.id in known.notes_of and sender in e.actors)
    return Notes(
        background=referral.background,
        engagements=tuple(
            Note(on=_day(e, known), text=written[e.id]) for e in chosen if e.id in written
        ),
        next_steps=tuple(_next_steps(referral, known)),
    )


def _next_steps(referral: Referral, known: Known) -> Iterator[Step]:
    """Open steps of this referral or of the engagement it came from, not the company's others."""
    for step in sorted(known.next_steps, key=lambda s: (s.due, s.id)):
        related = step.referral_id == referral.id or (
            step.engagement_id is not None and step.engagement_id == referral.engagement_id
        )
        if related and step.done_on is None and step.company_id == known.company.id:
            owner = "" if step.by_company else known.actors[step.owner_actor_id].name
            yield Step(text=step.text, due=step.due, owner=owner)


def _checklist(known: Known, paper: Language) -> ChecklistGiven | None:
    held = known.checklist
    if held is None or held.company_id != known.company.id:
        return None
    return given(held, known.questions, known.actors[held.actor_id].name, paper)


def given(
    held: Checklist, questions: QuestionSet | None, by: str, paper: Language
) -> ChecklistGiven:
    """The answers under the questions as they are asked in the paper's language.

    Without the set that they were given to there are none of them.
    """
    fits = questions is not None and held.question_set == questions.code
    return ChecklistGiven(
        on=held.holds_from,
        by=by,
        criteria=tuple(_criteria(held, questions, paper)) if questions and fits else (),
        deferred_because=held.deferred_because,
        question_set=held.question_set,
        question_set_version=held.question_set_version,
    )


def _criteria(
    held: Checklist, questions: QuestionSet, paper: Language
) -> Iterator[CriterionResult]:
    if not held.answers:
        return
    came_to, given = results(questions, held.answers), {a.item: a for a in held.answers}
    same_version = held.question_set_version == questions.version
    for criterion in questions.criteria:
        answers = (
            AnswerGiven(
                part=item.part,
                asked=in_language(item.texts, paper) if same_version else given[item.code].asked,
                value=given[item.code].value,
                note=given[item.code].note,
                evidence=given[item.code].evidence,
                item=item.code,
            )
            for item in criterion.items
            if item.code in given
        )
        name = in_language(criterion.names, paper)
        yield CriterionResult(
            name=name,
            code=criterion.code,
            result=came_to[criterion.code],
            answers=tuple(answers),
        )
