"""What the line at the bottom of the window may truthfully say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from advisor_desk.services.desk import Desk
from advisor_desk.store import outbox, people

MOST = 1000
"""Beyond so many records the exact number is not worth its wait."""


@dataclass(frozen=True)
class ForWhom:
    """Invitations, answers and open steps that an actor has been handed in no file yet."""

    actor: str
    invitations: int
    answers: int
    steps: int = 0


@dataclass(frozen=True)
class StatusView:
    """Own records, by table, that no partner has been sent yet, and when one was last heard.

    `has_more`: there are more than the `MOST` that were counted.
    """

    waiting: Mapping[str, int]
    has_more: bool
    heard_at: datetime | None
    for_whom: Sequence[ForWhom] = field(default_factory=tuple)

    @property
    def total(self) -> int:
        return sum(self.waiting.values())


class Status:
    """Reads what waits to be sent."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def view(self) -> StatusView:
        me = self._desk.me
        with self._desk.look() as place:
            waiting = outbox.waiting(place, me.adviser.id, MOST + 1)
            heard_at = people.last_heard(place)
        has_more = sum(waiting.values()) > MOST
        return StatusView(waiting, has_more, heard_at, self.for_whom())

    def for_whom(self) -> Sequence[ForWhom]:
        """Whom something waits for that is to them, by name."""
        me = self._desk.me
        with self._desk.look() as place:
            found = outbox.addressed(place, me.actor.id, me.adviser.id)
        named = (
            ForWhom(self._desk.actor_name(one.actor_id), one.invitations, one.answers, one.steps)
            for one in found
        )
        return sorted(named, key=lambda one: one.actor.casefold())
