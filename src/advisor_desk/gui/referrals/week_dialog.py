"""All referrals of a week as PDFs in one go."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.week_papers_dialog_ui import Ui_WeekPapersDialog
from advisor_desk.gui.jobs import Job
from advisor_desk.gui.moments import pydate, qdate, weekday_text
from advisor_desk.services.paper_weeks import Written

_WEEK = timedelta(days=6)


class WeekPapersDialog(QDialog):
    """Which week, then where to; closing it stops what is under way."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self.ui = Ui_WeekPapersDialog()
        self.ui.setupUi(self)
        self.ui.day_edit.setDate(qdate(context.services.desk.today()))
        self.ui.day_edit.dateChanged.connect(self._count)
        self.ui.save_button.clicked.connect(self._choose)
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.save_button.setDefault(True)
        self._retranslate()
        self.finished.connect(self._stop)
        self.finished.connect(self.deleteLater)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def write(self, folder: Path) -> None:
        """Save the papers there, off the GUI thread."""
        ui, weeks, monday = self.ui, self._context.services.paper_weeks, self._monday()
        packets = ui.packets_check.isChecked()
        ui.problem.set_text("")
        ui.refused_label.hide()
        self._job = job = self._context.jobs.prepare(
            lambda progress: weeks.write(monday, folder, progress, packets=packets)
        )
        job.succeeded.connect(self._tell)
        job.failed.connect(lambda error: ui.problem.set_text(self._context.say(error)))
        job.cancelled.connect(self._tell_stopped)
        job.finished.connect(self._end)
        ui.panel.watch(job, self.tr("Saving the papers…"))
        ui.save_button.setEnabled(False)
        self._context.jobs.start(job)

    def _retranslate(self) -> None:
        put_icon(self.ui.save_button, "folder-open")
        self.ui.outcome.hide()
        self.ui.refused_label.hide()
        self._count()

    def _monday(self) -> date:
        day = pydate(self.ui.day_edit.date())
        return day - timedelta(days=day.weekday())

    def _count(self) -> None:
        monday = self._monday()
        found = len(self._context.services.paper_weeks.sent(monday))
        said = QCoreApplication.translate(
            "WeekPapersDialog", "%n referrals were sent from {first} to {last}.", None, found
        )
        first, last = weekday_text(monday), weekday_text(monday + _WEEK)
        self.ui.found_label.setText(said.format(first=first, last=last))
        self.ui.save_button.setEnabled(found > 0)

    def _choose(self) -> QFileDialog:
        dialog = QFileDialog(self, self.tr("Save the papers in"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _tell(self, written: object) -> None:
        if not isinstance(written, Written):
            return
        said = QCoreApplication.translate(
            "WeekPapersDialog", "%n papers were saved.", None, written.count
        )
        self.ui.outcome.show_text(said, "amber" if written.refused else "green")
        why = [f"{one}: {self._context.say(error)}" for one, error in written.refused]
        self.ui.refused_label.setText("\n".join(why))
        self.ui.refused_label.setVisible(bool(why))

    def _tell_stopped(self) -> None:
        said = self.tr("Stopped. Papers that were already saved are whole, and stay.")
        self.ui.outcome.show_text(said, "amber")

    def _end(self) -> None:
        self._job = None
        self.ui.save_button.setEnabled(True)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
