"""Which company a referral is about, where its number does not say so."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from advisor_desk.gui.companies.finder import told
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.record_ticks import RecordChoice
from advisor_desk.services.matching import Possible
from advisor_desk.services.packet_intake import Choice
from advisor_desk.system.words import Words

_NEW = 1000


class CompanyChoices(QWidget):
    """A line for each that may be meant, and one for none of them. Nothing is chosen at first."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda _number: self.decided.emit())
        self._possible: Sequence[Possible] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def offer(self, possible: Sequence[Possible], words: Words) -> None:
        """Show them; what was chosen stays so where the same are shown again."""
        chosen = self._group.checkedId() if list(possible) == list(self._possible) else -1
        self._clear()
        self._possible = possible
        for number, one in enumerate(possible):
            self._add(number, one.described.name, self._about(one, words), chosen)
        if possible:
            self._add(_NEW, self.tr("None of them: a new company"), "", chosen)

    def choice(self) -> Choice:
        """The company chosen; None: a new one."""
        number = self._group.checkedId()
        if not 0 <= number < len(self._possible):
            return None
        one = self._possible[number]
        return one.company_id or one.register

    @property
    def is_decided(self) -> bool:
        return not self._possible or self._group.checkedId() >= 0

    def focus_first(self) -> None:
        for button in self._group.buttons()[:1]:
            button.setFocus()

    def _about(self, one: Possible, words: Words) -> str:
        described = one.described
        where = self.tr("on this desk") if one.company_id else self.tr("in the register")
        grounds = ", ".join(words.code(ground) for ground in one.likeness.grounds)
        place = told(described.number, described.country, described.town)
        return " · ".join(part for part in (place, where, grounds) if part)

    def _add(self, number: int, name: str, about: str, chosen: int) -> None:
        button = RecordChoice(name)
        button.setAccessibleName(f"{name}, {about}" if about else name)
        button.setChecked(number == chosen)
        self._group.addButton(button, number)
        self._rows.addWidget(button)
        if about:
            label = Label(about, "hint", wrap=True)
            label.setContentsMargins(26, 0, 0, 0)
            self._rows.addWidget(label)

    def _clear(self) -> None:
        empty(self._rows)
        for button in self._group.buttons():
            self._group.removeButton(button)
