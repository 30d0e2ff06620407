"""Where visits stand on the calendar, and where the arrow keys lead: without a window."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.calendars import DAY, Days, View, shown
from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.gui.board.cells import Cell, DayCell, VisitCell, VisitText, cells
from advisor_desk.gui.board.placing import Measures, Placed, place_hours, place_month
from advisor_desk.gui.board.walking import Step, among_hours, among_weeks
from advisor_desk.services.board import BoardVisit

MONDAY = date(2026, 11, 23)
WEEK, MONTH = shown(View.WEEK, MONDAY), shown(View.MONTH, MONDAY)
AT = Measures(line=20, head=34, hour=37, axis=50, lane=50)
WIDTHS, HEIGHTS = st.integers(300, 2500), st.integers(120, 1600)


def text(number: int, start: datetime, minutes: int) -> VisitText:
    engagement = Engagement(
        id=UUID(int=number),
        company_id=UUID(int=0),
        actor_id=UUID(int=1),
        adviser_id=None,
        role=Role.OUTREACH,
        status=Status.PLANNED,
        starts_at=start.astimezone(UTC),
        ends_at=start.astimezone(UTC) + timedelta(minutes=minutes),
    )
    visit = BoardVisit(
        engagement=engagement,
        company=f"Företag {number}",
        street="",
        postcode="",
        town="",
        municipality="",
        is_sole_trader=False,
        advice=None,
        is_mine=True,
        is_ours=True,
    )
    return VisitText(
        visit=visit, start="", when="", who="", actor="", word="", icon="", tone="", why=""
    )


def spans(days: Days) -> st.SearchStrategy[list[VisitText]]:
    """Visits that begin in those days: calls, visits, and fairs that last for days."""
    length = st.integers(5, 180) | st.integers(1000, 9000)
    one = st.tuples(st.integers(0, len(days) - 1), st.integers(0, 1439), length)
    start = datetime.combine(days.first, datetime.min.time()).astimezone()
    return st.lists(one, max_size=25).map(
        lambda drawn: [
            text(number, start + timedelta(days=day, minutes=minute), minutes)
            for number, (day, minute, minutes) in enumerate(drawn)
        ]
    )


def on(days: Days, texts: list[VisitText], *, daily: bool = False) -> list[Cell]:
    return cells([DayCell(day, "", "") for day in days], texts, daily=daily)


def visits(laid: list[Cell]) -> list[int]:
    return [row for row, cell in enumerate(laid) if isinstance(cell, VisitCell)]


def assert_tidy(placed: Placed, laid: list[Cell]) -> None:
    boxes = [*placed.visits.values(), *(more.rect for more in placed.more)]
    assert all(box.isValid() for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    counted = sum(more.count for more in placed.more)
    assert len(placed.visits) + counted == len(visits(laid))


@given(spans(WEEK), WIDTHS, HEIGHTS)
def test_in_a_week_none_covers_another_and_none_is_lost(
    texts: list[VisitText], width: int, height: int
) -> None:
    laid = on(WEEK, texts)

    placed = place_hours(laid, width, height, AT)

    assert_tidy(placed, laid)
    for row, rect in placed.visits.items():
        assert 0 <= rect.left() <= rect.right() < width
        assert rect.bottom() <= placed.top + placed.height
        if row not in placed.fixed:
            column = placed.columns[laid[row].day]
            assert column.left() < rect.left() <= rect.right() <= column.right()
            assert rect.top() >= placed.top


@given(spans(MONTH), WIDTHS, HEIGHTS)
def test_in_a_month_each_stands_in_its_days_or_is_counted_there(
    texts: list[VisitText], width: int, height: int
) -> None:
    laid = on(MONTH, texts, daily=True)

    placed = place_month(laid, width, height, AT)

    assert_tidy(placed, laid)
    for row, rect in placed.visits.items():
        assert placed.days[laid[row].day].contains(rect)
    for more in placed.more:
        assert placed.days[more.day].contains(more.rect)


def test_a_longer_visit_is_taller_and_a_later_one_lower() -> None:
    start = datetime(2026, 11, 24, 9).astimezone()
    laid = on(WEEK, [text(1, start, 60), text(2, start + timedelta(hours=3), 120)])

    one, other = place_hours(laid, 1000, 600, AT).visits.values()

    assert other.top() > one.bottom()
    assert other.height() > one.height()


def test_a_weekend_without_visits_is_narrower() -> None:
    columns = place_hours(on(WEEK, []), 1000, 600, AT).columns
    saturday = MONDAY + 5 * DAY

    assert columns[saturday].width() < columns[MONDAY].width()
    busy = [text(1, datetime(2026, 11, 28, 9).astimezone(), 60)]
    columns = place_hours(on(WEEK, busy), 1000, 600, AT).columns
    assert columns[saturday].width() == columns[MONDAY].width()


STEPS = st.lists(st.sampled_from(Step), max_size=30)


@given(spans(WEEK), STEPS, st.booleans())
def test_wherever_the_arrows_lead_it_is_a_cell_or_a_day_beside(
    texts: list[VisitText], steps: list[Step], by_week: bool
) -> None:
    laid, walk = on(WEEK, texts), among_weeks if by_week else among_hours
    row = 0
    for step in steps:
        there = walk(laid, row, step, lambda _row: True)
        if isinstance(there, date):
            far = abs((there - laid[row].day).days)
            assert there not in WEEK
            assert far == 1 or (by_week and far == 7)
        else:
            assert 0 <= there < len(laid)
            row = there


@given(spans(WEEK))
def test_every_visit_can_be_walked_to(texts: list[VisitText]) -> None:
    laid = on(WEEK, texts)
    reached = set()
    for day in WEEK:
        row = next(n for n, cell in enumerate(laid) if cell.day == day)
        while row not in reached:
            reached.add(row)
            there = among_hours(laid, row, Step.DOWN, lambda _row: True)
            assert isinstance(there, int)
            row = there

    assert reached == set(range(len(laid)))


def test_beside_it_is_the_visit_that_begins_at_about_that_time() -> None:
    tuesday = datetime(2026, 11, 24).astimezone()
    hours = [(0, 10), (1, 8), (1, 11), (1, 15)]
    laid = on(
        WEEK,
        [text(n, tuesday + timedelta(days=d, hours=h), 60) for n, (d, h) in enumerate(hours)],
    )
    here = next(n for n, c in enumerate(laid) if isinstance(c, VisitCell))

    there = among_hours(laid, here, Step.RIGHT, lambda _row: True)

    assert isinstance(there, int)
    cell = laid[there]
    assert isinstance(cell, VisitCell)
    assert cell.minutes == (11 * 60, 12 * 60)


def test_what_lasts_for_days_stands_once_in_a_week_and_daily_in_a_month() -> None:
    fair = text(1, datetime(2026, 11, 24, 9).astimezone(), 3 * 24 * 60)

    assert len(visits(on(WEEK, [fair]))) == 1
    assert len(visits(on(WEEK, [fair], daily=True))) == 4
    early = replace(fair, visit=text(2, datetime(2026, 11, 20).astimezone(), 6000).visit)
    [row] = visits(on(WEEK, [early]))
    assert on(WEEK, [early])[row].day == MONDAY
