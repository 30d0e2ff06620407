"""What this program is, and the licences of what it contains."""

from importlib.metadata import version

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPlainTextEdit, QVBoxLayout

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.settings_about_ui import Ui_SettingsAbout
from advisor_desk.gui.settings.licences import contained


class AboutCard(QFrame):
    """Version, licence, and the list of libraries."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_SettingsAbout()
        self.ui.setupUi(self)
        self.ui.licences.clicked.connect(self.show_licences)
        self._retranslate()

    def show_licences(self) -> QDialog:
        dialog = QDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.ui.licences.text().replace("&", ""))
        text = QPlainTextEdit("\n".join(f"{name}: {licence}" for name, licence in contained()))
        text.setReadOnly(True)
        text.setAccessibleName(dialog.windowTitle())
        text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        rows = QVBoxLayout(dialog)
        rows.addWidget(text)
        rows.addWidget(buttons)
        dialog.resize(scaled(560), 480)
        dialog.open()
        return dialog

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.ui.about_heading.text())
        said = self.tr("Advisor Desk {version}")
        self.ui.version.setText(said.format(version=version("advisor-desk")))
