"""Desks of any size for the benchmarks, written fast: made-up companies, visits, referrals."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Table, insert

from advisor_desk.domain.actors import Actor
from advisor_desk.domain.checklists import Answer, Checklist, Value
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.engagements import Engagement, HeadCount, Participant, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral, State, make_reference
from advisor_desk.services.opening import Services, build, make_desk
from advisor_desk.store.rows import (
    ActorRow,
    ChecklistRow,
    CompanyRow,
    ContactRow,
    EngagementRow,
    NextStepRow,
    ReferralRow,
    Shared,
)
from tests.clock import FixedClock
from tests.desks import KARIN, PASSPHRASE

EACH = 20
"""Engagements a company, so that every desk has companies alike and only their number grows."""

_TEXT = "Kunden vill till Norge under våren. Vi gick igenom tull, moms och betalning. " * 8


def made_up_desk(
    folder: Path, engagements: int, each: float = EACH, partners: int = 0
) -> tuple[Services, list[UUID]]:
    """An open desk with so many engagements, and the companies it has.

    `each` is how many there are of a company, `partners` how many actors at least.
    """
    desk, _ = make_desk(folder, KARIN, PASSPHRASE, FixedClock())
    services = build(desk)
    chance = random.Random(engagements)
    ids = [new_id(1_600_000_000_000 + place) for place in range(round(engagements / each))]
    _add_actors(services, partners)
    actors = list(desk.people.actors)
    with desk.database.engine.execution_options(begin="BEGIN IMMEDIATE").begin() as writing:
        for kind, values in _everything(services, chance, ids, actors, engagements):
            writing.execute(insert(_table(kind)), [_columns(kind, value) for value in values])
    with desk.database.engine.connect() as reading:
        reading.exec_driver_sql("ANALYZE")
        reading.commit()
    return services, ids


def _add_actors(services: Services, partners: int) -> None:
    with services.desk.write() as session:
        for n in range(len(services.desk.people.actors), partners):
            session.add(ActorRow.of(Actor(id=new_id(), code=f"A{n}", name=f"Aktör {n}")))


def _everything(
    services: Services,
    chance: random.Random,
    ids: list[UUID],
    actors: list[UUID],
    engagements: int,
) -> Iterator[tuple[type[Shared[Any]], list[Any]]]:
    me = services.desk.me
    yield (
        CompanyRow,
        [
            Company(id=i, name=f"Företag {n} AB", town="Borås", number=f"55{n:08}")
            for n, i in enumerate(ids)
        ],
    )
    yield (
        ContactRow,
        [
            Contact(id=new_id(), company_id=i, name=f"Person {n}", telephone=f"070 {n:07}")
            for n, i in enumerate(ids)
            for _ in range(2)
        ],
    )
    yield (
        EngagementRow,
        [
            _engagement(chance, ids[n % len(ids)], actors, me.adviser.id)
            for n in range(engagements)
        ],
    )
    yield (
        NextStepRow,
        [
            NextStep(
                id=new_id(),
                company_id=i,
                text="Skicka underlag",
                due=_day(chance),
                owner_actor_id=me.actor.id,
                owner_adviser_id=me.adviser.id,
                done_on=_day(chance) if chance.random() < 0.9 else None,
            )
            for i in ids
            for _ in range(3)
        ],
    )
    yield ChecklistRow, [_checklist(services, i) for i in ids if chance.random() < 0.8]
    yield ReferralRow, [_referral(chance, i, actors, me.adviser.id) for i in ids]


def _engagement(
    chance: random.Random, company_id: UUID, actors: list[UUID], adviser_id: UUID
) -> Engagement:
    actor = chance.choice(actors)
    hours = timedelta(hours=chance.randrange(-500, 40_000))
    moment = datetime(2026, 11, 23, 9, tzinfo=UTC) - hours
    is_done = moment < datetime(2026, 11, 23, tzinfo=UTC)
    return Engagement(
        id=new_id(),
        company_id=company_id,
        actor_id=actor,
        adviser_id=adviser_id if chance.random() < 0.02 else new_id(),
        role=chance.choice(list(Role)),
        status=Status.DONE if is_done else Status.PLANNED,
        starts_at=moment,
        ends_at=moment + timedelta(hours=1),
        purpose="Första besöket",
        needs=(Need.FINANCING,),
        participants=_joint(chance, actors),
        met=HeadCount(women=1, men=2),
        summary=_TEXT,
    )


def _joint(chance: random.Random, actors: list[UUID]) -> tuple[Participant, ...]:
    """One visit in four is made together with another actor."""
    return (Participant(actor_id=chance.choice(actors)),) if chance.random() < 0.25 else ()


def _checklist(services: Services, company_id: UUID) -> Checklist:
    questions = services.checklists.questions()
    return Checklist(
        id=new_id(),
        company_id=company_id,
        engagement_id=None,
        actor_id=services.desk.me.actor.id,
        adviser_id=services.desk.me.adviser.id,
        question_set=questions.code,
        question_set_version=questions.version,
        filled_on=date(2026, 3, 1),
        answers=tuple(
            Answer(item=i.code, value=Value.YES, asked=i.texts["sv"]) for i in questions.items
        ),
    )


def _referral(
    chance: random.Random, company_id: UUID, actors: list[UUID], adviser_id: UUID
) -> Referral:
    state = chance.choices([State.SENT, State.CLOSED], [1, 9])[0]
    return Referral(
        id=new_id(),
        reference=make_reference("REC", 2026, chance.getrandbits(30)) + new_id().hex[-6:],
        company_id=company_id,
        from_actor_id=chance.choice(actors),
        from_adviser_id=adviser_id,
        to_actor_id=chance.choice(actors),
        to_function_id=None,
        needs=(Need.FINANCING,),
        ask="Rörelsekapital",
        state=state,
        sent_at=datetime(2026, 11, 2, tzinfo=UTC),
        answer_by=datetime(2026, 11, 3, tzinfo=UTC),
    )


def _day(chance: random.Random) -> date:
    return date(2026, 11, 23) + timedelta(days=chance.randrange(-300, 30))


def _columns(kind: type[Shared[Any]], value: Any) -> dict[str, Any]:
    row = kind.of(value)
    derived = {"folded": f" {value.name.lower()} "} if "folded" in kind.derived else {}
    if kind is ChecklistRow:
        derived = {"is_complete": value.is_complete, "holds_from": value.holds_from}
    told = {c.name: getattr(row, _key(kind, c.name), None) for c in kind.__table__.columns}
    return {**told, "version": 1, **derived}


def _table(kind: type[Shared[Any]]) -> Table:
    table = kind.__table__
    assert isinstance(table, Table)
    return table


def _key(kind: type[Shared[Any]], column: str) -> str:
    return kind.__mapper__.get_property_by_column(kind.__table__.c[column]).key
