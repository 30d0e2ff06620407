"""What waits in the inbox: counted as it is shown."""

from datetime import timedelta

from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.referrals import Happening, Referral, State
from advisor_desk.services.inbox import RECEIVED
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import ReferralRow
from tests.clock import FixedClock
from tests.desks import actor, company
from tests.services.test_first_visit import referral


def handed_to_us(services: Services, clock: FixedClock, hours: int = 20) -> Referral:
    """A referral that Almi sent here, whose clock runs out in so many hours."""
    made = referral(
        services,
        company(services, f"Norrby {new_id().hex[:6]} AB").id,
        state=State.SENT,
        sent_at=clock.now(),
        answer_by=clock.now() + timedelta(hours=hours),
    )
    almi, me = actor(services, "ALMI"), services.desk.me
    values = {**vars(made), "from_actor_id": almi.id, "to_actor_id": me.actor.id}
    with services.desk.write() as session:
        session.add(ReferralRow.of(Referral(**values)))
    return Referral(**values)


def test_nothing_waits_on_an_empty_desk(services: Services) -> None:
    assert set(services.inbox.waiting().values()) == {0}


def test_a_referral_to_us_waits_until_it_is_answered(
    services: Services, clock: FixedClock
) -> None:
    came = handed_to_us(services, clock)
    assert services.inbox.waiting()[RECEIVED] == 1

    services.referrals.record(
        Happening(
            id=new_id(),
            referral_id=came.id,
            state=State.ACCEPTED,
            at=clock.now(),
            said_by="Karin Öberg",
            channel=Channel.TELEPHONE,
        )
    )

    assert services.inbox.waiting()[RECEIVED] == 0
    assert services.inbox.received() == []


def test_the_first_clock_to_run_out_comes_first(services: Services, clock: FixedClock) -> None:
    later, sooner = handed_to_us(services, clock, 30), handed_to_us(services, clock, 3)

    assert [found.id for found, _ in services.inbox.received()] == [sooner.id, later.id]


def test_a_referral_of_ours_waits_at_the_other_end(services: Services, clock: FixedClock) -> None:
    sent = referral(services, company(services).id, state=State.SENT, sent_at=clock.now())
    with services.desk.write() as session:
        session.add(ReferralRow.of(sent))

    assert services.inbox.waiting()[RECEIVED] == 0
