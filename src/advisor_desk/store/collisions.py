"""Which engagements of whatever company could collide, and what was decided about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.outreach import Encounter
from advisor_desk.domain.outreach.collisions import Collision, Pair, collision, pair_of
from advisor_desk.domain.outreach.resolutions import Resolution
from advisor_desk.store.outreach import encounters_by_id
from advisor_desk.store.statements import Records, Statement, listed

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Found:
    """A collision and the company it is at."""

    company_id: UUID
    collision: Collision


def every(place: Place, terms: Terms) -> Sequence[Found]:
    """The collisions of all companies, in three questions however many there are."""
    return list(_caught(place, _EVERY(place, since=_EVER, window=_window(terms)), terms))


def since(place: Place, terms: Terms, moment: datetime) -> Sequence[Found]:
    """The same, where both engagements start at that moment or later."""
    return list(_caught(place, _EVERY(place, since=moment, window=_window(terms)), terms))


def of_engagements(place: Place, terms: Terms, engagements: Iterable[UUID]) -> Sequence[Found]:
    """Those that one of these engagements is part of."""
    told = {"ids": listed(engagements), "window": _window(terms)}
    return list(_caught(place, _OF_ENGAGEMENTS(place, **told), terms))


def of_adviser(place: Place, terms: Terms, adviser_id: UUID, moment: datetime) -> Sequence[Found]:
    """Those that an engagement of the adviser is part of which starts at the moment or later."""
    told = {"adviser_id": adviser_id, "since": moment, "window": _window(terms)}
    return list(_caught(place, _OF_ADVISER(place, **told), terms))


def resolutions(place: Place) -> Sequence[Resolution]:
    """All that was decided and not undone."""
    return _RESOLUTIONS(place)


def resolutions_of(place: Place, engagements: Iterable[UUID]) -> Sequence[Resolution]:
    """What was decided about these engagements and not undone."""
    return _RESOLUTIONS_OF(place, ids=listed(engagements))


def latest_change(place: Place) -> int:
    """The number of the last change of anything."""
    return _LATEST_CHANGE(place)[0]


def changed_after(place: Place, seq: int) -> Sequence[UUID]:
    """The engagements that were changed since that change."""
    return _CHANGED(place, seq=seq)


def encounters(place: Place, decided: Iterable[Resolution]) -> Mapping[UUID, Encounter]:
    """What is known of the engagements that something was decided about."""
    asked = {one for resolution in decided for one in resolution.pair}
    return {one: encounter for one, (_, encounter) in encounters_by_id(place, asked).items()}


def _caught(place: Place, pairs: Iterable[Pair], terms: Terms) -> Iterator[Found]:
    """Of the pairs that could be, those that the rules say are; each once."""
    asked = dict.fromkeys(pairs)
    known = encounters_by_id(place, {one for pair in asked for one in pair})
    for one, other in asked:
        if one in known and other in known:
            company_id, first = known[one]
            if found := collision(first, known[other][1], terms):
                yield Found(company_id, found)


def _window(terms: Terms) -> str:
    """Wider than any rule looks, for SQLite's `datetime`: the rules decide to the day."""
    return f"+{max(terms.look_ahead_days, terms.quiet_days) + 2} days"


_LIKELY = """
    AND one.actor_id <> other.actor_id
    AND (one.role = 'outreach' OR other.role = 'outreach')
    AND one.status <> 'cancelled' AND other.status <> 'cancelled'
    AND one.deleted_at IS NULL AND other.deleted_at IS NULL
"""
_NEAR = """
    JOIN engagement AS other INDEXED BY ix_engagement_company_id_starts_at
      ON other.company_id = one.company_id
     AND other.starts_at > datetime(one.starts_at, replace(:window, '+', '-'))
     AND other.starts_at < datetime(one.starts_at, :window)
"""
_EVERY: Statement[Pair] = Statement(
    f"""
    SELECT one.id, other.id
    FROM engagement AS one INDEXED BY ix_engagement_company_id_starts_at
    CROSS JOIN engagement AS other INDEXED BY ix_engagement_company_id_starts_at
      ON other.company_id = one.company_id
     AND other.starts_at >= one.starts_at
     AND other.starts_at < datetime(one.starts_at, :window)
    WHERE one.starts_at >= :since {_LIKELY}
    """,  # noqa: S608 - no value is put in
    pair_of,
    [UUID, UUID],
)
_OF_ENGAGEMENTS: Statement[Pair] = Statement(
    f"""
    SELECT one.id, other.id FROM engagement AS one {_NEAR}
    WHERE one.id IN (SELECT value FROM json_each(:ids)) {_LIKELY}
    """,  # noqa: S608 - nor here
    pair_of,
    [UUID, UUID],
)
_OF_ADVISER: Statement[Pair] = Statement(
    f"""
    SELECT one.id, other.id
    FROM engagement AS one INDEXED BY ix_engagement_adviser_id_starts_at {_NEAR}
    WHERE one.adviser_id = :adviser_id AND one.starts_at >= :since {_LIKELY}
    """,  # noqa: S608 - nor here
    pair_of,
    [UUID, UUID],
)
_RESOLUTIONS = Records(
    Resolution, "FROM collision_resolution WHERE deleted_at IS NULL ORDER BY at, id"
)
_RESOLUTIONS_OF = Records(
    Resolution,
    """
    FROM collision_resolution
    WHERE deleted_at IS NULL AND (
        first_id IN (SELECT value FROM json_each(:ids))
        OR second_id IN (SELECT value FROM json_each(:ids))
    )
    ORDER BY at, id
    """,
)
_LATEST_CHANGE = Statement("SELECT coalesce(max(seq), 0) FROM change", int, [int])
_CHANGED = Statement(
    "SELECT DISTINCT record_id FROM change WHERE seq > :seq AND table_name = 'engagement'",
    lambda told: told,
    [UUID],
)
