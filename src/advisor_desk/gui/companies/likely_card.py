"""Known companies that may be the one being typed, beside the form."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.gui.announcements import announce
from advisor_desk.gui.answering import Answering
from advisor_desk.gui.cards import Card
from advisor_desk.gui.companies.finder import told
from advisor_desk.gui.companies.proposal_row import ProposalRow, Proposed
from advisor_desk.gui.context import Context
from advisor_desk.gui.layouts import empty
from advisor_desk.services.matching import Possible, Typed

_PAUSE = 200


@dataclass(frozen=True)
class Deeds:
    """What the two buttons of a proposal are called. An empty word: there is no such button."""

    desk: str
    register: str
    apart: str


class LikelyAsker(QObject):
    """Asks in a thread of its own; only the answer to what was typed last is told."""

    answered = Signal(object)
    _came = Signal(object, object)

    def __init__(self, context: Context, typed: Callable[[], Typed], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._typed = context, typed
        self._latest: Typed | None = None
        self._answering = Answering()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.ask)
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        context.at_end(self.stop)

    def touch(self, *_values: object) -> None:
        """Something was typed: ask when the fingers rest."""
        self._pause.start()

    def ask(self) -> None:
        self._pause.stop()
        typed = self._typed()
        if typed == self._latest:
            return
        self._latest = typed
        if typed.name.strip() or typed.number.strip():
            self._answering.ask(self._work(typed))
        else:
            self.answered.emit(())

    def rest(self) -> None:
        """Nothing is being typed any more; an answer on its way is not wanted."""
        self._pause.stop()
        self._latest = None

    def stop(self) -> None:
        self.rest()
        self._answering.stop()

    def _work(self, typed: Typed) -> Callable[[], None]:
        matching, registers = self._context.services.matching, self._context.registers

        def work() -> None:
            if typed == self._latest:
                self._came.emit(typed, matching.possible(typed, registers))

        return work

    def _tell(self, typed: Typed, found: Sequence[Possible]) -> None:
        if typed == self._latest:
            self.answered.emit(found)


class LikelyCard(Card):
    """A proposal each, likest first: what speaks for it, a way to it, and a way to say no."""

    chosen = Signal(object)
    told_apart = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context = context
        self._deeds = Deeds("", "", "")
        self._shown: Sequence[Possible] = ()
        self.hide()

    def set_words(self, heading: str, deeds: Deeds) -> None:
        self.set_heading(heading)
        self._deeds = deeds
        self.show_possible(self._shown)

    def show_possible(self, found: Sequence[Possible]) -> None:
        is_new = bool(found) and not self._shown
        self._shown = found
        empty(self.body)
        for one in found:
            self.body.addWidget(self._proposal(one))
        self.setVisible(bool(found))
        if is_new:
            announce(self, self.heading.text())

    def _proposal(self, one: Possible) -> QWidget:
        described = one.described
        place = told(described.number, described.country, described.town)
        where = self.tr("on this desk") if one.company_id else self.tr("in the register")
        known = Proposed(described.name, " · ".join(filter(None, (place, where))), one.likeness)
        choose = self._deeds.desk if one.company_id else self._deeds.register
        row = ProposalRow(known, self._context.words, choose, self._deeds.apart if one.key else "")
        row.chosen.connect(lambda: self.chosen.emit(one))
        row.denied.connect(lambda: self.told_apart.emit(one))
        return row
