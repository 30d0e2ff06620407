"""Rule 8: companies that belong with the one asked about, or may be the same."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.outreach.rules import (
    because,
    is_mine,
    is_within_look_ahead,
    is_within_quiet,
    quiet_until,
)
from advisor_desk.domain.outreach.values import (
    Cause,
    Encounter,
    Evidence,
    Knowledge,
    Level,
    OtherCompany,
    Question,
    Reason,
)

_SILENT = 5
"""So many companies are named where nobody is engaged with any of them."""


def possibly_same(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """A company that may be the same, until somebody says or merges."""
    yield from _about(Cause.POSSIBLY_SAME, known.lookalikes, ask, terms)


def same_group(ask: Question, known: Knowledge, terms: Terms) -> Iterator[Reason]:
    """A company of the same group, or a branch."""
    yield from _about(Cause.SAME_GROUP, known.group, ask, terms)


def _about(
    cause: Cause, others: Sequence[OtherCompany], ask: Question, terms: Terms
) -> Iterator[Reason]:
    """Each engagement with one of them; where there is none, the companies themselves."""
    if not others:
        return
    listed = sorted(others, key=lambda other: (other.name, other.id))
    engaged = [
        replace(reason, other_id=other.id, other_name=other.name)
        for other in listed
        for reason in _engagements(cause, other, ask, terms)
    ]
    yield from engaged or (_silent(cause, other) for other in listed[:_SILENT])


def _engagements(
    cause: Cause, other: OtherCompany, ask: Question, terms: Terms
) -> Iterator[Reason]:
    """What is planned or was made there in the windows, in any role, but for one's own."""
    for encounter in other.encounters:
        until = _speaks_until(encounter, ask.on, terms)
        if until and encounter.id != ask.itself and not _is_known_of(encounter, ask):
            yield because(cause, Level.COORDINATE, encounter, until)


def _speaks_until(encounter: Encounter, on: date, terms: Terms) -> date | None:
    if encounter.status is Status.PLANNED and is_within_look_ahead(encounter, on, terms):
        return encounter.on + timedelta(days=terms.look_ahead_days + 1)
    if encounter.status is Status.DONE and is_within_quiet(encounter, on, terms):
        return quiet_until(encounter, terms)
    return None


def _is_known_of(encounter: Encounter, ask: Question) -> bool:
    """Whether we take part there, it is mine, or its actor comes along here."""
    if encounter.actor_id == ask.actor_id:
        return is_mine(encounter, ask)
    return ask.actor_id in encounter.actors or encounter.actor_id in ask.joint_with


def _silent(cause: Cause, other: OtherCompany) -> Reason:
    return Reason(
        cause=cause,
        level=Level.COORDINATE,
        evidence=Evidence.COMPANY,
        record_id=other.id,
        other_id=other.id,
        other_name=other.name,
    )
