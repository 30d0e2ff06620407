"""Asking along, answering, handing over the lead, and who is told of what."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import (
    Channel,
    Engagement,
    NotPlanned,
    Participant,
    Role,
    Status,
)
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import (
    Answer,
    InvitationOver,
    News,
    NotTakingPart,
    NotTheLead,
    State,
)
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach import Cause
from advisor_desk.services.inbox import INVITATIONS
from advisor_desk.services.opening import Services
from advisor_desk.store import outbox
from advisor_desk.store.errors import ChangedMeanwhile
from advisor_desk.store.rows import InvitationRow
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.joint import adviser, invitations_of, invited, me, moved, ours, saved, theirs

YES = Answer(accepts=True)
NO = Answer(accepts=False, reason="Krockar med styrelsemötet")
TOLD = Answer(accepts=True, said_by="Samir Haddad", channel=Channel.TELEPHONE)


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services)


@pytest.fixture
def samir(services: Services) -> Participant:
    return Participant(
        actor_id=actor(services, "ALMI").id, adviser_id=adviser(services, "ALMI").id
    )


@pytest.fixture
def together(services: Services, norrby: Company, samir: Participant) -> Engagement:
    """Our visit, with Samir asked along."""
    plan = engagement(services, norrby, services.desk.now() + timedelta(days=5))
    return services.visits.plan(replace(plan, participants=(samir,)))


def news(services: Services) -> list[News]:
    return [told.news for told in services.invitations.told()]


def states(services: Services, visit: Engagement) -> list[State | None]:
    return [party.state for party in services.joint_visits.of(visit.id).parties]


class TestAsking:
    def test_planning_with_others_asks_them(
        self, services: Services, together: Engagement
    ) -> None:
        [invitation] = invitations_of(services, together)

        assert invitation.state is State.ASKED
        assert invitation.invited_by == services.desk.me.adviser.id
        assert states(services, together) == [None, State.ASKED]

    def test_the_invitation_is_among_what_partners_are_sent(
        self, services: Services, together: Engagement
    ) -> None:
        [invitation] = invitations_of(services, together)
        with services.desk.look() as place:
            told = {(c.table, c.record_id) for c in outbox.unsent(place, 1000)}

        assert ("invitation", invitation.id) in told

    def test_who_is_taken_out_of_the_plan_is_asked_no_longer(
        self, services: Services, together: Engagement
    ) -> None:
        services.visits.plan(replace(services.visits.get(together.id), participants=()))

        assert states(services, together) == [None, State.WITHDRAWN]

    def test_moving_the_visit_keeps_the_answer_and_is_news(
        self, services: Services, together: Engagement
    ) -> None:
        [invitation] = invitations_of(services, together)
        services.joint_visits.answer(invitation.id, TOLD)
        later = timedelta(days=1)
        found = services.visits.get(together.id)
        moved = replace(found, starts_at=found.starts_at + later, ends_at=found.ends_at + later)

        services.visits.plan(moved)

        [invitation] = invitations_of(services, together)
        assert invitation.state is State.ACCEPTED
        assert invitation.known.starts_at == together.starts_at

    def test_they_can_be_asked_no_longer_and_then_again(
        self, services: Services, together: Engagement, samir: Participant
    ) -> None:
        [invitation] = invitations_of(services, together)

        services.joint_visits.withdraw(invitation.id)
        assert services.visits.get(together.id).participants == ()
        with pytest.raises(InvitationOver):
            services.joint_visits.withdraw(invitation.id)

        services.visits.plan(replace(services.visits.get(together.id), participants=(samir,)))
        assert states(services, together) == [None, State.ASKED]


class TestAnswering:
    def test_another_actors_answer_is_recorded_by_hand(
        self, services: Services, together: Engagement
    ) -> None:
        [invitation] = invitations_of(services, together)

        services.joint_visits.answer(invitation.id, TOLD)

        [invitation] = invitations_of(services, together)
        assert (invitation.state, invitation.said_by) == (State.ACCEPTED, "Samir Haddad")

    def test_one_who_declines_takes_no_part_and_is_remembered_with_the_reason(
        self, services: Services, together: Engagement
    ) -> None:
        [invitation] = invitations_of(services, together)

        services.joint_visits.answer(invitation.id, replace(TOLD, accepts=False, reason="Sjuk"))

        joint = services.joint_visits.of(together.id)
        assert not joint.engagement.is_joint
        assert [p.state for p in joint.parties] == [None, State.DECLINED]
        assert joint.parties[1].invitation
        assert joint.parties[1].invitation.reason == "Sjuk"

    def test_whoever_accepts_where_nobody_was_named_goes(
        self, services: Services, norrby: Company
    ) -> None:
        visit = theirs(services, norrby, 5)
        invitation = invited(services, visit, replace(me(services), adviser_id=None))

        services.joint_visits.answer(invitation.id, YES)

        assert services.visits.get(visit.id).participants == (me(services),)
        assert states(services, visit) == [None, State.ACCEPTED]

    def test_a_visit_of_ones_own_gives_way_to_the_joint_one(
        self, services: Services, norrby: Company
    ) -> None:
        mine, visit = ours(services, norrby, 6), theirs(services, norrby, 5)
        invitation = invited(services, visit, me(services))
        _replace(services, invitation.id, mine)

        services.joint_visits.answer(invitation.id, YES, replaced_because="Gemensamt besök")

        assert services.visits.get(mine.id).status is Status.CANCELLED
        assert services.visits.get(mine.id).cancelled_because == "Gemensamt besök"

    def test_an_answer_is_undone_with_all_it_did(
        self, services: Services, norrby: Company
    ) -> None:
        mine, visit = ours(services, norrby, 6), theirs(services, norrby, 5)
        invitation = invited(services, visit, me(services))
        _replace(services, invitation.id, mine)
        undo = services.joint_visits.answer(invitation.id, YES, replaced_because="Gemensamt")

        services.joint_visits.undo(undo)

        assert services.visits.get(mine.id).status is Status.PLANNED
        assert states(services, visit) == [None, State.ASKED]

    def test_not_over_what_came_since(self, services: Services, together: Engagement) -> None:
        [invitation] = invitations_of(services, together)
        undo = services.joint_visits.answer(invitation.id, TOLD)
        services.joint_visits.answer(invitation.id, replace(TOLD, accepts=False, reason="Sjuk"))

        with pytest.raises(ChangedMeanwhile):
            services.joint_visits.undo(undo)

    def test_an_invitation_counts_as_joint_and_a_declined_one_does_not(
        self, services: Services, norrby: Company
    ) -> None:
        visit = theirs(services, norrby, 5)
        invitation = invited(services, visit, me(services))
        on = services.desk.today() + timedelta(days=6)

        def causes() -> set[Cause]:
            found = services.outreach.advise(norrby.id, Role.OUTREACH, on)
            return {reason.cause for reason in found.reasons}

        assert Cause.PLANNED_BY_OTHER not in causes()
        services.joint_visits.answer(invitation.id, NO)
        assert Cause.PLANNED_BY_OTHER in causes()


class TestBeingTold:
    def test_an_invitation_waits_in_the_inbox(self, services: Services, norrby: Company) -> None:
        invited(services, theirs(services, norrby, 5), me(services))

        [told] = services.invitations.told()

        assert (told.news, told.company) == (News.ASKED, norrby.name)
        assert services.inbox.waiting()[INVITATIONS] == 1

    def test_a_colleagues_does_not(self, services: Services, norrby: Company) -> None:
        colleague = adviser(services, services.desk.me.actor.code, "Jonas Hallén")
        guest = replace(me(services), adviser_id=colleague.id)
        invited(services, theirs(services, norrby, 5), guest)

        assert news(services) == []

    def test_what_was_answered_waits_no_longer(self, services: Services, norrby: Company) -> None:
        invitation = invited(services, theirs(services, norrby, 5), me(services))

        services.joint_visits.answer(invitation.id, YES)

        assert news(services) == []
        assert services.inbox.waiting()[INVITATIONS] == 0

    @pytest.mark.parametrize(
        ("change", "expected"), [("move", News.MOVED), ("cancel", News.CANCELLED)]
    )
    def test_who_comes_is_told_of_a_change_until_they_have_seen_it(
        self, services: Services, norrby: Company, change: str, expected: News
    ) -> None:
        visit = theirs(services, norrby, 5)
        invitation = invited(services, visit, me(services))
        services.joint_visits.answer(invitation.id, YES)
        if change == "move":
            moved(services, visit, hours=2)
        else:
            known = services.visits.get(visit.id)
            saved(services, replace(known, status=Status.CANCELLED, cancelled_because="sjuk"))

        assert news(services) == [expected]
        undo = services.joint_visits.see(invitation.id)
        assert news(services) == []
        services.joint_visits.undo(undo)
        assert news(services) == [expected]

    def test_nothing_waits_of_a_day_that_is_over(
        self, services: Services, norrby: Company, clock: FixedClock
    ) -> None:
        invited(services, theirs(services, norrby, 5), me(services))

        clock.advance(days=6)

        assert news(services) == []


class TestLeading:
    def test_the_lead_goes_over_and_the_former_lead_is_told_of_changes(
        self, services: Services, together: Engagement, samir: Participant
    ) -> None:
        [invitation] = invitations_of(services, together)
        services.joint_visits.answer(invitation.id, TOLD)

        services.joint_visits.hand_over_lead(together.id, samir)

        visit = services.visits.get(together.id)
        assert (visit.actor_id, visit.adviser_id) == (samir.actor_id, samir.adviser_id)
        assert visit.participants == (me(services),)
        assert news(services) == []
        moved(services, visit, hours=1)
        assert news(services) == [News.MOVED]

    def test_it_is_undone(
        self, services: Services, together: Engagement, samir: Participant
    ) -> None:
        [invitation] = invitations_of(services, together)
        services.joint_visits.answer(invitation.id, TOLD)
        before = _named(services, together)

        undo = services.joint_visits.hand_over_lead(together.id, samir)
        services.joint_visits.undo(undo)

        assert _named(services, together) == before

    def test_not_to_one_who_has_not_accepted(
        self, services: Services, together: Engagement, samir: Participant
    ) -> None:
        with pytest.raises(NotTakingPart):
            services.joint_visits.hand_over_lead(together.id, samir)

    def test_not_by_one_who_does_not_lead(self, services: Services, norrby: Company) -> None:
        visit = theirs(services, norrby, 5)
        invitation = invited(services, visit, me(services))

        with pytest.raises(NotTheLead):
            services.joint_visits.hand_over_lead(visit.id, me(services))
        with pytest.raises(NotTheLead):
            services.joint_visits.withdraw(invitation.id)

    def test_not_of_a_visit_that_is_cancelled(
        self, services: Services, together: Engagement, samir: Participant
    ) -> None:
        services.visits.cancel(together.id, "sjuk")

        with pytest.raises(NotPlanned):
            services.joint_visits.hand_over_lead(together.id, samir)

    def test_the_lead_comes_back_when_it_was_handed_over_here(
        self, services: Services, norrby: Company
    ) -> None:
        """Another desk made us the lead: it is news, and ours to hand on."""
        visit = theirs(services, norrby, 5)
        invitation = invited(services, visit, me(services))
        services.joint_visits.answer(invitation.id, YES)
        known, mine = services.visits.get(visit.id), me(services)
        former = Participant(actor_id=known.actor_id, adviser_id=known.adviser_id)
        led = replace(known, actor_id=mine.actor_id, adviser_id=mine.adviser_id)
        saved(services, replace(led, participants=(former,)))

        assert news(services) == [News.LEADS]
        services.joint_visits.hand_over_lead(visit.id, former)
        assert services.visits.get(visit.id).participants == (mine,)


class TestOwnPart:
    def test_a_guest_keeps_notes_of_its_own_and_promises_steps(
        self, services: Services, norrby: Company
    ) -> None:
        visit = theirs(services, norrby, -1, status=Status.DONE)
        mine = services.desk.me
        step = NextStep(
            id=new_id(),
            company_id=norrby.id,
            engagement_id=visit.id,
            text="Skicka tulltaxan",
            due=services.desk.today() + timedelta(days=3),
            owner_actor_id=mine.actor.id,
            owner_adviser_id=mine.adviser.id,
        )

        services.joint_visits.write_own(visit.id, "Deras marginal är 4 %.", [step], [])

        assert services.own_notes.of(visit.id) == "Deras marginal är 4 %."
        [kept] = services.joint_visits.of(visit.id).steps
        assert kept.text == "Skicka tulltaxan"
        services.joint_visits.write_own(visit.id, "", [], [kept.id])
        assert services.joint_visits.of(visit.id).steps == []


def _named(services: Services, visit: Engagement) -> list[tuple[UUID | None, State | None]]:
    parties = services.joint_visits.of(visit.id).parties
    return [(party.adviser_id, party.state) for party in parties]


def _replace(services: Services, invitation_id: UUID, mine: Engagement) -> None:
    with services.desk.write() as session:
        session.get_one(InvitationRow, invitation_id).replaces = mine.id
