"""Where a company that became part of another is found now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from advisor_desk.domain.merging import Redirect
from advisor_desk.store.reading import Query, Reading, Values
from advisor_desk.store.rows import RedirectRow
from advisor_desk.store.statements import Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

_LIVE = RedirectRow.deleted_at.is_(None)


def followed(session: Session, company_id: UUID) -> UUID:
    """The company that this one is part of by now, however many merges later; else itself."""
    seen = {company_id}
    while (found := _TO(session, company_id=company_id)) and found[0] not in seen:
        company_id = found[0]
        seen.add(company_id)
    return company_id


def all_followed(place: Place, companies: Iterable[UUID]) -> dict[UUID, UUID]:
    """For each company the one it is part of by now: a question a merge in the longest row."""
    kept = {company_id: company_id for company_id in companies}
    seen = set[UUID]()
    while found := dict(_ALL_TO(place, companies=listed(set(kept.values()) - seen))):
        seen |= found.keys()
        kept = {asked: found.get(company_id, company_id) for asked, company_id in kept.items()}
    return kept


def by_number(session: Session, country: str, number: str) -> UUID | None:
    """The company that a number leads to which no company has any more."""
    found = _BY_NUMBER(session, country=country, number=number)
    return followed(session, found[0]) if found else None


def by_person_hash(session: Session, person_hash: str) -> UUID | None:
    found = _BY_PERSON_HASH(session, person_hash=person_hash)
    return followed(session, found[0]) if found else None


def numbers(session: Session) -> Sequence[tuple[str, str | None, str | None, UUID]]:
    """Every number that no company has any more, with the company it leads to."""
    row = RedirectRow
    query = (
        select(row.country, row.number, row.person_hash, row.to_id)
        .where(_LIVE, or_(row.number.is_not(None), row.person_hash.is_not(None)))
        .order_by(row.merged_at)
    )
    return [
        (country, number, person_hash, followed(session, to))
        for country, number, person_hash, to in session.execute(query)
    ]


def into(session: Session, company_id: UUID) -> Sequence[Redirect]:
    """The merges that made the company what it is, latest first."""
    return _INTO(session, company_id=company_id)


def history(session: Session, company_id: UUID) -> Sequence[Redirect]:
    """Every merge that led to the company, those of its parts too."""
    found, asked = dict[UUID, Redirect](), [company_id]
    while asked:
        new = [one for one in into(session, asked.pop()) if one.id not in found]
        found.update((one.id, one) for one in new)
        asked += [one.from_id for one in new]
    return list(found.values())


def of(session: Session, company_id: UUID) -> RedirectRow | None:
    """The merge that the company was lost in."""
    query = select(RedirectRow).where(RedirectRow.from_id == company_id, _LIVE)
    return session.scalars(query.order_by(RedirectRow.merged_at.desc())).first()


def _single(value: UUID) -> UUID:
    return value


def _to(*conditions: object) -> Reading[UUID]:
    query: Query = select(RedirectRow.to_id).where(_LIVE, *conditions)  # type: ignore[arg-type]
    return Reading(query.order_by(RedirectRow.merged_at.desc()).limit(1), _single)


_ALL_TO: Statement[tuple[UUID, UUID]] = Statement(
    """
    SELECT from_id, to_id FROM redirect
    WHERE from_id IN (SELECT value FROM json_each(:companies)) AND deleted_at IS NULL
    ORDER BY merged_at
    """,
    lambda *told: told,
    [UUID, UUID],
)
_TO = _to(RedirectRow.from_id == bindparam("company_id"))
_BY_NUMBER = _to(
    RedirectRow.country == bindparam("country"), RedirectRow.number == bindparam("number")
)
_BY_PERSON_HASH = _to(RedirectRow.person_hash == bindparam("person_hash"))
_INTO = Values(
    RedirectRow,
    select(RedirectRow)
    .where(RedirectRow.to_id == bindparam("company_id"), _LIVE)
    .order_by(RedirectRow.merged_at.desc(), RedirectRow.id.desc()),
)
