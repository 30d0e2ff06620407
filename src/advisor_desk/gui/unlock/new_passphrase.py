"""Choosing a passphrase: typed twice, with a word on how well it protects."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.forms.unlock_new_passphrase_ui import Ui_NewPassphrase

GOOD_LENGTH = 12


class NewPassphrase(QWidget):
    """Two fields that have to agree. `entered` when Return is pressed in the second."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewPassphrase()
        self.ui.setupUi(self)
        self.ui.first.textChanged.connect(self._rate)
        self.ui.again.textChanged.connect(self._rate)
        self.ui.first.returnPressed.connect(self.ui.again.setFocus)
        self.ui.again.returnPressed.connect(self.entered)
        self._replaces = False
        self.set_why("")
        self._rate()

    def set_why(self, text: str) -> None:
        self.ui.why.setText(text)
        self.ui.why.setVisible(bool(text))

    def set_replaces(self) -> None:
        """It takes the place of one that there is: call it the new one."""
        self._replaces = True
        self._name()

    def agreed(self) -> str | None:
        """What was typed if it was typed twice alike; else says so and gives None."""
        first, again = self.ui.first.text(), self.ui.again.text()
        if first == again and first.strip():
            return first
        empty = not first.strip()
        wrong, other = (self.ui.first, self.ui.again) if empty else (self.ui.again, self.ui.first)
        problem = self.tr("Choose a passphrase.") if empty else self.tr("The two are not alike.")
        mark_invalid(other, "")
        mark_invalid(wrong, problem)
        self.ui.again_problem.set_text(problem)
        wrong.setFocus()
        wrong.selectAll()
        return None

    def clear(self) -> None:
        self.ui.first.clear()
        self.ui.again.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            why = self.ui.why.text()
            self.ui.retranslateUi(self)
            self.ui.why.setText(why)
            self._name()
            self._rate()
        super().changeEvent(event)

    def _name(self) -> None:
        if self._replaces:
            self.ui.first_label.setText(self.tr("Ne&w passphrase *"))

    def _rate(self) -> None:
        self.ui.again_problem.set_text("")
        for field in (self.ui.first, self.ui.again):
            mark_invalid(field, "")
        length = len(self.ui.first.text().strip())
        if not length:
            words = self.tr("A few words in a row are easy to remember and hard to guess.")
        elif length < GOOD_LENGTH:
            words = self.tr("Short. From {number} characters on it is hard to guess.")
        else:
            words = self.tr("Long enough to be hard to guess.")
        self.ui.strength.setText(words.format(number=GOOD_LENGTH))
