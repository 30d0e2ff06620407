"""A card that can be folded to one line: what is known already need not stand in the way."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.gui.buttons import Button, put_icon
from advisor_desk.gui.cards import Card
from advisor_desk.gui.labels import Label


class FoldingCard(Card):
    """Put content in `content`; folded, the summary stands for it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_folded = False
        self._summary = Label("", wrap=True)
        self._inside = QWidget()
        self.content = QVBoxLayout(self._inside)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(14)
        self.button = Button(kind="link")
        self.button.clicked.connect(lambda: self.fold(folded=not self.is_folded))
        self.tools.addWidget(self.button)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._inside)
        self.fold(folded=False)

    def set_summary(self, text: str) -> None:
        self._summary.setText(text)

    def fold(self, *, folded: bool) -> None:
        self.is_folded = folded
        self._inside.setVisible(not folded)
        self._summary.setVisible(folded)
        self._name_button()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_button()
        super().changeEvent(event)

    def _name_button(self) -> None:
        self.button.setText(self.tr("Chan&ge") if self.is_folded else self.tr("Fold up"))
        put_icon(self.button, "chevron-down" if self.is_folded else "chevron-up")
