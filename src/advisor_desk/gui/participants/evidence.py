"""What a row says beside what it may mean, with every decision within reach."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.merging import CompanyField, Plan
from advisor_desk.domain.participants import Candidate, Choice, Found, Listed, Result
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.companies.finder import told
from advisor_desk.gui.companies.merge_words import MergeWords
from advisor_desk.gui.companies.proposal_row import ProposalRow, Proposed
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.list_evidence_ui import Ui_ListEvidence
from advisor_desk.gui.labels import Chip, shortened
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.participants.other_finder import Other, OtherFinder
from advisor_desk.gui.participants.visit_words import VisitWords
from advisor_desk.gui.participants.words import (
    TONES,
    decision_text,
    found_icon,
    found_text,
    typed_text,
)
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.participants.deciding import repeated

_ORDINARY = {CompanyState.UNKNOWN, CompanyState.ACTIVE, CompanyState.REGISTERED}


class ListEvidence(QFrame):
    """Tells what is wanted; the page decides. `other` is given a company that was searched for."""

    used = Signal(int)
    denied = Signal(str)
    wanted = Signal(object)
    """A `Choice` other than to use one of those shown."""
    other = Signal(object)
    opened = Signal(object)
    cells_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._visits = VisitWords(context)
        self._shown: tuple[Listed, Listed | None, int | None] | None = None
        self.ui = Ui_ListEvidence()
        self.ui.setupUi(self)
        self._finding = OtherFinder(context, self.ui.finder, self._choose_other)
        self.join_button, self.add_button, self.other_button = Button(), Button(), Button()
        self.skip_button, self.open_button = Button(), Button()
        self.cells_button = Button()
        self.deny_button = Button(kind="link")
        self._found_chip, self._decision_chip = Chip(), Chip()
        chips = FlowLayout(self.ui.chips)
        chips.addWidget(self._found_chip)
        chips.addWidget(self._decision_chip)
        self._connect()
        self.ui.finder.hide()
        self.hide()

    def show_row(self, row: Listed, first: Listed | None, marked: int | None) -> None:
        """`first` is the row that this one repeats; `marked` the candidate that Return takes."""
        same = self._shown is not None and self._shown[0].line == row.line
        self._shown = row, first, marked
        if not same:
            self.ui.finder.hide()
        self._show()
        self.show()

    def show_nothing(self) -> None:
        self._shown = None
        self.hide()

    def search_other(self) -> None:
        """Let another company be searched for, beginning with the row's own name."""
        if self._shown is not None:
            self.ui.finder.show()
            self._finding.begin(self._shown[0].typed.name)
            self.ui.finder.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self._shown is not None:
                self._show()
        super().changeEvent(event)

    def _connect(self) -> None:
        deeds = FlowLayout(self.ui.deeds)
        for button in (
            self.join_button,
            self.deny_button,
            self.add_button,
            self.other_button,
            self.skip_button,
            self.cells_button,
            self.open_button,
        ):
            deeds.addWidget(button)
        self.join_button.clicked.connect(lambda: self.wanted.emit(Choice.JOIN))
        self.deny_button.clicked.connect(self._deny_first)
        self.add_button.clicked.connect(lambda: self.wanted.emit(Choice.ADD))
        self.skip_button.clicked.connect(lambda: self.wanted.emit(Choice.SKIP))
        self.other_button.clicked.connect(self.search_other)
        self.cells_button.clicked.connect(self.cells_wanted)
        self.open_button.clicked.connect(self._open)

    def _show(self) -> None:
        if self._shown is None:
            return
        row, first, marked = self._shown
        self.ui.line_label.setText(self.tr("Line {line} of the list").format(line=row.line))
        self.ui.name_label.setText(shortened(typed_text(row.typed), 120))
        self.setAccessibleName(self.ui.line_label.text())
        self.ui.facts.set_facts(self._facts(row))
        self._show_state(row)
        self._show_first(first)
        self._show_proposals(row, marked)
        self._show_deeds(row)
        order_tabs(self)

    def _facts(self, row: Listed) -> list[tuple[str, str]]:
        typed, places = row.typed, self._context.services.places
        municipality = places.municipality_name(typed.municipality) or typed.wrong_place
        address = ", ".join(filter(None, (typed.street, typed.postcode, typed.town)))
        person = ", ".join(filter(None, (typed.contact, typed.title)))
        wrong = self.tr("{number} – is no organisation number and is not kept")
        number = typed.shown_number
        facts = (
            *(self._visits.facts(typed.visit) if typed.visit else ()),
            (self.tr("Number"), wrong.format(number=number) if typed.wrong_number else number),
            (self.tr("Address"), address),
            (self.tr("Municipality"), municipality),
            (self.tr("Website"), typed.website),
            (self.tr("Contact"), person),
            (self.tr("Reached at"), ", ".join(filter(None, (typed.email, typed.telephone)))),
        )
        return [(name, shortened(value)) for name, value in facts if value]

    def _show_state(self, row: Listed) -> None:
        """What it was found to be, and what is decided or came of it."""
        words = self._context.words
        parts = [found_text(row, words)]
        if row.finding.unread:
            parts.append(words.code(row.finding.unread))
        is_guess = found_icon(row)[1] == "amber"
        tone = "amber" if is_guess else TONES[row.finding.found]
        self._found_chip.set_chip(": ".join(parts), tone)
        said = decision_text(row, words)
        name = shortened(row.chosen.company.name, 40) if row.chosen and said else ""
        is_odd = row.result in {Result.FAILED, Result.STAYS}
        self._decision_chip.setVisible(bool(said))
        self._decision_chip.set_chip(
            ": ".join(filter(None, (said, name))), "amber" if is_odd else "neutral"
        )

    def _show_first(self, first: Listed | None) -> None:
        self.ui.first_label.setVisible(first is not None)
        if first is not None:
            said = self.tr("The same company as line {line}: {name}")
            name = shortened(typed_text(first.typed), 80)
            self.ui.first_label.setText(said.format(line=first.line, name=name))

    def _show_proposals(self, row: Listed, marked: int | None) -> None:
        empty(self.ui.proposals)
        if row.finding.repeats is not None or not row.finding.candidates:
            return
        plans = self._context.services.lists.plans(row)
        for place, one in enumerate(row.finding.candidates):
            shown = self._proposal(row, place, one, plans[place], is_marked=place == marked)
            self.ui.proposals.addWidget(shown)

    def _proposal(
        self, row: Listed, place: int, one: Candidate, plan: Plan | None, *, is_marked: bool
    ) -> ProposalRow:
        company = plan.kept if plan else one.company
        where = self.tr("on this desk") if one.on_desk else self.tr("in the register")
        text = told(company.number, company.country, company.town)
        is_odd = company.state not in _ORDINARY
        state = self._context.words.code(company.state) if is_odd else ""
        proposed = Proposed(
            f"{place + 1}. {company.name}",
            " · ".join(filter(None, (text, where, state))),
            one.likeness,
            self._differences(plan) if plan else self.tr("No longer on the desk"),
        )
        is_open = row.result in {None, Result.FAILED}
        choose, deny = (self.tr("Use it"), self.tr("Not the same")) if is_open else ("", "")
        shown = ProposalRow(
            proposed, self._context.words, choose, deny if one.key else "", is_marked=is_marked
        )
        shown.chosen.connect(lambda: self.used.emit(place))
        shown.denied.connect(lambda: self.denied.emit(one.key))
        return shown

    def _differences(self, plan: Plan) -> str:
        """As "Fills in: Website · The list says otherwise: Address (Gatan 1, Kiruna)"."""
        words, say = self._context.words, MergeWords(self._context)
        filled = [
            words.code(one.field)
            for one in plan.fields
            if one.result is not None and one.result != one.kept
        ]
        other = [
            f"{words.code(one.field)} ({shortened(say.value(one.field, one.gone), 60)})"
            for one in plan.fields
            if one.result is None and one.field is not CompanyField.NAME
        ]
        parts = []
        if filled:
            parts.append(self.tr("Fills in: {fields}").format(fields=", ".join(filled)))
        if other:
            said = self.tr("The list says otherwise: {fields}")
            parts.append(said.format(fields=", ".join(other)))
        return " · ".join(parts)

    def _show_deeds(self, row: Listed) -> None:
        is_open = row.result in {None, Result.FAILED}
        is_read = row.finding.found is not Found.UNREADABLE
        repeats = row.finding.repeats is not None
        for button, icon, text, is_there in (
            (self.join_button, "link", self.tr("With that row"), repeats),
            (self.deny_button, "", self.tr("Not the same"), repeats),
            (self.add_button, "plus", self.tr("New company"), is_read and bool(row.typed.name)),
            (self.other_button, "search", self.tr("Another one…"), is_read),
            (self.skip_button, "circle-minus", self.tr("Leave out"), True),
            (self.cells_button, "pencil", self.tr("Correct a cell…"), bool(row.typed.visit)),
        ):
            button.setText(text)
            button.setVisible(is_open and is_there)
            if icon:
                put_icon(button, icon)
        self.open_button.setText(self.tr("Open the company"))
        put_icon(self.open_button, "building-2")
        self.open_button.setVisible(row.company_id is not None)

    def _choose_other(self, other: Other) -> None:
        self.ui.finder.hide()
        self.other.emit(other)

    def _deny_first(self) -> None:
        if self._shown is not None:
            self.denied.emit(repeated(self._shown[0]))

    def _open(self) -> None:
        if self._shown is not None and self._shown[0].company_id is not None:
            self.opened.emit(self._shown[0].company_id)


def apart_key(row: Listed, marked: int | None) -> str:
    """What "not the same" means for the row: the row it repeats, else the one that is marked."""
    if row.finding.repeats is not None:
        return repeated(row)
    if marked is None or not 0 <= marked < len(row.finding.candidates):
        return ""
    return row.finding.candidates[marked].key
