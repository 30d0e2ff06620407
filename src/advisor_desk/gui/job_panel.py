"""A job on the screen: how far it has come, and Stop."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from advisor_desk.gui.announcements import announce
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.jobs import Job
from advisor_desk.gui.labels import Label


class JobPanel(QFrame):
    """How far a job has come, and a way to stop it. Hides when the job has ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._text = Label("", "strong", wrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._cancel = Button()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(14)
        layout.addLayout(column, 1)
        layout.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def watch(self, job: Job, text: str) -> None:
        """Show a job that is about to start."""
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        self._cancel.setText(self.tr("Stop"))
        self._cancel.setEnabled(True)
        self._cancel.clicked.connect(job.cancel)
        self._cancel.clicked.connect(self._stopping)
        job.progressed.connect(self._show_progress)
        job.finished.connect(self.hide)
        self.show()
        announce(self, text)

    def _stopping(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Stopping…"))

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
