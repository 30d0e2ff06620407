"""Boxes to tick and answers to choose that are named by a record: a name of any length."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import shortened

_MARK = 40


class RecordTick(QCheckBox):
    """Shortens its text to the room there is; the tip and the spoken name have it whole."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_record(text)

    def set_record(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        _fit(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _fit(self, self._whole)


class RecordChoice(QRadioButton):
    """The same, as one of several answers."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        _fit(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _fit(self, self._whole)


def _fit(button: QAbstractButton, whole: str) -> None:
    room = max(0, button.width() - scaled(_MARK))
    shown = button.fontMetrics().elidedText(shortened(whole), Qt.TextElideMode.ElideRight, room)
    button.setText(shown.replace("&", "&&"))  # a name has no access key
    button.setToolTip(shortened(whole, 1000))
