"""Decisions about a list's rows, and taking them back, the last one first."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.participants import Decision, Listed
from advisor_desk.gui.context import Context
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.participants.other_finder import Other
from advisor_desk.gui.participants.words import rows_text
from advisor_desk.services.participants.deciding import Before
from advisor_desk.services.participants.lists import Wanted

_REMEMBERED = 1000


class ListDecider(QObject):
    """`decided`: the row just decided, at once. `changed`: what was done that took a moment."""

    decided = Signal(object)
    changed = Signal(str)
    taken_back = Signal(object)
    """The line of the row, None where there were many."""
    failed = Signal(AdvisorDeskError)

    def __init__(self, context: Context, quick: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._quick = context, quick
        self._list_id: UUID | None = None
        self._made: list[Before] = []

    @property
    def can_take_back(self) -> bool:
        return bool(self._made)

    def begin(self, list_id: UUID | None) -> None:
        """Another list, or one that was brought in: what was decided before stays."""
        self._list_id, self._made = list_id, []

    def decide(self, row: Listed, decision: Decision) -> None:
        decide = self._context.services.list_decisions.decide
        self._now(row, lambda list_id: decide(list_id, row.line, decision))

    def use_other(self, row: Listed, other: Other) -> None:
        use_other = self._context.services.list_decisions.use_other
        self._now(row, lambda list_id: use_other(list_id, row.line, other))

    def deny(self, row: Listed, key: str) -> None:
        """The row is not that one: what it is is asked anew."""
        registers, tell_apart = (
            self._context.registers,
            self._context.services.list_decisions.tell_apart,
        )
        self._soon(
            lambda list_id: tell_apart(list_id, row.line, key, registers),
            lambda _: self.tr("Not the same."),
        )

    def accept_sure(self) -> None:
        accept = self._context.services.list_decisions.accept_sure
        self._soon(accept, self._accepted)

    def accept_all(self, wanted: Wanted) -> None:
        """Every open row of those, as proposed."""
        accept = self._context.services.list_decisions.accept_all
        self._soon(lambda list_id: accept(list_id, wanted), self._accepted)

    def take_back(self) -> None:
        """The last decision, or the last that were made together."""
        if self._list_id is None or not self._made:
            return
        before = self._made.pop()
        take_back = self._context.services.list_decisions.take_back
        job = self._quick.prepare(partial(_taking_back, take_back, self._list_id, before))
        line = before.rows[0].line if before.rows else None
        job.succeeded.connect(lambda _: self.taken_back.emit(line))
        job.failed.connect(self.failed)
        self._quick.start(job)

    def _accepted(self, made: Before) -> str:
        return self.tr("Accepted: {rows}.").format(rows=rows_text(len(made.opened)))

    def _now(self, row: Listed, deed: Callable[[UUID], Before]) -> None:
        if self._list_id is None:
            return
        try:
            made = deed(self._list_id)
        except AdvisorDeskError as error:
            self.failed.emit(error)
            return
        self.remember(made)
        self.decided.emit(row)

    def _soon(self, deed: Callable[[UUID], Before], said: Callable[[Before], str]) -> None:
        """Off the GUI thread: many rows, or another look at the register."""
        list_id = self._list_id
        if list_id is None:
            return
        job = self._quick.prepare(lambda _: deed(list_id))
        job.succeeded.connect(lambda made: self._tell(list_id, made, said))
        job.failed.connect(self.failed)
        self._quick.start(job)

    def _tell(self, list_id: UUID, made: Before, said: Callable[[Before], str]) -> None:
        if list_id == self._list_id:
            self.remember(made)
            self.changed.emit(said(made))

    def remember(self, made: Before) -> None:
        """It can be taken back from now on."""
        self._made = [*self._made[-_REMEMBERED:], made]


def _taking_back(
    take_back: Callable[[UUID, Before], None], list_id: UUID, before: Before, _progress: object
) -> None:
    take_back(list_id, before)
