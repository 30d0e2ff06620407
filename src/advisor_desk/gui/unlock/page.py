"""The page that asks for the passphrase, or for the recovery code where that is lost."""

from PySide6.QtCore import QEvent, Signal

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.doorway import Doorway, Opened
from advisor_desk.gui.forms.unlock_page_ui import Ui_UnlockPage
from advisor_desk.gui.jobs import Job, Work
from advisor_desk.gui.shell import Page
from advisor_desk.services.access import Access
from advisor_desk.services.opening import open_desk
from advisor_desk.system.errors import (
    KeyLost,
    KeyringUnavailable,
    RecoveryCodeIncomplete,
    RecoveryCodeMistyped,
    WrongPassphrase,
    WrongRecoveryCode,
)

_CODE_WRONG = (RecoveryCodeIncomplete, RecoveryCodeMistyped, WrongRecoveryCode)


class UnlockPage(Page):
    """Tells `opened` with an `Opened` desk. `because` is why it did not open by itself."""

    opened = Signal(object)

    def __init__(
        self,
        doorway: Doorway,
        because: AdvisorDeskError | None = None,
        access: Access | None = None,
    ) -> None:
        super().__init__()
        self._doorway, self._because = doorway, because
        self._access = access or Access(doorway.folder)
        self._keyring_keeps = isinstance(because, KeyLost)
        self.ui = Ui_UnlockPage()
        self.ui.setupUi(self)
        self.ui.new_passphrase.set_replaces()
        put_icon(self.ui.open, "lock-open")
        put_icon(self.ui.recover, "key-round")
        self.ui.caps.hide()
        self._connect()
        self._retranslate()
        self._show_recovery(wanted=self._by_keyring())

    def arrive(self, **_arguments: object) -> None:
        (self.ui.code if self._by_keyring() else self.ui.passphrase).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _by_keyring(self) -> bool:
        return isinstance(self._because, KeyLost | KeyringUnavailable)

    def _connect(self) -> None:
        self.ui.open.clicked.connect(self._open)
        self.ui.passphrase.returnPressed.connect(self._open)
        self.ui.passphrase.caps_lock_noticed.connect(self.ui.caps.setVisible)
        self.ui.lost.clicked.connect(self._lose)
        self.ui.found.clicked.connect(self._find)
        self.ui.recover.clicked.connect(self._recover)
        self.ui.code.returnPressed.connect(self._after_code)
        self.ui.new_passphrase.entered.connect(self._recover)

    def _retranslate(self) -> None:
        self.ui.folder.setText(str(self._doorway.folder))
        why = self.tr("Type the code of your printout, and choose a new passphrase.")
        if self._because is not None and self._by_keyring():
            why = self._doorway.say(self._because)
        self.ui.recovering_why.setText(why)

    def _show_recovery(self, *, wanted: bool) -> None:
        self.ui.opening.setVisible(not wanted)
        self.ui.recovering.setVisible(wanted)
        self.ui.found.setVisible(not self._by_keyring())
        self.ui.new_passphrase.setVisible(not self._keyring_keeps)
        self.ui.problem.set_text("")

    def _lose(self) -> None:
        self._show_recovery(wanted=True)
        self.ui.code.setFocus()

    def _find(self) -> None:
        self._show_recovery(wanted=False)
        self.ui.passphrase.setFocus()

    def _after_code(self) -> None:
        if self._keyring_keeps:
            self._recover()
        else:
            self.ui.new_passphrase.ui.first.setFocus()

    def _open(self) -> None:
        folder, clock, typed = self._doorway.folder, self._doorway.clock, self.ui.passphrase.text()
        self._run(lambda _: Opened(open_desk(folder, typed, clock), typed))

    def _recover(self) -> None:
        passphrase = None
        if not self._keyring_keeps:
            passphrase = self.ui.new_passphrase.agreed()
            if passphrase is None:
                return
        code, clock = self.ui.code.text(), self._doorway.clock
        self._run(lambda _: Opened(self._access.recover(code, passphrase, clock), passphrase))

    def _run(self, work: Work) -> None:
        job: Job = self._doorway.jobs.prepare(work)
        job.succeeded.connect(self.opened)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_end)
        self._tell("", "", "")
        self.ui.card.setEnabled(False)
        self._doorway.jobs.start(job)

    def _on_end(self) -> None:
        self.ui.card.setEnabled(True)
        wrong = (self.ui.passphrase_problem, self.ui.passphrase)
        coded = (self.ui.code_problem, self.ui.code)
        for problem, field in (wrong, coded):
            if problem.text():
                field.setFocus()
                field.selectAll()

    def _on_failed(self, error: AdvisorDeskError) -> None:
        said = self._doorway.say(error)
        if isinstance(error, WrongPassphrase):
            self._tell(said, "", "")
        elif isinstance(error, _CODE_WRONG):
            self._tell("", said, "")
        else:
            self._tell("", "", said)

    def _tell(self, passphrase: str, code: str, other: str) -> None:
        for text, problem, field in (
            (passphrase, self.ui.passphrase_problem, self.ui.passphrase),
            (code, self.ui.code_problem, self.ui.code),
        ):
            problem.set_text(text)
            mark_invalid(field, text)
        self.ui.problem.set_text(other)
