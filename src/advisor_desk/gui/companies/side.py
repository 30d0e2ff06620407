"""The right side of a company's page: steps, checklist, referrals, contacts, facts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.checklists import Standing, Value
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.industry_codes import written
from advisor_desk.domain.postcodes import spaced
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.buttons import Button, IconButton
from advisor_desk.gui.cards import Card, Facts
from advisor_desk.gui.companies.contact_dialog import ContactDialog
from advisor_desk.gui.companies.news_card import NewsCard
from advisor_desk.gui.companies.related_card import RelatedCard
from advisor_desk.gui.companies.step_line import StepLine
from advisor_desk.gui.companies.wish_dialog import WishDialog
from advisor_desk.gui.context import Context
from advisor_desk.gui.follow_ups.step_dialog import StepDialog
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.moments import day_text, moment_text
from advisor_desk.services.company_pages import CompanyPage

_TONES = {
    Standing.VALID: "green",
    Standing.NOT_YET_MET: "neutral",
    Standing.DEBT: "amber",
    Standing.EXPIRED: "amber",
}


class Side(QWidget):
    """Filled anew each time: a handful of rows, read already."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self.setProperty("clear", "true")

    def show_page(self, page: CompanyPage) -> None:
        focused = self._focused_name()
        empty(self._layout)
        if page.news:
            self._layout.addWidget(NewsCard(self._context, page.news, self))
        self._layout.addWidget(self._steps(page))
        self._layout.addWidget(self._checklist(page))
        self._layout.addWidget(self._referrals(page))
        self._layout.addWidget(self._contacts(page))
        self._layout.addWidget(self._facts(page))
        self._layout.addWidget(RelatedCard(self._context, page, self))
        self._layout.addStretch(1)
        self._refocus(focused)

    def _steps(self, page: CompanyPage) -> Card:
        card = Card(self.tr("Next steps"))
        add = IconButton("plus", self.tr("Add a next step or a follow-up"))
        add.setObjectName("add step")
        company_id = page.company.id
        add.clicked.connect(lambda: StepDialog.open_for(self._context, self, company_id))
        card.tools.addWidget(add)
        for step in page.steps:
            if step.done_on is None:
                card.body.addWidget(StepLine(self._context, step, card))
        if not card.body.count():
            card.body.addWidget(Label(self.tr("Nothing is agreed."), "muted", wrap=True))
        return card

    def _checklist(self, page: CompanyPage) -> Card:
        card = Card(self.tr("Horizontal criteria"))
        card.tools.addWidget(Chip(self._context.words.code(page.standing), _TONES[page.standing]))
        held = page.checklist
        if held and held.is_complete:
            actor = self._context.services.desk.actor_name(held.actor_id)
            text = self.tr("Answered to {actor}, holds until {day}.")
            said = text.format(actor=actor, day=day_text(held.valid_until()))
        elif held and held.is_deferred:
            said = self.tr("Deferred: {reason}").format(reason=held.deferred_because)
        elif held and held.answers:
            left = sum(answer.value is Value.NOT_DISCUSSED for answer in held.answers)
            text = self.tr("{done} of {all} questions discussed; ask the rest next time.")
            said = text.format(done=len(held.answers) - left, all=len(held.answers))
        else:
            said = self.tr("Asked at the first contact.")
        card.body.addWidget(Label(said, "muted", wrap=True))
        show = self.tr("Show answers") if held and held.answers else self.tr("Fill in…")
        button = Button(show, "clipboard-check")
        button.setObjectName("checklist")
        company_id = page.company.id
        button.clicked.connect(
            lambda: self._context.window.show_page("checklist", company_id=company_id)
        )
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _referrals(self, page: CompanyPage) -> Card:
        card = Card(self.tr("Open referrals"))
        for referral in page.referrals:
            card.body.addWidget(self._referral(referral))
        if not page.referrals:
            card.body.addWidget(Label(self.tr("No referral waits."), "muted", wrap=True))
        return card

    def _referral(self, referral: Referral) -> QWidget:
        desk, words = self._context.services.desk, self._context.words
        button = Button(desk.actor_name(referral.to_actor_id), kind="link")
        button.setObjectName(f"referral {referral.id}")
        button.clicked.connect(
            lambda: self._context.window.show_page("referral", referral_id=referral.id)
        )
        below = [referral.reference]
        if referral.answer_by and referral.state.value in {"sent", "received"}:
            answer = self.tr("answer by {moment}").format(moment=moment_text(referral.answer_by))
            below.append(answer)
        return _row(
            _stack(button, Label(" · ".join(below), "muted", wrap=True)),
            Chip(words.code(referral.state), "info"),
        )

    def _contacts(self, page: CompanyPage) -> Card:
        card = Card(self.tr("Contacts"))
        add = IconButton("user-plus", self.tr("Add a contact"))
        add.setObjectName("add contact")
        company_id = page.company.id
        add.clicked.connect(lambda: ContactDialog.open_for(self._context, self, company_id))
        card.tools.addWidget(add)
        for contact in page.contacts:
            card.body.addWidget(self._contact(contact))
        if not page.contacts:
            card.body.addWidget(Label(self.tr("No contact yet."), "muted", wrap=True))
        return card

    def _contact(self, contact: Contact) -> QWidget:
        name = f"{contact.name}, {contact.title}" if contact.title else contact.name
        edit = IconButton("pencil", self.tr("Change {name}").format(name=contact.name))
        edit.setObjectName(f"contact {contact.id}")
        edit.clicked.connect(
            lambda: ContactDialog.open_for(self._context, self, contact.company_id, contact)
        )
        reached = [
            Label(way, "muted", wrap=True) for way in (contact.telephone, contact.email) if way
        ]
        for way in reached:
            way.let_cut()
            way.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return _row(_stack(Label(name, wrap=True), *reached), edit)

    def _facts(self, page: CompanyPage) -> Card:
        card = Card(self.tr("Facts"))
        company, words = page.company, self._context.words
        edit = IconButton("pencil", self.tr("Change the company’s facts"))
        edit.setObjectName("edit company")
        edit.clicked.connect(
            lambda: self._context.window.show_page("company_edit", company_id=company.id)
        )
        card.tools.addWidget(edit)
        place = self._context.services.places.municipality_name(company.municipality)
        if place and not company.municipality_confirmed:
            place = self.tr("{municipality} (proposed)").format(municipality=place)
        told = [
            (self.tr("Address"), ", ".join(filter(None, (company.street, self._town(page))))),
            (self.tr("Municipality"), place),
            (self.tr("Industry code"), written(company.industry, company.industry_version)),
            (self.tr("Size"), words.code(company.size) if company.size else ""),
            (self.tr("Website"), company.website),
            (self.tr("Register"), words.code(company.state)),
        ]
        facts = Facts()
        facts.set_facts([(name, value) for name, value in told if value])
        card.body.addWidget(facts)
        wish = Button(self._wish_text(page), "message-square", kind="link")
        wish.setObjectName("wish")
        wish.clicked.connect(lambda: WishDialog.open_for(self._context, self, company))
        card.body.addWidget(wish, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _wish_text(self, page: CompanyPage) -> str:
        if page.company.no_contact:
            return self.tr("The wish for no contact…")
        return self.tr("Note a wish for no contact…")

    def _town(self, page: CompanyPage) -> str:
        company = page.company
        return f"{spaced(company.postcode, company.country)} {company.town}".strip()

    def _focused_name(self) -> str:
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        return focused.objectName() if inside and focused else ""

    def _refocus(self, name: str) -> None:
        """A row that was ticked or saved is a new widget now: the keyboard stays where it was."""
        if name and (found := self.findChild(QWidget, name)):
            found.setFocus()


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        wide = isinstance(widget, _Stack)
        layout.addWidget(widget, int(wide), Qt.AlignmentFlag.AlignTop)
    return row


class _Stack(QWidget):
    """Lines over each other."""


def _stack(*widgets: QWidget) -> _Stack:
    stack = _Stack()
    layout = QVBoxLayout(stack)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    for widget in widgets:
        layout.addWidget(widget)
    return stack
