"""What a list of visits needs besides the companies: actors told, cells corrected, a preview."""

from collections.abc import Callable, Mapping, Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import Listed
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.visit_rows import Supposed
from advisor_desk.gui.context import Context
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.participants.actors_card import ActorsCard
from advisor_desk.gui.participants.cells_card import CellsCard
from advisor_desk.gui.participants.coming_card import ComingCard
from advisor_desk.gui.participants.days_card import DaysCard
from advisor_desk.gui.participants.deeds import ListDeeds
from advisor_desk.services.participants.correcting import ActorAsked, DaysAsked
from advisor_desk.services.participants.deciding import Before
from advisor_desk.services.participants.lists import Overview
from advisor_desk.services.participants.tally import Tally


class VisitReview(QObject):
    """Its `cards` stand above the evidence; of a list of participants there is nothing to see."""

    corrected = Signal(object)
    """What the row was before."""
    reread = Signal()
    """Rows of the list say something else by now."""
    asked = Signal()
    """There may be other fields by now."""
    failed = Signal(AdvisorDeskError)

    def __init__(
        self, context: Context, quick: Jobs, deeds: ListDeeds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._quick, self._deeds = context, quick, deeds
        self._found: Overview | None = None
        self.actors, self.cells = ActorsCard(context), CellsCard(context)
        self.days = DaysCard(context)
        self.coming = ComingCard(context)
        self.cards: tuple[QWidget, ...] = (self.coming, self.actors, self.days, self.cells)
        self.actors.told.connect(self._tell_actors)
        self.days.meant.connect(self._tell_days)
        self.cells.corrected.connect(self._correct)
        self.coming.confirmed.connect(self._bring_in)

    def begin(self) -> None:
        """Another list."""
        self._found = None
        self.coming.forget()
        self.actors.ask(())
        self.days.ask(DaysAsked(), 0)
        self.cells.show_row(None)

    def show_list(self, found: Overview) -> None:
        """Ask anew which words for actors nobody knows, and which days are not written whole."""
        self._found = found
        if found.list.origin.kind is not ListKind.VISITS:
            return
        list_id, corrections = found.list.id, self._context.services.visit_corrections
        job = self._quick.prepare(
            lambda _: (corrections.actors_asked(list_id), corrections.days_asked(list_id))
        )
        job.succeeded.connect(lambda asked: self._ask(list_id, *asked))
        self._quick.start(job)

    def show_row(self, row: Listed | None) -> None:
        self.cells.show_row(row)

    def foresee(self, found: Overview) -> None:
        """Tell what comes of the list before it is brought in."""
        tallies, list_id = self._context.services.tallies, found.list.id
        text = self.tr("Counting what comes of {name}").format(name=found.list.name)
        self._deeds.run(text, lambda _: tallies.of(list_id), self._foretell)

    def _foretell(self, tally: object) -> None:
        self.coming.foretell(cast("Tally", tally))

    def _bring_in(self) -> None:
        if self._found is not None:
            self._deeds.bring_in(self._found, self.coming.tell_done)

    def _ask(self, list_id: UUID, actors: Sequence[ActorAsked], days: DaysAsked) -> None:
        if self._found is not None and self._found.list.id == list_id:
            as_of = self._found.list.origin.as_of or self._context.services.desk.today()
            self.actors.ask(actors)
            self.days.ask(days, as_of.year)
            self.asked.emit()

    def _tell_actors(self, told: Mapping[str, UUID | None]) -> None:
        if self._found is None:
            return
        list_id, corrections = self._found.list.id, self._context.services.visit_corrections

        def work(progress: Progress) -> None:
            for done, (text, actor_id) in enumerate(told.items()):
                progress.step(done, len(told))
                corrections.tell_actor(list_id, text, actor_id)

        self._read_again(work)

    def _tell_days(self, meant: Supposed) -> None:
        if self._found is not None:
            list_id, corrections = self._found.list.id, self._context.services.visit_corrections
            self._read_again(lambda _: corrections.suppose(list_id, meant))

    def _read_again(self, work: Callable[[Progress], None]) -> None:
        self.coming.forget()
        text = self.tr("Reading the rows again")
        self._deeds.run(text, work, lambda _: self.reread.emit())

    def _correct(self, cells: Mapping[str, str]) -> None:
        row = self.cells.row
        if self._found is None or row is None:
            return
        list_id, corrections = self._found.list.id, self._context.services.visit_corrections
        registers, line = self._context.registers, row.line
        self.coming.forget()
        job = self._quick.prepare(lambda _: corrections.correct(list_id, line, cells, registers))
        job.succeeded.connect(self._on_corrected)
        job.failed.connect(self.failed)
        self._quick.start(job)

    def _on_corrected(self, before: Before) -> None:
        self.corrected.emit(before)
