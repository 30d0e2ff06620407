"""What the signs and colours of the calendar say."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty


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
        empty(self._row)
        for number, (icon, tone, word) in enumerate(signs):
            if number:
                self._row.addSpacing(8)
            self._row.addWidget(IconLabel(icon, tone, 14))
            self._row.addWidget(Label(word, "hint"))
