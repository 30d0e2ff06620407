"""Made-up referrals in every state, with the consents they rest on and what happened to them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from advisor_desk.domain.actors import Actor
from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.answer_clock import answer_by
from advisor_desk.domain.codes import Language, Need
from advisor_desk.domain.companies import Company
from advisor_desk.domain.consents import Consent, Override, Scope
from advisor_desk.domain.engagements import Channel, Engagement, Status
from advisor_desk.domain.referrals import Happening, Outcome, Referral, State, make_reference
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.dice import local
from advisor_desk.services.demo.plot import Plot

_RECENT_DAYS, _INCOMING_SHARE = 100, 0.2
_PATHS = (
    (State.SENT,),
    (State.SENT, State.RECEIVED),
    (State.SENT, State.RECEIVED, State.ACCEPTED),
    (State.SENT, State.ACCEPTED, State.IN_PROGRESS),
    (),
    (State.SENT, State.RECEIVED, State.DECLINED),
    (State.SENT, State.ACCEPTED, State.REROUTED),
    (State.SENT, State.WITHDRAWN),
    (State.SENT, State.ACCEPTED, State.IN_PROGRESS, State.CLOSED),
    (State.SENT,),
    (State.SENT, State.ACCEPTED),
    (State.SENT, State.IN_PROGRESS),
)
_CLOSED = _PATHS[8]
_AWAITED = {(State.SENT,): 6, (State.SENT, State.RECEIVED): 4}
"""Days since a referral that still waits for its answer was sent, at most."""
_SOON = timedelta(minutes=50)
_OUTCOMES = (
    Outcome.HELPED,
    Outcome.PARTLY,
    Outcome.COULD_NOT_HELP,
    Outcome.COMPANY_DECLINED,
)
_CHANNELS = (Channel.TELEPHONE, Channel.EMAIL, Channel.EMAIL, Channel.IN_PERSON)


@dataclass(frozen=True)
class Sharing:
    """A referral with all that belongs to it."""

    consent: Consent | None
    referral: Referral
    happenings: tuple[Happening, ...]


def referrals(plot: Plot, engagements: Sequence[Engagement]) -> Iterator[Sharing]:
    """Each open state more than once among the recent ones; the older ones are closed."""
    recent, old = _by_age(plot, engagements)
    dice = plot.dice
    wanted = max(2 * len(_PATHS), len(engagements) // 120)
    drawn = set[str]()
    for at, after in enumerate(dice.some(recent, wanted, wanted)):
        yield _sharing(plot, after, _PATHS[at % len(_PATHS)], drawn, override=at == 0)
    few = max(8, len(engagements) // 60)
    for after in dice.some(old, few, few):
        yield _sharing(plot, after, _CLOSED, drawn)


def _by_age(
    plot: Plot, engagements: Iterable[Engagement]
) -> tuple[list[Engagement], list[Engagement]]:
    silent = {company.id for company in plot.companies if company.no_contact}
    done = [e for e in engagements if e.status is Status.DONE and e.company_id not in silent]
    limit = plot.now - timedelta(days=_RECENT_DAYS)
    own = [e for e in done if e.actor_id == plot.cast.own.id]
    incoming = [
        e
        for e in done
        if e.actor_id != plot.cast.own.id and e.adviser_id and plot.dice.happens(_INCOMING_SHARE)
    ]
    both = own + incoming
    return [e for e in both if e.starts_at >= limit], [e for e in own if e.starts_at < limit]


def _sharing(
    plot: Plot,
    after: Engagement,
    path: tuple[State, ...],
    drawn: set[str],
    *,
    override: bool = False,
) -> Sharing:
    company = plot.company(after.company_id)
    draft = _draft(plot, company, after, drawn)
    sent_at = _sent_at(plot, after, path)
    consent = None if override else _consent(plot, draft, after, path)
    referral = replace(
        draft,
        state=path[-1] if path else State.DRAFT,
        sent_at=sent_at if path else None,
        answer_by=answer_by(sent_at, Terms()) if path else None,
        consent_id=consent.id if consent else None,
    )
    if override:
        referral = _overridden(plot, referral)
    told = tuple(_happenings(plot, referral, path, sent_at))
    return Sharing(consent, referral, told)


def _draft(plot: Plot, company: Company, after: Engagement, drawn: set[str]) -> Referral:
    dice, cast, trade = plot.dice, plot.cast, plot.trade(company)
    sender = next(actor for actor in cast.actors if actor.id == after.actor_id)
    needs = after.needs or dice.some(trade.needs, 1, 1)
    receiver = cast.own if sender is not cast.own else _receiver(plot, needs[0])
    people, scope = plot.people(company), _scope(plot)
    is_own = sender is cast.own
    return Referral(
        id=dice.id(after.starts_at.date()),
        reference=_reference(plot, sender, after.starts_at.year, drawn),
        company_id=company.id,
        from_actor_id=sender.id,
        from_adviser_id=after.adviser_id or cast.me.id,
        to_actor_id=receiver.id,
        to_function_id=_function(plot, receiver, needs[0]),
        needs=needs,
        ask=" ".join(phrases.filled(dice, phrases.ASKS[need], trade) for need in needs),
        background=phrases.filled(dice, dice.one(phrases.BACKGROUND), trade),
        scope=scope,
        contact_ids=(people[0].id,) if people and Scope.CONTACTS in scope else (),
        notes_of=frozenset({after.id}) if is_own and Scope.NOTES in scope else frozenset(),
        engagement_id=after.id,
        language=dice.one((Language.SWEDISH, Language.ENGLISH), (9, 1)),
    )


def _scope(plot: Plot) -> frozenset[Scope]:
    chances = {Scope.FACTS: 1.0, Scope.CONTACTS: 0.8, Scope.CHECKLIST: 0.6, Scope.NOTES: 0.4}
    return frozenset(scope for scope, chance in chances.items() if plot.dice.happens(chance))


def _receiver(plot: Plot, need: Need) -> Actor:
    able = [
        actor
        for actor in plot.cast.others
        if any(need in function.needs for function in plot.cast.functions_of(actor))
    ]
    return plot.dice.one(able or plot.cast.others)


def _function(plot: Plot, receiver: Actor, need: Need) -> UUID | None:
    functions = plot.cast.functions_of(receiver)
    able = [function for function in functions if need in function.needs]
    return (able or functions)[0].id if functions else None


def _reference(plot: Plot, sender: Actor, year: int, drawn: set[str]) -> str:
    while (reference := make_reference(sender.code, year, plot.dice.getrandbits(30))) in drawn:
        continue
    drawn.add(reference)
    return reference


def _sent_at(plot: Plot, after: Engagement, path: tuple[State, ...]) -> datetime:
    """The day after the visit or so; lately, where the answer is still awaited."""
    met, dice = after.starts_at.date(), plot.dice
    first, last = met, met + timedelta(days=4)
    if path in _AWAITED:
        last = plot.today - timedelta(days=1)
        first = max(met, plot.today - timedelta(days=_AWAITED[path]))
    day = dice.workday(first, last)
    sent = local(day, time(dice.randint(8, 16), dice.choice((5, 20, 40, 55))))
    return max(after.ends_at, sent) if sent <= plot.now else after.ends_at + _SOON


def _consent(plot: Plot, draft: Referral, after: Engagement, path: tuple[State, ...]) -> Consent:
    dice, company = plot.dice, plot.company(draft.company_id)
    people, day = plot.people(company), after.starts_at.date()
    withdrawn = min(day + timedelta(days=9), plot.today) if State.WITHDRAWN in path else None
    return Consent(
        id=dice.id(day),
        company_id=company.id,
        purpose=phrases.filled(dice, dice.one(phrases.PURPOSES_OF_CONSENT), plot.trade(company)),
        recipients=frozenset({draft.to_actor_id}),
        scope=draft.scope,
        given_by=f"{people[0].name}, {people[0].title}" if people else "Ägaren",
        channel=dice.one((Channel.IN_PERSON, Channel.EMAIL, Channel.TELEPHONE)),
        given_on=day,
        until=day + timedelta(days=365),
        withdrawn_on=withdrawn,
    )


def _overridden(plot: Plot, referral: Referral) -> Referral:
    on = (referral.sent_at or plot.now).date()
    reason = Override(reason=phrases.OVERRIDE, by_adviser_id=referral.from_adviser_id, on=on)
    return replace(
        referral, scope=frozenset(), contact_ids=(), notes_of=frozenset(), override=reason
    )


def _happenings(
    plot: Plot, referral: Referral, path: tuple[State, ...], sent_at: datetime
) -> Iterator[Happening]:
    dice, at = plot.dice, sent_at
    for state in path:
        is_answer = state not in (State.SENT, State.WITHDRAWN)
        yield Happening(
            id=dice.id(at.date()),
            referral_id=referral.id,
            state=state,
            at=at,
            said_by=dice.one(plot.cast.advisers[referral.to_actor_id]).name if is_answer else "",
            channel=dice.one(_CHANNELS) if is_answer else None,
            note=_said(plot, state),
            outcome=dice.one(_OUTCOMES, (5, 3, 1, 1)) if state is State.CLOSED else None,
            rerouted_to=_elsewhere(plot, referral) if state is State.REROUTED else None,
            recorded_by=referral.from_adviser_id,
        )
        at = _later(plot, at, 3 if state is State.SENT else 14)


def _later(plot: Plot, at: datetime, days: int) -> datetime:
    """Some working hour of the days that follow, but nothing that is yet to come."""
    day = plot.dice.workday(at.date() + timedelta(days=1), at.date() + timedelta(days=days))
    later = local(day, time(plot.dice.randint(8, 16), plot.dice.choice((0, 10, 25, 50))))
    return later if later <= plot.now else at + _SOON


def _said(plot: Plot, state: State) -> str:
    return plot.dice.one(phrases.SAID.get(state, ("",)))


def _elsewhere(plot: Plot, referral: Referral) -> UUID:
    taken = {referral.from_actor_id, referral.to_actor_id}
    return plot.dice.one([actor for actor in plot.cast.actors if actor.id not in taken]).id
