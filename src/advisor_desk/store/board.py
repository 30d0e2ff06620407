"""Questions asked for the board: whose visits lie in a span of days, and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.engagements import LONGEST, Engagement, Status
from advisor_desk.store.engagements import PARTS, as_participant
from advisor_desk.store.statements import Records, Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Whereabouts:
    """What a visit's company is called, and where it lies."""

    id: UUID
    name: str
    street: str
    postcode: str
    town: str
    municipality: str
    is_sole_trader: bool


def lying_in(
    place: Place,
    start: datetime,
    end: datetime,
    *,
    statuses: tuple[Status, ...],
    actor_id: UUID | None = None,
    adviser_id: UUID | None = None,
    municipality: str = "",
    limit: int,
) -> Sequence[Engagement]:
    """Engagements that the span touches, those that began before it too, earliest first.

    Of an actor or adviser also those it takes part in.
    """
    query = _lying_in(
        statuses,
        with_actor=actor_id is not None,
        with_adviser=adviser_id is not None,
        with_municipality=bool(municipality),
    )
    return query(
        place,
        since=start - LONGEST,
        start=start,
        end=end,
        actor_id=actor_id,
        actor=as_participant(actor_id),
        adviser_id=adviser_id,
        adviser=as_participant(adviser_id),
        municipality=municipality,
        limit=limit,
    )


@cache
def _lying_in(
    statuses: tuple[Status, ...],
    *,
    with_actor: bool,
    with_adviser: bool,
    with_municipality: bool,
) -> Records[Engagement]:
    either = ", ".join(f"'{status.value}'" for status in statuses)
    asked = [f"status IN ({either}) AND starts_at >= :since AND starts_at < :end"]
    asked.append("ends_at > :start AND deleted_at IS NULL")
    if with_actor:
        asked.append("(actor_id = :actor_id OR participants LIKE :actor)")
    if with_adviser:
        asked.append("(adviser_id = :adviser_id OR participants LIKE :adviser)")
    if with_municipality:
        asked.append("company_id IN (SELECT id FROM company WHERE municipality = :municipality)")
    rest = f"FROM engagement WHERE {' AND '.join(asked)} ORDER BY starts_at, id LIMIT :limit"
    return Records(Engagement, rest, PARTS)


def whereabouts(place: Place, companies: Iterable[UUID]) -> Mapping[UUID, Whereabouts]:
    found = _WHEREABOUTS(place, ids=listed(companies))
    return {one.id: one for one in found}


_WHEREABOUTS = Statement(
    """
    SELECT id, name, street, postcode, town, municipality, person_hash IS NOT NULL FROM company
    WHERE id IN (SELECT value FROM json_each(:ids))
    """,
    Whereabouts,
    [UUID, str, str, str, str, str, bool],
)


def municipalities(place: Place) -> Sequence[str]:
    """The codes of those in which the desk knows a company."""
    return _MUNICIPALITIES(place)


_MUNICIPALITIES: Statement[str] = Statement(
    """
    WITH RECURSIVE known(code) AS (
        SELECT min(municipality) FROM company WHERE municipality > ''
        UNION ALL
        SELECT (SELECT min(municipality) FROM company WHERE municipality > known.code)
        FROM known WHERE known.code IS NOT NULL
    )
    SELECT code FROM known WHERE code IS NOT NULL
    """,
    lambda code: code,
    [str],
)
