"""Correcting what could not be read: actors and vague days for the whole list, cells by row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.names import fold
from advisor_desk.domain.participants import (
    Finding,
    Found,
    Listed,
    ListField,
    ListUnknown,
    Participant,
    Unread,
)
from advisor_desk.domain.visit_actors import KnownActors, is_of
from advisor_desk.domain.visit_rows import AS_WRITTEN, SUPPOSABLE, Misread, Supposed, VisitField
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.checking import Checking
from advisor_desk.services.participants.deciding import Before, found_anew, open_row
from advisor_desk.services.participants.reading import Reader
from advisor_desk.services.places import Places
from advisor_desk.services.registers import Registers
from advisor_desk.store import participants as query
from advisor_desk.store.participants import Wanted

CORRECTED = (ListField.NAME, ListField.NUMBER, *VisitField)
"""What can be corrected in a row."""
_UNKNOWN = {Misread.WHO, Misread.NO_ACTOR}


@dataclass(frozen=True)
class ActorAsked:
    """What the list says where the actor is told, in how many rows, and who that is.

    `actor_id` is `NOBODY` for a word that names no actor. `likely` is who it may be, where
    nobody has said so yet. `within` is a cell that names others too.
    """

    text: str
    rows: int
    actor_id: UUID | None
    likely: UUID | None = None
    within: str = ""


@dataclass(frozen=True)
class DaysAsked:
    """In how many rows a day is not written whole, and how such days were said to be meant.

    `supposed` rows are read by that; `without_year` and `without_day` are not.
    """

    without_year: int = 0
    without_day: int = 0
    supposed: int = 0
    meant: Supposed = AS_WRITTEN


class VisitCorrections:
    """Of rows that are not brought in."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self._desk = desk
        self._checking = Checking(desk, places)

    def actors_asked(self, list_id: UUID) -> Sequence[ActorAsked]:
        """Every word for an actor that nobody knows, or that was asked about, in its order."""
        asked = dict[str, ActorAsked]()
        with self._desk.read() as session:
            told = query.actor_names(session)
            known = KnownActors(self._desk.people.actors.values(), (), told)
            for row in _open(session, list_id):
                for text, within, is_open in _words(row, known):
                    word = query.actor_word(list_id, text)
                    if is_open or word in told:
                        before = asked.get(word) or ActorAsked(text, 0, told.get(word))
                        asked[word] = replace(
                            before,
                            rows=before.rows + 1,
                            actor_id=None if is_open else before.actor_id,
                            likely=known.actor(text) or known.likely(text),
                            within=before.within or within,
                        )
        return list(asked.values())

    def tell_actor(self, list_id: UUID, text: str, actor_id: UUID | None) -> None:
        """The text means that actor, in this list and those to come; None forgets it again.

        `NOBODY` is told of a word that names no actor, beside one that does. Where the text is
        empty, it is only for this list. Raises `ListUnknown`.
        """
        with self._desk.write() as session:
            if query.by_id(session, list_id) is None:
                raise ListUnknown
            query.tell_actor(session, query.actor_word(list_id, text), actor_id)
            session.flush()
            reader = self._checking.reader(session, ListKind.VISITS, list_id)
            rows = (row for row in _open(session, list_id) if is_of(text, _actor_cell(row)))
            query.save_read(session, list_id, [_read_anew(reader, row.typed) for row in rows])

    def days_asked(self, list_id: UUID) -> DaysAsked:
        with self._desk.read() as session:
            visits = [row.typed.visit for row in _open(session, list_id) if row.typed.visit]
        whys = [fault.why for visit in visits for fault in visit.faults]
        read = [visit for visit in visits if VisitField.DATE in visit.leftover]
        meant = next((v.supposed for v in visits if v.supposed != AS_WRITTEN), AS_WRITTEN)
        return DaysAsked(
            without_year=whys.count(Misread.NO_YEAR),
            without_day=whys.count(Misread.WEEK) + whys.count(Misread.MONTH),
            supposed=len(read),
            meant=meant,
        )

    def suppose(self, list_id: UUID, supposed: Supposed) -> None:
        """Days of this list that are not written whole are meant so. Raises `ListUnknown`."""
        with self._desk.write() as session:
            if query.by_id(session, list_id) is None:
                raise ListUnknown
            reader = self._checking.reader(session, ListKind.VISITS, list_id)
            rows = (row for row in _open(session, list_id) if _is_vague(row))
            anew = [_read_anew(reader, row.typed, supposed) for row in rows]
            query.save_read(session, list_id, anew)

    def correct(
        self,
        list_id: UUID,
        line: int,
        cells: Mapping[str, str],
        registers: Registers | None,
    ) -> Before:
        """Read the row anew with these cells, by field, in place of its own.

        What its company is is asked anew where that is told otherwise. It takes a moment.
        Raises `RowBroughtIn` or `ListUnknown`.
        """
        with self._desk.read() as session:
            before = open_row(session, list_id, line)
            reader = self._checking.reader(session, ListKind.VISITS, list_id)
        typed, unread = _corrected(reader, before.typed, cells)
        is_same = before.finding.found is not Found.UNREADABLE and _company(typed) == _company(
            before.typed
        )
        finding = before.finding
        if unread:
            finding = Finding(found=Found.UNREADABLE, unread=unread)
        elif not is_same:
            finding = found_anew(self._desk, registers, typed, before.apart)
        with self._desk.write() as session:
            open_row(session, list_id, line)
            query.save_typed(session, list_id, typed, before.apart)
            if not is_same:
                query.save_findings(session, list_id, [(line, finding)])
                query.save_decisions(session, list_id, {line: None})
        return Before(rows=[before])


def _open(session: Session, list_id: UUID) -> Iterator[Listed]:
    """The rows that are not brought in."""
    lines = query.lines(session, list_id, Wanted())
    return (row for row in query.listed(session, list_id, lines) if row.result is None)


def _words(row: Listed, known: KnownActors) -> Iterator[tuple[str, str, bool]]:
    """Each word that tells an actor, the cell if it has several, and whether it is open."""
    if row.typed.visit is None:
        return
    cell = _actor_cell(row)
    named = known.meant(cell)
    is_asked = any(fault.why in _UNKNOWN for fault in row.typed.visit.faults)
    for text in named.words:
        within = cell if len(named.words) > 1 else ""
        yield text, within, is_asked and text in named.unknown


def _actor_cell(row: Listed) -> str:
    visit = row.typed.visit
    return visit.cell(VisitField.ACTOR) if visit else ""


def _is_vague(row: Listed) -> bool:
    """Whether its day is not written whole."""
    visit = row.typed.visit
    if visit is None:
        return False
    return visit.supposed != AS_WRITTEN or any(one.why in SUPPOSABLE for one in visit.faults)


def _read_anew(
    reader: Reader, typed: Participant, supposed: Supposed | None = None
) -> Participant:
    if (visit := typed.visit) is None:
        return typed
    meant = visit.supposed if supposed is None else supposed
    return replace(typed, visit=reader.visit(visit.cells, typed.town, meant))


def _corrected(
    reader: Reader, typed: Participant, cells: Mapping[str, str]
) -> tuple[Participant, Unread | None]:
    """A number that is as it was stays, also where only its hash is known."""
    said = typed.visit.cells if typed.visit else {}
    number = cells.get(ListField.NUMBER, typed.shown_number)
    told, unread = reader.row(
        typed.line,
        {
            **said,
            ListField.COUNTRY: typed.country,
            ListField.NAME: typed.name,
            ListField.TOWN: typed.town,
            **cells,
            ListField.NUMBER: number,
        },
        typed.visit.supposed if typed.visit else AS_WRITTEN,
    )
    if number == typed.shown_number and typed.has_number:
        told = replace(told, number=typed.number, person_hash=typed.person_hash, wrong_number="")
        unread = None if unread is Unread.NOTHING else unread
    known = replace(typed, name=told.name, visit=told.visit)
    known = replace(
        known,
        number=told.number,
        person_hash=told.person_hash,
        wrong_number=told.wrong_number,
    )
    return known, unread


def _company(typed: Participant) -> tuple[str, str | None, str | None, str]:
    return fold(typed.name), typed.number, typed.person_hash, typed.wrong_number
