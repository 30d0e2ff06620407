"""A person met for the first time, noted without leaving the form."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from advisor_desk.domain.companies import Contact
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.log_contact_ui import Ui_LogContact
from advisor_desk.gui.writing import typed


class NewContact(QWidget):
    """Saved at once, and on record whatever becomes of the rest of the form."""

    changed = Signal()
    added = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._company_id: UUID | None = None
        self.ui = Ui_LogContact()
        self.ui.setupUi(self)
        for field in self._fields().values():
            field.textEdited.connect(self.changed)
        self.ui.add_button.clicked.connect(self._save)
        self.ui.close_button.clicked.connect(self.closed)
        self.retranslate()

    def clear(self, company_id: UUID) -> None:
        self._company_id = company_id
        self.ui.problem.set_text("")
        for field in self._fields().values():
            field.clear()

    def typed(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._fields().items()}

    def restore(self, fields: object) -> bool:
        """Whether anything was being typed here."""
        if not isinstance(fields, dict):
            return False
        for name, field in self._fields().items():
            field.setText(typed.text(fields, name))
        return any(field.text() for field in self._fields().values())

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        put_icon(self.ui.add_button, "user-check")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in a field adds, as Return in a dialogue would; with Ctrl it is the form's."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        if self._company_id is None:
            return
        ui = self.ui
        contact = Contact(
            id=new_id(),
            company_id=self._company_id,
            name=ui.name_edit.text(),
            title=ui.title_edit.text(),
            telephone=ui.telephone_edit.text(),
            email=ui.email_edit.text(),
        )
        try:
            saved = self._context.services.companies.save_contact(contact)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.name_edit.setFocus()
        else:
            self.clear(self._company_id)
            self.added.emit(saved)

    def _fields(self) -> dict[str, QLineEdit]:
        ui = self.ui
        return {
            "name": ui.name_edit,
            "title": ui.title_edit,
            "telephone": ui.telephone_edit,
            "email": ui.email_edit,
        }
