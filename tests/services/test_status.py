"""What waits to be sent, and whose it is."""

from datetime import timedelta

from sqlalchemy import update

from advisor_desk.services.opening import Services
from advisor_desk.services.status import Status
from advisor_desk.store.rows import ChangeRow, HeardRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement


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
