"""Whether one is reminded while the program runs, and how long before a visit."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.settings_reminders_ui import Ui_SettingsReminders
from advisor_desk.gui.moments import length_text
from advisor_desk.system.settings import LEADS

_DAY = 24 * 60


class RemindersCard(QFrame):
    """In force at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._choices = context.choices
        self.ui = Ui_SettingsReminders()
        self.ui.setupUi(self)
        self.ui.reminders.toggled.connect(self._choose_whether)
        self.ui.lead.changed.connect(self._choose_lead)
        self._choices.changed.connect(self._show)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.ui.reminders_heading.text())
        words = [(n, self.tr("1 day") if n == _DAY else length_text(n)) for n in LEADS]
        self.ui.lead.set_choices(words)
        self.ui.lead.setAccessibleName(self.ui.lead_label.text())
        self._show()

    def _show(self) -> None:
        settings = self._choices.settings
        self.ui.reminders.setChecked(settings.reminders)
        self.ui.lead.set_value(settings.remind_minutes)
        self.ui.lead.setEnabled(settings.reminders)

    def _choose_whether(self, wanted: bool) -> None:
        if wanted is not self._choices.settings.reminders:
            self._choices.replace(replace(self._choices.settings, reminders=wanted))

    def _choose_lead(self, minutes: object) -> None:
        chosen = cast("int", minutes)
        self._choices.replace(replace(self._choices.settings, remind_minutes=chosen))
