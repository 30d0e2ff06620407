"""Three years of visits, and those of the next six weeks.

Who visits whom and when is drawn without a look at what others do: collisions come about as they
do in life.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    HeadCount,
    Hearsay,
    Kind,
    Participant,
    Place,
    Role,
    Status,
)
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.plot import Plot
from advisor_desk.store.outreach import local_day

_PAST_DAYS, _AHEAD_DAYS, _AHEAD_SHARE = 3 * 365, 42, 0.07
_OWN_SHARE, _MINE_AT_MOST = 0.36, 140
_OWN_WEEK = 8
"""Days ahead in which one's own visits are set by `own_week`."""
_KINDS = (Kind.VISIT, Kind.MEETING, Kind.CALL, Kind.ACTIVITY)
_ROLES = (Role.OUTREACH, Role.EXPERT, Role.FOLLOW_UP, Role.ON_REQUEST)
_CHANNELS = (Channel.TELEPHONE, Channel.EMAIL, Channel.IN_PERSON)


Held = tuple[Engagement, str]
"""An engagement, and what one's own actor noted of it for itself."""


def engagements(plot: Plot, count: int) -> Iterator[Held]:
    """So many, spread unevenly: some companies are never met, a few very often."""
    if not count:
        return
    dice = plot.dice
    weights = [
        0.0 if dice.happens(0.22) else min(12.0, dice.paretovariate(1.3)) for _ in plot.companies
    ]
    weights[0] = weights[0] or 1.0
    mine = min(0.25, _MINE_AT_MOST / (_OWN_SHARE * count))
    for company in dice.choices(plot.companies, weights, k=count):
        yield _engagement(plot, company, mine)


def visit(plot: Plot, company: Company, actor: Actor, adviser: Adviser, day: date) -> Engagement:
    """A planned visit, with what the actor may tell its partners."""
    dice = plot.dice
    role = dice.one(_ROLES, (45, 20, 20, 15))
    kind = dice.one(_KINDS, (70, 14, 12, 4))
    starts = dice.hour(day)
    trade = plot.trade(company)
    return Engagement(
        id=dice.id(min(day, plot.today) - timedelta(days=dice.randint(0, 20))),
        company_id=company.id,
        actor_id=actor.id,
        adviser_id=adviser.id,
        kind=kind,
        role=role,
        status=Status.PLANNED,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=dice.one((30, 60, 60, 90, 120))),
        place=_place(plot, kind),
        purpose=phrases.filled(dice, dice.one(phrases.PURPOSES[role]), trade),
        needs=dice.some(trade.needs, 0, 2),
        invited_by=_inviter(plot, actor) if role is Role.EXPERT else None,
        participants=_participants(plot, actor) if dice.happens(0.1) else (),
    )


def held(plot: Plot, company: Company, planned: Engagement) -> Held:
    """The visit as its own actor logs it; of another's nothing more is known than that."""
    done = replace(planned, status=Status.DONE)
    if planned.actor_id != plot.cast.own.id:
        return done, ""
    dice, people = plot.dice, plot.people(company)
    met = dice.some(people, 1, 2) if people else ()
    women = dice.randint(0, 2)
    count = HeadCount(women, dice.randint(0 if women else 1, 2), int(dice.happens(0.1)))
    notes = phrases.notes(dice, plot.trade(company))
    logged = replace(
        done,
        met=count,
        contact_ids=tuple(contact.id for contact in met),
        needs=planned.needs or dice.some(plot.trade(company).needs, 1, 2),
        maturity=dice.one(tuple(Maturity), (4, 20, 28, 26, 14, 8)),
    )
    return logged, notes


def _engagement(plot: Plot, company: Company, mine: float) -> Held:
    dice, cast = plot.dice, plot.cast
    actor = cast.own if dice.happens(_OWN_SHARE) else dice.one(cast.others)
    staff = cast.advisers[actor.id]
    adviser = dice.one(staff)
    if actor is cast.own:
        adviser = cast.me if dice.happens(mine) else dice.one(staff[1:])
    ahead = dice.happens(_AHEAD_SHARE) and company.no_contact is None
    day = _ahead(plot, adviser) if ahead else _past(plot, company)
    planned = _heard(plot, visit(plot, company, actor, adviser, day))
    if dice.happens(0.07):
        because = dice.one(phrases.CANCELLED)
        return replace(planned, status=Status.CANCELLED, cancelled_because=because), ""
    return (planned, "") if ahead else held(plot, company, planned)


def _ahead(plot: Plot, adviser: Adviser) -> date:
    first = _OWN_WEEK if adviser is plot.cast.me else 1
    today = plot.today
    return plot.dice.workday(today + timedelta(days=first), today + timedelta(days=_AHEAD_DAYS))


def _past(plot: Plot, company: Company) -> date:
    """More of late than long ago; before the wish of one that wants no contact."""
    last = company.no_contact.since if company.no_contact else plot.today
    ago = 1 + int(_PAST_DAYS * plot.dice.random() ** 1.3)
    day = last - timedelta(days=ago)
    return plot.dice.workday(day - timedelta(days=8), day)


def _heard(plot: Plot, planned: Engagement) -> Engagement:
    """Now and then another actor's visit is known only because somebody told."""
    day = local_day(planned.starts_at)
    recent = abs((day - plot.today).days) < 90
    if planned.actor_id == plot.cast.own.id or not recent or not plot.dice.happens(0.06):
        return planned
    names = {a.id: a.name for a in plot.cast.advisers[planned.actor_id]}
    told = Hearsay(
        told_by=names[planned.adviser_id] if planned.adviser_id else "",
        channel=plot.dice.one(_CHANNELS),
        on=_told_on(day, plot.today, timedelta(days=plot.dice.randint(0, 5))),
    )
    return replace(planned, hearsay=told, participants=())


def _told_on(day: date, today: date, apart: timedelta) -> date:
    """What was, some days after it and by today at the latest; what is to come, of late."""
    return min(day + apart, today) if day < today else today - apart


def _participants(plot: Plot, lead: Actor) -> tuple[Participant, ...]:
    others = [actor for actor in plot.cast.actors if actor.id != lead.id]
    return tuple(
        Participant(
            actor_id=actor.id,
            adviser_id=plot.dice.one(plot.cast.advisers[actor.id]).id
            if plot.dice.happens(0.8)
            else None,
        )
        for actor in plot.dice.some(others, 1, 2)
    )


def _inviter(plot: Plot, actor: Actor) -> UUID | None:
    others = [other for other in plot.cast.actors if other.id != actor.id]
    return plot.dice.one(others).id if plot.dice.happens(0.6) else None


def _place(plot: Plot, kind: Kind) -> Place:
    if kind is Kind.CALL:
        return Place.PHONE
    if kind is Kind.VISIT:
        return Place.AT_COMPANY
    return plot.dice.one((Place.ONLINE, Place.ELSEWHERE, Place.AT_COMPANY), (6, 3, 3))
