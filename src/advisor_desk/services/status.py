"""What the line at the bottom of the window may truthfully say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from advisor_desk.services.desk import Desk
from advisor_desk.store import outbox, people

MOST = 1000
"""Beyond so many records the exact number is not worth its wait."""


@dataclass(frozen=True)
class StatusView:
    """Own records, by table, that no partner has been sent yet, and when one was last heard.

    `has_more`: there are more than the `MOST` that were counted.
    """

    waiting: Mapping[str, int]
    has_more: bool
    heard_at: datetime | None

    @property
    def total(self) -> int:
        return sum(self.waiting.values())


class Status:
    """Reads what waits to be sent."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def view(self) -> StatusView:
        with self._desk.look() as place:
            waiting = outbox.waiting(place, self._desk.me.adviser.id, MOST + 1)
            heard_at = people.last_heard(place)
        has_more = sum(waiting.values()) > MOST
        return StatusView(waiting, has_more, heard_at)
