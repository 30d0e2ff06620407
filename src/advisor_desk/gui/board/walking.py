"""Where an arrow key leads on the calendar: to a visit, a day, or beyond what is seen."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum

from advisor_desk.domain.calendars import DAY, WEEK
from advisor_desk.gui.board.cells import Cell, VisitCell


class Step(Enum):
    """An arrow key."""

    UP = -1
    DOWN = 1
    LEFT = -2
    RIGHT = 2


IsShown = Callable[[int], bool]
Walk = Callable[[Sequence[Cell], int, Step, IsShown], "int | date"]


def among_hours(cells: Sequence[Cell], at: int, step: Step, is_shown: IsShown) -> int | date:
    """Up and down in the day; left and right to the visit of the next day that is nearest."""
    if step in {Step.UP, Step.DOWN}:
        beside = _beside(cells, at, step, is_shown)
        return at if beside is None else beside
    day = cells[at].day + (DAY if step is Step.RIGHT else -DAY)
    rows = _rows(cells, day, is_shown)
    if not rows:
        return day
    here = cells[at]
    if not isinstance(here, VisitCell):
        return rows[0]
    return min(rows, key=lambda row: _distance(cells[row], here))


def among_weeks(cells: Sequence[Cell], at: int, step: Step, is_shown: IsShown) -> int | date:
    """Left and right by days; up and down through the day and on to the week beside."""
    if step in {Step.UP, Step.DOWN}:
        beside = _beside(cells, at, step, is_shown)
        if beside is not None:
            return beside
    spans = {Step.UP: -WEEK, Step.DOWN: WEEK, Step.LEFT: -DAY, Step.RIGHT: DAY}
    day = cells[at].day + spans[step]
    rows = _rows(cells, day, is_shown)
    if not rows:
        return day
    return rows[-1] if step is Step.UP else rows[0]


def _beside(cells: Sequence[Cell], at: int, step: Step, is_shown: IsShown) -> int | None:
    rows = _rows(cells, cells[at].day, is_shown)
    place = rows.index(at) + step.value if at in rows else -1
    return rows[place] if 0 <= place < len(rows) else None


def _rows(cells: Sequence[Cell], day: date, is_shown: IsShown) -> list[int]:
    return [row for row, cell in enumerate(cells) if cell.day == day and is_shown(row)]


def _distance(cell: Cell, here: VisitCell) -> tuple[bool, int]:
    """Any visit is nearer than the day itself; of visits, one that begins at about that time."""
    if not isinstance(cell, VisitCell):
        return True, 0
    return False, abs(cell.minutes[0] - here.minutes[0])
