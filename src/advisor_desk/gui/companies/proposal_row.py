"""A company that is perhaps meant: what speaks for it, a way to it, and a way to say no."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.likeness import Likeness, Verdict
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.labels import Chip, Label, shortened
from advisor_desk.system.words import Words

_TONES = {Verdict.SAME: "amber", Verdict.POSSIBLE: "info", Verdict.NONE: "neutral"}


@dataclass(frozen=True)
class Proposed:
    """What is shown of it. `place` is where it is known from; `more` a line below the reasons."""

    name: str
    place: str
    likeness: Likeness
    more: str = ""


class ProposalRow(QFrame):
    """Two words, either of which may be empty: then there is no such button."""

    chosen = Signal()
    denied = Signal()

    def __init__(
        self,
        proposed: Proposed,
        words: Words,
        choose: str,
        deny: str,
        parent: QWidget | None = None,
        *,
        is_marked: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("marked" if is_marked else "clear", "true")
        self._name = shortened(proposed.name, 80)
        column = QVBoxLayout(self)
        column.setContentsMargins(*((10, 8, 10, 8) if is_marked else (0, 0, 0, 0)))
        column.setSpacing(3)
        column.addLayout(self._top(proposed.likeness, words))
        column.addWidget(Label(proposed.place, "muted", wrap=True))
        grounds = ", ".join(words.code(ground) for ground in proposed.likeness.grounds)
        for said in filter(None, (grounds, proposed.more)):
            column.addWidget(Label(said, "hint", wrap=True))
        column.addLayout(self._buttons(choose, deny))

    def _top(self, likeness: Likeness, words: Words) -> QHBoxLayout:
        top = QHBoxLayout()
        top.addWidget(Label(self._name, "strong", wrap=True), 1)
        text = f"{words.code(likeness.verdict)} · {likeness.score:.0f} %"
        chip = Chip(text, _TONES[likeness.verdict])
        top.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _buttons(self, choose: str, deny: str) -> QHBoxLayout:
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        if choose:
            deeds.addWidget(self._button(choose, "choose", self.chosen.emit))
        if deny:
            denying = self._button(deny, "deny", self.denied.emit)
            denying.setProperty("kind", "link")
            deeds.addWidget(denying)
        deeds.addStretch(1)
        return deeds

    def _button(self, word: str, kind: str, deed: Callable[[], None]) -> Button:
        button = Button(word)
        button.setObjectName(f"{kind} {self._name}")
        button.setAccessibleName(f"{word}: {self._name}")
        button.clicked.connect(deed)
        return button
