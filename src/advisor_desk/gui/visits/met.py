"""Who was met: how many, and which of the contacts."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.engagements import Engagement, HeadCount
from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Problem
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.people_counter import PeopleCounter
from advisor_desk.gui.record_ticks import RecordTick
from advisor_desk.gui.visits.new_contact import NewContact
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed
from advisor_desk.gui.writing.tab_order import order_tabs


class Met(Section):
    """Head counts as people state them; contacts ticked, or added on the spot."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._company_id: UUID | None = None
        self._ticks: dict[UUID, RecordTick] = {}
        self._ticked: set[UUID] = set()
        self.counter = PeopleCounter()
        self.counter.changed.connect(self.changed)
        self._problem = Problem()
        self._heading = Label("", "field")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.add_button = Button()
        self.add_button.clicked.connect(self._open_new)
        self.new_contact = NewContact(context)
        self.new_contact.changed.connect(self.changed)
        self.new_contact.added.connect(self._on_added)
        self.new_contact.closed.connect(self._on_closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.counter)
        layout.addWidget(self._problem)
        layout.addWidget(self._heading)
        layout.addLayout(self._list)
        layout.addWidget(self.new_contact)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.new_contact.hide()
        self.retranslate()

    def set_engagement(self, engagement: Engagement) -> None:
        met = engagement.met
        self._company_id = engagement.company_id
        self._ticked = set(engagement.contact_ids)
        self.counter.set_counts(met.women, met.men, met.other)
        self.new_contact.clear(engagement.company_id)
        self._on_closed(focus=False)
        self.refresh()

    def refresh(self) -> None:
        """Show the company's contacts as they are now; ticks stay."""
        if self._company_id is None:
            return
        known = self._context.services.companies.contacts(self._company_id)
        if [contact.id for contact in known] != list(self._ticks):
            self._rebuild()
        for contact in known:
            if contact.id not in self._ticks:
                self._add_tick(contact)
            self._ticks[contact.id].set_record(_spelt(contact))
            self._ticks[contact.id].setChecked(contact.id in self._ticked)
        order_tabs(self)

    def applied_to(self, engagement: Engagement) -> Engagement:
        kept = tuple(i for i in self._ticks if i in self._ticked)
        return replace(engagement, met=HeadCount(*self.counter.counts()), contact_ids=kept)

    def typed(self) -> dict[str, object]:
        return {
            "met": list(self.counter.counts()),
            "contacts": [str(one) for one in self._ticks if one in self._ticked],
            "new_contact": self.new_contact.typed(),
        }

    def restore(self, fields: Fields) -> None:
        counts = fields.get("met")
        if isinstance(counts, list) and len(counts) == 3 and all(map(_is_count, counts)):
            self.counter.set_counts(*counts)
        kept = map(typed.identity, typed.texts(fields, "contacts"))
        self._ticked = {one for one in kept if one}
        if self.new_contact.restore(fields.get("new_contact")):
            self.new_contact.show()
            self.add_button.hide()
        self.refresh()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Contacts you met"))
        self.add_button.setText(self.tr("Add a conta&ct…"))
        put_icon(self.add_button, "user-plus")
        self.new_contact.retranslate()

    def set_problem(self, text: str) -> None:
        self._problem.set_text(text)
        if text:
            self.counter.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_tick(self, contact: Contact) -> None:
        tick = RecordTick(_spelt(contact))
        tick.clicked.connect(lambda ticked: self._on_ticked(contact.id, ticked=ticked))
        self._ticks[contact.id] = tick
        self._list.addWidget(tick)

    def _rebuild(self) -> None:
        for tick in self._ticks.values():
            self._list.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks.clear()

    def _on_ticked(self, contact_id: UUID, *, ticked: bool) -> None:
        (self._ticked.add if ticked else self._ticked.discard)(contact_id)
        self.changed.emit()

    def _open_new(self) -> None:
        self.new_contact.show()
        self.add_button.hide()
        self.new_contact.ui.name_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_added(self, contact: Contact) -> None:
        self._ticked.add(contact.id)
        self.refresh()
        self._on_closed()
        self.changed.emit()

    def _on_closed(self, *, focus: bool = True) -> None:
        self.new_contact.hide()
        self.add_button.show()
        if focus:
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)


def _spelt(contact: Contact) -> str:
    return f"{contact.name}, {contact.title}" if contact.title else contact.name


def _is_count(value: object) -> bool:
    return isinstance(value, int) and 0 <= value <= 9999
