"""Made-up follow-ups: done, due and yet to come, after closed referrals and after programmes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.follow_ups import Anyway, Effect, EffectAnswer, FollowUp, Said
from advisor_desk.domain.next_steps import FOLLOW_UP_MONTHS, NextStep, StepKind, months_after
from advisor_desk.domain.referrals import State
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.plot import Plot
from advisor_desk.services.demo.referrals import Sharing

_STREAM = 1_002
_MISSED = 0.08
"""How often nobody has asked yet when it was due."""
_AFTER_PROGRAMMES = (-9, -2, 0, 4, 40)
"""Days from today on which follow-ups of a programme are due."""
_SAID, _ANYWAY = (Said.YES, Said.NO, Said.UNSURE), (6, 3, 2, 1)
_ASKED = 0.85


@dataclass(frozen=True)
class Followed:
    """A step to follow something up, and what was said if that has been done."""

    step: NextStep
    done: FollowUp | None = None


def follow_ups(plot: Plot, sharings: Iterable[Sharing]) -> Iterator[Followed]:
    """Drawn from a stream of their own, so that all else stays as it is."""
    dice = Dice(plot.cast.me.id.int + _STREAM)
    for sharing in sharings:
        closed = [told.at.date() for told in sharing.happenings if told.state is State.CLOSED]
        if closed and sharing.referral.from_actor_id == plot.cast.own.id:
            yield from _after_referral(plot, dice, sharing, closed[-1])
    yield from _after_programmes(plot, dice)


def _after_referral(plot: Plot, dice: Dice, sharing: Sharing, closed: date) -> Iterator[Followed]:
    referral = sharing.referral
    receiver = next(a for a in plot.cast.actors if a.id == referral.to_actor_id)
    for months in FOLLOW_UP_MONTHS:
        due = months_after(closed, months)
        is_done = due < plot.today and not dice.happens(_MISSED)
        step = NextStep(
            id=dice.id(closed),
            company_id=referral.company_id,
            text=f"Fråga vad hänvisningen till {receiver.name} ledde till",
            due=due,
            owner_actor_id=referral.from_actor_id,
            owner_adviser_id=referral.from_adviser_id,
            referral_id=referral.id,
            kind=StepKind.FOLLOW_UP,
            months=months,
            done_on=min(due + timedelta(days=dice.randint(-3, 9)), plot.today)
            if is_done
            else None,
        )
        company = plot.company(referral.company_id)
        yield Followed(step, _said(plot, dice, company, step) if step.done_on else None)


def _after_programmes(plot: Plot, dice: Dice) -> Iterator[Followed]:
    usual = [c for c in plot.companies if not c.no_contact]
    for company, days in zip(dice.some(usual, 5, 5), _AFTER_PROGRAMMES, strict=False):
        programme = phrases.filled(dice, dice.one(phrases.PROGRAMMES), plot.trade(company))
        yield Followed(
            NextStep(
                id=dice.id(plot.today - timedelta(days=180)),
                company_id=company.id,
                text=f"Fråga vad som hänt sedan {programme}",
                due=plot.today + timedelta(days=days),
                owner_actor_id=plot.cast.own.id,
                owner_adviser_id=plot.cast.me.id,
                kind=StepKind.FOLLOW_UP,
                months=FOLLOW_UP_MONTHS[0],
                programme=programme,
            )
        )


def _said(plot: Plot, dice: Dice, company: Company, step: NextStep) -> FollowUp:
    people = plot.people(company)
    then = dice.one(tuple(Maturity)[1:5])
    return FollowUp(
        id=dice.id(step.due),
        company_id=company.id,
        step_id=step.id,
        actor_id=step.owner_actor_id,
        adviser_id=step.owner_adviser_id,
        on=step.done_on or step.due,
        told_by=people[0].name if people else "",
        channel=dice.one((Channel.TELEPHONE, Channel.TELEPHONE, Channel.EMAIL)),
        answers=tuple(_answers(dice)),
        maturity_then=then,
        maturity_now=Maturity(min(then + dice.one((0, 0, 1, 1, 2)), Maturity.SEVERAL_MARKETS)),
        anyway=dice.one(tuple(Anyway), _ANYWAY),
        note=phrases.filled(dice, dice.one(phrases.FOLLOWED_UP), plot.trade(company)),
    )


def _answers(dice: Dice) -> Iterator[EffectAnswer]:
    for effect in Effect:
        if dice.happens(_ASKED):
            said = dice.one(_SAID, (5, 4, 1))
            is_market = effect is Effect.NEW_MARKET and said is Said.YES
            note = dice.one(phrases.MARKETS) if is_market else ""
            yield EffectAnswer(effect=effect, said=said, note=note)
