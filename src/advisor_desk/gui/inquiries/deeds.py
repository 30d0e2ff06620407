"""What can be done about an inquiry, each keeping the link to it."""

from PySide6.QtCore import QObject

from advisor_desk.domain.engagements import Kind
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.follow_ups.step_dialog import StepDialog
from advisor_desk.gui.forms.inquiry_page_ui import Ui_InquiryPage
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.keys import on_key
from advisor_desk.services.inquiries import InquiryView

_ICONS = {
    "plan_button": "calendar-plus",
    "log_button": "phone-call",
    "refer_button": "send",
    "step_button": "list-checks",
    "open_button": "building-2",
    "contact_button": "user-plus",
    "add_button": "plus",
    "edit_button": "pencil",
}


class Deeds(QObject):
    """Before anything can be planned or referred, it must be known which company it is."""

    def __init__(self, context: Context, ui: Ui_InquiryPage, page: Page) -> None:
        super().__init__(page)
        self._context, self._ui, self._page = context, ui, page
        self._view: InquiryView | None = None
        ui.plan_button.clicked.connect(self.plan)
        ui.log_button.clicked.connect(self.log)
        ui.refer_button.clicked.connect(self.refer)
        ui.step_button.clicked.connect(self.add_step)
        ui.open_button.clicked.connect(self._open_company)
        ui.contact_button.clicked.connect(self._keep_contact)
        ui.add_button.clicked.connect(self._add_company)
        ui.edit_button.clicked.connect(self._change)
        for keys, deed in {"Ctrl+P": self.plan, "Ctrl+L": self.log, "Ctrl+R": self.refer}.items():
            on_key(page, keys, deed)

    def show(self, view: InquiryView) -> None:
        self._view = view
        ui, inquiry = self._ui, view.inquiry
        is_known = inquiry.company_id is not None
        for button in (ui.plan_button, ui.log_button, ui.refer_button, ui.step_button):
            button.setVisible(is_known)
        ui.open_button.setVisible(is_known)
        is_new_person = bool(inquiry.asked_by) and inquiry.contact_id is None
        ui.contact_button.setVisible(is_known and is_new_person)
        ui.add_button.setVisible(not is_known)
        ui.unknown_label.setVisible(not is_known)
        self.retranslate()

    def plan(self) -> None:
        self._go("plan")

    def log(self) -> None:
        self._go("log", kind=Kind.CALL)

    def refer(self) -> None:
        self._go("refer")

    def add_step(self) -> None:
        inquiry = self._view.inquiry if self._view else None
        if inquiry and inquiry.company_id:
            StepDialog.open_for(
                self._context, self._page, inquiry.company_id, inquiry_id=inquiry.id
            )

    def retranslate(self) -> None:
        for name, icon in _ICONS.items():
            put_icon(getattr(self._ui, name), icon)
        self._ui.unknown_label.setText(
            self.tr("Say which company it is, and a visit, a call or a referral can follow.")
        )

    def _go(self, page: str, **more: object) -> None:
        inquiry = self._view.inquiry if self._view else None
        if inquiry and inquiry.company_id:
            self._context.window.show_page(
                page, company_id=inquiry.company_id, inquiry_id=inquiry.id, **more
            )

    def _open_company(self) -> None:
        if self._view:
            self._context.window.show_page("company", company_id=self._view.inquiry.company_id)

    def _keep_contact(self) -> None:
        if self._view is None:
            return
        contact = self._context.services.inquiries.keep_contact(self._view.inquiry.id)
        said = self.tr("{name} is a contact of the company.").format(name=contact.name)
        companies = self._context.services.companies
        self._context.window.notify(said, lambda: companies.remove_contact(contact.id))

    def _add_company(self) -> None:
        if self._view:
            inquiry = self._view.inquiry
            self._context.window.show_page(
                "company_edit", typed=inquiry.company_text, inquiry_id=inquiry.id
            )

    def _change(self) -> None:
        if self._view:
            self._context.window.show_page("inquiry_edit", inquiry_id=self._view.inquiry.id)
