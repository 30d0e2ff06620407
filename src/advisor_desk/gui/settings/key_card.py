"""What opens the desk: changing the passphrase, and a new recovery code."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.first_run.recovery_page import RecoveryPage
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.settings_key_ui import Ui_SettingsKey
from advisor_desk.gui.jobs import Job
from advisor_desk.services.access import Access
from advisor_desk.system.errors import WrongPassphrase


class KeyCard(QFrame):
    """A button shows what it needs to know; pressed again, it does it. Esc takes it back."""

    def __init__(self, context: Context, access: Access | None = None) -> None:
        super().__init__()
        self._context = context
        self._access = access or Access(context.folder)
        self._by_passphrase = self._access.needs_passphrase()
        self.ui = Ui_SettingsKey()
        self.ui.setupUi(self)
        self.ui.new_passphrase.set_replaces()
        put_icon(self.ui.change, "key-round")
        put_icon(self.ui.renew, "rotate-cw")
        self.ui.change.clicked.connect(self._on_change)
        self.ui.renew.clicked.connect(self._on_renew)
        self.ui.new_passphrase.entered.connect(self._on_change)
        self.ui.current.returnPressed.connect(self._after_current)
        self._retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Nothing is being changed: no field is open, nothing typed is left."""
        self._open_fields(current=False, new=False)
        self.ui.current.clear()
        self.ui.new_passphrase.clear()
        self._tell_current("")
        self.ui.key_problem.set_text("")

    def keyPressEvent(self, event: QEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.refresh()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.ui.key_heading.text())
        kept = self.tr("This computer’s keyring keeps the key; nothing is asked at a start.")
        asked = self.tr("A passphrase opens the desk at each start.")
        self.ui.key_how.setText(asked if self._by_passphrase else kept)

    def _open_fields(self, *, current: bool, new: bool) -> None:
        self.ui.current_row.setVisible(current)
        self.ui.new_passphrase.setVisible(new)
        self.ui.change.setVisible(self._by_passphrase and (new or not current))
        self.ui.renew.setVisible(not new)

    def _after_current(self) -> None:
        if self.ui.new_passphrase.isVisible():
            self.ui.new_passphrase.ui.first.setFocus()
        else:
            self._on_renew()

    def _on_change(self) -> None:
        if not self.ui.new_passphrase.isVisible():
            self._open_fields(current=True, new=True)
            self.ui.current.setFocus()
            return
        new = self.ui.new_passphrase.agreed()
        if new is None:
            return
        now, access = self.ui.current.text(), self._access
        job = self._context.jobs.prepare(lambda _: access.change_passphrase(now, new))
        job.succeeded.connect(self._on_changed)
        self._run(job)

    def _on_renew(self) -> None:
        if self._by_passphrase and not self.ui.current_row.isVisible():
            self._open_fields(current=True, new=False)
            self.ui.current.setFocus()
            return
        now, access = self.ui.current.text() if self._by_passphrase else None, self._access
        job = self._context.jobs.prepare(lambda _: access.renew_recovery_code(now))
        job.succeeded.connect(self._on_renewed)
        self._run(job)

    def _run(self, job: Job) -> None:
        self._tell_current("")
        self.ui.key_problem.set_text("")
        self.setEnabled(False)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_end)
        self._context.jobs.start(job)

    def _on_end(self) -> None:
        self.setEnabled(True)
        if self.ui.current_problem.text():
            self.ui.current.setFocus()
            self.ui.current.selectAll()

    def _on_changed(self) -> None:
        self._context.use_passphrase(self.ui.new_passphrase.ui.first.text())
        self.refresh()
        self._context.window.notify(self.tr("The new passphrase opens the desk from now on."))

    def _on_renewed(self, code: object) -> None:
        self.refresh()
        owner = self._context.services.desk.me.adviser.name
        show_code(self, str(code), owner)

    def _on_failed(self, error: AdvisorDeskError) -> None:
        said = self._context.say(error)
        if isinstance(error, WrongPassphrase):
            self._tell_current(said)
        else:
            self.ui.key_problem.set_text(said)

    def _tell_current(self, text: str) -> None:
        self.ui.current_problem.set_text(text)
        mark_invalid(self.ui.current, text)


def show_code(parent: QWidget, code: str, owner: str) -> QDialog:
    """Show a new code once; closed when the adviser says that it is kept."""
    dialog = QDialog(parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page = RecoveryPage(code, owner)
    page.kept.connect(dialog.accept)
    dialog.setWindowTitle(page.ui.heading.text())
    rows = QVBoxLayout(dialog)
    rows.addWidget(page)
    dialog.resize(scaled(680), 460)
    dialog.open()
    page.arrive()
    return dialog
