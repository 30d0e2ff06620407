"""What the signs and colours of the calendar say."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label


class Legend(QWidget):
    """Sign and word of each, in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", "true")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 6, 0, 6)
        self._row.setSpacing(5)

    def show_signs(self, signs: Sequence[tuple[str, str, str]]) -> None:
        """Icon, tone and word of each."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, (icon, tone, word) in enumerate(signs):
            if number:
                self._row.addSpacing(8)
            self._row.addWidget(IconLabel(icon, tone, 14))
            self._row.addWidget(Label(word, "hint"))
