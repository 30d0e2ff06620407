"""Chance that falls the same way each time it starts from the same seed."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.answer_clock import is_paused

T = TypeVar("T")
_VERSION, _VARIANT = 0x7 << 76, 0b10 << 62
_EVERY_PAUSE = Terms()


class Dice(random.Random):
    """Everything made up is drawn here, ids too: nothing comes from the machine's own chance."""

    def id(self, day: date) -> UUID:
        """A UUIDv7 of noon that day."""
        at = int(datetime.combine(day, time(12), UTC).timestamp() * 1000)
        drawn = self.getrandbits(74)
        return UUID(
            int=(at << 80) | _VERSION | (drawn >> 62) << 64 | _VARIANT | drawn & (1 << 62) - 1
        )

    def happens(self, chance: float) -> bool:
        return self.random() < chance

    def one(self, of: Sequence[T], weights: Sequence[float] | None = None) -> T:
        return self.choices(of, weights)[0] if weights else self.choice(of)

    def some(self, of: Sequence[T], fewest: int, most: int) -> tuple[T, ...]:
        """So many different ones, in the order of the list."""
        wanted = min(self.randint(fewest, most), len(of))
        return tuple(of[at] for at in sorted(self.sample(range(len(of)), wanted)))

    def workday(self, first: date, last: date) -> date:
        """A day in the span that people work on: moved back, or on where the span has none."""
        day = first + timedelta(days=self.randint(0, max(0, (last - first).days)))
        while day > first and is_paused(day, _EVERY_PAUSE, "SE"):
            day -= timedelta(days=1)
        while is_paused(day, _EVERY_PAUSE, "SE"):
            day += timedelta(days=1)
        return day

    def hour(self, day: date) -> datetime:
        """A usual hour for a visit, on the clocks of this machine."""
        at = time(self.choice((8, 9, 9, 10, 10, 13, 13, 14, 15)), self.choice((0, 0, 15, 30)))
        return local(day, at)


def local(day: date, at: time) -> datetime:
    """The moment when the clocks of this machine show so, in UTC."""
    return datetime.combine(day, at).astimezone(UTC)
