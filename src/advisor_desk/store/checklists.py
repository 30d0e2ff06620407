"""Questions asked about checklists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.checklists import VALID_MONTHS, Checklist, months_after
from advisor_desk.store.statements import Records, Statement, kinds, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Debt:
    """A company with completed contact and no valid checklist."""

    company_id: UUID
    name: str
    town: str
    met_at: datetime
    deferred_because: str


def of_company(place: Place, company_id: UUID) -> Sequence[Checklist]:
    return _OF_COMPANY(place, company_id=company_id)


_OF_COMPANY = Records(
    Checklist,
    """
    FROM checklist WHERE company_id = :company_id AND deleted_at IS NULL
    ORDER BY filled_on DESC, id DESC
    """,
)


def of_companies(place: Place, companies: Iterable[UUID]) -> dict[UUID, list[Checklist]]:
    """Every checklist of each of the companies."""
    found: dict[UUID, list[Checklist]] = {company: [] for company in companies}
    for checklist in _OF_COMPANIES(place, companies=listed(found)):
        found[checklist.company_id].append(checklist)
    return found


_OF_COMPANIES = Records(
    Checklist,
    """
    FROM checklist
    WHERE company_id IN (SELECT value FROM json_each(:companies)) AND deleted_at IS NULL
    """,
)


def debt(place: Place, actor_id: UUID, today: date, limit: int, skip: int = 0) -> Sequence[Debt]:
    """The companies this actor met and still owes, the latest met first."""
    holds_from = _oldest_valid(today)
    return _DEBT(place, actor_id=actor_id, holds_from=holds_from, limit=limit, skip=skip)


def count_debt(place: Place, actor_id: UUID, today: date) -> int:
    return _COUNT_DEBT(place, actor_id=actor_id, holds_from=_oldest_valid(today))[0]


def _oldest_valid(today: date) -> date:
    return months_after(today, -VALID_MONTHS)


_OWED = """
    SELECT company.id, company.name, company.town, met.at
    FROM company JOIN (
        SELECT company_id, max(starts_at) AS at FROM engagement
        WHERE actor_id = :actor_id AND status = 'done' AND deleted_at IS NULL
        GROUP BY company_id
    ) AS met ON met.company_id = company.id
    WHERE company.deleted_at IS NULL AND NOT EXISTS (
        SELECT * FROM checklist
        WHERE checklist.company_id = met.company_id AND is_complete = 1
          AND holds_from >= :holds_from AND checklist.deleted_at IS NULL
    )
"""
"""Every company that the actor met and that has no valid checklist."""

_DEBT = Statement(
    f"""
    SELECT latest.*, coalesce((
        SELECT deferred_because FROM checklist
        WHERE company_id = latest.id AND deleted_at IS NULL
        ORDER BY filled_on DESC, id DESC LIMIT 1
    ), '')
    FROM ({_OWED} ORDER BY met.at DESC, company.id LIMIT :limit OFFSET :skip) AS latest
    ORDER BY latest.at DESC, latest.id
    """,  # noqa: S608 - no value is put in
    Debt,
    kinds(Debt),
)
_COUNT_DEBT = Statement(f"SELECT count(*) FROM ({_OWED})", int, [int])  # noqa: S608 - nor here
