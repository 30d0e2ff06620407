"""Outreach advice: what to know, and what to do instead, before contact is taken.

The advice is the sum of the rules' reasons. It warns and never blocks, but for a company's
own wish.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache, partial
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.outreach.rules import as_of, not_heard
from advisor_desk.domain.outreach.ruleset import HOLDING, RULES, Rule
from advisor_desk.domain.outreach.values import (
    Advice,
    Alternative,
    AsOf,
    Cause,
    Encounter,
    Knowledge,
    Level,
    Question,
    Reason,
    Way,
)

_CAUSE_ORDER = {cause: place for place, cause in enumerate(Cause)}
_WAY_ORDER = {way: place for place, way in enumerate(Way)}


def advise(question: Question, knowledge: Knowledge, terms: Terms) -> Advice:
    """Weigh all that is known of the company against the question; the order is no matter."""
    [advice] = advise_each([(question, knowledge)], terms)
    return advice


def advise_each(asked: Iterable[tuple[Question, Knowledge]], terms: Terms) -> list[Advice]:
    """Advise on each by itself; the silence of actors is weighed once where it is the same."""
    silences: dict[tuple[date, int], Callable[[UUID], Advice]] = {}
    advised = []
    pairs = list(asked)  # held on to, so that no `heard` is made where another was
    for question, known in pairs:
        key = question.today, id(known.heard)
        if (silence_to := silences.get(key)) is None:
            silence_to = silences[key] = _silence(question.today, known.heard, terms)
        silence = silence_to(question.actor_id)
        found = [*_found(question, known, terms, RULES)]
        advised.append(_weighed(question, known, terms, found, silence) if found else silence)
    return advised


def oldest_weighed(on: date, terms: Terms) -> date:
    """The first day whose engagements matter on that day: no rule looks further back."""
    return on - timedelta(days=max(terms.quiet_days, terms.look_ahead_days))


def _silence(
    today: date, heard: Mapping[UUID, date | None], terms: Terms
) -> Callable[[UUID], Advice]:
    """The advice to each actor where nothing speaks but that the others are long unheard of."""
    ages = tuple(as_of(today, heard, terms))
    of_all = _advice(sorted(not_heard(ages), key=_weight), None, ages)
    return cache(partial(_but_of, of_all))


def _but_of(silence: Advice, actor_id: UUID) -> Advice:
    """The same without what it says of that actor."""
    reasons = tuple(one for one in silence.reasons if one.actor_id != actor_id)
    return Advice(
        level=_level(reasons),
        reasons=reasons,
        alternatives=tuple(one for one in silence.alternatives if one.actor_id != actor_id),
        as_of=tuple(one for one in silence.as_of if one.actor_id != actor_id),
    )


def _weighed(
    question: Question, knowledge: Knowledge, terms: Terms, found: list[Reason], silence: Advice
) -> Advice:
    free = _first_free_day(found, question, knowledge, terms)
    return _advice(sorted([*found, *silence.reasons], key=_weight), free, silence.as_of)


def _advice(reasons: list[Reason], free: date | None, ages: tuple[AsOf, ...]) -> Advice:
    level = _level(reasons)
    ways = _said_once(_ways(level, reasons, free))
    return Advice(
        level=level,
        reasons=tuple(reasons),
        alternatives=tuple(sorted(ways, key=lambda one: _WAY_ORDER[one.way])),
        as_of=ages,
    )


def _level(reasons: Iterable[Reason]) -> Level:
    return max((reason.level for reason in reasons), default=Level.CLEAR)


def _found(
    question: Question, knowledge: Knowledge, terms: Terms, rules: Iterable[Rule]
) -> Iterator[Reason]:
    return (reason for rule in rules for reason in rule(question, knowledge, terms))


def _weight(reason: Reason) -> tuple[object, ...]:
    return (-reason.level, _CAUSE_ORDER[reason.cause], reason.on or date.min, reason.record_id)


def _first_free_day(
    reasons: list[Reason], question: Question, knowledge: Knowledge, terms: Terms
) -> date | None:
    """The day from which no engagement holds any more; None where nothing holds, or for good.

    Planned outreach is taken as carried out: the day still stands once it has been.
    """
    ends, day = _ends_of_holds(reasons), None
    if not ends or None in ends:
        return None
    expected = knowledge._replace(encounters=tuple(_as_expected(knowledge.encounters)))
    for _ in expected.encounters:  # each holds once at most, as the day only moves on
        if not ends or None in ends:
            break
        day = max(end for end in ends if end)
        ends = _ends_of_holds(_found(question._replace(on=day), expected, terms, HOLDING))
    return None if ends else day


def _ends_of_holds(reasons: Iterable[Reason]) -> list[date | None]:
    return [reason.until for reason in reasons if reason.level is Level.HOLD]


def _as_expected(encounters: Iterable[Encounter]) -> Iterator[Encounter]:
    for encounter in encounters:
        yield encounter
        if encounter.status is Status.PLANNED:
            yield encounter._replace(status=Status.DONE)


def _ways(level: Level, reasons: list[Reason], until: date | None) -> Iterator[Alternative]:
    """What each weighty reason offers; nothing but waiting against the company's own wish."""
    if any(reason.cause is Cause.NO_CONTACT for reason in reasons):
        yield Alternative(way=Way.WAIT_FOR_COMPANY)
        return
    for reason in reasons:
        if reason.level >= min(level, Level.COORDINATE):
            yield from _instead_of(reason)
    if until:
        yield Alternative(way=Way.POSTPONE, until=until)
    if level >= Level.COORDINATE:
        yield Alternative(way=Way.GO_ANYWAY)


def _instead_of(reason: Reason) -> Iterator[Alternative]:
    who, adviser = reason.actor_id, reason.adviser_id
    match reason.cause:
        case Cause.PLANNED_BY_OTHER:
            for way in (Way.JOIN, Way.HAND_OVER):
                yield Alternative(
                    way=way, actor_id=who, adviser_id=adviser, engagement_id=reason.record_id
                )
        case Cause.QUIET_PERIOD:
            yield Alternative(way=Way.HAND_OVER, actor_id=who, adviser_id=adviser)
        case Cause.DECLINES_ADVERTISING:
            yield Alternative(way=Way.WAIT_FOR_COMPANY)
        case Cause.AGREED_LEAD:
            for way in (Way.INVITE, Way.HAND_OVER, Way.TALK):
                yield Alternative(way=way, actor_id=who)
        case Cause.POSSIBLY_SAME | Cause.SAME_GROUP:
            way = Way.COMPARE if reason.cause is Cause.POSSIBLY_SAME else Way.LOOK
            yield Alternative(way=way, other_id=reason.other_id, other_name=reason.other_name)
            if who:
                yield Alternative(way=Way.TALK, actor_id=who, adviser_id=adviser)
        case _:
            yield Alternative(way=Way.TALK, actor_id=who, adviser_id=adviser)


def _said_once(ways: Iterable[Alternative]) -> list[Alternative]:
    """Each once; an actor is not named beside its own adviser, nor invited where it is joined."""
    found = list(dict.fromkeys(ways))
    named = {(one.way, one.actor_id) for one in found if one.adviser_id}
    joined = {one.actor_id for one in found if one.way is Way.JOIN}
    return [
        one
        for one in found
        if not (one.actor_id and not one.adviser_id and (one.way, one.actor_id) in named)
        and not (one.way is Way.INVITE and one.actor_id in joined)
    ]
