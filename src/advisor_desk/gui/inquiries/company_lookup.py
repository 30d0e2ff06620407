"""A field for a company: looked up on the desk and in the register while it is typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from advisor_desk.gui.companies.finder import told
from advisor_desk.gui.companies.likely_card import LikelyAsker
from advisor_desk.gui.context import Context
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import Label, shortened
from advisor_desk.services.matching import Possible, Typed

_SHOWN, _LONGEST, _FRAME = 5, 300, 12
_FOUND = Qt.ItemDataRole.UserRole
_PRESS = QEvent.Type.KeyPress


@dataclass(frozen=True)
class Chosen:
    """A company of the desk, or one of the register by its number. `told` tells it from others."""

    name: str
    company_id: UUID | None = None
    number: str = ""
    country: str = "SE"
    told: str = ""


class CompanyLookup(QWidget):
    """Arrow keys and Return choose without leaving the field; Tab keeps what is typed."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._asker: LikelyAsker | None = None
        self._choice: Chosen | None = None
        self._of_desk: list[Chosen] = []
        self.edit = QLineEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.setClearButtonEnabled(True)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._on_typed)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field's arrow keys move in it
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._choose)
        self._hint = Label("", "hint", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.edit, self.list, self._hint):
            layout.addWidget(widget)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a proxy would catch Tab in a ring
        self.list.hide()
        self._retranslate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the field."""
        self.edit.setFocus(event.reason())

    def begin(self, context: Context) -> None:
        """Give it what it asks; once, before use."""
        self._context = context
        self._asker = LikelyAsker(context, self._typed, self)
        self._asker.answered.connect(self._hear)

    def set_choice(self, choice: Chosen | None, text: str = "") -> None:
        """Show a company that is known, or the words for one that is not, without telling."""
        self._choice = choice
        self.edit.setText(choice.name if choice else text)
        self._offer(())
        self._tell()

    def choice(self) -> Chosen | None:
        return self._choice

    def text(self) -> str:
        """What is typed, where no company is chosen."""
        return "" if self._choice else self.edit.text()

    def rest(self) -> None:
        """The form is not shown any more: no answer is wanted."""
        if self._asker is not None:
            self._asker.rest()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            return self._steer(Qt.Key(event.key()), event.modifiers())
        return False

    def _steer(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        row, count = self.list.currentRow(), self.list.count()
        if not count or modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.list.setCurrentRow((row + (1 if key == Qt.Key.Key_Down else -1)) % count)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (item := self.list.currentItem()):
            self._choose(item)
            return True
        return False

    def _on_typed(self, text: str) -> None:
        """The desk answers at once; what is only alike, and the register, soon after."""
        self._choice = None
        assert self._context is not None  # noqa: S101 - `begin` was called
        found = self._context.services.companies.search(text, _SHOWN).companies
        self._of_desk = [
            Chosen(hit.name, hit.id, told=told(hit.number, hit.country, hit.town)) for hit in found
        ]
        self._offer(self._of_desk if text.strip() else ())
        if self._asker is not None:
            self._asker.touch()
        self._tell()
        self.changed.emit()

    def _typed(self) -> Typed:
        text = self.edit.text().strip()
        is_number = sum(c.isdigit() for c in text) >= 6 and not any(c.isalpha() for c in text)
        return Typed(name="", number=text) if is_number else Typed(name=text)

    def _hear(self, found: Sequence[Possible]) -> None:
        if self._choice is None:
            self._offer([*self._of_desk, *self._new(found)])

    def _new(self, found: Sequence[Possible]) -> Iterator[Chosen]:
        known = {one.company_id for one in self._of_desk}
        for one in found:
            described = one.described
            if one.company_id in known and one.company_id is not None:
                continue
            if one.company_id is None and not described.number:
                continue
            yield Chosen(
                described.name,
                one.company_id,
                "" if one.company_id else described.number or "",
                described.country,
                told(described.number, described.country, described.town),
            )

    def _offer(self, found: Sequence[Chosen]) -> None:
        self.list.clear()
        for choice in found[:_SHOWN]:
            where = self.tr("on this desk") if choice.company_id else self.tr("in the register")
            parts = " · ".join(part for part in (choice.told, where) if part)
            item = QListWidgetItem(f"{shortened(choice.name, 90)}   {parts}")
            item.setData(_FOUND, choice)
            item.setToolTip(choice.name[:300])
            self.list.addItem(item)
        count = self.list.count()
        self.list.setFixedHeight(max(self.list.sizeHintForRow(0), 0) * count + scaled(_FRAME))
        self.list.setVisible(bool(count))
        if count:
            self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem) -> None:
        choice = item.data(_FOUND)
        if isinstance(choice, Chosen):
            self.set_choice(choice)
            self.rest()
            self.changed.emit()
            self.chosen.emit()

    def _retranslate(self) -> None:
        self.edit.setPlaceholderText(self.tr("Name or number"))
        self.edit.setAccessibleName(self.tr("Company"))
        self.list.setAccessibleName(self.tr("Companies found"))
        self._tell()

    def _tell(self) -> None:
        if self._choice:
            where = (
                self.tr("on this desk") if self._choice.company_id else self.tr("in the register")
            )
            told_of = " · ".join(part for part in (self._choice.told, where) if part)
            self._hint.setText(told_of)
        else:
            self._hint.setText(self.tr("Return takes the one marked; Tab keeps what you typed."))
