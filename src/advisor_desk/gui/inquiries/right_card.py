"""Who is right for this company and its needs, and why."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.ranking import Ranked
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import Card
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.services.agreement_words import AgreementWords

_SHOWN, _REASONS = 3, 2


class RightCard(Card):
    """The rightest first, each with its reasons and a way to choose it."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._shown: object = None
        self.body.setSpacing(12)
        self.retranslate()

    def retranslate(self) -> None:
        """What is shown is said anew when it is next shown, whatever it is."""
        self._shown = None
        self.set_heading(self.tr("Who is right for it"))

    def show_ranked(self, ranked: Sequence[Ranked]) -> None:
        """Show the first few; made anew only where they differ, as it is asked at each key."""
        services = self._context.services
        words = AgreementWords(services.desk, services.places, self._context.words)
        told = tuple(
            (services.desk.actor_name(one.actor_id), "\n".join(words.whys(one)[:_REASONS]))
            for one in ranked[:_SHOWN]
        )
        shown = told, words.words.language
        if shown == self._shown:
            return
        self._shown = shown
        empty(self.body)
        for one, (name, why) in zip(ranked, told, strict=False):
            self.body.addWidget(self._row(one, name, why))
        if not told:
            nobody = self.tr("Choose a need, and those who can help stand here.")
            self.body.addWidget(Label(nobody, "muted", wrap=True))

    def _row(self, one: Ranked, name: str, why: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(name, "strong", wrap=True))
        words.addWidget(Label(why, "muted", wrap=True))
        choose = Button(self.tr("Choose"))
        choose.setAccessibleName(self.tr("Choose {actor}").format(actor=name))
        choose.clicked.connect(partial(self.chosen.emit, one.actor_id))
        across.addLayout(words, 1)
        across.addWidget(choose)
        return row
