"""What the adviser sees of a bug: a calm word, and details to pass on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.states import ErrorPanel
from advisor_desk.system.logs import trail


class CrashNotice(QObject):
    """Hears of every error that nobody caught, in any thread; keeps what is typed, then tells.

    `keep` saves what is being typed. One notice at a time: a bug seldom comes alone. What the
    adviser can act on is no bug wherever it comes from, as a desk that is locked while a page is
    opened: it is handed to `say`.
    """

    _crashed = Signal(str)
    _refused = Signal(AdvisorDeskError)

    def __init__(
        self,
        window: QWidget,
        keep: Callable[[], None],
        say: Callable[[AdvisorDeskError], None],
        log: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._keep, self._log = window, keep, log
        self._dialog: CrashDialog | None = None
        self._crashed.connect(self._tell)
        self._refused.connect(say)

    def report(self, error: BaseException) -> None:
        """Called where it happened; told on the GUI thread."""
        if isinstance(error, AdvisorDeskError):
            self._refused.emit(error)
        else:
            self._crashed.emit(trail(error))

    def _tell(self, details: str) -> None:
        self._keep()
        if self._dialog is not None:
            return
        if self._log is not None:
            details = f"{details}\n{self._log}"
        self._dialog = CrashDialog(details, self._window)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    """Says that nothing typed is lost; details to copy, and on with the work."""

    def __init__(self, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = details
        panel = ErrorPanel()
        panel.show_error(
            self.tr("Something went wrong in the program"),
            self.tr(
                "Nothing you typed is lost: it is kept as drafts, which Today shows. You can go "
                "on working. If it happens again, send the details to whoever looks after the "
                "program; they hold no names and no notes."
            ),
            details=details,
        )
        self.copy = Button(self.tr("&Copy details"), "copy")
        self.copy.clicked.connect(self._copy)
        self.go_on = Button(self.tr("&Go on"), "", "primary")
        self.go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.go_on)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 14)
        rows.setSpacing(12)
        rows.addWidget(panel)
        rows.addLayout(buttons)
        self.setMinimumWidth(scaled(560))
        self.resize(scaled(560), rows.totalHeightForWidth(scaled(560)))
        self.go_on.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._details)
        self.copy.setText(self.tr("Copied"))
