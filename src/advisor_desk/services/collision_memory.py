"""The collisions of all companies, found once and then kept true by what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.outreach.collisions import Pair
from advisor_desk.store import collisions as query
from advisor_desk.store.collisions import Found

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

_MANY = 5_000
"""So many changed engagements are not looked at one by one."""


class CollisionMemory:
    """For any thread. The first question takes a second at 200,000 engagements: in a job."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._found: dict[Pair, Found] = {}
        self._seq: int | None = None
        self._terms: Terms | None = None

    def found(self, place: Place, terms: Terms) -> Mapping[Pair, Found]:
        """All of them, as the transaction sees the desk."""
        with self._lock:
            seq = query.latest_change(place)
            changed = query.changed_after(place, self._seq) if self._seq is not None else ()
            if self._seq is None or terms != self._terms or len(changed) > _MANY:
                self._found = {f.collision.pair: f for f in query.every(place, terms)}
            elif changed:
                gone = set(changed)
                kept = {p: f for p, f in self._found.items() if gone.isdisjoint(p)}
                anew = query.of_engagements(place, terms, changed)
                self._found = kept | {f.collision.pair: f for f in anew}
            self._seq, self._terms = seq, terms
            return self._found
