"""The rules about who leads: by a clause of the agreement, else by what is under way."""

from collections.abc import Iterator

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.clauses import Clause, deciding_each
from advisor_desk.domain.engagements import Role, Status
from advisor_desk.domain.outreach.rules import because, is_others, is_within_quiet, quiet_until
from advisor_desk.domain.outreach.values import (
    Cause,
    Encounter,
    Evidence,
    Knowledge,
    Level,
    Question,
    Reason,
)


def agreed_lead(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """Rule 5: the agreement gives the company, or a need of the visit, to another lead.

    A lead that takes part in the visit, or invited to it, knows of it.
    """
    del terms
    for clause in _leading_clauses(ask, known):
        if clause.lead_id not in {ask.actor_id, ask.invited_by, *ask.joint_with}:
            yield _by(clause, Cause.AGREED_LEAD)


def expert_uninvited(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """Rule 6, second half: an expert comes without the one who leads the company knowing.

    Who leads is agreed; where it is not, it is who was there last or is about to go.
    """
    if ask.role is not Role.EXPERT or ask.invited_by:
        return
    agreed = _leading_clauses(ask, known)
    for clause in agreed:
        if clause.lead_id not in {ask.actor_id, *ask.joint_with}:
            yield _by(clause, Cause.EXPERT_UNINVITED)
    if not agreed and (lead := _under_way(ask, known, terms)):
        yield because(Cause.EXPERT_UNINVITED, Level.COORDINATE, lead, None)


def _leading_clauses(ask: Question, known: Knowledge) -> tuple[Clause, ...]:
    """The clauses that decide, one for several needs said once."""
    if not known.clauses:
        return ()
    decided = deciding_each(known.clauses, known.traits, ask.needs)
    return tuple({clause.id: clause for _, clause in decided}.values())


def _under_way(ask: Question, known: Knowledge, terms: Terms) -> Encounter | None:
    """The latest engagement of another actor that is planned, or made within a quiet period."""
    under_way = (
        other
        for other in known.encounters
        if (
            (other.status is Status.PLANNED and ask.on < quiet_until(other, terms))
            or (other.status is Status.DONE and is_within_quiet(other, ask.on, terms))
        )
        and is_others(other, ask)
    )
    return max(under_way, key=lambda other: (other.on, other.id), default=None)


def _by(clause: Clause, cause: Cause) -> Reason:
    return Reason(
        cause=cause,
        level=Level.COORDINATE,
        evidence=Evidence.CLAUSE,
        record_id=clause.id,
        actor_id=clause.lead_id,
    )
