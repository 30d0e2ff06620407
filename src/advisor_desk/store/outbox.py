"""What waits to be sent to partners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from advisor_desk.store.statements import Statement, kinds

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


@dataclass(frozen=True)
class Sendable:
    """A change that other actors may be told of; `fields` as in `ChangeRow`."""

    seq: int
    table: str
    record_id: UUID
    base: int
    version: int
    fields: dict[str, list[Any]]
    by: UUID | None
    at: datetime


def unsent(place: Place, limit: int) -> Sequence[Sendable]:
    """What no partner has been sent yet, the oldest first. Whatever is sent is asked for here.

    Nothing that an actor keeps for itself is among it.
    """
    return _UNSENT(place, limit=limit)


_CONFIDENTIAL = "table_name <> 'own_note'"
_UNSENT = Statement(
    f"""
    SELECT seq, table_name, record_id, base, version, fields, by, at FROM change
    WHERE sent_at IS NULL AND {_CONFIDENTIAL} ORDER BY seq LIMIT :limit
    """,  # noqa: S608 - no value is put in
    Sendable,
    kinds(Sendable),
)


def waiting(place: Place, adviser_id: UUID, most: int) -> Mapping[str, int]:
    """By table, own records that no partner has been sent yet; at most `most` are counted.

    What is for one's own actor alone waits for no partner.
    """
    return dict(_WAITING(place, adviser_id=adviser_id, most=most))


_WAITING: Statement[tuple[str, int]] = Statement(
    f"""
    SELECT table_name, count(*) FROM (
        SELECT DISTINCT table_name, record_id FROM change
        WHERE sent_at IS NULL AND by = :adviser_id AND {_CONFIDENTIAL} LIMIT :most
    ) GROUP BY table_name
    """,  # noqa: S608 - nor here
    lambda *told: told,
    [str, int],
)


@dataclass(frozen=True)
class Addressed:
    """Questions and answers about joint visits, and open steps, that wait for another actor."""

    actor_id: UUID
    invitations: int
    answers: int
    steps: int = 0


def addressed(place: Place, actor_id: UUID, adviser_id: UUID) -> Sequence[Addressed]:
    """By actor, what of this desk's it has been handed in no file.

    Invitations and answers go in a file for every partner, too; steps do not.
    """
    asked = {"actor_id": actor_id, "adviser_id": adviser_id}
    found = {one.actor_id: one for one in _ADDRESSED(place, **asked)}
    for actor, steps in _STEPS(place, **asked):
        found[actor] = replace(found.get(actor, Addressed(actor, 0, 0)), steps=steps)
    return list(found.values())


_ADDRESSED = Statement(
    """
    SELECT other, count(*) FILTER (WHERE NOT is_answer), count(*) FILTER (WHERE is_answer), 0
    FROM (
        SELECT DISTINCT
            invitation.id,
            invitation.actor_id = :actor_id AS is_answer,
            CASE invitation.actor_id WHEN :actor_id THEN engagement.actor_id
                ELSE invitation.actor_id END AS other
        FROM change
        JOIN invitation ON invitation.id = change.record_id
        JOIN engagement ON engagement.id = invitation.engagement_id
        LEFT JOIN handed ON handed.audience = other
        WHERE change.sent_at IS NULL AND change.by = :adviser_id
          AND change.table_name = 'invitation'
          AND (change.base = 0 OR json_extract(change.fields, '$.state') IS NOT NULL)
          AND change.seq > coalesce(handed.seq, 0)
          AND CASE invitation.actor_id WHEN :actor_id
                THEN invitation.state IN ('accepted', 'declined')
                ELSE invitation.state IN ('asked', 'withdrawn') END
    )
    WHERE other <> :actor_id GROUP BY other ORDER BY other
    """,
    Addressed,
    kinds(Addressed),
)
_STEPS: Statement[tuple[UUID, int]] = Statement(
    """
    SELECT owner_actor_id, count(*)
    FROM next_step LEFT JOIN handed ON handed.audience = owner_actor_id
    WHERE done_on IS NULL AND deleted_at IS NULL AND owner_actor_id <> :actor_id
      AND EXISTS (
        SELECT * FROM change
        WHERE record_id = next_step.id AND by = :adviser_id
          AND change.seq > coalesce(handed.seq, 0)
      )
    GROUP BY owner_actor_id ORDER BY owner_actor_id
    """,
    lambda *told: told,
    [UUID, int],
)
