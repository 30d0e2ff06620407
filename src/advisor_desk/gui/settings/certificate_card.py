"""A certificate that signs papers as whole files, for those who have one."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.settings_certificate_ui import Ui_SettingsCertificate
from advisor_desk.gui.moments import day_text


class CertificateCard(QFrame):
    """Choose the file, type its passphrase once; then the desk keeps it. Esc takes it back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: Path | None = None
        self.ui = Ui_SettingsCertificate()
        self.ui.setupUi(self)
        put_icon(self.ui.use_button, "check")
        put_icon(self.ui.choose_button, "badge-check")
        put_icon(self.ui.remove_button, "x")
        self.ui.choose_button.clicked.connect(self._choose)
        self.ui.use_button.clicked.connect(self._use)
        self.ui.passphrase.returnPressed.connect(self._use)
        self.ui.remove_button.clicked.connect(self._remove)
        self._retranslate()

    def refresh(self) -> None:
        """What is kept now; no file is being asked about."""
        self._file = None
        self.ui.passphrase.clear()
        self._complain("")
        self._show()

    def take(self, file: str) -> None:
        """Ask for the passphrase of a file that was chosen."""
        self._file = Path(file)
        self._show()
        self.ui.passphrase.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._file is not None:
            self.refresh()
            self.ui.choose_button.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            if self.isVisible():
                self._show()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.ui.certificate_heading.text())
        how = self.tr(
            "PDFs of referrals are signed with it. The form in them can still be filled in."
        )
        missing = self.tr(
            "Signing needs an extra of the program that is not installed here: pades."
        )
        can_sign = self._context.services.certificates.can_sign
        self.ui.certificate_how.setText(how if can_sign else missing)

    def _show(self) -> None:
        certificates = self._context.services.certificates
        held, is_asked = certificates.held(), self._file is not None
        self.ui.passphrase_row.setVisible(is_asked)
        self.ui.use_button.setVisible(is_asked)
        self.ui.choose_button.setVisible(not is_asked and certificates.can_sign)
        self.ui.remove_button.setVisible(held is not None and not is_asked)
        self.ui.certificate_held.setText(self._told())

    def _told(self) -> str:
        held = self._context.services.certificates.held()
        if self._file is not None:
            return self._file.name
        if held is None:
            return self.tr("No certificate is used.")
        if not held.is_valid(self._context.services.desk.today()):
            over = self.tr("{holder}: not valid today, so papers are not signed with it.")
            return over.format(holder=held.holder)
        said = self.tr("{holder}, issued by {issuer}, valid until {day}.")
        return said.format(holder=held.holder, issuer=held.issuer, day=day_text(held.last))

    def _choose(self) -> QFileDialog:
        dialog = QFileDialog(self, self.tr("Choose a certificate"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Certificates") + " (*.p12 *.pfx)"])
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _use(self) -> None:
        if self._file is None:
            return
        try:
            self._context.services.certificates.keep(self._file, self.ui.passphrase.text())
        except AdvisorDeskError as error:
            self._complain(self._context.say(error))
            self.ui.passphrase.setFocus()
            return
        self.refresh()
        self._context.window.notify(self.tr("Papers are signed with it from now on."))

    def _remove(self) -> None:
        self._context.services.certificates.forget()
        self.refresh()
        self.ui.choose_button.setFocus()

    def _complain(self, text: str) -> None:
        self.ui.certificate_problem.set_text(text)
        mark_invalid(self.ui.passphrase, text)
