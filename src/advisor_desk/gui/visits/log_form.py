"""The form of the log: what happened, who was met, what was said, what comes next."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import (
    EndsBeforeItStarts,
    Engagement,
    NotYetHeld,
    PlannedInThePast,
    SourceMissing,
    Status,
    TooFarAhead,
    TooLongAgo,
)
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.text import NOTE_LIMIT, TextTooLong
from advisor_desk.domain.travel import DistanceUnlikely
from advisor_desk.gui.cards import Card
from advisor_desk.gui.checklists.panel import ChecklistPanel
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import span_text
from advisor_desk.gui.visits.details import Details
from advisor_desk.gui.visits.folding import FoldingCard
from advisor_desk.gui.visits.hearsay import HearsayFields
from advisor_desk.gui.visits.history import History
from advisor_desk.gui.visits.joint_card import JointCard
from advisor_desk.gui.visits.journey import Journey
from advisor_desk.gui.visits.met import Met
from advisor_desk.gui.visits.needs import Needs
from advisor_desk.gui.visits.section import Section
from advisor_desk.gui.visits.steps import Steps
from advisor_desk.gui.visits.told import Told
from advisor_desk.gui.visits.when import When

_OF_TIME = (EndsBeforeItStarts, NotYetHeld, PlannedInThePast, TooFarAhead, TooLongAgo)


class LogForm(QObject):
    """Sections in cards, in two columns; which of them are shown is the page's to say."""

    changed = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self.columns = Columns()
        self.columns.set_shares(56, 44)
        self._is_hearsay = False

    def making(self) -> Iterator[None]:
        """Make the sections in short steps, each in its card and the card in its column."""
        self._lay_out()
        yield
        yield from self._make_visit()
        yield from self._make_said()
        yield from self._make_side()
        for section in self._all_sections():
            section.changed.connect(self.changed)
        self.steps.changed.connect(self.changed)
        self.checklist.changed.connect(self.changed)
        self.details.kind_changed.connect(lambda: self.when.set_kind(self.details.kind()))
        self.details.place_changed.connect(self._on_place)

    def show_engagement(self, engagement: Engagement, *, hearsay: bool, fold: bool) -> None:
        """Show the parts that belong to a visit of ours, or to one that was heard of."""
        self._is_hearsay = hearsay
        self._cards["hearsay"].setVisible(hearsay)
        self._visit.button.setHidden(hearsay)
        self.told.show_summary(shown=not hearsay)
        self._place_told()
        for own in (self._cards["met"], self._cards["steps"], self.checklist):
            own.setVisible(not hearsay)
        for section in self._all_sections():
            section.set_engagement(engagement)
        self._show_journey()
        steps = () if hearsay else self._context.services.visits.steps(engagement.id)
        self.steps.set_guests(engagement.participants)
        self.steps.set_steps(steps)
        self.tell(engagement)
        self._visit.fold(folded=fold)

    def tell(self, engagement: Engagement) -> None:
        """Put what is on record in words: the summary and the history."""
        self._summarise(engagement)
        self._show_history(engagement)

    def made(self, engagement: Engagement) -> Engagement:
        """The engagement as it stands in the form."""
        for section in self._sections():
            engagement = section.applied_to(engagement)
        return engagement

    def typed(self) -> Mapping[str, object]:
        fields: dict[str, object] = {"steps": self.steps.typed()}
        if not self._is_hearsay:
            fields["checklist"] = self.checklist.typed()
        for section in self._sections():
            fields |= section.typed()
        return fields

    def restore(self, fields: Mapping[str, object]) -> None:
        for section in self._sections():
            section.restore(fields)
        self.when.set_kind(self.details.kind())
        self._on_place()
        self.steps.restore(fields)
        kept = fields.get("checklist")
        if isinstance(kept, dict):
            self.checklist.restore(kept)

    def show_problem(self, error: AdvisorDeskError) -> str:
        """Say it beside the field it concerns, if it concerns one, and go there."""
        said = self.checklist.say(error)
        if isinstance(error, _OF_TIME):
            self._visit.fold(folded=False)
            self.when.set_problem(said)
        elif isinstance(error, DistanceUnlikely):
            self.journey.set_problem(said)
        elif isinstance(error, SourceMissing):
            self.hearsay.set_problem(said)
        elif isinstance(error, TextTooLong):
            is_note = error.limit >= NOTE_LIMIT
            (self.told if is_note else self.details).set_problem(said)
            self._visit.fold(folded=self._visit.is_folded and is_note)
        else:
            self.checklist.set_problem(error)
        return said

    def clear_problems(self) -> None:
        for section in self._all_sections():
            section.set_problem("")
        self.checklist.set_problem(None)

    def take_focus(self) -> None:
        """Go where typing starts: notes of a planned visit, else the day or the actor."""
        if self._is_hearsay:
            self.hearsay.ui.actor_combo.setFocus()
        elif self._visit.is_folded:
            self.met.counter.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.when.take_focus()

    def retranslate(self) -> None:
        self._visit.set_heading(self.tr("The visit"))
        self._cards["hearsay"].set_heading(self.tr("Whose visit, and who told you"))
        self._cards["met"].set_heading(self.tr("Who was met"))
        self._place_told()
        self._cards["journey"].set_heading(self.tr("The journey"))
        self._cards["steps"].set_heading(self.tr("Next steps"))
        for section in self._all_sections():
            section.retranslate()
        self.steps.retranslate()
        self.checklist.retranslate()

    def _lay_out(self) -> None:
        self._visit, self._cards = FoldingCard(), {name: Card() for name in _CARDS}
        after = (self._cards[name] for name in ("met", "told", "steps", "journey"))
        for card in (self._cards["hearsay"], self._visit, *after):
            self.columns.main.addWidget(card)
        self.columns.main.addStretch(1)

    def _make_visit(self) -> Iterator[None]:
        self.when = When()
        self._visit.content.addWidget(self.when)
        yield
        self.details = Details(self._context)
        self._visit.content.addWidget(self.details)
        yield
        self.hearsay, self.journey = HearsayFields(self._context), Journey(self._context)
        self._cards["hearsay"].body.addWidget(self.hearsay)
        self._cards["journey"].body.addWidget(self.journey)
        yield

    def _make_said(self) -> Iterator[None]:
        self.met = Met(self._context)
        self._cards["met"].body.addWidget(self.met)
        yield
        self.told, self.needs = Told(self._context), Needs(self._context)
        told = self._cards["told"].body
        told.addWidget(self.told)
        told.addWidget(self.needs)
        told.setSpacing(14)
        yield
        self.steps = Steps(self._context)
        self._cards["steps"].body.addWidget(self.steps)
        yield

    def _make_side(self) -> Iterator[None]:
        self.joint, self.history = JointCard(self._context), History(self._context)
        self.checklist = ChecklistPanel(self._context)
        for card in (self.joint, self.checklist, self.history):
            self.columns.side.addWidget(card)
        self.columns.side.addStretch(1)
        yield

    def _place_told(self) -> None:
        """What was said is the heart of a visit of ours; of another's it is known beside it."""
        told, columns = self._cards["told"], self.columns
        here, there = columns.main, columns.side
        if self._is_hearsay:
            here, there = there, here
        if here.indexOf(told) < 0:
            there.removeWidget(told)
            here.insertWidget(0 if self._is_hearsay else here.indexOf(self._cards["steps"]), told)
        known, said = self.tr("What is known"), self.tr("What was said")
        told.set_heading(known if self._is_hearsay else said)

    def _all_sections(self) -> tuple[Section, ...]:
        about = (self.hearsay, self.when, self.details, self.met, self.told, self.needs)
        return (*about, self.journey)

    def _sections(self) -> Iterator[Section]:
        """How another's adviser travelled is theirs to note."""
        other = self.journey if self._is_hearsay else self.hearsay
        return (section for section in self._all_sections() if section is not other)

    def _on_place(self) -> None:
        self.journey.ask_at(self.details.place())
        self._show_journey()

    def _show_journey(self) -> None:
        self._cards["journey"].setVisible(self.journey.is_asked and not self._is_hearsay)

    def _summarise(self, engagement: Engagement) -> None:
        span = span_text(engagement.starts_at, engagement.ends_at)
        self._visit.set_summary(f"{span}\n{self.details.summary()}")

    def _show_history(self, engagement: Engagement) -> None:
        is_known = bool(engagement.version) and engagement.status is not Status.PLANNED
        self.history.setVisible(is_known)
        if is_known:
            revisions = self._context.services.visits.history(engagement.id)
            self.history.show_revisions(list(revisions), engagement.company_id)


_CARDS = ("hearsay", "met", "told", "steps", "journey")
