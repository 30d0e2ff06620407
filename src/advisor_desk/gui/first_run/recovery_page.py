"""The recovery code, shown once: to be printed before one goes on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.forms.first_run_recovery_ui import Ui_RecoveryPage
from advisor_desk.gui.shell import Page


class RecoveryPage(Page):
    """Tells `kept` when the adviser says that the code is in a safe place."""

    kept = Signal()

    def __init__(self, code: str, owner: str) -> None:
        super().__init__()
        self._owner = owner
        self.ui = Ui_RecoveryPage()
        self.ui.setupUi(self)
        groups = code.split("-")
        self._code = code
        self.ui.code.setText(f"{'-'.join(groups[:4])}\n{'-'.join(groups[4:])}")
        put_icon(self.ui.print, "printer")
        put_icon(self.ui.copy, "copy")
        self.ui.kept.toggled.connect(self.ui.go_on.setEnabled)
        self.ui.go_on.clicked.connect(self.kept)
        self.ui.copy.clicked.connect(self._copy)
        self.ui.print.clicked.connect(self._print)
        self._retranslate()

    def arrive(self, **_arguments: object) -> None:
        self.ui.print.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.ui.code.setAccessibleName(self.ui.heading.text())

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._code)
        self.ui.copy.setText(self.tr("Copied"))

    def _print(self) -> None:
        from advisor_desk.gui.first_run.recovery_print import ask_printer  # rarely needed

        ask_printer(self, self._code, self._owner)
