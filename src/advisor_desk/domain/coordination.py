"""Who coordinates the partnership: set at its first run, handed on from one to the next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Coordination:
    """From that moment the adviser coordinates; `handed_by` is nobody for the first."""

    id: UUID
    adviser_id: UUID
    since: datetime
    handed_by: UUID | None = None


def coordinator(known: Iterable[Coordination]) -> UUID | None:
    """The adviser who coordinates now. Only who coordinated could hand it on.

    A record by somebody who did not coordinate at that moment counts for nothing.
    """
    now: UUID | None = None
    for one in sorted(known, key=lambda one: (one.since, one.id)):
        if one.handed_by == now:
            now = one.adviser_id
    return now


def follows(known: Iterable[Coordination], new: Coordination) -> bool:
    """Whether a record from outside goes on where those that are known end.

    Where none is known the first may come; after that nobody can put themselves before it.
    """
    told = tuple(known)
    latest = max((one.since for one in told), default=None)
    return new.handed_by == coordinator(told) and (latest is None or new.since > latest)
