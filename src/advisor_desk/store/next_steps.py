"""Questions asked about next steps and follow-ups, and about the answers to these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.store.statements import Records, Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def by_id(place: Place, step_id: UUID) -> NextStep | None:
    return next(iter(_BY_ID(place, id=step_id)), None)


_BY_ID = Records(NextStep, "FROM next_step WHERE id = :id AND deleted_at IS NULL")


def page(
    place: Place,
    *,
    actor_id: UUID,
    adviser_id: UUID | None = None,
    kind: StepKind | None = None,
    is_done: bool = False,
    skip: int = 0,
    limit: int = 50,
) -> Sequence[NextStep]:
    """The actor's steps, the first due first, or done ones, the latest first.

    With an adviser: only that person's, and those that nobody owns.
    """
    query = _page(is_mine=adviser_id is not None, kind=kind, is_done=is_done)
    return query(place, actor=actor_id, adviser=adviser_id, skip=skip, limit=limit)


_MINE = (
    "(owner_adviser_id = :adviser OR owner_adviser_id IS NULL"
    " OR owner_adviser_id NOT IN (SELECT id FROM adviser))"
)
"""A partner may name an owner whom this desk does not know: the step is its actor's then."""


@cache
def _page(*, is_mine: bool, kind: StepKind | None, is_done: bool) -> Records[NextStep]:
    asked = ["owner_actor_id = :actor", "deleted_at IS NULL"]
    asked.append("done_on IS NOT NULL" if is_done else "done_on IS NULL")
    if is_mine:
        asked.append(_MINE)
    if kind:
        asked.append(f"kind = '{kind.value}'")
    order = "done_on DESC, id DESC" if is_done else "due, id"
    return Records(
        NextStep,
        f"FROM next_step WHERE {' AND '.join(asked)} ORDER BY {order} LIMIT :limit OFFSET :skip",
    )


def count_due(place: Place, actor_id: UUID, adviser_id: UUID, until: date) -> int:
    """The adviser's open steps, and the actor's that nobody owns, due by then."""
    return _COUNT_DUE(place, actor=actor_id, adviser=adviser_id, until=until)[0]


_COUNT_DUE = Statement(
    f"""
    SELECT count(*) FROM next_step
    WHERE done_on IS NULL AND due <= :until AND deleted_at IS NULL
      AND owner_actor_id = :actor
      AND {_MINE}
    """,  # noqa: S608 - no value is put in
    int,
    [int],
)


def due_on(place: Place, adviser_id: UUID, day: date) -> Sequence[NextStep]:
    """The adviser's open steps of that day."""
    return _DUE_ON(place, adviser=adviser_id, day=day)


_DUE_ON = Records(
    NextStep,
    """
    FROM next_step WHERE done_on IS NULL AND due = :day AND deleted_at IS NULL
      AND owner_adviser_id = :adviser ORDER BY id
    """,
)


def of_referral(place: Place, referral_id: UUID) -> Sequence[NextStep]:
    return _OF_REFERRAL(place, referral_id=referral_id)


_OF_REFERRAL = Records(
    NextStep,
    "FROM next_step WHERE referral_id = :referral_id AND deleted_at IS NULL ORDER BY due, id",
)


def of_programme(place: Place, name: str, companies: Iterable[UUID]) -> Sequence[NextStep]:
    """What follows it up with these companies."""
    return _OF_PROGRAMME(place, name=name, companies=listed(companies))


_OF_PROGRAMME = Records(
    NextStep,
    """
    FROM next_step
    WHERE company_id IN (SELECT value FROM json_each(:companies))
      AND programme = :name AND deleted_at IS NULL
    ORDER BY due, id
    """,
)


def follow_ups(place: Place, company_id: UUID) -> Sequence[FollowUp]:
    """What the company has said came of things, latest first."""
    return _FOLLOW_UPS(place, company_id=company_id)


_FOLLOW_UPS = Records(
    FollowUp,
    """
    FROM follow_up WHERE company_id = :company_id AND deleted_at IS NULL
    ORDER BY "on" DESC, id DESC LIMIT 50
    """,
)


def maturity_at(place: Place, company_id: UUID, at: datetime) -> Maturity | None:
    """Export maturity as last noted at a visit up to then, else as first noted after it."""
    before = _MATURITY_BEFORE(place, company_id=company_id, at=at)
    return next(iter(before or _MATURITY_AFTER(place, company_id=company_id, at=at)), None)


_NOTED = """
    SELECT maturity FROM engagement
    WHERE company_id = :company_id AND deleted_at IS NULL AND maturity IS NOT NULL
      AND status = 'done'
    """
_MATURITY_BEFORE = Statement(
    f"{_NOTED} AND starts_at <= :at ORDER BY starts_at DESC, id DESC LIMIT 1",
    lambda found: found,
    [Maturity],
)
_MATURITY_AFTER = Statement(
    f"{_NOTED} AND starts_at > :at ORDER BY starts_at, id LIMIT 1", lambda found: found, [Maturity]
)
