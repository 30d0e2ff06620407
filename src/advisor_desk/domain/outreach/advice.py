"""Outreach advice: what to know, and what to do instead, before contact is taken.

The advice is the sum of the rules' reasons. It warns and never blocks, but for a company's
own wish.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.outreach.rules import RULES, as_of
from advisor_desk.domain.outreach.values import (
    Advice,
    Alternative,
    Cause,
    Knowledge,
    Level,
    Question,
    Reason,
    Way,
)

_ORDER = {cause: place for place, cause in enumerate(Cause)}


def advise(question: Question, knowledge: Knowledge, terms: Terms) -> Advice:
    """Weigh all that is known of the company against the question; the order is no matter."""
    reasons = _reasons(question, knowledge, terms)
    level = max((reason.level for reason in reasons), default=Level.CLEAR)
    until = _first_free_day(question, knowledge, terms)
    return Advice(
        level=level,
        reasons=tuple(reasons),
        alternatives=tuple(dict.fromkeys(_alternatives(reasons, until))),
        as_of=tuple(as_of(question, knowledge, terms)),
    )


def _reasons(question: Question, knowledge: Knowledge, terms: Terms) -> list[Reason]:
    found = (reason for rule in RULES for reason in rule(question, knowledge, terms))
    return sorted(found, key=_weight)


def _weight(reason: Reason) -> tuple[object, ...]:
    return (-reason.level, _ORDER[reason.cause], reason.on or date.min, reason.record_id)


def _first_free_day(question: Question, knowledge: Knowledge, terms: Terms) -> date | None:
    """The day from which no engagement holds any more; None where nothing holds, or for good."""
    on = question.on
    for _ in range(len(knowledge.encounters) + 1):
        held = [
            reason
            for reason in _reasons(replace(question, on=on), knowledge, terms)
            if reason.level is Level.HOLD
        ]
        ends = [reason.until for reason in held if reason.until]
        if len(ends) < len(held):
            return None
        if not ends:
            break
        on = max(ends)
    return on if on > question.on else None


def _alternatives(reasons: list[Reason], until: date | None) -> Iterator[Alternative]:
    """Better ways first; going anyway last, and not against the company's own wish."""
    for reason in reasons:
        yield from _instead_of(reason)
        if reason.cause is Cause.NO_CONTACT:
            return
    if until:
        yield Alternative(way=Way.POSTPONE, until=until)
    if reasons:
        yield Alternative(way=Way.GO_ANYWAY)


def _instead_of(reason: Reason) -> Iterator[Alternative]:
    who, adviser = reason.actor_id, reason.adviser_id
    match reason.cause:
        case Cause.PLANNED_BY_OTHER:
            visit = reason.record_id
            yield Alternative(way=Way.JOIN, actor_id=who, adviser_id=adviser, engagement_id=visit)
            yield Alternative(
                way=Way.HAND_OVER, actor_id=who, adviser_id=adviser, engagement_id=visit
            )
        case Cause.QUIET_PERIOD:
            yield Alternative(way=Way.HAND_OVER, actor_id=who, adviser_id=adviser)
        case Cause.NO_CONTACT | Cause.DECLINES_ADVERTISING:
            yield Alternative(way=Way.WAIT_FOR_COMPANY)
        case _:
            yield Alternative(way=Way.TALK, actor_id=who, adviser_id=adviser)
