"""Made-up inquiries in every state, and what some of them have led to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.answer_clock import answer_by
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Channel, Engagement, Role, Status
from advisor_desk.domain.inquiries import Happening, Inquiry, Reason, State, Way, replayed
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.dice import Dice, local
from advisor_desk.services.demo.plot import Plot

_STREAM = 1_001
_ME, _COLLEAGUE, _OTHER = "me", "colleague", "other"
_GIVEN, _ON = (State.ASSIGNED, _ME), (State.REROUTED, _OTHER)
_ANSWERED, _CLOSED = (State.ANSWERED, ""), (State.CLOSED, "")
# Working days ago, hour, how it came, what happened and to whom it went.
_CAME: tuple[tuple[int, int, Way, tuple[tuple[State, str], ...]], ...] = (
    (1, 15, Way.TELEPHONE, ()),
    (1, 11, Way.MAIL, (_GIVEN,)),
    (3, 14, Way.WEB, ()),
    (4, 9, Way.TELEPHONE, (_GIVEN,)),
    (1, 13, Way.TELEPHONE, ((State.ASSIGNED, _COLLEAGUE),)),
    (2, 10, Way.TELEPHONE, (_GIVEN, _ON)),
    (5, 15, Way.TELEPHONE, (_ANSWERED,)),
    (8, 10, Way.VISIT, (_GIVEN, _ANSWERED)),
    (12, 9, Way.TELEPHONE, (_GIVEN, _ON, _ANSWERED)),
    (15, 13, Way.MAIL, (_GIVEN, _CLOSED)),
    (21, 11, Way.WEB, (_CLOSED,)),
    (30, 14, Way.TELEPHONE, ((State.ASSIGNED, _COLLEAGUE), _ANSWERED)),
)
_UNKNOWN = {2: "Brännarps Verkstad", 10: "Sjuhärads Textilprint"}
"""Which of them nobody knows the company of."""
_LINKED, _BEFORE = 2, timedelta(hours=24)
"""How many visits began with an inquiry, and how long before them it came."""
_HOURS = {State.ASSIGNED: 1, State.REROUTED: 3, State.ANSWERED: 4, State.CLOSED: 26}
"""After how long the next thing happened."""
_CHANNELS = {Way.TELEPHONE: Channel.TELEPHONE, Way.VISIT: Channel.IN_PERSON}


@dataclass(frozen=True)
class Asked:
    """An inquiry with all that happened to it. `led_to` is the visit that it was answered at."""

    inquiry: Inquiry
    happenings: tuple[Happening, ...]
    led_to: UUID | None = None


def inquiries(plot: Plot, visits: Sequence[Engagement]) -> Iterator[Asked]:
    """Drawn from a stream of their own, so that all else stays as it is."""
    dice = Dice(plot.cast.me.id.int + _STREAM)
    companies = _companies(plot, dice)
    for at, (days, hour, way, path) in enumerate(_CAME):
        company = _UNKNOWN.get(at) or companies[at % len(companies)]
        asked = _inquiry(plot, dice, company, _moment(plot, days, hour), way)
        yield _asked(plot, dice, asked, path)
    for held in _answers(plot, visits):
        came_at = held.starts_at - _BEFORE
        company = plot.company(held.company_id)
        asked = _inquiry(plot, dice, company, came_at, Way.TELEPHONE)
        yield _asked(plot, dice, asked, (_GIVEN, _ANSWERED), held)


def linked(visits: Sequence[Engagement], asked: Sequence[Asked]) -> list[Engagement]:
    """The visits, each that an inquiry led to with its link."""
    from_inquiry = {one.led_to: one.inquiry.id for one in asked if one.led_to}
    return [
        replace(visit, inquiry_id=from_inquiry[visit.id]) if visit.id in from_inquiry else visit
        for visit in visits
    ]


def _answers(plot: Plot, visits: Sequence[Engagement]) -> Sequence[Engagement]:
    """The latest visits of one's own that the company had asked for."""
    own = [
        visit
        for visit in visits
        if visit.actor_id == plot.cast.own.id
        and visit.status is Status.DONE
        and visit.role is Role.ON_REQUEST
    ]
    return sorted(own, key=lambda visit: (visit.starts_at, visit.id))[-_LINKED:]


def _asked(
    plot: Plot,
    dice: Dice,
    inquiry: Inquiry,
    path: tuple[tuple[State, str], ...],
    held: Engagement | None = None,
) -> Asked:
    happened = tuple(_happenings(plot, dice, inquiry, path))
    return Asked(replayed(inquiry, happened), happened, held.id if held else None)


def _companies(plot: Plot, dice: Dice) -> Sequence[Company]:
    """Those that may be contacted; the smallest desks have few."""
    usual = [c for c in plot.companies if not c.no_contact and c.country == "SE"]
    return dice.some(usual or list(plot.companies), len(_CAME), len(_CAME))


def _moment(plot: Plot, days: int, hour: int) -> datetime:
    """At that hour, so many working days ago."""
    day = plot.today
    for _ in range(days):
        day -= timedelta(days=1)
        while day.weekday() > 4:
            day -= timedelta(days=1)
    return local(day, time(hour, 20))


def _inquiry(
    plot: Plot, dice: Dice, company: Company | str, came_at: datetime, way: Way
) -> Inquiry:
    """`company` is a name where nobody knows which it is."""
    known = company if isinstance(company, Company) else None
    people = plot.people(known) if known else ()
    trade = plot.trade(known or plot.companies[0])
    own, me = plot.cast.own, plot.cast.me
    return Inquiry(
        id=dice.id(came_at.date()),
        company_id=known.id if known else None,
        company_text=company if isinstance(company, str) else "",
        contact_id=people[0].id if people else None,
        asked_by=people[0].name if people else dice.one(phrases.CALLERS),
        telephone=people[0].telephone if people else "",
        way=way,
        came_at=came_at,
        ask=phrases.filled(dice, dice.one(phrases.QUESTIONS), trade),
        needs=dice.some(trade.needs, 1, 2),
        door_actor_id=own.id,
        taken_by=me.id,
        actor_id=own.id,
        answer_by=answer_by(came_at, Terms()),
    )


def _happenings(
    plot: Plot, dice: Dice, inquiry: Inquiry, path: tuple[tuple[State, str], ...]
) -> Iterator[Happening]:
    at, me = inquiry.came_at, plot.cast.me
    ids = iter(sorted(dice.id(at.date()) for _ in range(len(path) + 1)))
    yield Happening(
        id=next(ids),
        inquiry_id=inquiry.id,
        state=State.NEW,
        at=at,
        said_by=inquiry.asked_by,
        channel=_CHANNELS.get(inquiry.way, Channel.WRITTEN),
        recorded_by=me.id,
    )
    for state, whom in path:
        at += timedelta(hours=_HOURS[state])
        is_answer, is_given = state is State.ANSWERED, bool(whom)
        actor_id, adviser_id = _owner(plot, dice, inquiry, whom) if is_given else (None, None)
        yield Happening(
            id=next(ids),
            inquiry_id=inquiry.id,
            state=state,
            at=at,
            said_by=me.name if is_answer else "",
            channel=Channel.TELEPHONE if is_answer else None,
            note=dice.one(phrases.SAID_OF_INQUIRIES.get(state, ("",))),
            actor_id=actor_id,
            adviser_id=adviser_id,
            reason=dice.one(tuple(Reason)) if state is State.CLOSED else None,
            recorded_by=me.id,
        )


def _owner(plot: Plot, dice: Dice, inquiry: Inquiry, whom: str) -> tuple[UUID, UUID | None]:
    cast = plot.cast
    if whom == _ME:
        return cast.own.id, cast.me.id
    if whom == _COLLEAGUE:
        return cast.own.id, cast.advisers[cast.own.id][-1].id
    able = [
        actor
        for actor in cast.others
        if any(set(inquiry.needs) & set(f.needs) for f in cast.functions_of(actor))
    ]
    return dice.one(able or list(cast.others)).id, None
