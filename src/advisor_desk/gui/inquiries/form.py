"""The fields of an inquiry: who asks, how it came, what is asked."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QCompleter

from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.inquiries import Inquiry, Way
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.inquiry_edit_page_ui import Ui_InquiryEditPage
from advisor_desk.gui.inquiries.company_lookup import Chosen
from advisor_desk.gui.moments import local_day, pydate, qdate, qtime, to_utc
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.writing import typed

Fields = Mapping[str, object]
_HOUR = "HH:mm"


class InquiryForm(QObject):
    """Fills the page's fields and reads them; `changed` tells of what a person changed.

    `matter_changed` comes first where it is the company or the needs: who is right depends on it.
    """

    changed = Signal()
    matter_changed = Signal()

    def __init__(self, context: Context, ui: Ui_InquiryEditPage, page: QObject) -> None:
        super().__init__(page)
        self._context, self._ui = context, ui
        self._contacts: dict[str, Contact] = {}
        self._came_at = datetime.min.replace(tzinfo=UTC)
        ui.company_lookup.begin(context)
        self._connect()

    def show(self, inquiry: Inquiry) -> None:
        """Show what is on record, or what a new one starts from."""
        ui = self._ui
        ui.company_lookup.set_choice(self._company(inquiry.company_id), inquiry.company_text)
        ui.asked_edit.setText(inquiry.asked_by)
        ui.telephone_edit.setText(inquiry.telephone)
        ui.email_edit.setText(inquiry.email)
        choose(ui.way_combo, inquiry.way)
        self._set_when(inquiry.came_at)
        with QSignalBlocker(ui.ask_edit):
            ui.ask_edit.setPlainText(inquiry.ask)
        ui.needs_picker.set_codes(need.value for need in inquiry.needs)
        self._offer_contacts()

    def made(self, inquiry: Inquiry) -> Inquiry:
        """The inquiry as it stands in the form; the company of the register is not known yet."""
        ui, choice = self._ui, self._ui.company_lookup.choice()
        contact = self._contacts.get(ui.asked_edit.text().strip())
        return replace(
            inquiry,
            company_id=choice.company_id if choice else None,
            company_text=choice.name if choice and not choice.company_id else self._text(),
            contact_id=contact.id if contact else None,
            asked_by=ui.asked_edit.text(),
            telephone=ui.telephone_edit.text(),
            email=ui.email_edit.text(),
            way=Way(ui.way_combo.currentData()),
            came_at=self.came_at(),
            ask=ui.ask_edit.toPlainText(),
            needs=self.needs(),
        )

    def came_at(self) -> datetime:
        """To the second while the minute shown is the one it came in."""
        ui = self._ui
        shown = to_utc(ui.day_edit.date(), ui.time_edit.time())
        is_same = shown == self._came_at.replace(second=0, microsecond=0)
        return self._came_at if is_same else shown

    def needs(self) -> tuple[Need, ...]:
        return typed.codes(Need, self._ui.needs_picker.codes())

    def typed(self) -> dict[str, object]:
        ui, choice = self._ui, self._ui.company_lookup.choice()
        return {
            "company": ui.company_lookup.edit.text(),
            "company_id": str(choice.company_id or "") if choice else "",
            "number": choice.number if choice else "",
            "country": choice.country if choice else "",
            "told": choice.told if choice else "",
            "asked_by": ui.asked_edit.text(),
            "telephone": ui.telephone_edit.text(),
            "email": ui.email_edit.text(),
            "way": ui.way_combo.currentData(),
            "day": pydate(ui.day_edit.date()).isoformat(),
            "time": ui.time_edit.time().toString(_HOUR),
            "ask": ui.ask_edit.toPlainText(),
            "needs": list(ui.needs_picker.codes()),
        }

    def restore(self, fields: Fields) -> None:
        ui = self._ui
        self._restore_company(fields)
        ui.asked_edit.setText(typed.text(fields, "asked_by"))
        ui.telephone_edit.setText(typed.text(fields, "telephone"))
        ui.email_edit.setText(typed.text(fields, "email"))
        choose(ui.way_combo, typed.text(fields, "way"))
        day, at = typed.day(fields.get("day")), typed.clock(fields.get("time"))
        if day and at:
            self._set_when(to_utc(qdate(day), QTime(at.hour, at.minute)))
        with QSignalBlocker(ui.ask_edit):
            ui.ask_edit.setPlainText(typed.text(fields, "ask"))
        ui.needs_picker.set_codes(typed.texts(fields, "needs"))
        self._offer_contacts()

    def retranslate(self) -> None:
        ui, words = self._ui, self._context.words
        offer(ui.way_combo, [(way, words.code(way)) for way in Way])
        ui.needs_picker.set_options((need.value, words.code(need)) for need in Need)

    def _connect(self) -> None:
        ui = self._ui
        ui.company_lookup.changed.connect(self._on_company)
        for edit in (ui.asked_edit, ui.telephone_edit, ui.email_edit):
            edit.textEdited.connect(self.changed)
        for signal in (
            ui.way_combo.currentIndexChanged,
            ui.day_edit.dateChanged,
            ui.time_edit.timeChanged,
            ui.ask_edit.textChanged,
        ):
            signal.connect(self.changed)
        ui.needs_picker.changed.connect(self._on_matter)

    def _text(self) -> str:
        return self._ui.company_lookup.text()

    def _company(self, company_id: UUID | None) -> Chosen | None:
        if company_id is None:
            return None
        company = self._context.services.companies.get(company_id)
        return Chosen(company.name, company.id, told=company.town)

    def _restore_company(self, fields: Fields) -> None:
        name = typed.text(fields, "company")
        company_id = typed.identity(fields.get("company_id"))
        number = typed.text(fields, "number")
        told = typed.text(fields, "told")
        country = typed.text(fields, "country") or "SE"
        is_chosen = company_id or number
        choice = Chosen(name, company_id, number, country, told) if is_chosen else None
        self._ui.company_lookup.set_choice(choice, name)

    def _set_when(self, came_at: datetime) -> None:
        ui = self._ui
        self._came_at = came_at
        with QSignalBlocker(ui.day_edit), QSignalBlocker(ui.time_edit):
            ui.day_edit.setDate(qdate(local_day(came_at)))
            ui.time_edit.setTime(qtime(came_at))

    def _on_company(self) -> None:
        self._offer_contacts()
        self._on_matter()

    def _on_matter(self) -> None:
        self.matter_changed.emit()
        self.changed.emit()

    def _offer_contacts(self) -> None:
        """Those known at the company are proposed while the name is typed."""
        choice = self._ui.company_lookup.choice()
        company_id = choice.company_id if choice else None
        known = self._context.services.companies.contacts(company_id) if company_id else ()
        self._contacts = {contact.name: contact for contact in known}
        completer = QCompleter(list(self._contacts), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated[str].connect(self._take_contact)  # type: ignore[index]
        self._ui.asked_edit.setCompleter(completer)

    def _take_contact(self, name: str) -> None:
        """How to reach somebody known need not be typed."""
        contact = self._contacts.get(name)
        if contact is None:
            return
        self._ui.asked_edit.setText(contact.name)
        self._ui.telephone_edit.setText(contact.telephone or self._ui.telephone_edit.text())
        self._ui.email_edit.setText(contact.email or self._ui.email_edit.text())
        self.changed.emit()
