"""What was agreed at the made-up visits of one's own actor."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.plot import Plot

_LONG_AGO = 120
"""Days after which a step was taken, whatever came between."""


def next_steps(plot: Plot, engagements: Iterable[Engagement]) -> Iterator[NextStep]:
    """One or two at about half of the visits; a few of the later ones are overdue."""
    for held in engagements:
        is_own = held.actor_id == plot.cast.own.id
        if is_own and held.status is Status.DONE and plot.dice.happens(0.5):
            for _ in range(plot.dice.one((1, 1, 2))):
                yield _step(plot, plot.company(held.company_id), held)


def _step(plot: Plot, company: Company, held: Engagement) -> NextStep:
    dice = plot.dice
    met = held.starts_at.date()
    by_company = dice.happens(0.25)
    due = dice.workday(met + timedelta(days=7), met + timedelta(days=70))
    late = (plot.today - due).days
    is_done = late > _LONG_AGO or (late > -10 and dice.happens(0.6))
    done_on = due + timedelta(days=dice.randint(-6, 8)) if is_done else None
    texts = phrases.STEPS_OF_COMPANY if by_company else phrases.STEPS
    return NextStep(
        id=dice.id(met),
        company_id=company.id,
        text=phrases.filled(dice, dice.one(texts), plot.trade(company)),
        due=due,
        owner_actor_id=held.actor_id,
        owner_adviser_id=held.adviser_id,
        by_company=by_company,
        engagement_id=held.id,
        done_on=min(done_on, plot.today) if done_on else None,
    )
