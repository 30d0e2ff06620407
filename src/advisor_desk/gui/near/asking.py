"""Asks the register who else is near, while the window goes on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.answering import Answering
from advisor_desk.gui.context import Context
from advisor_desk.services.near import StrangerView


@dataclass(frozen=True)
class Where:
    """What is asked: around which municipality, a code, and on what day."""

    municipality: str
    day: date
    around: bool


class StrangerAsker(QObject):
    """In a thread of its own; only the answer to what was asked last is told, or the trouble."""

    answered = Signal(object)
    _came = Signal(int, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = 0
        self._answering = Answering()
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        context.at_end(self.stop)

    def ask(self, where: Where) -> None:
        self._latest += 1
        self._answering.ask(self._work(where, self._latest))

    def rest(self) -> None:
        """An answer on its way is not wanted."""
        self._latest += 1

    def stop(self) -> None:
        self.rest()
        self._answering.stop()

    def _work(self, where: Where, turn: int) -> Callable[[], None]:
        near, registers = self._context.services.near, self._context.registers

        def work() -> None:
            if turn != self._latest:
                return
            answer: StrangerView | AdvisorDeskError
            try:
                answer = near.in_register(
                    registers, where.municipality, where.day, around=where.around
                )
            except AdvisorDeskError as error:
                answer = error
            self._came.emit(turn, answer)

        return work

    def _tell(self, turn: int, answer: object) -> None:
        if turn == self._latest:
            self.answered.emit(answer)
