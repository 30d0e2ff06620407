"""Where the data lies, and taking all of it out."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.settings_data_ui import Ui_SettingsData


class DataCard(QFrame):
    """The folder, and the export as a job that can be stopped."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.ui = Ui_SettingsData()
        self.ui.setupUi(self)
        self.ui.folder.setText(str(context.folder))
        put_icon(self.ui.open_folder, "folder-open")
        put_icon(self.ui.export_button, "file-spreadsheet")
        self.ui.open_folder.clicked.connect(self._open_folder)
        self.ui.export_button.clicked.connect(self.choose_file)
        self._retranslate()

    def choose_file(self) -> QFileDialog:
        """Ask where the export is to be written."""
        settings = self._context.choices.settings
        dialog = QFileDialog(self, self.tr("Export everything"), settings.last_document_folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilters([self.tr("Workbook") + " (*.xlsx)", "JSON (*.json)"])
        dialog.selectFile("advisor-desk.xlsx")
        dialog.fileSelected.connect(self.export)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def export(self, file: str) -> None:
        """Write everything to the file, off the GUI thread."""
        from advisor_desk.services.exports import Exports  # only here

        path, words = Path(file), self._context.words
        choices = self._context.choices
        choices.replace(replace(choices.settings, last_document_folder=str(path.parent)))
        exports = Exports(self._context.services.desk)

        def work(progress: Progress) -> int:
            return exports.write(path, words, progress)

        job = self._context.jobs.prepare(work)
        job.succeeded.connect(self._on_exported)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_end)
        self.ui.data_problem.set_text("")
        self.ui.export_button.setEnabled(False)
        self.ui.job.watch(job, self.tr("Exporting to {file}").format(file=path.name))
        self._context.jobs.start(job)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.ui.data_heading.text())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.folder)))

    def _on_exported(self, rows: object) -> None:
        count = rows if isinstance(rows, int) else 0
        said = QCoreApplication.translate("Settings", "%n row(s) exported.", None, count)
        self._context.window.notify(said)

    def _on_failed(self, error: AdvisorDeskError) -> None:
        self.ui.data_problem.set_text(self._context.say(error))

    def _on_cancelled(self) -> None:
        self._context.window.notify(self.tr("Stopped. No file was written."))

    def _on_end(self) -> None:
        self.ui.export_button.setEnabled(True)
