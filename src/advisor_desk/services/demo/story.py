"""Everything that is on the made-up desk, as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from uuid import UUID

from advisor_desk.domain.agreements import Agreement
from advisor_desk.domain.checklists import Checklist, QuestionSet
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.drafts import Draft
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.offerings import Cluster, Offering
from advisor_desk.domain.own_notes import OwnNote, make_note
from advisor_desk.domain.relations import Relation
from advisor_desk.services.demo import own_week
from advisor_desk.services.demo.agreements import agreements, groups
from advisor_desk.services.demo.catalogue import clusters, offerings
from advisor_desk.services.demo.checklists import checklists
from advisor_desk.services.demo.collisions import Settled, settled
from advisor_desk.services.demo.companies import Numbers, companies, contacts
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.directory import cast
from advisor_desk.services.demo.engagements import engagements
from advisor_desk.services.demo.follow_ups import Followed, follow_ups
from advisor_desk.services.demo.inquiries import Asked, inquiries, linked
from advisor_desk.services.demo.joint import Together, together
from advisor_desk.services.demo.next_steps import next_steps
from advisor_desk.services.demo.plot import Plot
from advisor_desk.services.demo.referrals import Sharing, referrals
from advisor_desk.services.demo.travel import with_travel

_UNHEARD, _STALE = "SEK", "ALMI"
_STALE_DAYS = 12


@dataclass(frozen=True, kw_only=True)
class Story:
    """The parts in the order in which they can be written. `heard` is by actor."""

    plot: Plot
    agreements: Sequence[Agreement]
    offerings: Sequence[Offering]
    clusters: Sequence[Cluster]
    relations: Sequence[Relation]
    contacts: Sequence[Contact]
    engagements: Sequence[Engagement]
    this_week: Sequence[Engagement]
    notes: Sequence[OwnNote]
    joint: Together
    decided: Settled
    checklists: Sequence[Checklist]
    steps: Sequence[NextStep]
    sharings: Sequence[Sharing]
    asked: Sequence[Asked]
    followed: Sequence[Followed]
    draft: Draft | None
    heard: Mapping[UUID, datetime]


def tell(
    dice: Dice, *, count: tuple[int, int], questions: QuestionSet, now: datetime, today: date,
    key: bytes,
) -> Story:  # fmt: skip
    """So many companies and visits."""
    many_companies, many_visits = count
    long_ago = today - timedelta(days=1500)
    known = companies(dice, Numbers(dice), many_companies, today, key)
    people = list(contacts(dice, known, long_ago))
    plot = Plot(
        dice=dice,
        cast=cast(dice, long_ago),
        now=now,
        today=today,
        companies=known,
        by_id={company.id: company for company in known},
        contacts={of: list(same) for of, same in groupby(people, key=lambda c: c.company_id)},
    )
    week = own_week.own_week(plot)[:many_visits]
    told = list(engagements(plot, many_visits - len(week)))
    visits = [visit for visit, _ in told]
    asked = list(inquiries(plot, visits))
    joint = together(plot, linked(with_travel(plot, visits), asked), week)
    agreed = agreements(plot, dice.id(long_ago))
    decided = settled(plot, joint.engagements, agreed[-1].terms)
    return Story(
        plot=plot,
        agreements=agreed,
        offerings=list(offerings(plot)),
        clusters=list(clusters(plot)),
        relations=list(groups(plot)),
        contacts=people,
        engagements=[decided.changed.get(one.id, one) for one in joint.engagements],
        this_week=joint.this_week,
        joint=joint,
        decided=decided,
        notes=[make_note(visit.id, plot.cast.own.id, text) for visit, text in told if text],
        checklists=list(checklists(plot, questions, visits)),
        steps=list(next_steps(plot, visits)),
        sharings=(sharings := list(referrals(plot, visits))),
        asked=asked,
        followed=list(follow_ups(plot, sharings)),
        draft=own_week.draft(plot, joint.this_week[0]) if week else None,
        heard=_heard(plot),
    )


def _heard(plot: Plot) -> dict[UUID, datetime]:
    """Most were heard from lately, one too long ago, one never."""
    ages = {
        actor.id: timedelta(hours=plot.dice.randint(1, 70))
        for actor in plot.cast.others
        if actor.code != _UNHEARD
    }
    ages[plot.cast.actor(_STALE).id] = timedelta(days=_STALE_DAYS)
    return {actor_id: plot.now - age for actor_id, age in ages.items()}
