"""Who was asked along to the made-up visits, and what they answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from advisor_desk.domain.engagements import Channel, Engagement, Participant, Status
from advisor_desk.domain.invitations import Invitation, State, ask, present, with_guest
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.plot import Plot

STREAM = 1_003
_RECENT = timedelta(days=90)
_ANSWERS = (State.ASKED, State.ACCEPTED, State.DECLINED)
_NO = (
    "Vi har ingen som kan den dagen.",
    "Vi träffade företaget nyligen och har inget nytt.",
    "Frågan hör inte hemma hos oss.",
)
_SUMMARY = (
    "Vi gick igenom exportplanen tillsammans. Företaget vill ha en kontakt i varje fråga.",
    "Rundtur och genomgång av marknader. Alla fick samma bild, företaget slipper upprepa sig.",
    "Företaget berättade en gång för alla. Finansiering och marknad tas vidare var för sig.",
)
_OFF = "Företaget bad om att få återkomma efter årsskiftet."


@dataclass(frozen=True)
class Together:
    """Engagements as they are with their guests, and the invitations to them."""

    engagements: Sequence[Engagement]
    this_week: Sequence[Engagement]
    invitations: Sequence[Invitation]
    of_this_week: Sequence[Invitation]


def together(plot: Plot, visits: Sequence[Engagement], week: Sequence[Engagement]) -> Together:
    """Drawn from a stream of its own, so that all else stays as it is."""
    dice = Dice(plot.cast.me.id.int + STREAM)
    made = [_with_guests(plot, dice, visit) for visit in visits]
    asked = {visit.id: (visit, invited) for visit, invited in _to_me(plot, dice, visits)}
    made = [asked.get(visit.id, (visit, invited)) for visit, invited in made]
    mine = [_with_guests(plot, dice, visit) for visit in week]
    return Together(
        engagements=[visit for visit, _ in made],
        this_week=[visit for visit, _ in mine],
        invitations=[one for _, invited in made for one in invited],
        of_this_week=[one for _, invited in mine for one in invited],
    )


Invited = tuple[Engagement, tuple[Invitation, ...]]


def _with_guests(plot: Plot, dice: Dice, visit: Engagement) -> Invited:
    """What those from other actors answered, of visits lately and ahead; a summary of some."""
    is_recent = visit.starts_at >= plot.now - _RECENT
    guests = [p for p in visit.participants if p.actor_id != visit.actor_id]
    if not guests or not is_recent or visit.status is Status.CANCELLED:
        return visit, ()
    invited = []
    for guest in guests:
        is_held = visit.status is Status.DONE
        state = State.ACCEPTED if is_held else dice.one(_ANSWERS, (4, 5, 2))
        invitation = _invitation(plot, dice, visit, guest, state)
        invited.append(invitation)
        visit = with_guest(visit, invitation)
    if visit.status is Status.DONE and visit.actor_id == plot.cast.own.id:
        visit = replace(visit, summary=dice.one(_SUMMARY))
    return visit, tuple(invited)


def _to_me(plot: Plot, dice: Dice, visits: Sequence[Engagement]) -> Iterator[Invited]:
    """Others ask the desk's own adviser along, and some change it afterwards."""
    me = plot.cast.me
    free = [
        visit
        for visit in visits
        if visit.status is Status.PLANNED
        and visit.actor_id != plot.cast.own.id
        and not visit.participants
        and visit.hearsay is None
        and visit.starts_at > plot.now + timedelta(days=8)
    ]
    changes = ("asked", "asked", "moved", "cancelled", "withdrawn", "accepted")
    for visit, change in zip(dice.some(free, len(changes), len(changes)), changes, strict=False):
        guest = Participant(actor_id=me.actor_id, adviser_id=me.id)
        state = State.ASKED if change == "asked" else State.ACCEPTED
        invitation = _invitation(plot, dice, visit, guest, state)
        joint = with_guest(visit, invitation)
        match change:
            case "moved":
                later = timedelta(days=dice.one((1, 2)), hours=1)
                joint = replace(
                    joint, starts_at=joint.starts_at + later, ends_at=joint.ends_at + later
                )
            case "cancelled":
                joint = replace(joint, status=Status.CANCELLED, cancelled_because=_OFF)
            case "withdrawn":
                invitation = replace(invitation, state=State.WITHDRAWN)
                joint = with_guest(joint, invitation)
        yield joint, (invitation,)


def _invitation(
    plot: Plot, dice: Dice, visit: Engagement, guest: Participant, state: State
) -> Invitation:
    by = visit.adviser_id or plot.cast.me.id
    at = min(visit.starts_at, plot.now) - timedelta(days=dice.randint(2, 12), hours=2)
    asked = ask(visit, guest, record_id=dice.id(at.date()), by=by, at=at)
    if state is State.ASKED:
        return asked
    is_mine = guest.actor_id == plot.cast.own.id
    answered = replace(
        asked,
        state=state,
        answered_at=at + timedelta(hours=dice.randint(3, 30)),
        reason=dice.one(_NO) if state is State.DECLINED else "",
        said_by="" if is_mine else _name(plot, dice, guest),
        channel=None if is_mine else dice.one((Channel.TELEPHONE, Channel.EMAIL)),
    )
    return replace(answered, known=present(answered, visit))


def _name(plot: Plot, dice: Dice, guest: Participant) -> str:
    staff = plot.cast.advisers[guest.actor_id]
    named = {adviser.id: adviser.name for adviser in staff}
    return named.get(guest.adviser_id or UUID(int=0)) or dice.one(staff).name
