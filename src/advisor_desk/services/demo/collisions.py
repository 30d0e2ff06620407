"""What was decided about the collisions that came about on the made-up desk."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.engagements import Channel, Engagement, Participant, Status
from advisor_desk.domain.invitations import Invitation, State, ask, told, with_guest
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach import Encounter
from advisor_desk.domain.outreach.collisions import Collision, collisions
from advisor_desk.domain.outreach.resolutions import Resolution, Solution, grounds
from advisor_desk.services.demo.dice import Dice, local
from advisor_desk.services.demo.plot import Plot
from advisor_desk.store.outreach import local_day

_STREAM = 1_004
_LATELY = 21
"""Days in which most are still open."""
_NOTES = (
    "Vi har talats vid på telefon. Båda går, med olika frågor.",
    "Företaget ville gärna träffa oss båda.",
    "Upptäcktes efteråt. Vi stämmer av före nästa besök.",
    "Den ena kom för en utbildning, det stör inte.",
)
_DIVIDED = ("Fördelat på mötet i samverkansgruppen.", "Uppdelat per telefon.")
_STEPS = ("Ta frågan om finansiering vidare", "Hjälp till med marknad och partner")
_JOINT = "Blir ett gemensamt besök."


@dataclass(frozen=True)
class Settled:
    """What was decided, with what it changed: two visits that became one, and steps."""

    resolutions: Sequence[Resolution]
    changed: dict[UUID, Engagement]
    invitations: Sequence[Invitation]
    steps: Sequence[NextStep]


def settled(plot: Plot, visits: Sequence[Engagement], terms: Terms) -> Settled:
    """Most of the older ones are decided on. Drawn from a stream of its own."""
    dice = Dice(plot.cast.me.id.int + _STREAM)
    by_id = {visit.id: visit for visit in visits}
    made: list[Resolution] = []
    steps: list[NextStep] = []
    open_ahead: list[Collision] = []
    for found in _found(visits, terms):
        is_late = (plot.today - found.on).days > _LATELY
        if not dice.happens(0.85 if is_late else 0.3):
            if found.is_ahead and plot.cast.me.id not in found.advisers:
                open_ahead.append(found)
            continue
        agreed = list(_steps(plot, dice, found, by_id)) if dice.happens(0.3) else []
        steps += agreed
        made.append(_decided(plot, dice, found, agreed))
    joint = [_joined(plot, dice, one, by_id) for one in open_ahead[:1]]
    return Settled(
        resolutions=[*made, *(resolution for resolution, _, _ in joint)],
        changed={visit.id: visit for _, _, changed in joint for visit in changed},
        invitations=[invitation for _, invitation, _ in joint],
        steps=steps,
    )


def _found(visits: Iterable[Engagement], terms: Terms) -> Iterator[Collision]:
    met = defaultdict[UUID, list[Encounter]](list)
    for visit in visits:
        met[visit.company_id].append(
            Encounter(
                id=visit.id,
                actor_id=visit.actor_id,
                adviser_id=visit.adviser_id,
                role=visit.role,
                status=visit.status,
                on=local_day(visit.starts_at),
                actors=visit.actors,
                invited_by=visit.invited_by,
            )
        )
    for encounters in met.values():
        yield from collisions(encounters, terms)


def _decided(plot: Plot, dice: Dice, found: Collision, steps: Sequence[NextStep]) -> Resolution:
    advisers = sorted(found.advisers) or [plot.cast.me.id]
    return Resolution(
        id=dice.id(min(found.on, plot.today)),
        first_id=found.pair[0],
        second_id=found.pair[1],
        solution=Solution.DIVIDED if steps else Solution.NOTED,
        grounds=grounds(found),
        at=_at(plot, dice, found),
        by=dice.one(advisers),
        note=dice.one(_DIVIDED if steps else _NOTES),
        step_ids=tuple(step.id for step in steps),
    )


def _steps(
    plot: Plot, dice: Dice, found: Collision, by_id: dict[UUID, Engagement]
) -> Iterator[NextStep]:
    for encounter, text in zip((found.first, found.second), _STEPS, strict=True):
        due = dice.workday(found.on + timedelta(days=5), found.on + timedelta(days=25))
        yield NextStep(
            id=dice.id(min(found.on, plot.today)),
            company_id=by_id[encounter.id].company_id,
            text=text,
            due=due,
            owner_actor_id=encounter.actor_id,
            owner_adviser_id=encounter.adviser_id,
            engagement_id=encounter.id,
            done_on=due if due < plot.today - timedelta(days=14) else None,
        )


def _joined(
    plot: Plot, dice: Dice, found: Collision, by_id: dict[UUID, Engagement]
) -> tuple[Resolution, Invitation, tuple[Engagement, Engagement]]:
    """The later one comes along to the earlier."""
    kept, other = by_id[found.first.id], by_id[found.second.id]
    guest = Participant(actor_id=other.actor_id, adviser_id=other.adviser_id)
    at = plot.now - timedelta(hours=26)
    by = kept.adviser_id or plot.cast.me.id
    asked = ask(kept, guest, record_id=dice.id(at.date()), by=by, at=at)
    names = {a.id: a.name for a in plot.cast.advisers[other.actor_id]}
    accepted = replace(
        asked,
        state=State.ACCEPTED,
        answered_at=at,
        said_by=names.get(other.adviser_id or by, ""),
        channel=Channel.TELEPHONE,
        replaces=other.id,
    )
    invitation = told(accepted, kept)
    resolution = replace(
        _decided(plot, dice, found, ()),
        solution=Solution.JOINT,
        at=at,
        note="",
        kept_id=kept.id,
        invitation_id=invitation.id,
    )
    gone = replace(other, status=Status.CANCELLED, cancelled_because=_JOINT)
    return resolution, invitation, (with_guest(kept, invitation), gone)


def _at(plot: Plot, dice: Dice, found: Collision) -> datetime:
    """Some days after it came about, and not after the day's beginning."""
    day = min(found.on + timedelta(days=dice.randint(1, 6)), plot.today - timedelta(days=1))
    return local(day, time(dice.randint(8, 16), dice.choice((5, 20, 45))))
