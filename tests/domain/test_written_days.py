"""Days and times are read as people write them; what is none is told, never guessed."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from advisor_desk.domain.visit_rows import AS_WRITTEN, CannotRead, Misread, Supposed
from advisor_desk.domain.written_days import read_day
from advisor_desk.domain.written_times import When, read_times, read_when

FIFTH = date(2026, 3, 5)
days = st.dates(date(1970, 1, 1), date(2099, 12, 31))
SV = "januari februari mars april maj juni juli augusti september oktober november december"
EN = "January February March April May June July August September October November December"
DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"


@pytest.mark.parametrize(
    "text",
    ["2026-03-05", "2026/3/5", "2026.03.05", "20260305", "260305", "5/3 2026", "5/3-2026",
     "05/03/2026", "5.3.2026", "5. 3. 2026", "5-3-2026", "5/3-26", "5.3.26", "5/3 '26",
     "5 mars 2026", "den 5 mars 2026", "5:e mars 2026", "tors 5 mars 2026",
     "Torsdag den 5 mars, 2026", "5 Mar. 2026", "5th March 2026", "March 5, 2026",
     "5. März 2026", "Donnerstag, 5. März 2026", "5mars2026", "46086", "46086.0", " 2026-03-05 ",
     "５/３ ２０２６"],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert read_day(text) == FIFTH


@pytest.mark.parametrize(
    ("text", "why"),
    [("", Misread.NO_DAY), ("  ", Misread.NO_DAY), ("v. 12", Misread.WEEK),
     ("vecka 12", Misread.WEEK), ("v12", Misread.WEEK), ("2026-W12", Misread.WEEK),
     ("KW 12/2026", Misread.WEEK), ("week 12", Misread.WEEK), ("v 12-13", Misread.WEEK),
     ("mars 2026", Misread.MONTH), ("2026-03", Misread.MONTH), ("Dezember", Misread.MONTH),
     ("5 mars", Misread.NO_YEAR), ("5/3", Misread.NO_YEAR), ("March 5", Misread.NO_YEAR),
     ("3/25/2026", Misread.NOT_A_DAY), ("31/4 2026", Misread.NOT_A_DAY),
     ("2026-02-30", Misread.NOT_A_DAY), ("snart", Misread.NOT_A_DAY), ("12", Misread.NOT_A_DAY),
     ("05-03-26", Misread.NOT_A_DAY), ("5 brumaire 2026", Misread.NOT_A_DAY),
     ("5-6 mars 2026", Misread.NOT_A_DAY), ("99999", Misread.NOT_A_DAY),
     ("0026-03-05", Misread.TOO_FAR)],
)  # fmt: skip
def test_what_is_no_day_is_told(text: str, why: Misread) -> None:
    with pytest.raises(CannotRead) as raised:
        read_day(text)

    assert (raised.value.written, raised.value.why) == (text, why)


MEANT = Supposed(year=2026, last_day=True)


@pytest.mark.parametrize(
    ("text", "day"),
    [("5/3", date(2026, 3, 5)), ("5.3.", date(2026, 3, 5)), ("5 mars", date(2026, 3, 5)),
     ("tors 5 mars", date(2026, 3, 5)), ("March 5", date(2026, 3, 5)),
     ("v. 12", date(2026, 3, 20)), ("v12", date(2026, 3, 20)), ("vecka 12", date(2026, 3, 20)),
     ("2025-W01", date(2025, 1, 3)), ("KW 12/2025", date(2025, 3, 21)),
     ("v 12-13", date(2026, 3, 27)), ("calendar week 12", date(2026, 3, 20)),
     ("vecka 53", date(2027, 1, 1)), ("mars 2025", date(2025, 3, 31)),
     ("2026-05", date(2026, 5, 29)), ("Dezember", date(2026, 12, 31)),
     ("Feb '24", date(2024, 2, 29)), ("Jan.", date(2026, 1, 30))],
)  # fmt: skip
def test_a_day_that_is_not_written_whole_is_read_as_somebody_said(text: str, day: date) -> None:
    assert read_when(text, supposed=MEANT) == When(day, is_supposed=True)


@pytest.mark.parametrize(
    ("text", "meant", "why"),
    [("v. 12", Supposed(year=2026), Misread.WEEK),
     ("v. 12", Supposed(last_day=True), Misread.WEEK),
     ("mars", Supposed(last_day=True), Misread.MONTH), ("mars 2026", AS_WRITTEN, Misread.MONTH),
     ("2026", MEANT, Misread.MONTH), ("2026-13", MEANT, Misread.MONTH),
     ("v. 54", MEANT, Misread.WEEK), ("5/3", Supposed(last_day=True), Misread.NO_YEAR),
     ("31/4", MEANT, Misread.NOT_A_DAY), ("snart", MEANT, Misread.NOT_A_DAY),
     ("", MEANT, Misread.NO_DAY)],
)  # fmt: skip
def test_what_nobody_said_how_to_mean_is_told_as_before(
    text: str, meant: Supposed, why: Misread
) -> None:
    with pytest.raises(CannotRead) as raised:
        read_when(text, supposed=meant)

    assert raised.value.why is why


def test_the_time_stands_beside_a_day_that_is_supposed() -> None:
    assert read_when("5/3", "9-10", MEANT) == When(FIFTH, time(9), time(10), is_supposed=True)


@given(st.integers(2000, 2090), st.integers(1, 52))
def test_a_week_is_its_friday_and_a_month_ends_on_a_working_day(year: int, week: int) -> None:
    meant = Supposed(year=year, last_day=True)

    friday = read_when(f"v. {week}", supposed=meant).day
    assert friday.isocalendar() == (year, week, 5)
    last = read_when(f"{year}-{(week - 1) % 12 + 1:02}", supposed=meant).day
    assert last.isoweekday() <= 5
    assert (last + timedelta(days=8 - last.isoweekday())).month != last.month


@given(st.text(max_size=20), st.builds(Supposed, year=st.integers(1990, 2090)))
def test_nothing_is_read_otherwise_for_what_is_said_of_vague_days(
    text: str, meant: Supposed
) -> None:
    with suppress(CannotRead):
        plain = read_when(text)
        assert read_when(text, supposed=meant) == plain


@given(days)
def test_every_day_comes_back_in_every_spelling(day: date) -> None:
    d, m, y = day.day, day.month, day.year
    names = [(months.split()[m - 1], months) for months in (SV, EN, DE)]
    spelt = [day.isoformat(), f"{d}/{m} {y}", f"{d:02}.{m:02}.{y}", f"{y}{m:02}{d:02}"]
    spelt += [f"{d} {name} {y}" for name, _ in names] + [f"{names[1][0]} {d}, {y}"]
    spelt.append(str((day - date(1899, 12, 30)).days))

    assert {read_day(one) for one in spelt} == {day}


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_is_told_not_to_be(text: str) -> None:
    with suppress(CannotRead):
        assert 1900 <= read_when(text).day.year < 2200


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [("9", time(9), None), ("kl 9", time(9), None), ("09:00", time(9), None),
     ("9.30", time(9, 30), None), ("0930", time(9, 30), None), ("9:30:00", time(9, 30), None),
     ("9-10", time(9), time(10)), ("kl. 9.00–10.30", time(9), time(10, 30)),
     ("13.15 till 14", time(13, 15), time(14)), ("0900-1030", time(9), time(10, 30)),
     ("10 Uhr", time(10), None), ("2:30 pm", time(14, 30), None), ("12 am", time(0), None),
     ("fm", time(9), None), ("Eftermiddag", time(13), None), ("vormittags", time(9), None),
     ("0.375", time(9), None), ("0,5", time(12), None)],
)  # fmt: skip
def test_a_time_is_read_however_it_is_written(text: str, starts: time, ends: time | None) -> None:
    assert read_times(text) == (starts, ends)


@pytest.mark.parametrize("text", ["25:00", "9:75", "lunch", "10-9", "9-9", "13 pm", "9:3"])
def test_what_is_no_time_is_told(text: str) -> None:
    with pytest.raises(CannotRead) as raised:
        read_times(text)

    assert raised.value.why is Misread.NOT_A_TIME


@given(st.times().map(lambda t: t.replace(second=0, microsecond=0)), st.sampled_from(":."))
def test_every_time_comes_back(at: time, separator: str) -> None:
    assume(at.hour or separator == ":")  # a share of the day is written 0.375
    assert read_times(f"{at.hour}{separator}{at.minute:02}") == (at, None)


@given(st.text(max_size=20))
def test_any_text_is_a_time_or_is_told_not_to_be(text: str) -> None:
    with suppress(CannotRead):
        found = read_times(text)
        assert found is None or found[1] is None or found[0] < found[1]


@given(days, st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_a_cell_that_has_both_tells_both(day: date, at: time) -> None:
    told = None if at == time() else at  # midnight is how a cell without a time is kept
    share = (datetime.combine(day, at) - datetime(1899, 12, 30)) / timedelta(days=1)

    assert read_when(f"{day} {at:%H:%M}") == When(day, told)
    assert read_when(datetime.combine(day, at).isoformat()) == When(day, told)
    assert read_when(f"{day.day}/{day.month} {day.year} kl {at:%H.%M}") == When(day, told)
    assert read_when(f"{share:.9f}") == When(day, told)


def test_the_time_of_its_own_cell_goes_before_that_of_the_day() -> None:
    assert read_when("2026-03-05 08:00", "9-10") == When(FIFTH, time(9), time(10))
