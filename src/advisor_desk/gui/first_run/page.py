"""The first page ever seen: who one is, and nothing more."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.companies import NameMissing
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import Problem, mark_invalid
from advisor_desk.gui.doorway import Doorway, Opened
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.first_run_page_ui import Ui_FirstRunPage
from advisor_desk.gui.own_words import language_names, look_names
from advisor_desk.gui.shell import Page
from advisor_desk.services.access import Access
from advisor_desk.services.opening import FirstRun, known_actors, make_desk
from advisor_desk.services.places import Places
from advisor_desk.system.errors import KeyringUnavailable
from advisor_desk.system.settings import Look


class FirstRunPage(Page):
    """Tells `made` with an `Opened` desk, or `demo_wanted`."""

    made = Signal(object)
    demo_wanted = Signal()

    def __init__(self, doorway: Doorway, access: Access | None = None) -> None:
        super().__init__()
        self._doorway = doorway
        self._access = access or Access(doorway.folder)
        self._needs_passphrase = False
        self.ui = Ui_FirstRunPage()
        self.ui.setupUi(self)
        self.ui.actor.addItems(known_actors())
        self.ui.actor.setCurrentText("")
        self.ui.municipality.set_places(Places())
        self.ui.passphrase.hide()
        put_icon(self.ui.make, "circle-check")
        put_icon(self.ui.demo, "sparkles")
        guard_wheel(self)
        self._connect()
        self._retranslate()

    def arrive(self, **_arguments: object) -> None:
        self.ui.name.setFocus()
        if self._doorway.passphrase is None:
            probe = self._doorway.jobs.prepare(self._ask_keyring)
            probe.succeeded.connect(self._on_keyring)
            self._doorway.jobs.start(probe)

    def show_error(self, error: AdvisorDeskError) -> None:
        """Say what stands in the way, next to the button that met it."""
        self.set_busy(busy=False)
        self.ui.problem.set_text(self._doorway.say(error))

    def set_busy(self, *, busy: bool) -> None:
        """While a desk is being made, nothing else can be asked for."""
        self.ui.problem.set_text("")
        self.ui.make.setEnabled(not busy)
        self.ui.demo.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        settings = self._doorway.choices.settings
        self.ui.language.set_choices(language_names())
        self.ui.language.set_value(settings.language)
        self.ui.language.changed.connect(self._choose_language)
        self.ui.look.set_choices(look_names())
        self.ui.look.set_value(settings.look)
        self.ui.look.changed.connect(self._choose_look)
        self.ui.make.clicked.connect(self._make)
        self.ui.demo.clicked.connect(self.demo_wanted)
        self.ui.passphrase.entered.connect(self._make)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._make)
        for field in (self.ui.name, self.ui.email, self.ui.telephone, self.ui.municipality):
            field.returnPressed.connect(self.focusNextChild)

    def _retranslate(self) -> None:
        self.ui.look.set_choices(look_names())
        self.ui.look.setAccessibleName(self.ui.look_label.text())
        self.ui.language.setAccessibleName(self.ui.language_label.text())
        self.ui.passphrase.set_why(
            self.tr(
                "This computer has no keyring that keeps the desk’s key, so a passphrase does. "
                "You will be asked for it at each start."
            )
        )

    def _choose_language(self, language: object) -> None:
        choices = self._doorway.choices
        choices.replace(replace(choices.settings, language=str(language)))

    def _choose_look(self, look: object) -> None:
        choices = self._doorway.choices
        choices.replace(replace(choices.settings, look=Look(str(look))))

    def _ask_keyring(self, _progress: Progress) -> bool:
        return self._access.keyring_works()

    def _on_keyring(self, works: object) -> None:
        self._needs_passphrase = not works
        self.ui.passphrase.setVisible(self._needs_passphrase)

    def _make(self) -> None:
        first = self._first_run()
        if first is None:
            return
        passphrase = self._doorway.passphrase
        if self._needs_passphrase:
            passphrase = self.ui.passphrase.agreed()
            if passphrase is None:
                return
        self.set_busy(busy=True)
        folder, clock = self._doorway.folder, self._doorway.clock

        def make(_progress: Progress) -> Opened:
            desk, code = make_desk(folder, first, passphrase, clock)
            return Opened(desk, passphrase, code)

        job = self._doorway.jobs.prepare(make)
        job.succeeded.connect(self.made)
        job.failed.connect(self._on_failed)
        job.broke.connect(self._on_broken)
        self._doorway.jobs.start(job)

    def _first_run(self) -> FirstRun | None:
        """What was typed, if it will do; else the field that will not is told and marked."""
        missing = self._doorway.say(NameMissing())
        named, known = self.ui.name.text().strip(), self.ui.municipality.is_sound()
        nowhere = self.tr("There is no such municipality in Sweden. Choose one of the list.")
        sound = [
            _tell(self.ui.municipality, self.ui.municipality_problem, "" if known else nowhere),
            _tell(self.ui.actor, self.ui.actor_problem, self._missing_actor()),
            _tell(self.ui.name, self.ui.name_problem, "" if named else missing),
        ]
        if not all(sound):
            return None
        return FirstRun(
            name=self.ui.name.text(),
            actor=self.ui.actor.currentText(),
            email=self.ui.email.text(),
            telephone=self.ui.telephone.text(),
            municipality=self.ui.municipality.code(),
            is_coordinator=self.ui.coordinator.isChecked(),
        )

    def _missing_actor(self) -> str:
        if self.ui.actor.currentText().strip():
            return ""
        return self.tr("Choose the organisation you work for, or write its name.")

    def _on_failed(self, error: AdvisorDeskError) -> None:
        if isinstance(error, KeyringUnavailable):
            self._on_keyring(works=False)
            self.ui.passphrase.ui.first.setFocus()
        self.show_error(error)

    def _on_broken(self) -> None:
        self.set_busy(busy=False)
        self.ui.problem.set_text(self.tr("The desk could not be made. Try again."))


def _tell(field: QWidget, problem: Problem, text: str) -> bool:
    """Show what is wrong with the field, if something is, and go there."""
    problem.set_text(text)
    mark_invalid(field, text)
    if text:
        field.setFocus()
    return not text
