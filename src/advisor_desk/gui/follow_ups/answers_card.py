"""What a company said at a follow-up that is done, to be read."""

from collections.abc import Iterator

from advisor_desk.domain.follow_ups import Effect, FollowUp
from advisor_desk.gui.cards import Card, Facts
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.moments import day_text


class AnswersCard(Card):
    """Each question with its answer; what was not asked is said to be so."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._facts = Facts()
        self._note = Label("", wrap=True)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._note)

    def show_answers(self, done: FollowUp) -> None:
        self.set_heading(self.tr("What the company said"))
        told = (*self._effects(done), *self._rest(done))
        self._facts.set_facts([(name, value) for name, value in told if value])
        self._note.setText(done.note)
        self._note.setVisible(bool(done.note))

    def _effects(self, done: FollowUp) -> Iterator[tuple[str, str]]:
        words = self._context.words
        answers = {answer.effect: answer for answer in done.answers}
        for effect in Effect:
            answer = answers.get(effect)
            said = words.code(answer.said) if answer else self.tr("Not asked")
            note = answer.note if answer else ""
            yield words.code(effect), " – ".join(part for part in (said, note) if part)

    def _rest(self, done: FollowUp) -> Iterator[tuple[str, str]]:
        words = self._context.words
        then, now, anyway = done.maturity_then, done.maturity_now, done.anyway
        yield self.tr("Export maturity then"), "" if then is None else words.code(then)
        yield self.tr("Export maturity now"), "" if now is None else words.code(now)
        yield self.tr("Would have happened anyway"), words.code(anyway) if anyway else ""
        told_by = (done.told_by, words.code(done.channel), day_text(done.on))
        yield self.tr("Told by"), ", ".join(part for part in told_by if part)
