"""Questions asked about referrals and consents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.consents import Consent
from advisor_desk.domain.referrals import OPEN, Happening, Referral, State
from advisor_desk.store.statements import Records, Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def of_company(place: Place, company_id: UUID) -> Sequence[Referral]:
    return _OF_COMPANY(place, company_id=company_id)


_OF_COMPANY = Records(
    Referral,
    """
    FROM referral WHERE company_id = :company_id AND deleted_at IS NULL
    ORDER BY id DESC LIMIT 50
    """,
)


def by_reference(place: Place, reference: str) -> Referral | None:
    return next(iter(_BY_REFERENCE(place, reference=reference)), None)


_BY_REFERENCE = Records(
    Referral, "FROM referral WHERE reference = :reference AND deleted_at IS NULL"
)


def page(
    place: Place, states: Sequence[State], *, after: UUID | None = None, limit: int = 50
) -> Sequence[Referral]:
    """A page of referrals in these states, newest first."""
    return _PAGE(place, states=listed(states), after=after, limit=limit)


# ids are hexadecimal: all of them come before g
_PAGE = Records(
    Referral,
    """
    FROM referral
    WHERE state IN (SELECT value FROM json_each(:states)) AND deleted_at IS NULL
      AND id < coalesce(:after, 'g')
    ORDER BY id DESC LIMIT :limit
    """,
)


def waiting(place: Place, actor_id: UUID, limit: int) -> Sequence[Referral]:
    """Open referrals this actor sent or received, the first clock to run out first."""
    return _WAITING(place, actor_id=actor_id, limit=limit)


_WAITING = Records(
    Referral,
    f"""
    FROM referral
    WHERE state IN ({", ".join(f"'{state.value}'" for state in sorted(OPEN))})
      AND deleted_at IS NULL
      AND (from_actor_id = :actor_id OR to_actor_id = :actor_id)
    ORDER BY answer_by IS NULL, answer_by, id LIMIT :limit
    """,
)


def to_answer(place: Place, actor_id: UUID, limit: int) -> Sequence[Referral]:
    """Referrals that wait for this actor's answer, the first clock to run out first."""
    return _TO_ANSWER(place, actor_id=actor_id, limit=limit)


def count_to_answer(place: Place, actor_id: UUID) -> int:
    return _COUNT_TO_ANSWER(place, actor_id=actor_id)[0]


_AWAITED = """
    FROM referral
    WHERE state IN ('sent', 'received') AND deleted_at IS NULL AND to_actor_id = :actor_id
    """
_TO_ANSWER = Records(
    Referral, f"{_AWAITED} ORDER BY answer_by IS NULL, answer_by, id LIMIT :limit"
)
_COUNT_TO_ANSWER = Statement(f"SELECT count(*) {_AWAITED}", int, [int])


def sent_between(
    place: Place, actor_id: UUID, first: datetime, after: datetime
) -> Sequence[Referral]:
    """What this actor sent from a moment on and before another, the earliest first."""
    return _SENT_BETWEEN(place, actor_id=actor_id, first=first, after=after)


_SENT_BETWEEN = Records(
    Referral,
    """
    FROM referral
    WHERE from_actor_id = :actor_id AND deleted_at IS NULL
      AND sent_at >= :first AND sent_at < :after
    ORDER BY sent_at, id
    """,
)


def happenings(place: Place, referral_id: UUID) -> Sequence[Happening]:
    return _HAPPENINGS(place, referral_id=referral_id)


_HAPPENINGS = Records(
    Happening,
    "FROM happening WHERE referral_id = :referral_id AND deleted_at IS NULL ORDER BY at, id",
)


def consents(place: Place, company_id: UUID) -> Sequence[Consent]:
    return _CONSENTS(place, company_id=company_id)


_CONSENTS = Records(
    Consent,
    """
    FROM consent WHERE company_id = :company_id AND deleted_at IS NULL
    ORDER BY given_on DESC, id
    """,
)
