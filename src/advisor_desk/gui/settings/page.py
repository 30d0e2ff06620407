"""The settings: seven cards, each in force as soon as it is changed."""

from PySide6.QtCore import QEvent

from advisor_desk.gui.cards import keep_off_bar
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.settings_page_ui import Ui_SettingsPage
from advisor_desk.gui.settings.about_card import AboutCard
from advisor_desk.gui.settings.certificate_card import CertificateCard
from advisor_desk.gui.settings.data_card import DataCard
from advisor_desk.gui.settings.key_card import KeyCard
from advisor_desk.gui.settings.looks_card import LooksCard
from advisor_desk.gui.settings.profile_card import ProfileCard
from advisor_desk.gui.settings.reminders_card import RemindersCard
from advisor_desk.gui.shell import Page


class SettingsPage(Page):
    """Puts the cards beside each other."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        keep_off_bar(self.ui.scroll, self.ui.rows)
        self.profile, self.looks = ProfileCard(context), LooksCard(context)
        self.key, self.data, self.about = KeyCard(context), DataCard(context), AboutCard()
        columns = self.ui.columns
        columns.set_shares(1, 1)
        self.reminders, self.certificate = RemindersCard(context), CertificateCard(context)
        for card in (self.profile, self.looks, self.reminders, self.certificate):
            columns.main.addWidget(card)
        for aside in (self.key, self.data, self.about):
            columns.side.addWidget(aside)
        columns.main.addStretch(1)
        columns.side.addStretch(1)
        guard_wheel(self)

    def arrive(self, **_arguments: object) -> None:
        self.profile.refresh()
        self.key.refresh()
        self.certificate.refresh()
        self.profile.ui.name.setFocus()

    def leave(self) -> None:
        self.profile.save()
        self.key.refresh()
        self.certificate.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)
