"""One version of the agreement to be read, or two beside each other."""

from uuid import UUID

from PySide6.QtCore import Signal

from advisor_desk.domain.agreement_versions import Period
from advisor_desk.gui.agreements.clauses_card import ClashesCard, ClausesCard
from advisor_desk.gui.agreements.side_by_side import SideBySide
from advisor_desk.gui.agreements.versions_card import VersionsCard
from advisor_desk.gui.cards import Card, Facts, ScrollPage
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.writing.tab_order import order_tabs


class VersionView(ScrollPage):
    """Who leads to the left; versions, times and what each takes on to the right."""

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: UUID | None = None
        self.clauses, self.clashes = ClausesCard(context), ClashesCard(context)
        self.versions, self.side_by_side = VersionsCard(context), SideBySide(context)
        self._figures, self._duties = Card(), Card()
        self.figures, self.duties = Facts(), Facts()
        self._no_duty = Label("", "muted", wrap=True)
        self._lay_out()
        self.versions.chosen.connect(self.chosen)
        self.versions.beside_changed.connect(self._show_beside)

    def show_version(self, versions: list[Period], shown: UUID) -> None:
        if shown != self._shown:
            self.versions.leave_alone()
        self._shown = shown
        words = self._context.words
        told = self._context.services.agreements.told(shown, words)
        self.versions.show_versions(versions, shown)
        self.clauses.show_told(told)
        self.clashes.show_clashes(told.clashes)
        self._figures.set_heading(words.text("agreement.part.figures"))
        self.figures.set_facts(told.figures)
        self._duties.set_heading(words.text("agreement.part.duties"))
        self.duties.set_facts(told.duties)
        self._no_duty.setText(self.tr("Nothing is said of any actor."))
        self.duties.setVisible(bool(told.duties))
        self._no_duty.setVisible(not told.duties)
        self._show_beside()
        order_tabs(self)

    def _lay_out(self) -> None:
        columns = Columns()
        columns.set_shares(58, 42)
        columns.main.addWidget(self.clauses)
        columns.main.addWidget(self.clashes)
        columns.main.addStretch(1)
        self._figures.body.addWidget(self.figures)
        for part in (self.duties, self._no_duty):
            self._duties.body.addWidget(part)
        for card in (self.versions, self._figures, self._duties):
            columns.side.addWidget(card)
        columns.side.addStretch(1)
        self.body.addWidget(self.side_by_side)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def _show_beside(self) -> None:
        beside = self.versions.beside()
        self.side_by_side.setVisible(beside is not None)
        if beside is not None and self._shown is not None:
            self.side_by_side.show_two(beside, self._shown)
