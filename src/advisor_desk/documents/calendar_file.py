"""Visits as an iCalendar file (RFC 5545), which any calendar program takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from icalendar import Calendar, Event, vText

from advisor_desk.domain.text import line

_PROGRAM = "-//Advisor Desk//Advisor Desk//EN"
_LONGEST = 250
"""Characters of a line: calendar programs cut longer ones, or refuse them."""


@dataclass(frozen=True, kw_only=True)
class CalendarEntry:
    """One visit as another program's calendar may know it.

    `uid` is the same each time the visit is told of, and `sequence` higher each time it has
    changed: so a calendar changes its entry and does not add one.
    """

    uid: str
    sequence: int
    summary: str
    location: str
    starts_at: datetime
    ends_at: datetime
    is_cancelled: bool = False


def calendar_file(entries: Sequence[CalendarEntry], stamped: datetime) -> bytes:
    """The whole file, times in UTC. Of cancelled visits alone it is a cancellation."""
    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    cancels = bool(entries) and all(entry.is_cancelled for entry in entries)
    calendar.add("method", "CANCEL" if cancels else "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, stamped))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: CalendarEntry, stamped: datetime) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", stamped.astimezone(UTC))
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("summary", _Line(shortened(entry.summary)))
    if location := shortened(entry.location):
        event.add("location", _Line(location))
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    return event


class _Line(vText):
    """One line of text. The library's own writing takes a backslash before N for a line end."""

    def to_ical(self) -> bytes:
        text = str(self).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return text.encode()


def shortened(text: str) -> str:
    """One line without marks that hide or turn, cut where a calendar would cut it."""
    clean = line(text, limit=len(text))
    return clean if len(clean) <= _LONGEST else f"{clean[:_LONGEST].rstrip()} …"
