"""What one has before one soon: one's own visits, and steps and follow-ups due today."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from advisor_desk.domain.calendars import DAY
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.reminders import Reminder, of_step, of_visit, to_say
from advisor_desk.services.desk import Desk
from advisor_desk.store import board as visits_query
from advisor_desk.store import next_steps as steps_query

_MOST = 200
_PLANNED = (Status.PLANNED,)


@dataclass(frozen=True)
class Told:
    """A reminder with the company's name; of a sole trader none, for others see the screen."""

    reminder: Reminder
    company: str


class Reminders:
    """Read anew each minute: two questions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(self, lead: timedelta, said: Collection[str]) -> Sequence[Told]:
        """What is to be said now and was not, the soonest first; visits so long before."""
        now, today, me = self._desk.now(), self._desk.today(), self._desk.me.adviser.id
        with self._desk.look() as place:
            visits = visits_query.lying_in(
                place, now, now + lead + DAY, statuses=_PLANNED, adviser_id=me, limit=_MOST
            )
            steps = steps_query.due_on(place, me, today)
            found = [*(of_visit(one, lead) for one in visits), *map(of_step, steps)]
            asked = to_say((one for one in found if one), now, said)
            known = visits_query.whereabouts(place, {one.company_id for one in asked})
        return [
            Told(one, "" if known[one.company_id].is_sole_trader else known[one.company_id].name)
            for one in asked
        ]
