"""Where a visit that is dragged would be."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.calendars import View, shown
from advisor_desk.gui.board.cells import VisitCell
from advisor_desk.gui.board.dragging import QUARTER, Drag
from tests.gui.test_board_places import WEEK, on, text

TUESDAY = date(2026, 11, 24)
START = datetime(2026, 11, 24, 9, 20).astimezone()


def cell(minutes: int = 60, start: datetime = START) -> VisitCell:
    [found] = [c for c in on(WEEK, [text(1, start, minutes)]) if isinstance(c, VisitCell)]
    return found


def local(drag: Drag) -> tuple[datetime, datetime]:
    start, end = (moment.astimezone().replace(tzinfo=None) for moment in drag.span())
    return start, end


def test_what_is_not_dragged_anywhere_stays_to_the_minute() -> None:
    drag = Drag.of(cell(), by_hours=True)

    assert not drag.is_elsewhere
    assert local(drag) == (datetime(2026, 11, 24, 9, 20), datetime(2026, 11, 24, 10, 20))


def test_it_hangs_where_it_was_taken_and_keeps_its_length() -> None:
    drag = Drag.of(cell(90), by_hours=True, held=40).to(date(2026, 11, 26), 14 * 60 + 41)

    assert local(drag) == (datetime(2026, 11, 26, 14), datetime(2026, 11, 26, 15, 30))


def test_in_a_month_it_keeps_its_hour() -> None:
    drag = Drag.of(cell(), by_hours=False).to(date(2026, 11, 26), 14 * 60)

    assert local(drag) == (datetime(2026, 11, 26, 9, 20), datetime(2026, 11, 26, 10, 20))


def test_what_lasts_for_days_is_moved_by_days_wherever_it_was_taken() -> None:
    fair = cell(3 * 24 * 60, datetime(2026, 11, 21, 9).astimezone())
    assert fair.day == date(2026, 11, 23)

    drag = Drag.of(fair, by_hours=True).to(date(2026, 11, 25), 600)

    assert local(drag) == (datetime(2026, 11, 23, 9), datetime(2026, 11, 26, 9))


@given(st.integers(-30, 30), st.integers(-100, 100), st.integers(5, 600), st.integers(0, 600))
def test_by_keys_it_goes_by_days_and_quarters_and_never_out_of_its_day(
    days: int, quarters: int, minutes: int, held: int
) -> None:
    drag = Drag.of(cell(minutes), by_hours=True, held=held)
    there = drag.by(days, quarters * QUARTER)
    start, end = local(there)

    assert start.date() == TUESDAY + timedelta(days=days)
    assert start.minute % QUARTER == 0
    assert end - start == timedelta(minutes=minutes)


def test_there_and_back_is_nowhere_else() -> None:
    start = datetime(2026, 11, 24, 9, 30).astimezone()
    drag = Drag.of(cell(60, start), by_hours=True)

    assert not drag.by(2, QUARTER).by(-2, -QUARTER).is_elsewhere
    assert shown(View.WEEK, drag.day) == WEEK
