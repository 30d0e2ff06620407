"""What a referral's history comes to, in whatever order its parts became known.

Answers come as files: twice, late, one before the other, or against each other. All are kept;
which of them count follows from when they were said and from what may follow on what.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from advisor_desk.domain.referrals import FOLLOWS, Happening, State


@dataclass(frozen=True)
class Replayed:
    """Where a referral stands, and which happenings brought it there."""

    state: State
    counted: frozenset[UUID]


def replayed(happenings: Iterable[Happening]) -> Replayed:
    """Let everything happen again, from sent on: always the earliest said that may follow.

    The result depends on what was said and when, not on when this desk came to know it.
    """
    known = {one.id: one for one in happenings}
    waiting = sorted(known.values(), key=lambda one: (one.at, one.id))
    state = State.SENT
    counted = {one.id for one in waiting if one.state is State.SENT}
    while step := next((one for one in waiting if one.state in FOLLOWS[state]), None):
        waiting.remove(step)
        counted.add(step.id)
        state = step.state
    return Replayed(state, frozenset(counted))
