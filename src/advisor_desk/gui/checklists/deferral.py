"""Putting the whole list off: a reason, and the way back to the questions."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import FieldRow
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.fonts import scaled


class Deferral(QWidget):
    """Closed it is one link; opened it takes the place of the questions."""

    changed = Signal()
    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self.reason_edit = NotesEdit()
        self.reason_edit.setMaximumHeight(scaled(90))
        self.reason_edit.textChanged.connect(self.changed)
        self._row = FieldRow("", self.reason_edit, required=True)
        self.button = Button(kind="link")
        self.button.clicked.connect(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._row)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.open(opened=False)

    def reason(self) -> str:
        return self.reason_edit.toPlainText()

    def set_reason(self, text: str) -> None:
        blocked = self.reason_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.reason_edit.setPlainText(text)
        self.reason_edit.blockSignals(blocked)

    def open(self, *, opened: bool) -> None:
        self.is_open = opened
        self._row.setVisible(opened)
        self.retranslate()

    def set_problem(self, text: str) -> None:
        self._row.set_problem(text)
        if text:
            self.reason_edit.setFocus()

    def retranslate(self) -> None:
        self._row.set_text(self.tr("Why is the whole list put o&ff?"))
        opened = self.tr("Answer the questions instead")
        self.button.setText(opened if self.is_open else self.tr("De&fer the whole list…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _toggle(self) -> None:
        self.open(opened=not self.is_open)
        self.toggled.emit(self.is_open)
        if self.is_open:
            self.reason_edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()
