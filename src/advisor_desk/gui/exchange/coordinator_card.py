"""Who coordinates the partnership, and handing that on."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.exchange_coordinator_ui import Ui_ExchangeCoordinator
from advisor_desk.gui.referrals.choices import as_id, offer

_TABLES = frozenset({"coordination", "adviser", "actor", "profile"})


class CoordinatorCard(QFrame):
    """Everybody sees who it is; only that person hands it on."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.ui = Ui_ExchangeCoordinator()
        self.ui.setupUi(self)
        self.ui.hand_button.clicked.connect(self._hand_on)
        self.ui.next_combo.currentIndexChanged.connect(self._tell_button)
        self._retranslate()
        context.refresh_on(_TABLES, self._refresh)

    def refresh(self) -> None:
        services = self._context.services
        desk, who = services.desk, services.coordination.coordinator()
        self.ui.problem.set_text("")
        self.ui.coordinator_label.setText(self._said(who.name if who else "", who))
        self.ui.hand_on.setVisible(who is None or who.id == desk.me.adviser.id)
        advisers = [a for a in desk.people.advisers.values() if a.active]
        named = sorted(
            ((a.id, f"{a.name}, {desk.actor_name(a.actor_id)}") for a in advisers),
            key=lambda one: one[1].casefold(),
        )
        offer(self.ui.next_combo, [("", self.tr("Choose somebody")), *named])
        self._tell_button()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _said(self, name: str, who: object) -> str:
        if who is None:
            return self.tr("Nobody coordinates yet, as far as this desk knows.")
        actor = self._context.services.desk.actor_name(getattr(who, "actor_id", None))
        said = self.tr(
            "{name}, {actor}. The coordinator writes the agreement, the directory and the "
            "questions of the checklist."
        )
        return said.format(name=name, actor=actor)

    def _refresh(self) -> None:
        if self.isVisible():
            self.refresh()

    def _tell_button(self, *_values: object) -> None:
        self.ui.hand_button.setEnabled(bool(self.ui.next_combo.currentData()))

    def _hand_on(self) -> None:
        chosen = as_id(self.ui.next_combo.currentData())
        if chosen is None:
            return
        try:
            self._context.services.coordination.hand_to(chosen)
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
        else:
            name = self._context.services.desk.adviser_name(chosen)
            said = self.tr("{name} coordinates now. Hand the partners a file, so that they know.")
            self._context.window.notify(said.format(name=name))

    def _retranslate(self) -> None:
        put_icon(self.ui.hand_button, "corner-up-right")
        self.setAccessibleName(self.ui.coordinator_heading.text())
