"""Language and look: in force at once."""

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.settings_looks_ui import Ui_SettingsLooks
from advisor_desk.gui.own_words import language_names, look_names
from advisor_desk.system.settings import Look


class LooksCard(QFrame):
    """The application follows `choices`; this card only sets them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._choices = context.choices
        self.ui = Ui_SettingsLooks()
        self.ui.setupUi(self)
        self.ui.language.set_choices(language_names())
        self.ui.language.changed.connect(self._choose_language)
        self.ui.look.changed.connect(self._choose_look)
        self._choices.changed.connect(self._show)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.ui.looks_heading.text())
        self.ui.look.set_choices(look_names())
        self.ui.look.setAccessibleName(self.ui.look_label.text())
        self.ui.language.setAccessibleName(self.ui.language_label.text())
        self._show()

    def _show(self) -> None:
        self.ui.language.set_value(self._choices.settings.language)
        self.ui.look.set_value(self._choices.settings.look)

    def _choose_language(self, language: object) -> None:
        self._choices.replace(replace(self._choices.settings, language=str(language)))

    def _choose_look(self, look: object) -> None:
        self._choices.replace(replace(self._choices.settings, look=Look(str(look))))
