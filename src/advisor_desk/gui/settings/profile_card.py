"""Who one is: saved as soon as a field is left, and taken back by Undo."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.settings_you_ui import Ui_SettingsYou
from advisor_desk.gui.referrals.choices import as_id, choose, offer
from advisor_desk.services.profile import Profile, ProfileFacts


class ProfileCard(QFrame):
    """Name, e-mail, telephone, municipality, and whether one coordinates."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._profile = Profile(context.services.desk)
        self.ui = Ui_SettingsYou()
        self.ui.setupUi(self)
        self.ui.municipality.set_places(context.services.places)
        for field in (self.ui.name, self.ui.email, self.ui.telephone, self.ui.municipality):
            field.editingFinished.connect(self.save)
        self.ui.coordinator.clicked.connect(self.save)
        self.ui.seen_as.activated.connect(self._become)
        context.refresh_on(frozenset({"profile", "adviser", "actor"}), self.refresh)
        self._retranslate()

    def refresh(self) -> None:
        """Show what is kept."""
        facts = self._profile.facts()
        self.ui.name.setText(facts.name)
        self.ui.email.setText(facts.email)
        self.ui.telephone.setText(facts.telephone)
        self.ui.municipality.set_code(facts.municipality)
        self.ui.coordinator.setChecked(facts.is_coordinator)
        self.ui.actor.setText(self._context.services.desk.me.actor.name)
        self._offer_advisers()
        who = self._context.services.coordination.coordinator()
        is_own = who is not None and who.id == self._context.services.desk.me.adviser.id
        self.ui.coordinator.setVisible(who is None or is_own)  # else another says who is next
        self._tell_municipality("")
        self._tell_name("")

    def save(self) -> None:
        """Keep what is typed, if anything was changed and it is sound."""
        before, typed = self._profile.facts(), self._typed()
        sound = self.ui.municipality.is_sound()
        nowhere = self.tr("There is no such municipality in Sweden. Choose one of the list.")
        self._tell_municipality("" if sound else nowhere)
        if not sound or typed == before:
            return
        try:
            self._profile.save(typed)
        except AdvisorDeskError as error:
            self._tell_name(self._context.say(error))
        else:
            self._tell_name("")
            self._context.window.notify(self.tr("Saved."), lambda: self._profile.save(before))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _offer_advisers(self) -> None:
        """Made-up data can be seen from every side."""
        desk = self._context.services.desk
        for part in (self.ui.seen_label, self.ui.seen_as):
            part.setVisible(desk.me.is_demo)
        if desk.me.is_demo:
            named = [
                (a.id, f"{a.name}, {desk.actor_name(a.actor_id)}")
                for a in desk.people.advisers.values()
                if a.active
            ]
            offer(self.ui.seen_as, sorted(named, key=lambda one: one[1].casefold()))
            choose(self.ui.seen_as, desk.me.adviser.id)

    def _become(self, _index: int) -> None:
        chosen = as_id(self.ui.seen_as.currentData())
        if chosen is not None and chosen != self._context.services.desk.me.adviser.id:
            self._profile.become(chosen)
            self._context.window.show_page("today")

    def _retranslate(self) -> None:
        self.setAccessibleName(self.ui.you_heading.text())
        self.ui.actor.setText(self._context.services.desk.me.actor.name)

    def _typed(self) -> ProfileFacts:
        return ProfileFacts(
            name=self.ui.name.text(),
            email=self.ui.email.text(),
            telephone=self.ui.telephone.text(),
            municipality=self.ui.municipality.code(),
            is_coordinator=self.ui.coordinator.isChecked(),
        )

    def _tell_name(self, text: str) -> None:
        self.ui.name_problem.set_text(text)
        mark_invalid(self.ui.name, text)

    def _tell_municipality(self, text: str) -> None:
        self.ui.municipality_problem.set_text(text)
        mark_invalid(self.ui.municipality, text)
