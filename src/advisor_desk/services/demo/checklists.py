"""Checklists as they were filled, deferred and left out at the made-up first contacts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from advisor_desk.domain.checklists import Answer, Checklist, QuestionSet, Value
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.plot import Plot

_VALUES = (Value.YES, Value.PARTLY, Value.NO)
_TELLS_PARTNERS = 0.85
"""How many of the other actors' first contacts come with a checklist."""


def checklists(
    plot: Plot, questions: QuestionSet, engagements: Iterable[Engagement]
) -> Iterator[Checklist]:
    """One for most companies, at the first engagement; some say later that it still holds."""
    for first in _firsts(engagements):
        is_own = first.actor_id == plot.cast.own.id
        if is_own or (plot.dice.happens(_TELLS_PARTNERS) and first.hearsay is None):
            yield _confirmed(plot, _filled(plot, questions, first, is_own=is_own))


def _firsts(engagements: Iterable[Engagement]) -> Iterator[Engagement]:
    done = (e for e in engagements if e.status is Status.DONE)
    ordered = sorted(done, key=lambda e: (e.company_id, e.starts_at, e.id))
    for _, same in groupby(ordered, key=lambda e: e.company_id):
        yield next(same)


def _filled(plot: Plot, questions: QuestionSet, first: Engagement, *, is_own: bool) -> Checklist:
    dice, day = plot.dice, first.starts_at.date()
    is_deferred = is_own and dice.happens(0.08)
    return Checklist(
        id=dice.id(day),
        company_id=first.company_id,
        engagement_id=first.id,
        actor_id=first.actor_id,
        adviser_id=first.adviser_id,
        question_set=questions.code,
        question_set_version=questions.version,
        filled_on=day,
        answers=() if is_deferred else tuple(_answers(plot, questions, with_notes=is_own)),
        deferred_because=dice.one(phrases.DEFERRED) if is_deferred else "",
    )


def _answers(plot: Plot, questions: QuestionSet, *, with_notes: bool) -> Iterator[Answer]:
    dice = plot.dice
    is_partial = dice.happens(0.07)
    bent = dice.one(((6, 2, 2), (4, 3, 3), (2, 3, 5)))
    for item in questions.items:
        value = dice.one(_VALUES, bent)
        note = dice.one(phrases.ANSWER_NOTES) if with_notes else ""
        if is_partial and dice.happens(0.3):
            value, note = Value.NOT_DISCUSSED, phrases.NOT_DISCUSSED
        yield Answer(item=item.code, value=value, asked=item.texts["sv"], note=note)


def _confirmed(plot: Plot, checklist: Checklist) -> Checklist:
    """A year or so later the company was asked again whether it still holds."""
    day = checklist.filled_on + timedelta(days=plot.dice.randint(250, 720))
    if checklist.is_complete and day < plot.today and plot.dice.happens(0.75):
        return replace(checklist, confirmed_on=day)
    return checklist
