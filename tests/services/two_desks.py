"""Desks made apart on computers of their own, and the files that go from one to the other."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Engagement, Participant, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import Answer, News, State
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.services.exchange import Look
from advisor_desk.services.opening import FirstRun, Services, build, make_desk
from advisor_desk.services.timeline import EntryKind
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, actor, company, engagement
from tests.services.joint import invitations_of

ALMA = FirstRun(name="Alma Lund", actor="Almi", email="alma@almi.example", municipality="1490")
ERIK = FirstRun(name="Erik Sol", actor="Enterprise Europe Network", municipality="1490")
KIM = FirstRun(name="Kim Öst", actor="Regionalt Exportcenter", municipality="1490")
NUMBER = "556000-0001"
YES, NO = Answer(accepts=True), Answer(accepts=False, reason="Ingen tid")
CODES = {"Almi": "ALMI", "Enterprise Europe Network": "EEN", "Regionalt Exportcenter": "REC"}


def another(folder: Path, who: FirstRun, clock: FixedClock) -> Services:
    desk, _ = make_desk(folder, who, PASSPHRASE, clock)
    return build(desk)


def write(
    sender: Services, file: Path, to: Services | None = None, *, whole: bool = False
) -> Path:
    """A file for that desk's actor, or for every partner."""
    code = CODES[to.desk.me.actor.name] if to else ""
    actor_id = actor(sender, code).id if code else None
    sender.exchange.write(file, sender.exchange.audience(actor_id), whole=whole)
    return file


def carry(
    sender: Services, reader: Services, folder: Path, *, to_all: bool = False, whole: bool = False
) -> Look:
    """Write what is new for the reader and take it in there."""
    number = len(list(folder.glob("*.parcel")))
    file = folder / f"{number:03}.parcel"
    return reader.exchange.take(write(sender, file, None if to_all else reader, whole=whole))


@pytest.fixture
def almi(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    made = another(tmp_path / "almi", ALMA, clock)
    yield made
    made.desk.close()


@pytest.fixture
def kim(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """A colleague of Karin's, whose desk knows their actor under another id."""
    made = another(tmp_path / "kim", KIM, clock)
    yield made
    made.desk.close()


@pytest.fixture
def een(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    made = another(tmp_path / "een", ERIK, clock)
    yield made
    made.desk.close()


@pytest.fixture
def post(tmp_path: Path) -> Path:
    folder = tmp_path / "post"
    folder.mkdir()
    return folder


def plan(
    services: Services,
    clock: FixedClock,
    *guests: Participant,
    days: int = 3,
    of: Company | None = None,
) -> Engagement:
    visited = of or company(services, number=NUMBER)
    visit = engagement(services, visited, clock.now() + timedelta(days=days))
    return services.visits.plan(
        replace(visit, participants=guests, purpose="Leasing", go_anyway_reason="-")
    )


def later(visit: Engagement, **by: int) -> Engagement:
    starts_at, ends_at = (moment + timedelta(**by) for moment in (visit.starts_at, visit.ends_at))
    return replace(visit, starts_at=starts_at, ends_at=ends_at, go_anyway_reason="-")


def at(services: Services, code: str) -> Participant:
    return Participant(actor_id=actor(services, code).id)


def invited(sender: Services, reader: Services, clock: FixedClock, post: Path) -> Engagement:
    """A visit that the reader's actor is asked along to, and knows of."""
    visit = plan(sender, clock, at(sender, "ALMI"))
    carry(sender, reader, post)
    return visit


def answer(services: Services, visit: Engagement, said: Answer) -> None:
    known = invitations_of(services, visit)
    to_us = [one for one in known if one.actor_id == services.desk.me.actor.id]
    [invitation] = to_us or known
    services.joint_visits.answer(invitation.id, said)


def who(services: Services, visit: Engagement) -> list[tuple[str, str, State | None]]:
    """Everybody as the visit's page shows them: actor, adviser and answer, the lead first."""
    desk = services.desk
    return [
        (desk.actor_name(p.actor_id), desk.adviser_name(p.adviser_id), p.state)
        for p in services.joint_visits.of(visit.id).parties
    ]


def told(services: Services) -> list[News]:
    return [one.news for one in services.invitations.told()]


def entries(services: Services, visit: Engagement) -> list[tuple[UUID, Status, int]]:
    """The company's timeline: which visit, how it stands and how many actors take part."""
    page = services.pages.page(services.visits.get(visit.id).company_id)
    visits = [one.record for one in page.timeline if one.kind is EntryKind.ENGAGEMENT]
    return [(v.id, v.status, len(v.actors)) for v in visits if isinstance(v, Engagement)]


REC_ALMI = [
    ("Regionalt Exportcenter", "Karin Öberg", None),
    ("Almi", "Alma Lund", State.ACCEPTED),
]


def take_again(desk: Services, file: Path) -> None:
    with suppress(AdvisorDeskError):  # one's own, or another's
        assert desk.exchange.take(file).taken == 0


def promised(services: Services, visit: Engagement, owner: Any, **more: Any) -> NextStep:
    return NextStep(
        id=new_id(),
        company_id=services.visits.get(visit.id).company_id,
        engagement_id=visit.id,
        text="Skicka underlag",
        due=services.desk.today() + timedelta(days=7),
        owner_actor_id=owner,
        **more,
    )
