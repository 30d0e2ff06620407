"""The rules about engagements, referrals, wishes and silence, and the windows they look at."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.outreach.values import (
    AsOf,
    Cause,
    Encounter,
    Evidence,
    Knowledge,
    Level,
    Question,
    Reason,
)


def planned_by_other(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """Rule 1: another actor plans outreach within the look-ahead, either side."""
    if is_asked_in(ask.role, ask.invited_by):
        return
    for other in known.encounters:
        if is_planned_near(other, ask.on, terms) and is_others(other, ask):
            until = other.on + timedelta(days=terms.look_ahead_days + 1)
            yield because(Cause.PLANNED_BY_OTHER, Level.HOLD, other, until)


def quiet_period(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """Rule 2: another actor's outreach was made less than a quiet period before."""
    if is_asked_in(ask.role, ask.invited_by):
        return
    for other in known.encounters:
        if is_made_lately(other, ask.on, terms) and is_others(other, ask):
            yield because(Cause.QUIET_PERIOD, Level.HOLD, other, quiet_until(other, terms))


def referral_open(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """Rule 3: a referral of this company waits with someone else."""
    del terms
    for referral in known.referrals:
        if referral.owner_id != ask.actor_id:
            yield Reason(
                cause=Cause.REFERRAL_OPEN,
                level=Level.COORDINATE,
                evidence=Evidence.REFERRAL,
                record_id=referral.id,
                actor_id=referral.owner_id,
                on=referral.since,
                reference=referral.reference,
            )


def own_colleague(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """Rule 4: a colleague at one's own actor plans or made a visit in those windows."""
    if is_asked_in(ask.role, ask.invited_by) or ask.joint_with - {ask.actor_id}:
        return
    for own in known.encounters:
        if own.actor_id != ask.actor_id or own.id == ask.itself or is_mine(own, ask):
            continue
        if own.status is Status.PLANNED and is_within_look_ahead(own, ask.on, terms):
            until = own.on + timedelta(days=terms.look_ahead_days + 1)
            yield because(Cause.OWN_COLLEAGUE, Level.COORDINATE, own, until)
        elif own.status is Status.DONE and is_within_quiet(own, ask.on, terms):
            until = quiet_until(own, terms)
            yield because(Cause.OWN_COLLEAGUE, Level.COORDINATE, own, until)


def own_wish(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """Rule 7: the company said no contact, or declines advertising and this is outreach."""
    del terms
    if known.no_contact_since:
        yield Reason(
            cause=Cause.NO_CONTACT,
            level=Level.HOLD,
            evidence=Evidence.COMPANY,
            record_id=known.company_id,
            on=known.no_contact_since,
        )
    if known.declines_advertising and ask.role is Role.OUTREACH:
        yield Reason(
            cause=Cause.DECLINES_ADVERTISING,
            level=Level.HOLD,
            evidence=Evidence.COMPANY,
            record_id=known.company_id,
        )


def not_heard(ages: Iterable[AsOf]) -> Iterator[Reason]:
    """Rule 9: silence is not "free"; an actor not heard from takes the plain clear away.

    It is about the partnership, not the company: what it finds is the same for all companies.
    """
    for entry in ages:
        if not entry.is_fresh:
            yield Reason(
                cause=Cause.NOT_HEARD,
                level=Level.CLEAR_AS_KNOWN,
                evidence=Evidence.ACTOR,
                record_id=entry.actor_id,
                actor_id=entry.actor_id,
                on=entry.heard_on,
            )


def as_of(today: date, heard: Mapping[UUID, date | None], terms: Terms) -> Iterator[AsOf]:
    """How old the knowledge of each actor is, the oldest first."""
    limit = timedelta(days=terms.freshness_days)
    for actor_id, heard_on in sorted(heard.items(), key=_oldest_first):
        is_fresh = heard_on is not None and today - heard_on <= limit
        yield AsOf(actor_id=actor_id, heard_on=heard_on, is_fresh=is_fresh)


def is_asked_in(role: Role, invited_by: UUID | None) -> bool:
    """Rule 6, first half: the company asked, or a lead invited the expert."""
    return role is Role.ON_REQUEST or (role is Role.EXPERT and invited_by is not None)


def is_planned_near(other: Encounter, on: date, terms: Terms) -> bool:
    """Rule 1's window, both ends included."""
    is_planned = other.role is Role.OUTREACH and other.status is Status.PLANNED
    return is_planned and is_within_look_ahead(other, on, terms)


def is_made_lately(other: Encounter, on: date, terms: Terms) -> bool:
    """Rule 2's window: the day of the visit and each day of the quiet period."""
    is_made = other.role is Role.OUTREACH and other.status is Status.DONE
    return is_made and is_within_quiet(other, on, terms)


def quiet_until(other: Encounter, terms: Terms) -> date:
    """The first day after its quiet period."""
    return other.on + timedelta(days=terms.quiet_days + 1)


def is_within_look_ahead(other: Encounter, on: date, terms: Terms) -> bool:
    return abs((other.on - on).days) <= terms.look_ahead_days


def is_within_quiet(other: Encounter, on: date, terms: Terms) -> bool:
    return 0 <= (on - other.on).days <= terms.quiet_days


def is_others(encounter: Encounter, ask: Question) -> bool:
    """Whether it is another actor's engagement, and not joint with this one (rule 6)."""
    is_joint = ask.actor_id in encounter.actors or encounter.actor_id in ask.joint_with
    is_own = encounter.actor_id == ask.actor_id
    return not (is_joint or is_own) and encounter.id != ask.itself


def _oldest_first(heard: tuple[UUID, date | None]) -> tuple[date, int]:
    actor_id, heard_on = heard
    return heard_on or date.min, actor_id.int


def is_mine(encounter: Encounter, ask: Question) -> bool:
    return ask.adviser_id is not None and encounter.adviser_id == ask.adviser_id


def because(cause: Cause, level: Level, behind: Encounter, until: date | None) -> Reason:
    return Reason(
        cause=cause,
        level=level,
        evidence=Evidence.ENGAGEMENT,
        record_id=behind.id,
        actor_id=behind.actor_id,
        adviser_id=behind.adviser_id,
        on=behind.on,
        until=until,
    )
