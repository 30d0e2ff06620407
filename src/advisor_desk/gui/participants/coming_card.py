"""What comes of a list of visits, before it is brought in, and what it did to the debt after."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from advisor_desk.domain.visit_rows import Coming
from advisor_desk.gui.announcements import announce
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.list_coming_ui import Ui_ListComing
from advisor_desk.gui.participants.words import number
from advisor_desk.services.participants.tally import Tally


class ComingCard(QFrame):
    """`confirmed`: it is to be brought in."""

    confirmed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tally: Tally | None = None
        self._is_in = False
        self.ui = Ui_ListComing()
        self.ui.setupUi(self)
        deeds = FlowLayout(self.ui.deeds)
        for button in (self.ui.bring_button, self.ui.later_button, self.ui.owed_button):
            deeds.addWidget(button)
        self.ui.bring_button.clicked.connect(self.confirmed)
        self.ui.later_button.clicked.connect(self.hide)
        self.ui.owed_button.clicked.connect(
            lambda: context.window.show_page("checklists", part="owed")
        )
        self.hide()

    def foretell(self, tally: Tally) -> None:
        """Show it."""
        self._tally, self._is_in = tally, False
        self._show()
        self.show()
        announce(self, f"{self.ui.heading.text()} {self.ui.debt_label.text()}")

    def take_keyboard(self) -> None:
        """To the button that brings it in, where that is what comes next."""
        if self._tally is not None and not self._is_in and self.isVisible():
            self.ui.bring_button.setFocus()

    def tell_done(self) -> None:
        """It came as was told."""
        if self._tally is not None:
            self._is_in = True
            self._show()

    def forget(self) -> None:
        self._tally = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        if self._tally is None:
            return
        words, ui, debt = self._context.words, self.ui, self._tally.debt
        done, ahead = self.tr("This came of it"), self.tr("This comes of it")
        ui.heading.setText(done if self._is_in else ahead)
        self.setAccessibleName(ui.heading.text())
        coming = self._tally.coming
        counts = ((kind, coming.get(kind, 0)) for kind in Coming)
        ui.facts.set_facts([(words.code(kind), number(n)) for kind, n in counts if n])
        ui.debt_label.setText(_debt_text(debt.before, debt.after))
        put_icon(ui.bring_button, "download")
        ui.bring_button.setVisible(not self._is_in)
        ui.later_button.setText(self.tr("Close") if self._is_in else self.tr("Not yet"))
        ui.owed_button.setVisible(self._is_in and bool(debt.after))


def _debt_text(before: int, after: int) -> str:
    """As "Checklist debt: 3 companies before, 7 after."."""
    said = QCoreApplication.translate(
        "Lists", "Checklist debt: %n company(ies) before, {after} after.", None, before
    )
    if before == after:
        said = QCoreApplication.translate(
            "Lists", "Checklist debt: %n company(ies), as before.", None, before
        )
    return said.format(after=number(after))
