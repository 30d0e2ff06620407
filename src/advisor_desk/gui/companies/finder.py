"""Picks one of the desk's companies by typing part of its name, number or town."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import Label, shortened
from advisor_desk.register.company import RegisterCompany

_SHOWN = 8
_LONGEST = 200
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Choice:
    """One company to choose, with what tells it from others; perhaps in the register alone."""

    id: UUID
    name: str
    told: str
    register: RegisterCompany | None = None


class CompanyFinder(QWidget):
    """Arrow keys and Return choose without leaving the field. `search` is asked as one types."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search: Callable[[str], Sequence[Choice]] = lambda _: ()
        self.edit = QLineEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.setClearButtonEnabled(True)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self.refresh)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(scaled(176))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field's arrow keys move in it
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._choose)
        self._nothing = Label("", "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.edit, self._nothing, self.list):
            layout.addWidget(widget)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a proxy would upset the order of Tab
        self._retranslate()

    def begin(self, search: Callable[[str], Sequence[Choice]]) -> None:
        """Start anew with this search, which is asked for the empty text at once."""
        self._search = search
        self.edit.clear()
        self.refresh()

    def refresh(self) -> None:
        self.list.clear()
        found = self._search(self.edit.text().strip())[:_SHOWN]
        for choice in found:
            item = QListWidgetItem(f"{shortened(choice.name, 90)}   {choice.told}")
            item.setData(_ID, choice)
            item.setToolTip(choice.name)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentRow(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the field."""
        self.edit.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            return self._steer(Qt.Key(event.key()))
        return False

    def _steer(self, key: Qt.Key) -> bool:
        row, count = self.list.currentRow(), self.list.count()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and count:
            self.list.setCurrentRow((row + (1 if key == Qt.Key.Key_Down else -1)) % count)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if item := self.list.currentItem():
                self._choose(item)
            return True
        return False

    def _choose(self, item: QListWidgetItem) -> None:
        choice = item.data(_ID)
        if isinstance(choice, Choice):
            self.chosen.emit(choice)

    def _retranslate(self) -> None:
        name = self.tr("Company: part of its name, number or town")
        self.edit.setPlaceholderText(name)
        self.edit.setAccessibleName(name)
        self.list.setAccessibleName(self.tr("Companies found"))
        self._nothing.setText(self.tr("Type to find it among the companies of this desk."))


_PRESS = QEvent.Type.KeyPress


def told(number: str | None, country: str, town: str) -> str:
    """What tells a company from others of its name."""
    shown = formatted(number, country) if number else ""
    return " · ".join(part for part in (shown, town) if part)
