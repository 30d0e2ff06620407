"""What waits to be sent, and whose it is."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import update

from advisor_desk.services.opening import Services
from advisor_desk.services.parcel_words import waiting_words
from advisor_desk.services.status import ForWhom, Status
from advisor_desk.store.rows import ChangeRow, HeardRow
from advisor_desk.system.words import Words
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.two_desks import NO, answer, at, carry, plan, promised


def test_a_record_waits_once_however_often_it_was_changed(
    services: Services, clock: FixedClock
) -> None:
    norrby = company(services)
    visit = services.visits.plan(engagement(services, norrby, clock.now() + timedelta(days=1)))
    services.visits.cancel(visit.id, "Sjuk")

    view = Status(services.desk).view()

    assert view.waiting["engagement"] == 1
    assert view.waiting["company"] == 1
    assert not view.has_more


def test_what_was_sent_waits_no_more(services: Services, clock: FixedClock) -> None:
    company(services)
    with services.desk.write() as session:
        session.execute(update(ChangeRow).values(sent_at=clock.now()))

    assert Status(services.desk).view().total == 0


def test_drafts_and_the_profile_are_never_waiting(services: Services) -> None:
    assert not {"draft", "profile"} & set(Status(services.desk).view().waiting)


def test_the_latest_word_of_any_partner_counts(services: Services, clock: FixedClock) -> None:
    assert Status(services.desk).view().heard_at is None

    with services.desk.write() as session:
        session.add(HeardRow(actor_id=actor(services, "ALMI").id, at=clock.now()))
        session.add(
            HeardRow(actor_id=actor(services, "EEN").id, at=clock.now() - timedelta(days=1))
        )

    assert Status(services.desk).view().heard_at == clock.now()


def test_invitations_and_answers_wait_for_whom_they_are_to(
    services: Services, almi: Services, clock: FixedClock, post: Path
) -> None:
    visit = plan(services, clock, at(services, "ALMI"), at(services, "EEN"))

    assert [(one.actor, one.invitations) for one in services.status.for_whom()] == [
        ("Almi", 1),
        ("Enterprise Europe Network", 1),
    ]
    carry(services, almi, post)
    assert [one.actor for one in services.status.view().for_whom] == ["Enterprise Europe Network"]
    assert almi.status.for_whom() == []
    answer(almi, visit, NO)
    assert almi.status.for_whom() == [ForWhom("Regionalt Exportcenter", 0, 1)]
    carry(almi, services, post, to_all=True)
    assert almi.status.for_whom() == []


def test_a_step_waits_for_a_file_of_its_owners_own(
    services: Services, almi: Services, clock: FixedClock, post: Path
) -> None:
    visit = plan(services, clock)
    step = promised(services, visit, actor(services, "ALMI").id)
    services.steps.add(step)
    carry(services, almi, post, to_all=True)
    assert services.status.for_whom() == [ForWhom("Almi", 0, 0, 1)]

    carry(services, almi, post)
    assert services.status.for_whom() == []
    assert almi.status.for_whom() == []


def test_what_waits_for_whom_is_told_in_few_words() -> None:
    waiting = [ForWhom("Almi", 2, 1), ForWhom("EEN", 0, 1), ForWhom("EKN", 1, 0)]

    assert waiting_words(Words("en"), waiting) == (
        "2 invitations and 1 answer for Almi and for 2 more partners"
    )
    assert waiting_words(Words("sv"), waiting, most=3) == (
        "2 inbjudningar och 1 svar till Almi, 1 svar till EEN, 1 inbjudan till EKN"
    )
    assert waiting_words(Words("de"), []) == ""
    assert waiting_words(Words("de"), [ForWhom("EEN", 1, 2, 1)]) == (
        "1 Einladung, 2 Antworten und 1 Schritt für EEN"
    )
