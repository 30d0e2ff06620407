"""Correcting what could not be read: an actor once for the whole list, other cells row by row."""

from collections import Counter
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
from advisor_desk.domain.visit_actors import KnownActors
from advisor_desk.domain.visit_rows import ListedVisit, Misread, VisitField
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

    `likely` is who it may be, where nobody has said so yet.
    """

    text: str
    rows: int
    actor_id: UUID | None
    likely: UUID | None = None


class VisitCorrections:
    """Of rows that are not brought in."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self._desk = desk
        self._checking = Checking(desk, places)

    def actors_asked(self, list_id: UUID) -> Sequence[ActorAsked]:
        """Every word for an actor that nobody knows, or that was asked about, in its order."""
        counts, spelt = Counter[str](), dict[str, str]()
        known = KnownActors(self._desk.people.actors.values(), ())
        with self._desk.read() as session:
            told = query.actor_names(session)
            for row in _open(session, list_id):
                word = _word(list_id, row)
                if row.typed.visit and (_is_asked(row.typed.visit) or word in told):
                    counts[word] += 1
                    spelt.setdefault(word, row.typed.visit.cell(VisitField.ACTOR))
        return [
            ActorAsked(spelt[word], n, told.get(word), known.likely(spelt[word]))
            for word, n in counts.items()
        ]

    def tell_actor(self, list_id: UUID, text: str, actor_id: UUID | None) -> None:
        """The text means that actor, in this list and those to come; None forgets it again.

        Where the text is empty, it is only for this list. Raises `ListUnknown`.
        """
        word = query.actor_word(list_id, text)
        with self._desk.write() as session:
            if query.by_id(session, list_id) is None:
                raise ListUnknown
            query.tell_actor(session, word, actor_id)
            session.flush()
            reader = self._checking.reader(session, ListKind.VISITS, list_id)
            rows = (row for row in _open(session, list_id) if _word(list_id, row) == word)
            query.save_read(session, list_id, [_read_anew(reader, row.typed) for row in rows])

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


def _word(list_id: UUID, row: Listed) -> str:
    """What the row's word for its actor is kept by."""
    visit = row.typed.visit
    return query.actor_word(list_id, visit.cell(VisitField.ACTOR) if visit else "")


def _is_asked(visit: ListedVisit) -> bool:
    return any(fault.why in _UNKNOWN for fault in visit.faults)


def _read_anew(reader: Reader, typed: Participant) -> Participant:
    visit = typed.visit
    return replace(typed, visit=reader.visit(visit.cells, typed.town) if visit else None)


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
