"""`visits list`, `visits ics`: what the board shows, what a calendar takes; to `visits import`."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from advisor_desk.cli import visit_lists
from advisor_desk.cli.asked_actor import actor_code, actor_of
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.calendars import Days, DaysReversed, View, ensure_on_calendar, shown
from advisor_desk.domain.engagements import PLANNING_HORIZON
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.services.advice_words import AdviceWords
from advisor_desk.services.board import BoardView, BoardVisit, Filter
from advisor_desk.services.desk import Desk
from advisor_desk.services.opening import Services

_A_WEEK = timedelta(days=6)


@dataclass(eq=False)
class MunicipalityCodeUnknown(AdvisorDeskError):
    """None of the 290 municipalities has this code."""

    code: str


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    if asked.action == "import":
        visit_lists.run(asked, desk, console)
        return
    with desk.opened() as services:
        _ensure_meant(asked)
        if asked.action == "ics":
            _write(asked, services, console)
        else:
            _list(asked, services, console)


def _list(asked: argparse.Namespace, services: Services, console: Console) -> None:
    days = _days(asked, services.desk)
    view = services.board.view(days, _wanted(asked, services))
    if console.as_json:
        console.document(_document(services, view, days, console))
    elif view.visits:
        console.table(_row(services, visit, console) for visit in view.visits)
    else:
        console.say(console.words.text("command.visits.none", first=days.first, last=days.last))
    if view.is_cut:
        console.complain(console.words.text("command.visits.cut", n=len(view.visits)))


def _write(asked: argparse.Namespace, services: Services, console: Console) -> None:
    """One's own visits ahead, unless days, an actor or a municipality are asked for."""
    days = None
    if asked.first or asked.last:
        first = asked.first or services.desk.today()
        days = Days(first, asked.last or first + PLANNING_HORIZON)
    wanted = _wanted(asked, services)
    mine = Filter(municipality=wanted.municipality, mine=True)
    made = services.calendars.several(console.words, days, wanted if wanted.actor_id else mine)
    made.write(asked.out)
    if console.as_json:
        console.document({"file": str(asked.out), "visits": made.visits})
    else:
        said = console.words.count("command.visits.written", made.visits, file=asked.out)
        console.say(said)


def _wanted(asked: argparse.Namespace, services: Services) -> Filter:
    """Raises `MunicipalityCodeUnknown` or `ActorCodeUnknown`."""
    actor_id = actor_of(services.desk, asked.actor) if asked.actor else None
    code = asked.municipality or ""
    if code and not services.places.municipality_name(code):
        raise MunicipalityCodeUnknown(code)
    return Filter(municipality=code, actor_id=actor_id)


def _ensure_meant(asked: argparse.Namespace) -> None:
    """Raise `DaysReversed`, `TooFarAhead` or `TooLongAgo` for days nobody can mean."""
    for day in filter(None, (asked.first, asked.last)):
        ensure_on_calendar(day)
    if asked.first and asked.last and asked.last < asked.first:
        raise DaysReversed(asked.first, asked.last)


def _days(asked: argparse.Namespace, desk: Desk) -> Days:
    """The days asked for; seven where only one end is, this week where none is."""
    if asked.first is None and asked.last is None:
        return shown(View.WEEK, desk.today())
    first = asked.first or asked.last - _A_WEEK
    return Days(first, asked.last or first + _A_WEEK)


def _document(
    services: Services, view: BoardView, days: Days, console: Console
) -> Mapping[str, object]:
    return {
        "from": days.first,
        "to": days.last,
        "visits": [_told(services, visit, console) for visit in view.visits],
        "cut": view.is_cut,
    }


def _told(services: Services, visit: BoardVisit, console: Console) -> Mapping[str, object]:
    desk, engagement = services.desk, visit.engagement
    say, advice = AdviceWords(desk, console.words), visit.advice
    return {
        "id": engagement.id,
        "starts_at": engagement.starts_at,
        "ends_at": engagement.ends_at,
        "company": {"id": engagement.company_id, "name": visit.company},
        "municipality": visit.municipality or None,
        "municipality_name": services.places.municipality_name(visit.municipality) or None,
        "kind": engagement.kind,
        "role": engagement.role,
        "status": engagement.status,
        "place": engagement.place,
        "actor": actor_code(desk, engagement.actor_id),
        "adviser": desk.adviser_name(engagement.adviser_id) or None,
        "with": [actor_code(desk, one.actor_id) for one in engagement.participants],
        "joint": engagement.is_joint,
        "mine": visit.is_mine,
        "advice": advice.level.name.lower() if advice else None,
        "advice_text": (say.first_reason(advice) or say.what_to_do(advice)) if advice else None,
        "travel": {"mode": engagement.travel.mode, "km": engagement.travel.km or None},
    }


def _row(services: Services, visit: BoardVisit, console: Console) -> tuple[str, ...]:
    desk, words, engagement = services.desk, console.words, visit.engagement
    starts, ends = engagement.starts_at.astimezone(), engagement.ends_at.astimezone()
    until = f"{ends:%H:%M}" if starts.date() == ends.date() else f"{ends:%Y-%m-%d %H:%M}"
    others = (actor_code(desk, one.actor_id) for one in engagement.participants)
    codes = "+".join(filter(None, (actor_code(desk, engagement.actor_id), *others)))
    who = (codes, desk.adviser_name(engagement.adviser_id))
    advice = AdviceWords(desk, words).level(visit.advice) if visit.advice else ""
    return (
        f"{starts:%Y-%m-%d %H:%M}–{until}",
        visit.company,
        services.places.municipality_name(visit.municipality) or visit.town or "–",
        " ".join(part for part in who if part),
        words.code(engagement.role),
        advice or words.code(engagement.status),
    )
