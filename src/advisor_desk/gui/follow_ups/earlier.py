"""What the company has said at earlier follow-ups."""

from collections.abc import Iterator, Sequence

from advisor_desk.domain.follow_ups import FollowUp
from advisor_desk.gui.cards import Card
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.moments import day_text


class EarlierCard(Card):
    """One after the other, the latest first; hidden while there are none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: Sequence[FollowUp] = ()
        self.retranslate()

    def show_earlier(self, earlier: Sequence[FollowUp]) -> None:
        self._shown = earlier
        empty(self.body)
        for done in earlier:
            self.body.addWidget(Label(day_text(done.on), "strong"))
            self.body.addWidget(Label("\n".join(self._lines(done)), "muted", wrap=True))
        self.setVisible(bool(earlier))

    def retranslate(self) -> None:
        self.set_heading(self.tr("At earlier follow-ups"))
        self.show_earlier(self._shown)

    def _lines(self, done: FollowUp) -> Iterator[str]:
        words = self._context.words
        for answer in done.answers:
            note = f" ({answer.note})" if answer.note else ""
            yield f"{words.code(answer.effect)}: {words.code(answer.said)}{note}"
        if done.maturity_now is not None:
            yield words.code(done.maturity_now)
        if done.note:
            yield done.note
