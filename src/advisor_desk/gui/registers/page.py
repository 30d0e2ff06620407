"""The register's page: what is in it, where its files are had, and importing them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QFileDialog

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.gui.cards import keep_off_bar
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.register_page_ui import Ui_RegisterPage
from advisor_desk.gui.registers.filled import RegisterFilled
from advisor_desk.gui.registers.pace import Pace
from advisor_desk.gui.shell import Page
from advisor_desk.register.errors import RegisterMissing
from advisor_desk.register.formats import Format
from advisor_desk.register.report import ImportReport
from advisor_desk.register.search import RegisterInfo


class RegisterPage(Page):
    """Reads and imports off the GUI thread; an import goes on while other pages are shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._info: RegisterInfo | None = None
        self._pace = Pace()
        self._importing = False
        self.ui = Ui_RegisterPage()
        self.ui.setupUi(self)
        keep_off_bar(self.ui.scroll, self.ui.rows)
        self.filled = RegisterFilled(context)
        self.ui.states.set_content(self.filled)
        self.ui.pace.hide()
        self.ui.states.empty_pressed.connect(self.choose_files)
        self.ui.states.retried.connect(self.choose_files)
        self.filled.import_wanted.connect(self.choose_files)
        self.filled.save_wanted.connect(self.choose_report)

    def arrive(self, **_arguments: object) -> None:
        if not self._importing:
            self._read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self._info is None and not self._importing:
                self._read()
        super().changeEvent(event)

    def choose_files(self) -> QFileDialog:
        """Ask for the register's files; they are imported when chosen."""
        folder = self._context.choices.settings.last_register_folder
        dialog = QFileDialog(self, self.tr("Choose the register’s files"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        every = self.tr("Every file")
        dialog.setNameFilters([self.tr("Register files") + " (*.zip *.txt *.csv)", f"{every} (*)"])
        dialog.filesSelected.connect(self.import_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def import_files(self, files: Sequence[str]) -> None:
        """Replace the register by what the files hold."""
        paths = [Path(file) for file in files]
        choices, registers = self._context.choices, self._context.registers
        news = self._context.services.news
        choices.replace(replace(choices.settings, last_register_folder=str(paths[0].parent)))

        def work(progress: Progress) -> tuple[ImportReport, int]:
            report = registers.import_files(paths, Format.AUTO, progress)
            return report, news.look(registers)

        job = self._context.jobs.prepare(work)
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(self._on_imported)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_end)
        names = ", ".join(path.name for path in paths)
        self._pace, self._importing = Pace(), True
        self.ui.problem.set_text("")
        self.filled.ui.import_button.setEnabled(False)
        self.ui.job.watch(job, self.tr("Importing {files}").format(files=names))
        self._context.jobs.start(job)

    def choose_report(self) -> QFileDialog:
        """Ask where the report of the last import is to be saved."""
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter("CSV (*.csv)")
        dialog.selectFile("register.csv")
        dialog.fileSelected.connect(self.save_report)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_report(self, file: str) -> None:
        if self._info is None:
            return
        try:
            self._info.report.save(Path(file))
        except OSError:
            said = self.tr("The report could not be written to {file}. Choose another place.")
            self.ui.problem.set_text(said.format(file=file))
        else:
            self._context.window.notify(self.tr("Saved: {file}").format(file=Path(file).name))

    def _read(self) -> None:
        self.ui.states.show_loading()
        registers = self._context.registers
        job = self._context.jobs.prepare(lambda _progress: registers.info())
        job.succeeded.connect(self._show)
        job.failed.connect(self._show_trouble)
        self._context.jobs.start(job)

    def _show(self, info: RegisterInfo) -> None:
        self._info = info
        self.filled.show_info(info)
        self.ui.states.show_content()

    def _show_trouble(self, error: AdvisorDeskError) -> None:
        self._info = None
        if not isinstance(error, RegisterMissing):
            heading = self.tr("The register cannot be read")
            self.ui.states.show_error(heading, self._context.say(error), can_retry=True)
            return
        self.ui.states.show_empty(
            "database",
            self.tr("No register yet"),
            self.tr(
                "With a register every company in Sweden is found by name, number or town. "
                "Two authorities give theirs away as files: Bolagsverket "
                "(bolagsverket_bulkfil.zip) and Statistics Sweden (scb_bulkfil.zip). Download "
                "them from their websites, then choose both here; as they are, unpacked or not."
            ),
            self.tr("Choose files…"),
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._pace.note(done, total)
        rate, left = self._pace.rate, self._pace.seconds_left
        self.ui.pace.setVisible(rate is not None)
        if rate is None or left is None:
            return
        size = partial(
            QLocale().formattedDataSize,
            format=QLocale.DataSizeFormat.DataSizeSIFormat,
            precision=1,
        )
        said = self.tr("{done} of {total} · {rate} a second · {left} left")
        self.ui.pace.setText(
            said.format(
                done=size(done), total=size(total), rate=size(round(rate)), left=_span(left)
            )
        )

    def _on_imported(self, imported: tuple[ImportReport, int]) -> None:
        report, news = imported
        said = QCoreApplication.translate(
            "Register", "%Ln company(s) imported.", None, report.kept
        )
        if news:
            told = QCoreApplication.translate(
                "Register", "There is news of %Ln of your companies: see Today.", None, news
            )
            said = f"{said} {told}"
        self._context.window.notify(said)

    def _on_failed(self, error: AdvisorDeskError) -> None:
        self.ui.problem.set_text(self._context.say(error))

    def _on_cancelled(self) -> None:
        self._context.window.notify(self.tr("Stopped. The register is as it was."))

    def _on_end(self) -> None:
        self._importing = False
        self.ui.pace.hide()
        self.filled.ui.import_button.setEnabled(True)
        self._read()


def _span(seconds: float) -> str:
    """As "about 3 minutes": more exact it would not be true."""
    if seconds < 60:
        return QCoreApplication.translate("Register", "less than a minute")
    minutes = round(seconds / 60)
    return QCoreApplication.translate("Register", "about %n minute(s)", None, minutes)
