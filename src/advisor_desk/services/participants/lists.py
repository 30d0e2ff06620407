"""The lists on this desk: read and compared, looked at, thrown away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.list_imports import addition
from advisor_desk.domain.merging import Plan
from advisor_desk.domain.participants import (
    Candidate,
    Found,
    Listed,
    ListUnknown,
    Origin,
    ParticipantList,
    Result,
)
from advisor_desk.domain.progress import Progress
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.checking import Checking
from advisor_desk.services.places import Places
from advisor_desk.services.registers import Registers
from advisor_desk.store import companies as company_query
from advisor_desk.store import participants as query
from advisor_desk.store import redirects
from advisor_desk.store.participants import Counts, Wanted

__all__ = ["Overview", "ParticipantLists", "Wanted"]
_TOGETHER = 500
_IN = {Result.KNOWN, Result.TAKEN_OVER, Result.ADDED, Result.STAYS}


@dataclass(frozen=True, kw_only=True)
class Overview:
    """A list, and how many of its rows are what. Every row is counted once in `found`.

    `open`: to be decided; `sure`: of these, beyond doubt; `ready`: decided and not yet brought
    in; `aside`: what cannot be read; `brought_in`: what an import can take back.
    """

    list: ParticipantList
    found: Mapping[Found, int]
    results: Mapping[Result, int]
    rows: int
    open: int
    sure: int
    ready: int
    aside: int
    brought_in: int


class ParticipantLists:
    """A list is this desk's own until it is brought in, and kept until it is thrown away."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self._desk = desk
        self._checking = Checking(desk, places)

    def check(
        self,
        path: Path,
        columns: Mapping[str, str],
        registers: Registers | None,
        progress: Progress,
        *,
        list_id: UUID | None = None,
        origin: Origin | None = None,
    ) -> UUID:
        """Read the file and compare every row with desk and register.

        `columns` names the heading of each field; without an `origin` it is of participants.
        Takes minutes for tens of thousands of rows; if it fails or is cancelled, nothing is
        kept. Raises the errors of `register.errors`.
        """
        list_id = list_id or new_id()
        try:
            self._checking.read(list_id, path, columns, origin or Origin(), progress)
            self._checking.compare(list_id, registers, progress)
        except BaseException:
            self.discard(list_id)
            raise
        return list_id

    def recheck(self, list_id: UUID, registers: Registers | None, progress: Progress) -> None:
        """Compare what is not decided again: with a newer register, or after a crash.

        Cancelled, the rest of the rows are as they were.
        """
        self._ensure_known(list_id)
        self._checking.compare(list_id, registers, progress)

    def overviews(self) -> Sequence[Overview]:
        """Every list, the latest first."""
        with self._desk.read() as session:
            return [
                _overview(found, query.counts(session, found.id)) for found in query.lists(session)
            ]

    def overview(self, list_id: UUID) -> Overview:
        """Raises `ListUnknown`."""
        with self._desk.read() as session:
            found = query.by_id(session, list_id)
            if found is None:
                raise ListUnknown
            return _overview(found, query.counts(session, list_id))

    def lines(self, list_id: UUID, wanted: Wanted) -> Sequence[int]:
        """The lines of the rows wanted, in the order of the list."""
        with self._desk.read() as session:
            return query.lines(session, list_id, wanted)

    def rows(self, list_id: UUID, lines: Sequence[int]) -> Sequence[Listed]:
        """The rows of these lines, in the order of the list."""
        with self._desk.read() as session:
            return query.listed(session, list_id, lines)

    def plans(self, row: Listed) -> Sequence[Plan | None]:
        """What the row would add to each of its candidates as they are now, and what differs.

        None for one that is no longer on the desk.
        """
        with self._desk.read() as session:
            return [_plan(session, one, row) for one in row.finding.candidates]

    def discard(self, list_id: UUID, progress: Progress | None = None) -> None:
        """Throw the list away for good: what was brought in stays, and cannot be taken back."""
        gone, more = 0, _TOGETHER
        while more:
            with self._desk.write() as session:
                more = query.remove_rows(session, list_id, _TOGETHER)
            gone += more
            if progress:
                progress.step(gone, 0)
        with self._desk.write() as session:
            query.remove(session, list_id)

    def _ensure_known(self, list_id: UUID) -> None:
        with self._desk.read() as session:
            if query.by_id(session, list_id) is None:
                raise ListUnknown


def _plan(session: Session, one: Candidate, row: Listed) -> Plan | None:
    company: Company | None = one.company
    if one.on_desk:
        company = company_query.by_id(session, redirects.followed(session, one.company.id))
    return addition(company, row.typed) if company else None


def _overview(found: ParticipantList, counts: Counts) -> Overview:
    kinds = dict.fromkeys(Found, 0)
    results = dict.fromkeys(Result, 0)
    opened = sure = ready = aside = unchecked = 0
    for (kind, choice, result, is_sure, is_aside), n in counts.items():
        if not result and (is_aside or kind is Found.UNREADABLE):
            aside += n
        if kind is None:
            unchecked += n
            continue
        kinds[kind] += n
        if result:
            results[result] += n
        if result in {None, Result.FAILED} and kind is not Found.UNREADABLE:
            ready += n if choice and not is_aside else 0
            opened += 0 if choice else n
            sure += n if is_sure and not choice and not result else 0
    return Overview(
        list=found,
        found=kinds,
        results=results,
        rows=sum(kinds.values()) + unchecked,
        open=opened,
        sure=sure,
        ready=ready,
        aside=aside,
        brought_in=sum(results[one] for one in _IN),
    )
