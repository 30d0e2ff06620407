"""The answer clock stands still on days nobody works, and on no other."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.answer_clock import Reading, answer_by, is_paused, reading, running

STOCKHOLM = ZoneInfo("Europe/Stockholm")
TERMS = Terms()
NEVER_PAUSED = Terms(pause_weekends=False, pause_holidays=False)

moments = st.datetimes(
    datetime(2024, 1, 1), datetime(2029, 1, 1), timezones=st.just(STOCKHOLM)
)  # fmt: skip
terms_of = st.builds(
    Terms,
    answer_hours=st.integers(1, 120),
    pause_weekends=st.booleans(),
    pause_holidays=st.booleans(),
)
countries = st.sampled_from(["SE", "NO", "DK", "FI", "DE"])


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM)


@pytest.mark.parametrize(
    ("started", "due"),
    [
        ("2026-11-23T09:00", "2026-11-24T09:00"),  # Monday to Tuesday
        ("2026-11-20T15:00", "2026-11-23T15:00"),  # over a weekend
        ("2026-11-21T11:00", "2026-11-24T00:00"),  # from a Saturday: all of Monday
        ("2026-11-20T00:00", "2026-11-21T00:00"),  # all of Friday, and not a moment of Monday
        ("2026-12-23T10:00", "2026-12-28T10:00"),  # Christmas Eve is de facto a holiday
        ("2026-06-18T16:00", "2026-06-22T16:00"),  # Midsummer's Eve too
        ("2026-05-13T12:00", "2026-05-15T12:00"),  # Ascension Day
        ("2026-12-30T08:00", "2027-01-04T08:00"),  # New Year, then a weekend
        ("2026-03-27T12:00", "2026-03-30T12:00"),  # clocks go forward that Sunday
        ("2026-10-23T12:00", "2026-10-26T12:00"),  # and back
    ],
)
def test_24_hours_in_sweden(started: str, due: str) -> None:
    assert answer_by(local(started), TERMS) == local(due)


@pytest.mark.parametrize(
    ("terms", "due"),
    [
        (Terms(pause_weekends=False), "2026-05-02T15:00"),
        (Terms(pause_holidays=False), "2026-05-01T15:00"),
        (Terms(answer_hours=48), "2026-05-05T15:00"),
        (NEVER_PAUSED, "2026-05-01T15:00"),
    ],
)
def test_the_agreement_says_when_the_clock_stands_still(terms: Terms, due: str) -> None:
    thursday_before_may_day = local("2026-04-30T15:00")
    assert answer_by(thursday_before_may_day, terms) == local(due)


@pytest.mark.parametrize(
    ("country", "day", "is_holiday"),
    [("SE", date(2026, 6, 6), True), ("DE", date(2026, 6, 6), False),
     ("DE", date(2025, 10, 3), True), ("SE", date(2025, 10, 3), False),
     ("NO", date(2027, 5, 17), True), ("FI", date(2027, 12, 6), True),
     ("DK", date(2027, 5, 6), True), ("XX", date(2026, 12, 25), False)],
)  # fmt: skip
def test_each_country_has_its_own_holidays(country: str, day: date, is_holiday: bool) -> None:
    assert is_paused(day, Terms(pause_weekends=False), country) is is_holiday


def test_a_day_is_the_receivers_own_day() -> None:
    started = datetime(2026, 11, 20, 21, 30, tzinfo=UTC)  # Friday here, half an hour left in Turku
    assert answer_by(started, TERMS, "FI") == datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
    late = started + timedelta(minutes=45)  # already Saturday in Finland, still Friday in Sweden
    assert answer_by(late, TERMS, "FI") == datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    assert answer_by(late, TERMS, "SE") == datetime(2026, 11, 23, 22, 15, tzinfo=UTC)


def test_an_hour_lost_to_summer_time_is_not_taken_from_the_receiver() -> None:
    saturday_noon = local("2026-03-28T12:00")
    due = answer_by(saturday_noon, NEVER_PAUSED)
    assert (due, due - saturday_noon.astimezone(UTC)) == (
        local("2026-03-29T13:00"),
        timedelta(hours=24),
    )


@given(moments, terms_of, countries)
def test_without_pauses_it_is_just_so_many_hours(
    started: datetime, terms: Terms, country: str
) -> None:
    unpaused = Terms(
        answer_hours=terms.answer_hours, pause_weekends=False, pause_holidays=False
    )  # fmt: skip
    hours = timedelta(hours=terms.answer_hours)
    assert answer_by(started, unpaused, country) == started.astimezone(UTC) + hours


@given(moments, terms_of)
def test_the_clock_never_runs_out_on_a_paused_day_but_at_its_first_instant(
    started: datetime, terms: Terms
) -> None:
    due = answer_by(started, terms).astimezone(STOCKHOLM)
    is_first_instant = due == datetime(due.year, due.month, due.day, tzinfo=STOCKHOLM)
    assert is_first_instant or not is_paused(due.date(), terms, "SE")


@given(moments, moments, terms_of)
def test_who_was_asked_later_never_has_to_answer_earlier(
    one: datetime, other: datetime, terms: Terms
) -> None:
    first, second = sorted([one.astimezone(UTC), other.astimezone(UTC)])
    assert answer_by(first, terms) <= answer_by(second, terms)


@given(moments, terms_of)
def test_pauses_only_ever_give_more_time(started: datetime, terms: Terms) -> None:
    least = started.astimezone(UTC) + timedelta(hours=terms.answer_hours)
    assert answer_by(started, terms) >= least


@given(moments, st.integers(0, 60), st.integers(0, 60))
def test_more_hours_never_end_sooner(started: datetime, hours: int, more: int) -> None:
    short = answer_by(started, Terms(answer_hours=hours))
    assert answer_by(started, Terms(answer_hours=hours + more)) >= short


@given(moments, terms_of, countries)
def test_all_of_it_is_left_when_it_starts_and_none_when_it_is_over(
    started: datetime, terms: Terms, country: str
) -> None:
    until = answer_by(started, terms, country)
    whole = timedelta(hours=terms.answer_hours)

    assert reading(started, until, terms, country).left == whole
    assert running(started, until, terms, country) == whole
    assert not reading(until, until, terms, country).is_over
    assert reading(until, until, terms, country).left == timedelta(0)


@given(moments, moments, moments, terms_of, countries)
def test_what_is_left_only_ever_shrinks(
    until: datetime, one: datetime, other: datetime, terms: Terms, country: str
) -> None:
    until, near = until.astimezone(UTC), timedelta(days=40)
    sooner, later = sorted(
        until + (moment.astimezone(UTC) - until) % near for moment in (one, other)
    )
    first, second = (reading(at - near / 2, until, terms, country) for at in (sooner, later))

    assert first.left >= second.left
    assert first.is_over <= second.is_over
    assert (first.left < timedelta(0)) <= first.is_over


@given(moments, st.timedeltas(timedelta(0), timedelta(days=20)), terms_of)
def test_the_clock_never_runs_faster_than_time(
    started: datetime, span: timedelta, terms: Terms
) -> None:
    ran = running(started, started.astimezone(UTC) + span, terms)

    assert timedelta(0) <= ran <= span


@pytest.mark.parametrize(
    ("now", "left", "is_over", "stands_still"),
    [
        ("2026-11-20T15:00", 24, False, False),  # Friday, just come in
        ("2026-11-21T12:00", 15, False, True),  # Saturday: nine of Friday's hours have run
        ("2026-11-23T14:00", 1, False, False),
        ("2026-11-23T16:00", -1, True, False),
    ],
)
def test_the_clock_is_read_over_a_weekend(
    now: str, left: int, is_over: bool, stands_still: bool
) -> None:
    until = answer_by(local("2026-11-20T15:00"), TERMS)
    read = reading(local(now), until, TERMS)

    assert read == Reading(timedelta(hours=left), is_over, stands_still)
