"""How much of a long referral is printed, so that the summary stays one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Room:
    """Lines of free text and entries of lists; the sender has the rest, the paper says so."""

    ask: int
    background: int
    notes: int
    note: int
    contacts: int
    done: int
    steps: int
    criteria: int
    remark: int
    cell: int


AMPLE = Room(
    ask=40, background=30, notes=3, note=12, contacts=10, done=12, steps=8, criteria=9, remark=3,
    cell=3,
)  # fmt: skip
CLOSE = Room(
    ask=24, background=16, notes=2, note=6, contacts=6, done=8, steps=5, criteria=6, remark=2,
    cell=2,
)  # fmt: skip
SMALL = Room(
    ask=16, background=10, notes=1, note=4, contacts=4, done=5, steps=3, criteria=4, remark=2,
    cell=2,
)  # fmt: skip
TIGHT = Room(
    ask=11, background=6, notes=1, note=2, contacts=4, done=4, steps=2, criteria=3, remark=1,
    cell=1,
)  # fmt: skip
ROOMS = (AMPLE, CLOSE, SMALL, TIGHT)
