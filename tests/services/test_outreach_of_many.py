"""Advice on a whole board: what one visit is told alone, with as many questions as for one."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from advisor_desk.domain.companies import Company, NoContact
from advisor_desk.domain.engagements import Engagement, Role, Status
from advisor_desk.domain.merging import CompanyField, Side
from advisor_desk.domain.outreach import Advice, Level
from advisor_desk.domain.referrals import State
from advisor_desk.services.opening import Services
from advisor_desk.store.outreach import knowledge, knowledge_of
from advisor_desk.store.rows import EngagementRow, ReferralRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.linked import referral

KEEP = dict.fromkeys(CompanyField, Side.KEPT)


def board(services: Services, clock: FixedClock) -> list[Engagement]:
    """A week in which something speaks against most visits, and nothing against one."""
    almi, een = actor(services, "ALMI"), actor(services, "EEN")
    norrby, aasa, fritt = (company(services, name) for name in ("Norrby", "Åsa", "Fritt"))
    never = company(services, "Aldrig")
    wish = NoContact(since=clock.today(), said_by="Sanna Mäkinen")
    services.companies.say_no_contact(never.id, wish)
    sent = replace(referral(services, aasa), state=State.SENT, sent_at=clock.now())
    day = timedelta(days=1)
    visits = [
        engagement(services, norrby, clock.now() + day, by=almi),
        engagement(services, norrby, clock.now() + 2 * day),
        engagement(services, norrby, clock.now() + 9 * day, Role.EXPERT, by=een),
        engagement(services, aasa, clock.now() + 3 * day),
        engagement(services, never, clock.now() + 3 * day),
        engagement(services, fritt, clock.now() + 4 * day),
        engagement(services, fritt, clock.now() + 300 * day, by=een),
    ]
    made = engagement(services, aasa, clock.now() - 80 * day, by=almi, status=Status.DONE)
    with services.desk.write() as session:
        session.add_all(EngagementRow.of(visit) for visit in (*visits, made))
        session.add(ReferralRow.of(sent))
    return visits


def alone(services: Services, visit: Engagement) -> Advice:
    return services.outreach.advise(
        visit.company_id,
        visit.role,
        visit.starts_at.astimezone().date(),
        actor_id=visit.actor_id,
        joint_with=visit.actors,
        invited_by=visit.invited_by,
        itself=visit.id,
    )


def test_each_is_advised_as_if_it_were_asked_about_alone(
    services: Services, clock: FixedClock
) -> None:
    visits = board(services, clock)

    advised = services.outreach.advise_each(visits)

    assert advised == {visit.id: alone(services, visit) for visit in visits}
    assert {one.level for one in advised.values()} >= {Level.HOLD, Level.CLEAR_AS_KNOWN}


def test_knowledge_of_one_is_knowledge_of_many_with_one(
    services: Services, clock: FixedClock
) -> None:
    asked = {visit.company_id for visit in board(services, clock)}

    with services.desk.look() as place:
        assert knowledge_of(place, asked) == {one: knowledge(place, one) for one in asked}


def test_nothing_is_asked_of_an_empty_board(services: Services) -> None:
    assert services.outreach.advise_each([]) == {}


def test_a_whole_board_takes_as_many_questions_as_one_visit(
    services: Services, clock: FixedClock
) -> None:
    visits = board(services, clock)

    assert questions(services, visits) == questions(services, visits[:1])


def test_a_visit_is_advised_on_with_what_is_known_of_the_merged_company(
    services: Services, clock: FixedClock
) -> None:
    kept, gone, last = (company(services, name) for name in ("Norrby", "Norrby Mek", "Norrby 2"))
    almi = actor(services, "ALMI")
    with services.desk.write() as session:
        visit = engagement(services, gone, clock.now() + timedelta(days=1), by=almi)
        session.add(EngagementRow.of(visit))
    merge(services, kept, gone)
    merge(services, last, kept)

    [advice] = services.outreach.advise_each([engagement(services, gone, clock.now())]).values()

    assert advice.level is Level.HOLD


def merge(services: Services, kept: Company, gone: Company) -> None:
    services.merging.merge(kept.id, gone.id, KEEP)


def questions(services: Services, visits: Sequence[Engagement]) -> int:
    with listening(services) as said:
        services.outreach.advise_each(visits)
    return len(said)


@contextmanager
def listening(services: Services) -> Iterator[list[str]]:
    """The statements that the desk's own connection runs meanwhile."""
    said: list[str] = []
    with services.desk.database.connections.lent() as connection:
        connection.set_trace_callback(said.append)
    yield said
    with services.desk.database.connections.lent() as connection:
        connection.set_trace_callback(None)
