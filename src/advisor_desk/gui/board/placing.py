"""Where everything on the calendar stands, from its top left corner; nothing is painted here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate

from PySide6.QtCore import QRect

from advisor_desk.domain.calendars import Days
from advisor_desk.domain.lanes import Packing, Span, hours, packed, spread
from advisor_desk.gui.board.cells import Cell, VisitCell

USUAL = (7, 18)
"""The hours that are seen whether anything is planned in them or not."""
_EMPTY_WEEKEND = 0.55
_STRIP_ROWS = 3
_GAP = 2


@dataclass(frozen=True)
class MoreBox:
    """Says how many visits of the day have no room here."""

    rect: QRect
    day: date
    count: int


@dataclass(frozen=True)
class Measures:
    """Lengths that follow the text: of a line, of a day's heading, of an hour, and so on."""

    line: int
    head: int
    hour: int
    axis: int
    lane: int
    """The narrowest that a visit may be."""


@dataclass
class Placed:
    """`days` are headings, or in a month whole days; what is `fixed` does not scroll."""

    days: dict[date, QRect] = field(default_factory=dict)
    columns: dict[date, QRect] = field(default_factory=dict)
    visits: dict[int, QRect] = field(default_factory=dict)
    fixed: set[int] = field(default_factory=set)
    more: list[MoreBox] = field(default_factory=list)
    top: int = 0
    """Where what scrolls begins."""
    height: int = 0
    """Of what scrolls."""
    hours: Span = USUAL
    hour: int = 0


def place_hours(cells: Sequence[Cell], width: int, height: int, at: Measures) -> Placed:
    """Days beside each other, hours below each other; what lasts for days on a strip above."""
    by_day: dict[date, list[int]] = {}
    for row, cell in enumerate(cells):
        by_day.setdefault(cell.day, []).append(row)
    visits = {row: c for row, c in enumerate(cells) if isinstance(c, VisitCell)}
    placed = Placed()
    _place_columns(placed, by_day, width, at)
    long = [row for row, cell in visits.items() if cell.is_long]
    _place_strip(placed, long, visits, at)
    within = {row: cell for row, cell in visits.items() if not cell.is_long}
    placed.hours = hours((cell.minutes for cell in within.values()), USUAL)
    count = placed.hours[1] - placed.hours[0]
    placed.hour = max(at.hour, (height - placed.top) // count)
    placed.height = placed.hour * count + _GAP
    for day, rows in by_day.items():
        _place_day(placed, day, [row for row in rows if row in within], visits, at)
    return placed


def place_month(cells: Sequence[Cell], width: int, height: int, at: Measures) -> Placed:
    """Weeks below each other, as high as the room allows; what does not fit a day is counted."""
    by_day: dict[date, list[int]] = {}
    for row, cell in enumerate(cells):
        by_day.setdefault(cell.day, []).append(row)
    placed = Placed(top=at.head)
    weeks = max(len(by_day) // 7, 1)
    least = 3 * (at.line + 1) + _GAP
    tall = max(least, (height - at.head) // weeks)
    edges = [at.axis + round((width - at.axis) * n / 7) for n in range(8)]
    for number, (day, rows) in enumerate(by_day.items()):
        week, column = divmod(number, 7)
        top = at.head + week * tall
        rect = QRect(edges[column], top, edges[column + 1] - edges[column], tall)
        placed.days[day] = placed.columns[day] = rect
        _place_lines(placed, day, rows[1:], at)
    placed.height = tall * weeks
    return placed


def _place_columns(
    placed: Placed, by_day: Mapping[date, Sequence[int]], width: int, at: Measures
) -> None:
    """Saturdays and Sundays without a visit are narrower."""
    weights = [
        _EMPTY_WEEKEND if day.weekday() > 4 and len(rows) == 1 and len(by_day) > 1 else 1.0
        for day, rows in by_day.items()
    ]
    room, total = width - at.axis, sum(weights)
    edges = [at.axis + round(room * part / total) for part in accumulate(weights, initial=0.0)]
    for number, day in enumerate(by_day):
        left, right = edges[number], edges[number + 1]
        placed.days[day] = QRect(left, 0, right - left, at.head)
        placed.columns[day] = QRect(left, 0, right - left, 0)
    placed.top = at.head


def _place_strip(
    placed: Placed, long: Sequence[int], visits: Mapping[int, VisitCell], at: Measures
) -> None:
    days = list(placed.days)
    whole = Days(days[0], days[-1])
    spans = [_numbers(visits[row].days, whole) for row in long]
    packing = packed(spans, _STRIP_ROWS)
    tall, top = at.line + _GAP, placed.top + _GAP
    for number, lane in packing.lanes.items():
        first, until = spans[number]
        rect = placed.days[days[first]].united(placed.days[days[until - 1]])
        y = top + lane.place * tall
        placed.visits[long[number]] = QRect(rect.left() + 2, y, rect.width() - 4, at.line)
    for more in packing.more:
        rect = placed.days[days[more.start]]
        y = top + more.lane.place * tall
        box = QRect(rect.left() + 2, y, rect.width() - 4, at.line)
        placed.more.append(MoreBox(box, days[more.start], len(more.spans)))
    used = 1 + max([lane.place for lane in packing.lanes.values()]
                   + [more.lane.place for more in packing.more], default=-1)  # fmt: skip
    placed.fixed.update(placed.visits)
    placed.top += used * tall + (2 * _GAP if used else 0)


def _numbers(days: Days, whole: Days) -> Span:
    """The days' places among those that are seen."""
    first = max(days.first, whole.first) - whole.first
    last = min(days.last, whole.last) - whole.first
    return first.days, last.days + 1


def _place_day(
    placed: Placed,
    day: date,
    rows: Sequence[int],
    visits: Mapping[int, VisitCell],
    at: Measures,
) -> None:
    column = placed.columns[day]
    first, last = placed.hours
    least = -(-(at.line + _GAP) * 60 // placed.hour)
    spans = spread([visits[row].minutes for row in rows], least, last * 60)
    room = column.width() - 4
    packing: Packing = packed(spans, max(2, room // at.lane))

    def box(span: Span, place: int, of: int) -> QRect:
        top = placed.top + round((span[0] - first * 60) * placed.hour / 60)
        bottom = placed.top + round((span[1] - first * 60) * placed.hour / 60)
        left = column.left() + 2 + round(room * place / of)
        right = column.left() + 2 + round(room * (place + 1) / of)
        return QRect(left, top + 1, right - left - _GAP, bottom - top - _GAP)

    for number, lane in packing.lanes.items():
        placed.visits[rows[number]] = box(spans[number], lane.place, lane.of)
    for more in packing.more:
        rect = box((more.start, more.end), more.lane.place, more.lane.of)
        placed.more.append(MoreBox(rect, day, len(more.spans)))


def _place_lines(placed: Placed, day: date, rows: Sequence[int], at: Measures) -> None:
    """How many more there are stands beside the day's number."""
    rect = placed.days[day]
    head, tall = at.line + _GAP + 1, at.line + 1
    shown = max((rect.height() - head) // tall, 0)
    for number, row in enumerate(rows[:shown]):
        y = rect.top() + head + number * tall
        placed.visits[row] = QRect(rect.left() + 4, y, rect.width() - 7, at.line - 1)
    if shown < len(rows):
        half = rect.width() // 2
        box = QRect(rect.right() - half - 2, rect.top() + 2, half, at.line - 1)
        placed.more.append(MoreBox(box, day, len(rows) - shown))
