"""One who leads, comes or was asked to: name, answer, and what can be done about it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.gui.buttons import Button
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.labels import Chip, Label


@dataclass(frozen=True)
class Offer:
    """A button: `key` is what it does, which its name is made of too."""

    key: str
    text: str
    icon: str
    kind: str = ""


class PartyRow(QWidget):
    """Made anew when any of it changes; `buttons` are those of its offers, by key."""

    def __init__(
        self,
        name: str,
        chips: Iterable[tuple[str, str]],
        remark: str,
        offers: Iterable[Offer],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(name, "strong", wrap=True), 1)
        for word, tone in chips:
            top.addWidget(Chip(word, tone), 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(top)
        if remark:
            rows.addWidget(Label(remark, "muted", wrap=True))
        holder = QWidget()
        flow = FlowLayout(holder)
        for offer in offers:
            button = Button(offer.text, offer.icon, offer.kind)
            button.setObjectName(f"{offer.key} {name}")
            button.setAccessibleName(f"{offer.text.replace('&', '')}: {name}")
            self.buttons[offer.key] = button
            flow.addWidget(button)
        if self.buttons:
            rows.addWidget(holder)
