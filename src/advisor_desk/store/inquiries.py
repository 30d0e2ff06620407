"""Questions asked about inquiries, and about what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.inquiries import OPEN, Happening, Inquiry, State
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral
from advisor_desk.store.statements import Records, Statement

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

_OPEN_STATES = ", ".join(f"'{state.value}'" for state in sorted(OPEN))
_STILL_OPEN = f"state IN ({_OPEN_STATES})"
_MINE = """
    actor_id = :actor_id AND (adviser_id = :adviser_id OR adviser_id IS NULL)
    """


def by_id(place: Place, inquiry_id: UUID) -> Inquiry | None:
    return next(iter(_BY_ID(place, id=inquiry_id)), None)


_BY_ID = Records(Inquiry, "FROM inquiry WHERE id = :id AND deleted_at IS NULL")


def page(
    place: Place,
    states: Sequence[State],
    *,
    actor_id: UUID,
    adviser_id: UUID | None = None,
    skip: int = 0,
    limit: int = 50,
) -> Sequence[Inquiry]:
    """Inquiries that came in at the actor or that it has, running clocks first, soonest on top.

    With an adviser: only what waits for that person, or for the actor with nobody named.
    """
    query = _page(tuple(sorted(states)), is_mine=adviser_id is not None)
    return query(place, actor_id=actor_id, adviser_id=adviser_id, skip=skip, limit=limit)


@cache
def _page(states: tuple[State, ...], *, is_mine: bool) -> Records[Inquiry]:
    wanted = ", ".join(f"'{state.value}'" for state in states)
    whose = _MINE if is_mine else _OURS
    return Records(
        Inquiry,
        f"""
        FROM inquiry WHERE state IN ({wanted}) AND deleted_at IS NULL AND {whose}
        ORDER BY {_STILL_OPEN} DESC, answered_at IS NOT NULL,
          CASE WHEN {_STILL_OPEN} THEN answer_by END, came_at DESC, id
        LIMIT :limit OFFSET :skip
        """,
    )


def count_waiting(place: Place, actor_id: UUID, adviser_id: UUID) -> int:
    """Open ones that wait for the adviser, or for the actor with nobody named."""
    return _COUNT_WAITING(place, actor_id=actor_id, adviser_id=adviser_id)[0]


_WAITS = f"{_STILL_OPEN} AND deleted_at IS NULL"
_COUNT_WAITING = Statement(
    f"SELECT count(*) FROM inquiry WHERE {_WAITS} AND {_MINE}",  # noqa: S608 - no value in it
    int,
    [int],
)


def count_open(place: Place, actor_id: UUID) -> int:
    """Open ones that came in at the actor or that it has."""
    return _COUNT_OPEN(place, actor_id=actor_id)[0]


_OURS = "(actor_id = :actor_id OR door_actor_id = :actor_id)"
_COUNT_OPEN = Statement(
    f"SELECT count(*) FROM inquiry WHERE {_WAITS} AND {_OURS}",  # noqa: S608 - no value in it
    int,
    [int],
)


def of_company(place: Place, company_id: UUID) -> Sequence[Inquiry]:
    return _OF_COMPANY(place, company_id=company_id)


_OF_COMPANY = Records(
    Inquiry,
    """
    FROM inquiry WHERE company_id = :company_id AND deleted_at IS NULL
    ORDER BY came_at DESC, id DESC LIMIT 50
    """,
)


def happenings(place: Place, inquiry_id: UUID) -> Sequence[Happening]:
    """What happened to it, in the order recorded."""
    return _HAPPENINGS(place, inquiry_id=inquiry_id)


_HAPPENINGS = Records(
    Happening,
    "FROM inquiry_happening WHERE inquiry_id = :inquiry_id AND deleted_at IS NULL ORDER BY id",
)


def referrals_from(place: Place, inquiry_id: UUID) -> Sequence[Referral]:
    return _REFERRALS(place, inquiry_id=inquiry_id)


def steps_from(place: Place, inquiry_id: UUID) -> Sequence[NextStep]:
    return _STEPS(place, inquiry_id=inquiry_id)


_LED_TO = "WHERE inquiry_id = :inquiry_id AND deleted_at IS NULL"
_REFERRALS = Records(Referral, f"FROM referral {_LED_TO} ORDER BY id LIMIT 50")
_STEPS = Records(
    NextStep, f"FROM next_step {_LED_TO} ORDER BY done_on IS NOT NULL, due, id LIMIT 50"
)
