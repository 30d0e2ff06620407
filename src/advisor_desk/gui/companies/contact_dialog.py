"""Adds, changes or removes a contact."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.contact_dialog_ui import Ui_ContactDialog
from advisor_desk.gui.papers.opening import show_contact_extract


class ContactDialog(QDialog):
    """Stays open, saying why, until it is saved or given up."""

    def __init__(self, context: Context, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._contact = context, contact
        self.ui = Ui_ContactDialog()
        self.ui.setupUi(self)
        self.ui.name_edit.setText(contact.name)
        self.ui.title_edit.setText(contact.title)
        self.ui.telephone_edit.setText(contact.telephone)
        self.ui.email_edit.setText(contact.email)
        self.ui.remove_button.setVisible(bool(contact.version))
        self.ui.extract_button.setVisible(bool(contact.version))
        self.ui.extract_button.clicked.connect(self._show_extract)
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.remove_button.clicked.connect(self._remove)

    @classmethod
    def open_for(
        cls, context: Context, parent: QWidget, company_id: UUID, contact: Contact | None = None
    ) -> None:
        """Ask about the contact, or about a new one at the company."""
        asked = contact or Contact(id=new_id(), company_id=company_id, name="")
        dialog = cls(context, asked, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        try:
            self._context.services.companies.save_contact(self._typed())
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.name_edit.setFocus()
        else:
            super().accept()

    def _typed(self) -> Contact:
        return replace(
            self._contact,
            name=self.ui.name_edit.text(),
            title=self.ui.title_edit.text(),
            telephone=self.ui.telephone_edit.text(),
            email=self.ui.email_edit.text(),
        )

    def _show_extract(self) -> None:
        """Of what is on record."""
        self.reject()
        show_contact_extract(self._context, self._contact.id)

    def _remove(self) -> None:
        companies = self._context.services.companies
        companies.remove_contact(self._contact.id)
        text = self.tr("{name} was removed.").format(name=self._contact.name)
        self._context.window.notify(text, lambda: companies.bring_back_contact(self._contact.id))
        super().accept()
