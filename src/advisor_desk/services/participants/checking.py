"""Reading a list into the desk file, and comparing every row of it with desk and register."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.names import name_key
from advisor_desk.domain.participants import Origin, Participant, Unread
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.repeats import Mark, mark, repeats
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.comparing import Comparing
from advisor_desk.services.participants.desk_names import DeskNames
from advisor_desk.services.participants.reading import Reader
from advisor_desk.services.participants.register_names import RegisterNames
from advisor_desk.services.participants.visit_reader import VisitReader
from advisor_desk.services.places import Places
from advisor_desk.services.registers import Registers
from advisor_desk.store import participants as query
from advisor_desk.store.rows import ParticipantListRow

_TOGETHER = 250
"""Rows written at a time: others may write in between."""
_WHOLE = 1000


class Stage:
    """A part of the work as so many thousandths of the whole."""

    def __init__(self, progress: Progress, first: int, last: int) -> None:
        self._progress, self._first, self._last = progress, first, last

    def step(self, done: int, total: int) -> None:
        share = min(done / total, 1.0) if total else 0.0
        self._progress.step(int(self._first + share * (self._last - self._first)), _WHOLE)


class Checking:
    """Nothing of desk or register is changed by it."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self._desk, self._places = desk, places

    def reader(self, session: Session, kind: ListKind, list_id: UUID) -> Reader:
        visits = VisitReader.of(session, self._desk, list_id) if kind is ListKind.VISITS else None
        return Reader(self._places, self._desk.me.person_key, visits)

    def read(
        self,
        list_id: UUID,
        path: Path,
        columns: Mapping[str, str],
        origin: Origin,
        progress: Progress,
    ) -> None:
        """Keep the rows of the file. Raises the errors of `register.errors`."""
        with self._desk.read() as session:
            reader = self.reader(session, origin.kind, list_id)
        rows = reader.rows(path, columns, Stage(progress, 0, 150))
        some = list(islice(rows, _TOGETHER))  # a file that is none is not kept
        with self._desk.write() as session:
            session.add(
                ParticipantListRow(
                    id=list_id,
                    name=path.name,
                    made_at=self._desk.now(),
                    is_checked=False,
                    with_register=False,
                    kind=origin.kind,
                    as_of=origin.as_of,
                )
            )
        while some:
            self._add(list_id, some)
            some = list(islice(rows, _TOGETHER))

    def compare(self, list_id: UUID, registers: Registers | None, progress: Progress) -> None:
        """Say of every row that is not decided yet what it is."""
        marks, names = self._looked_at(list_id)
        register = RegisterNames(registers)
        with self._desk.read() as session:
            desk = DeskNames.read(session)
        register.read_whole(names, Stage(progress, 150, 400))
        comparing = Comparing(desk, register, repeats(marks), self._desk.me.person_key)
        stage = Stage(progress, 400, _WHOLE)
        for done, rows in self._parts(list_id, but_decided=True):
            stage.step(done, len(marks))
            found = list(comparing.findings(rows))
            with self._desk.write() as session:
                query.save_findings(session, list_id, found)
        with self._desk.write() as session:
            query.set_checked(session, list_id, is_checked=True, with_register=register.is_there)
        progress.step(_WHOLE, _WHOLE)

    def _looked_at(self, list_id: UUID) -> tuple[list[Mark], frozenset[str]]:
        """What the rows are compared by, and the names of those without a number."""
        marks, names = list[Mark](), set[str]()
        for _, rows in self._parts(list_id):
            for row, _ in rows:
                marks.append(mark(row))
                if row.name and not row.number:
                    names.add(name_key(row.name))
        return marks, frozenset(names)

    def _parts(
        self, list_id: UUID, *, but_decided: bool = False
    ) -> Iterator[tuple[int, list[tuple[Participant, tuple[str, ...]]]]]:
        """How many came before, and the next rows."""
        after, done = 0, 0
        while True:
            with self._desk.read() as session:
                rows = list(
                    query.typed(session, list_id, after, _TOGETHER, but_decided=but_decided)
                )
            if not rows:
                return
            yield done, rows
            after, done = rows[-1][0].line, done + len(rows)

    def _add(self, list_id: UUID, rows: Iterable[tuple[Participant, Unread | None]]) -> None:
        with self._desk.write() as session:
            query.add(session, list_id, rows)
