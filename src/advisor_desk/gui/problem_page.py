"""The page shown in place of a desk that cannot be opened: why, what to do, try again."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.doorway import Doorway
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.shell import Page
from advisor_desk.gui.states import ErrorPanel

_WIDEST = 720


class ProblemPage(Page):
    """`retried` when the adviser has done what it says."""

    retried = Signal()

    def __init__(self, doorway: Doorway, error: AdvisorDeskError) -> None:
        super().__init__()
        self._doorway, self._error = doorway, error
        self._panel = ErrorPanel()
        self._panel.retried.connect(self.retried)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._panel, 20)
        across.addStretch(1)
        rows.addStretch(2)
        rows.addLayout(across)
        rows.addStretch(3)
        self._panel.setMaximumWidth(scaled(_WIDEST))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        heading = self.tr("The desk could not be opened")
        self._panel.show_error(heading, self._doorway.say(self._error), can_retry=True)
