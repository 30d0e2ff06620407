"""Notes or lifts a company's wish not to be contacted."""

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.domain.companies import Company, NameMissing, NoContact
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.wish_dialog_ui import Ui_WishDialog


class WishDialog(QDialog):
    """The only thing that really holds an adviser back."""

    def __init__(self, context: Context, company: Company, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._company = context, company
        self.ui = Ui_WishDialog()
        self.ui.setupUi(self)
        if wish := company.no_contact:
            self.ui.said_by_edit.setText(wish.said_by)
            self.ui.note_edit.setText(wish.note)
        self.ui.lift_button.setVisible(company.no_contact is not None)
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.lift_button.clicked.connect(self._lift)

    @classmethod
    def open_for(cls, context: Context, parent: QWidget, company: Company) -> None:
        dialog = cls(context, company, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accept(self) -> None:
        wish = NoContact(
            since=self._since(),
            said_by=self.ui.said_by_edit.text().strip(),
            note=self.ui.note_edit.text().strip(),
        )
        try:
            if not wish.said_by:
                raise NameMissing
            self._context.services.companies.say_no_contact(self._company.id, wish)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.said_by_edit.setFocus()
        else:
            super().accept()

    def _since(self) -> date:
        noted = self._company.no_contact
        return noted.since if noted else self._context.services.desk.today()

    def _lift(self) -> None:
        companies, wish = self._context.services.companies, self._company.no_contact
        assert wish is not None  # noqa: S101 - the button is hidden otherwise
        try:
            companies.lift_no_contact(self._company.id)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            return
        self._context.window.notify(
            self.tr("The wish was lifted."),
            lambda: companies.say_no_contact(self._company.id, wish),
        )
        super().accept()
