"""The days around today on the desk's own calendar: what one sees first in the morning."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from advisor_desk.domain.companies import Company
from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.domain.engagements import Engagement, Kind, Participant, Place, Role
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.dice import local
from advisor_desk.services.demo.engagements import visit
from advisor_desk.services.demo.plot import Plot

_NEAR = ("1490", "1491", "1463", "1443", "1452", "1465", "1489", "1466")
# Days from today, hour, minutes it takes, role, kind. Those before today still wait to be logged.
_CALENDAR = (
    (-6, time(13, 0), 60, Role.OUTREACH, Kind.VISIT),
    (-3, time(9, 30), 90, Role.FOLLOW_UP, Kind.VISIT),
    (0, time(9, 30), 90, Role.OUTREACH, Kind.VISIT),
    (0, time(13, 0), 60, Role.ON_REQUEST, Kind.MEETING),
    (0, time(15, 30), 60, Role.FOLLOW_UP, Kind.VISIT),
    (1, time(10, 0), 60, Role.OUTREACH, Kind.VISIT),
    (2, time(14, 0), 30, Role.ON_REQUEST, Kind.CALL),
    (3, time(9, 0), 120, Role.OUTREACH, Kind.VISIT),
    (4, time(13, 30), 60, Role.EXPERT, Kind.VISIT),
)
SIZE = len(_CALENDAR)
_INTERRUPTED = (
    "Bra möte med rundtur i produktionen. De har fått en förfrågan från Norge och undrar hur"
)
_PLACES = {Kind.MEETING: Place.ONLINE, Kind.CALL: Place.PHONE}


def own_week(plot: Plot) -> list[Engagement]:
    """Planned visits at companies near home that can be met: someone is known there."""
    chosen = _companies(plot)
    return [_planned(plot, company, at) for company, at in zip(chosen, range(SIZE), strict=False)]


def draft(plot: Plot, planned: Engagement) -> Draft:
    """A log somebody was called away from, as its form keeps it."""
    people = plot.people(plot.company(planned.company_id))
    starts, ends = planned.starts_at.astimezone(), planned.ends_at.astimezone()
    return Draft(
        form=Form.LOG,
        subject_id=planned.id,
        company_id=planned.company_id,
        fields={
            "day": f"{starts:%Y-%m-%d}",
            "start": f"{starts:%H:%M}",
            "last_day": f"{ends:%Y-%m-%d}",
            "end": f"{ends:%H:%M}",
            "kind": planned.kind.value,
            "place": planned.place.value,
            "place_text": planned.place_text,
            "role": planned.role.value,
            "purpose": planned.purpose,
            "needs": [need.value for need in planned.needs],
            "met": [1, 1, 0],
            "contacts": [str(contact.id) for contact in people[:1]],
            "notes": _INTERRUPTED,
            "maturity": None,
            "steps": [],
        },
        saved_at=planned.ends_at + timedelta(minutes=20),
    )


def _companies(plot: Plot) -> Sequence[Company]:
    usual = [c for c in plot.companies if c.number and c.country == "SE" and not c.no_contact]
    near = [c for c in usual if c.municipality in _NEAR and plot.people(c)]
    near = near if len(near) >= SIZE else (usual or list(plot.companies))
    return plot.dice.some(near, SIZE, SIZE)


def _planned(plot: Plot, company: Company, at: int) -> Engagement:
    days, hour, minutes, role, kind = _CALENDAR[at]
    day = _workday(plot.today, days)
    starts, trade = local(day, hour), plot.trade(company)
    joint = list(_joint(plot)) if at == SIZE - 2 else []
    return replace(
        visit(plot, company, plot.cast.own, plot.cast.me, day),
        kind=kind,
        role=role,
        place=_PLACES.get(kind, Place.AT_COMPANY),
        starts_at=starts,
        ends_at=starts + timedelta(minutes=minutes),
        purpose=phrases.filled(plot.dice, plot.dice.one(phrases.PURPOSES[role]), trade),
        participants=tuple(joint),
        invited_by=plot.cast.actor("ALMI").id if role is Role.EXPERT else None,
    )


def _joint(plot: Plot) -> Iterator[Participant]:
    almi = plot.cast.actor("ALMI")
    yield Participant(actor_id=almi.id, adviser_id=plot.cast.advisers[almi.id][0].id)


def _workday(today: date, days: int) -> date:
    """Off the weekend, away from today: today itself stays today."""
    day = today + timedelta(days=days)
    while days and day.weekday() > 4:
        day += timedelta(days=1 if days > 0 else -1)
    return day
