"""What a row of a list is, and what may be decided about it."""

from collections.abc import Sequence

from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.likeness import POSSIBLE_FROM, Ground
from advisor_desk.domain.participants import (
    Candidate,
    CannotDecide,
    Choice,
    Decision,
    Finding,
    Found,
    Participant,
    Repeat,
    Unread,
)

CLEAR_LEAD = 4.0
"""A name less far ahead of the next one is anybody's guess."""
_AGAINST = {Ground.ELSEWHERE, Ground.OTHER_FORM}
_THERE = {Ground.SAME_MUNICIPALITY, Ground.SAME_TOWN}
PROPOSED = {
    Found.NUMBER_KNOWN: Decision(Choice.USE, 0),
    Found.NAME_KNOWN: Decision(Choice.USE, 0),
    Found.IN_REGISTER: Decision(Choice.USE, 0),
    Found.NEW: Decision(Choice.ADD),
    Found.REPEATED: Decision(Choice.JOIN),
}
_GONE = {
    CompanyState.CEASED,
    CompanyState.DEREGISTERED,
    CompanyState.BANKRUPTCY,
    CompanyState.LIQUIDATION,
}


def classify(
    row: Participant,
    candidates: Sequence[Candidate],
    *,
    repeat: Repeat | None = None,
    is_disputed: bool = False,
) -> Finding:
    """What a row is. A number decides; the order in which candidates are given does not.

    `is_disputed`: rows of the list that have its name have different numbers.
    """
    if repeat:
        return Finding(found=Found.REPEATED, repeats=repeat.line, is_sure=repeat.is_sure)
    ranked = tuple(sorted(candidates, key=_rank))
    best = ranked[0] if ranked else None
    if best and best.has_same_number:
        found = Found.NUMBER_KNOWN if best.on_desk else Found.IN_REGISTER
        return Finding(found=found, candidates=ranked, is_sure=_is_sure_by_number(best))
    if not row.name:
        return Finding(found=Found.UNREADABLE, unread=Unread.NAME)
    if is_disputed or (best and _is_ambiguous(ranked)):
        return Finding(found=Found.AMBIGUOUS, candidates=ranked)
    if best is None:
        return Finding(found=Found.NEW)
    found = Found.NAME_KNOWN if best.on_desk else Found.IN_REGISTER
    return Finding(found=found, candidates=ranked, is_sure=_is_sure_by_name(row, ranked))


def proposal(finding: Finding) -> Decision | None:
    """What is proposed for a row; nothing where only a person can tell."""
    return PROPOSED.get(finding.found)


def ensure_possible(row: Participant, finding: Finding, decision: Decision) -> None:
    """Raise `CannotDecide` for what the row does not offer."""
    match decision:
        case Decision(Choice.USE, int(place)) if 0 <= place < len(finding.candidates):
            return
        case Decision(Choice.ADD, None) if row.name and finding.found is not Found.UNREADABLE:
            return
        case Decision(Choice.JOIN, None) if finding.repeats is not None:
            return
        case Decision(Choice.SKIP, None):
            return
    raise CannotDecide(row.line, decision.choice)


def _rank(one: Candidate) -> tuple[bool, float, bool, bool, bool, str, str]:
    """What has the same number first, then the likest; the desk's own before the register's."""
    return (
        not one.has_same_number,
        -one.likeness.score,
        not _is_there(one),
        not _is_named(one),
        not one.on_desk,
        one.company.name,
        one.key,
    )


def _rivals(ranked: Sequence[Candidate]) -> list[Candidate]:
    """Others that are as likely.

    A place tells companies of one name apart, and the very name what is only nearly so called.
    """
    best, *others = ranked
    near = (
        one
        for one in others
        if one.likeness.score >= POSSIBLE_FROM
        and best.likeness.score - one.likeness.score < CLEAR_LEAD
    )
    return [
        one
        for one in near
        if not (_is_there(best) and _is_elsewhere(one))
        and not (_is_named(best) and not _is_named(one))
    ]


def _is_named(one: Candidate) -> bool:
    """Whether it has the very name, with its legal form, and not in another place."""
    grounds = one.likeness.grounds
    return Ground.SAME_NAME in grounds and _AGAINST.isdisjoint(grounds)


def _is_there(one: Candidate) -> bool:
    return not _THERE.isdisjoint(one.likeness.grounds)


def _is_elsewhere(one: Candidate) -> bool:
    return bool(one.company.town or one.company.municipality) and not _is_there(one)


def _is_ambiguous(ranked: Sequence[Candidate]) -> bool:
    return not all(_may_be_one(ranked[0], one) for one in _rivals(ranked))


def _may_be_one(known: Candidate, one: Candidate) -> bool:
    """A company of the desk without a number may be the one that the register has with it."""
    company = known.company
    return known.on_desk and not (company.number or company.person_hash) and not one.on_desk


def _is_sure_by_number(best: Candidate) -> bool:
    """A number typed wrong may be another company's: then the names tell."""
    return Ground.OTHER_NAME not in best.likeness.grounds and best.company.state not in _GONE


def _is_sure_by_name(row: Participant, ranked: Sequence[Candidate]) -> bool:
    best = ranked[0]
    return (
        _is_named(best)
        and len(_rivals(ranked)) < 2
        and not row.has_number
        and not row.wrong_number
        and best.company.state not in _GONE
    )
