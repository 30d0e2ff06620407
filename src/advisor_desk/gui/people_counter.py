"""Counts who was met: women, men, other or not stated."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advisor_desk.gui.fields import SpinBox
from advisor_desk.gui.labels import Label

_MOST = 9999


class PeopleCounter(QWidget):
    """Three numbers side by side, and their sum."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = (SpinBox(), SpinBox(), SpinBox())
        self._labels = tuple(Label("", "field", wrap=True) for _ in self._fields)
        self._sum = Label("", "hint")
        row = QHBoxLayout()
        row.setSpacing(10)
        for label, field in zip(self._labels, self._fields, strict=True):
            row.addLayout(self._column(label, field), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(row)
        outer.addWidget(self._sum)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a proxy would catch Tab in a ring
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._retranslate()

    def counts(self) -> tuple[int, int, int]:
        """Give women, men, other or not stated."""
        women, men, other = (field.value() for field in self._fields)
        return women, men, other

    def set_counts(self, women: int, men: int, other: int) -> None:
        """Set the numbers without telling."""
        for field, number in zip(self._fields, (women, men, other), strict=True):
            with QSignalBlocker(field):
                field.setValue(number)
        self._add_up()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the first number."""
        self._fields[0].setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _column(self, label: Label, field: SpinBox) -> QVBoxLayout:
        field.setMaximum(_MOST)
        field.valueChanged.connect(self._on_changed)
        label.setBuddy(field)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)  # a label that wraps must not push its field below the others
        column.addWidget(label)
        column.addWidget(field)
        return column

    def _on_changed(self) -> None:
        self._add_up()
        self.changed.emit()

    def _add_up(self) -> None:
        self._sum.setText(self.tr("{n} in all").format(n=sum(self.counts())))

    def _retranslate(self) -> None:
        words = (self.tr("Women"), self.tr("Men"), self.tr("Other or not stated"))
        for label, field, word in zip(self._labels, self._fields, words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self._add_up()
