"""What is meant by days that a list does not write whole: asked once for all of it."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from advisor_desk.domain.visit_rows import AS_WRITTEN, Supposed
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.forms.list_days_ui import Ui_ListDays
from advisor_desk.services.participants.correcting import DaysAsked

_FIRST, _LAST = 2000, 2099


class DaysCard(QFrame):
    """Shown while a row has such a day. `meant` gives what is said of them, a `Supposed`."""

    meant = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = DaysAsked()
        self.ui = Ui_ListDays()
        self.ui.setupUi(self)
        self.ui.year_spin.setRange(_FIRST, _LAST)
        deeds = FlowLayout(self.ui.deeds)
        for button in (self.ui.read_button, self.ui.forget_button):
            deeds.addWidget(button)
        self.ui.read_button.clicked.connect(self._tell)
        self.ui.forget_button.clicked.connect(lambda: self.meant.emit(AS_WRITTEN))
        self._retranslate()
        self.hide()

    def ask(self, asked: DaysAsked, year: int) -> None:
        """The year is that of the list, until another one is said."""
        if asked == self._asked:
            return
        self._asked = asked
        is_said = asked.meant != AS_WRITTEN
        self.ui.year_spin.setValue(asked.meant.year or year)
        self.ui.last_day_check.setChecked(asked.meant.last_day or not is_said)
        self.ui.forget_button.setVisible(is_said)
        self._retranslate()
        self.setVisible(bool(asked.without_year or asked.without_day or asked.supposed))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        last_day = self.ui.last_day_check.isChecked()
        self.meant.emit(Supposed(year=self.ui.year_spin.value(), last_day=last_day))

    def _retranslate(self) -> None:
        put_icon(self.ui.read_button, "check")
        self.setAccessibleName(self.ui.heading.text())
        say, asked = QCoreApplication.translate, self._asked
        said = [
            say("DaysCard", "%n row(s) tell a week or a month only.", None, asked.without_day)
            if asked.without_day
            else "",
            say("DaysCard", "%n row(s) tell no year.", None, asked.without_year)
            if asked.without_year
            else "",
            say("DaysCard", "%n row(s) are read as is said here.", None, asked.supposed)
            if asked.supposed
            else "",
        ]
        self.ui.count_label.setText(" ".join(filter(None, said)))
