"""What a field said before it was changed, for whoever asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.fonts import scaled

_HEIGHT = 140


class FormerText(QWidget):
    """Folded until it is asked for; then to be read and copied, not written."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.button = Button(kind="link")
        self.button.clicked.connect(self._turn)
        self.field = NotesEdit()
        self.field.setReadOnly(True)
        self.field.setMaximumHeight(scaled(_HEIGHT))
        self.field.setAccessibleName(self.tr("{field}, before").format(field=name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.field)
        self.field.hide()
        self._name_button()

    def _turn(self) -> None:
        if not self.field.toPlainText():
            self.field.setPlainText(self._text)
        self.field.setVisible(self.field.isHidden())
        self._name_button()

    def _name_button(self) -> None:
        opened = not self.field.isHidden()
        said = self.tr("Hide what it said before") if opened else self.tr("What it said before")
        self.button.setText(said)
        put_icon(self.button, "chevron-up" if opened else "chevron-down")
