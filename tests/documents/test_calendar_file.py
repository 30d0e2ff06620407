"""Calendar files, read back with the library that other programs read them with."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from advisor_desk.documents.calendar_file import CalendarEntry, calendar_file, shortened

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CET = timezone(timedelta(hours=1))
VISIT = CalendarEntry(
    uid="018f@advisor-desk",
    sequence=3,
    summary="Besök: Norrby Mekaniska AB",
    location="Industrigatan 4, 503 30 Borås",
    starts_at=datetime(2026, 11, 24, 10, 0, tzinfo=CET),
    ends_at=datetime(2026, 11, 24, 11, 30, tzinfo=CET),
)


def events(content: bytes) -> list[dict[str, str]]:
    read = Calendar.from_ical(content)
    return [
        {name: value.to_ical().decode() for name, value in event.items()}
        for event in read.walk("VEVENT")
    ]


def test_a_visit_is_an_event_with_times_in_utc() -> None:
    content = calendar_file([VISIT], NOW)

    assert events(content) == [
        {
            "UID": "018f@advisor-desk",
            "SEQUENCE": "3",
            "DTSTAMP": "20261123T090000Z",
            "DTSTART": "20261124T090000Z",
            "DTEND": "20261124T103000Z",
            "SUMMARY": "Besök: Norrby Mekaniska AB",
            "LOCATION": "Industrigatan 4\\, 503 30 Borås",
            "CLASS": "PRIVATE",
            "STATUS": "CONFIRMED",
        }
    ]
    read = Calendar.from_ical(content)
    assert (str(read["METHOD"]), str(read["VERSION"])) == ("PUBLISH", "2.0")


def test_a_cancelled_visit_cancels_the_entry() -> None:
    content = calendar_file([replace(VISIT, is_cancelled=True, sequence=4)], NOW)

    [event] = events(content)
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", "4")
    assert str(Calendar.from_ical(content)["METHOD"]) == "CANCEL"


def test_among_others_a_cancelled_visit_is_marked_and_the_rest_published() -> None:
    content = calendar_file([VISIT, replace(VISIT, uid="2", is_cancelled=True)], NOW)

    assert [event["STATUS"] for event in events(content)] == ["CONFIRMED", "CANCELLED"]
    assert str(Calendar.from_ical(content)["METHOD"]) == "PUBLISH"


def test_a_place_that_is_not_known_is_left_out() -> None:
    [event] = events(calendar_file([replace(VISIT, location=" \n")], NOW))

    assert "LOCATION" not in event


def test_no_visits_make_an_empty_calendar() -> None:
    assert events(calendar_file([], NOW)) == []


@given(st.text(), st.text())
def test_whatever_a_name_holds_is_read_back(summary: str, location: str) -> None:
    content = calendar_file([replace(VISIT, summary=summary, location=location)], NOW)

    [event] = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["SUMMARY"]) == shortened(summary)
    assert str(event.get("LOCATION", "")) == shortened(location)
    assert content.count(b"BEGIN:VEVENT") == 1
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


@given(
    st.text("AB,;:\\\n\r\"'=BEGINVEVENT\u2028\x0b åä", max_size=80),
    st.text("ENDVCALR:\r\n", max_size=40),
)
def test_no_name_can_write_a_line_of_its_own(name: str, other: str) -> None:
    entry = replace(VISIT, summary=f"{name}\r\nEND:VEVENT\r\n{other}")

    [event] = Calendar.from_ical(calendar_file([entry], NOW)).walk("VEVENT")
    assert str(event["UID"]) == VISIT.uid
    assert str(event["SUMMARY"]) == shortened(entry.summary)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)), st.integers(-12, 12))
def test_times_of_any_zone_are_the_same_moment(at: datetime, hours: int) -> None:
    starts_at = at.replace(microsecond=0, tzinfo=timezone(timedelta(hours=hours)))
    entry = replace(VISIT, starts_at=starts_at, ends_at=starts_at + timedelta(hours=1))

    [event] = events(calendar_file([entry], NOW))
    assert event["DTSTART"] == f"{starts_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def test_a_very_long_name_is_cut() -> None:
    assert len(shortened("Å" * 9_000)) == 252
