"""What stands above every form about a company: what is being done, with whom."""

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.companies import Company
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.visit_head_ui import Ui_VisitHead


class Head(QWidget):
    """The company's name, a line below it, and the way to its page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._company_id: UUID | None = None
        self._texts = ("", "")
        self.ui = Ui_VisitHead()
        self.ui.setupUi(self)
        self.ui.open_button.clicked.connect(self._open)

    def show_company(self, context: Context, company: Company, doing: str) -> None:
        """As "Norrby AB" and below it "Plan a visit · 556000-0001 · Borås"."""
        self._context, self._company_id = context, company.id
        number = formatted(company.number, company.country) if company.number else ""
        place = context.services.places.municipality_name(company.municipality) or company.town
        self._texts = company.name, " · ".join(part for part in (doing, number, place) if part)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        name, line = self._texts
        self.ui.title_label.setText(name)
        self.ui.line_label.setText(line)
        put_icon(self.ui.open_button, "building-2")

    def _open(self) -> None:
        if self._context is not None:
            self._context.window.show_page("company", company_id=self._company_id)
