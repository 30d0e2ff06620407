"""Reads the cells of a row into a visit; each cell that cannot be read is told, not guessed."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Any, TypeVar

from advisor_desk.domain.actors import Adviser
from advisor_desk.domain.engagements import (
    Engagement,
    HeadCount,
    Participant,
    Place,
    Status,
    TooFarAhead,
    TooLongAgo,
    ensure_thinkable,
)
from advisor_desk.domain.names import fold
from advisor_desk.domain.text import TextTooLong, line, note
from advisor_desk.domain.visit_actors import KnownActors, parted
from advisor_desk.domain.visit_rows import (
    AS_WRITTEN,
    CannotRead,
    Fault,
    ListedVisit,
    Misread,
    Supposed,
    VisitField,
)
from advisor_desk.domain.visit_words import (
    PLACES,
    ROLES,
    STATUSES,
    code_of,
    needs_in,
    role_within,
)
from advisor_desk.domain.written_times import read_when

USUAL_START, USUAL_LENGTH = time(9), timedelta(hours=1)
MOST_MET = 999
_COUNTED = (VisitField.WOMEN, VisitField.MEN, VisitField.OTHER)
_LIMITS = {VisitField.PURPOSE: 2000, VisitField.PLACE: 300}
_OF_THE_DAY = {Misread.TOO_FAR, Misread.PLANNED_PAST, Misread.DONE_AHEAD}
_COUNT = re.compile(r"(\d{1,6})(?:[.,]0+)?")
T = TypeVar("T")


def read_visit(
    cells: Mapping[str, str],
    known: KnownActors,
    now: datetime,
    town: str = "",
    supposed: Supposed = AS_WRITTEN,
) -> ListedVisit:
    """What the cells say. `town` is the company's: a visit there is one at the company."""
    said: dict[str, str] = {f: cells[f] for f in VisitField if cells.get(f, "").strip()}
    visit = ListedVisit(cells=said, supposed=supposed)
    faults = list[Fault]()

    def told(field: VisitField, read: Callable[[], T], otherwise: T) -> T:
        try:
            return read()
        except CannotRead as error:
            faults.append(Fault(field, error.why))
            return otherwise

    cell = visit.cell
    visit = replace(visit, **_when(visit, told))
    visit = replace(visit, **_who(visit, known))
    needs, left = needs_in(cell(VisitField.NEEDS))
    place, place_text = _place(cell(VisitField.PLACE), town)
    visit = replace(
        visit,
        role=told(VisitField.ROLE, lambda: _role(visit), visit.role),
        status=told(VisitField.STATUS, lambda: _status(visit, now), visit.status),
        place=place,
        place_text=place_text,
        needs=needs,
        met=HeadCount(*(told(f, partial(_count, cell(f)), 0) for f in _COUNTED)),
        leftover={**visit.leftover, **({VisitField.NEEDS.value: left} if left else {})},
    )
    faults += _long(visit)
    return judged(replace(visit, faults=tuple(faults)), now)


def judged(visit: ListedVisit, now: datetime) -> ListedVisit:
    """With the faults that depend on what day it is told anew."""
    lasting = [f for f in visit.faults if visit.day is None or f.why not in _OF_THE_DAY]
    if visit.actor_id is None and not any(f.field is VisitField.ACTOR for f in lasting):
        why = Misread.WHO if visit.cell(VisitField.ACTOR) else Misread.NO_ACTOR
        lasting.append(Fault(VisitField.ACTOR, why))
    return replace(visit, faults=(*lasting, *_untimely(visit, lasting, now)))


def span(visit: ListedVisit) -> tuple[datetime, datetime]:
    """When it starts and ends, in UTC; an hour from nine where no time is told."""
    if visit.day is None:
        raise CannotRead("", Misread.NO_DAY)
    starts = datetime.combine(visit.day, visit.starts or USUAL_START).astimezone()
    ends = starts + USUAL_LENGTH
    if visit.ends:
        ends = datetime.combine(visit.day, visit.ends).astimezone()
    return starts.astimezone(UTC), ends.astimezone(UTC)


def is_same(visit: ListedVisit, known: Engagement) -> bool:
    """Whether the engagement, with the same company, is this visit.

    The same actor on the same day is, or one of several; at another hour only where the list
    tells no hour.
    """
    starts = known.starts_at.astimezone()
    if visit.day != starts.date() or visit.actors.isdisjoint(known.actors):
        return False
    return visit.starts is None or visit.starts == starts.time().replace(second=0, microsecond=0)


def _when(
    visit: ListedVisit, told: Callable[[VisitField, Callable[[], Any], Any], Any]
) -> dict[str, Any]:
    day, at = visit.cell(VisitField.DATE), visit.cell(VisitField.TIME)
    found = told(VisitField.DATE, lambda: read_when(day, supposed=visit.supposed), None)
    timed = told(VisitField.TIME, lambda: read_when("2000-01-01", at), None) if at else None
    if found is None:
        return {}
    hours = timed or found
    left = {VisitField.DATE.value: day} if found.is_supposed else {}
    return {"day": found.day, "starts": hours.starts, "ends": hours.ends, "leftover": left}


def _who(visit: ListedVisit, known: KnownActors) -> dict[str, Any]:
    """Who leads and who comes along. A known adviser's actor is meant where none is named."""
    typed = visit.cell(VisitField.ACTOR)
    named = known.meant(typed)
    actors = () if named.unknown else named.actors
    if not actors:
        return _by_adviser(visit, known, is_named=bool(typed))
    lead, *others = actors
    people = visit.cell(VisitField.ADVISER)
    texts = parted(people) or (people,)
    found = [_first(known.adviser(text, actor_id) for actor_id in actors) for text in texts]
    advisers = {one.actor_id: one.id for one in found if one}
    return {
        "actor_id": lead,
        "adviser_id": advisers.get(lead),
        "alongside": tuple(Participant(actor_id=a, adviser_id=advisers.get(a)) for a in others),
        "leftover": _with_people(visit, "" if len(advisers) == len(texts) else people),
    }


def _by_adviser(visit: ListedVisit, known: KnownActors, *, is_named: bool) -> dict[str, Any]:
    typed = visit.cell(VisitField.ADVISER)
    adviser = None if is_named else known.adviser(typed)
    return {
        "actor_id": adviser.actor_id if adviser else None,
        "adviser_id": adviser.id if adviser else None,
        "leftover": _with_people(visit, "" if adviser else typed),
    }


def _first(found: Iterable[Adviser | None]) -> Adviser | None:
    return next(filter(None, found), None)


def _with_people(visit: ListedVisit, unknown: str) -> dict[str, str]:
    """What is left over, with those whom nobody knows."""
    left = {VisitField.ADVISER.value: unknown} if unknown else {}
    return {**visit.leftover, **left}


def _role(visit: ListedVisit) -> Any:  # noqa: ANN401 - a Role
    typed = visit.cell(VisitField.ROLE)
    found = code_of(typed, ROLES) or role_within(typed)
    if typed and not found:
        raise CannotRead(typed, Misread.ROLE)
    return found or role_within(visit.cell(VisitField.PURPOSE)) or visit.role


def _status(visit: ListedVisit, now: datetime) -> Status:
    """As it is told; else by the day, whether it is over."""
    typed = visit.cell(VisitField.STATUS)
    if typed:
        found = code_of(typed, STATUSES)
        if not found:
            raise CannotRead(typed, Misread.STATUS)
        return found
    is_over = visit.day is not None and span(visit)[0] <= now
    return Status.DONE if is_over else Status.PLANNED


def _place(typed: str, town: str) -> tuple[Place, str]:
    found = code_of(typed, PLACES)
    if found or not typed:
        return found or Place.AT_COMPANY, ""
    is_home = bool(town) and fold(typed) == fold(town)
    return (Place.AT_COMPANY, "") if is_home else (Place.ELSEWHERE, typed)


def _count(typed: str) -> int:
    if not typed.strip() or typed.strip() in {"-", "–"}:
        return 0
    found = _COUNT.fullmatch(typed.strip())
    if found is None or int(found[1]) > MOST_MET:
        raise CannotRead(typed, Misread.NOT_A_COUNT)
    return int(found[1])


def _long(visit: ListedVisit) -> list[Fault]:
    """Texts that the desk would not keep whole."""
    faults = []
    for field, limit in _LIMITS.items():
        try:
            line(visit.cell(field), limit)
        except TextTooLong:
            faults.append(Fault(field, Misread.LONG))
    try:
        note(visit.cell(VisitField.NOTES))
    except TextTooLong:
        faults.append(Fault(VisitField.NOTES, Misread.LONG))
    return faults


def _untimely(visit: ListedVisit, lasting: Iterable[Fault], now: datetime) -> list[Fault]:
    if visit.day is None:
        return []
    today = now.astimezone().date()
    try:
        ensure_thinkable(visit.day, today)
    except (TooFarAhead, TooLongAgo):
        return [Fault(VisitField.DATE, Misread.TOO_FAR)]
    if any(fault.field is VisitField.STATUS for fault in lasting):
        return []
    if visit.status is Status.PLANNED and visit.day < today:
        return [Fault(VisitField.STATUS, Misread.PLANNED_PAST)]
    if visit.status is Status.DONE and span(visit)[0] > now:
        return [Fault(VisitField.STATUS, Misread.DONE_AHEAD)]
    return []
