"""Visits for the calendars of other programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.calendars import Days
from advisor_desk.domain.engagements import PLANNING_HORIZON, Place, Status
from advisor_desk.services.board import Board, BoardVisit, Filter
from advisor_desk.services.desk import Desk
from advisor_desk.system.words import Words

if TYPE_CHECKING:
    from advisor_desk.documents.calendar_file import CalendarEntry

MINE = Filter(mine=True)
_EVERY = (Status.PLANNED, Status.DONE, Status.CANCELLED)


@dataclass(frozen=True)
class CalendarFile:
    """A finished file, a name for it, and how many visits it has."""

    content: bytes
    file_name: str
    visits: int

    def write(self, path: Path) -> None:
        """Raises `CannotWrite`."""
        from advisor_desk.documents.files import write_document

        write_document(path, self.content)


class Calendars:
    """What another program's calendar may know: when, where, at which company; no person."""

    def __init__(self, desk: Desk, board: Board) -> None:
        self._desk = desk
        self._board = board

    def one(self, engagement_id: UUID, words: Words) -> CalendarFile:
        """One visit; a cancelled one takes the entry away that was made of it before."""
        visit = self._board.one(engagement_id)
        day = visit.engagement.starts_at.astimezone().date()
        return self._made([visit], words.text("calendar.file_one", day=day.isoformat()), words)

    def several(
        self, words: Words, days: Days | None = None, wanted: Filter = MINE
    ) -> CalendarFile:
        """One's own visits from today on, or those asked for, the cancelled ones marked so."""
        today = self._desk.today()
        asked = days or Days(today, today + PLANNING_HORIZON)
        visits = self._board.view(asked, wanted, statuses=_EVERY).visits
        return self._made(visits, words.text("calendar.file_all", day=today.isoformat()), words)

    def _made(self, visits: Sequence[BoardVisit], named: str, words: Words) -> CalendarFile:
        from advisor_desk.documents.calendar_file import calendar_file

        entries = [_entry(visit, words) for visit in visits]
        return CalendarFile(calendar_file(entries, self._desk.now()), named, len(visits))


def _entry(visit: BoardVisit, words: Words) -> CalendarEntry:
    from advisor_desk.documents.calendar_file import CalendarEntry

    engagement = visit.engagement
    return CalendarEntry(
        uid=f"{engagement.id}@advisor-desk",
        sequence=engagement.version,
        summary=f"{words.code(engagement.kind)}: {_called(visit, words)}",
        location=_where(visit),
        starts_at=engagement.starts_at,
        ends_at=engagement.ends_at,
        is_cancelled=engagement.status is Status.CANCELLED,
    )


def _called(visit: BoardVisit, words: Words) -> str:
    """A sole trader's firm often has the person's name: it stays on the desk."""
    return words.text("calendar.sole_trader") if visit.is_sole_trader else visit.company


def _where(visit: BoardVisit) -> str:
    """What was typed for this visit, else where the company lies; of a sole trader the town."""
    engagement = visit.engagement
    if engagement.place_text or engagement.place is not Place.AT_COMPANY:
        return engagement.place_text
    if visit.is_sole_trader:
        return visit.town
    town = " ".join(part for part in (visit.postcode, visit.town) if part)
    return ", ".join(part for part in (visit.street, town) if part)
