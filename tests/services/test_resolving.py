"""Deciding about a collision, and taking it back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Channel, Engagement, ReasonMissing, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import Answer, State
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.outreach.collisions import Pair, pair_of
from advisor_desk.domain.outreach.resolutions import (
    AgreementUnattributed,
    CollisionGone,
    NothingToDivide,
    NothingToJoin,
    NotYoursToResolve,
    Solution,
    Standing,
)
from advisor_desk.services.opening import Services
from advisor_desk.services.profile import Profile
from advisor_desk.store import outbox
from tests.desks import company
from tests.services.joint import adviser, invitations_of, me, moved, ours, theirs

AGREED = Answer(accepts=True, said_by="Samir Haddad", channel=Channel.TELEPHONE)
ASKED = Answer(accepts=True)
WHY = "Blir ett gemensamt besök."


@pytest.fixture
def norrby(services: Services) -> Company:
    return company(services)


@pytest.fixture
def mine(services: Services, norrby: Company) -> Engagement:
    return ours(services, norrby, 5)


@pytest.fixture
def almis(services: Services, norrby: Company) -> Engagement:
    return theirs(services, norrby, 15, adviser_id=adviser(services, "ALMI").id)


@pytest.fixture
def pair(mine: Engagement, almis: Engagement) -> Pair:
    return pair_of(mine.id, almis.id)


def standing(services: Services, pair: Pair) -> Standing:
    return services.collisions.get(pair).case.standing


def step(services: Services, at: Engagement, text: str = "Skicka underlag") -> NextStep:
    return NextStep(
        id=new_id(),
        company_id=at.company_id,
        engagement_id=at.id,
        text=text,
        due=services.desk.today() + timedelta(days=7),
        owner_actor_id=at.actor_id,
        owner_adviser_id=at.adviser_id,
    )


class TestMakingItJoint:
    def test_they_come_along_to_ours_as_they_said(
        self, services: Services, pair: Pair, mine: Engagement, almis: Engagement
    ) -> None:
        services.resolving.make_joint(pair, mine.id, AGREED, because=WHY)

        [invitation] = invitations_of(services, mine)
        assert services.visits.get(mine.id).actors == {mine.actor_id, almis.actor_id}
        assert (invitation.state, invitation.said_by) == (State.ACCEPTED, "Samir Haddad")
        assert services.visits.get(almis.id).cancelled_because == WHY
        assert standing(services, pair) is Standing.RESOLVED
        assert services.collisions.mine() == []

    def test_where_nobody_agreed_yet_they_are_asked_and_their_visit_stands(
        self, services: Services, pair: Pair, mine: Engagement, almis: Engagement
    ) -> None:
        services.resolving.make_joint(pair, mine.id, ASKED, because=WHY)

        [invitation] = invitations_of(services, mine)
        assert (invitation.state, invitation.replaces) == (State.ASKED, almis.id)
        assert services.visits.get(almis.id).status is Status.PLANNED
        assert standing(services, pair) is Standing.RESOLVED

    def test_when_they_decline_it_is_open_again(
        self, services: Services, pair: Pair, mine: Engagement
    ) -> None:
        services.resolving.make_joint(pair, mine.id, ASKED, because=WHY)
        [invitation] = invitations_of(services, mine)

        answer = Answer(accepts=False, reason="Nej", said_by="Samir", channel=Channel.EMAIL)
        services.joint_visits.answer(invitation.id, answer)

        assert standing(services, pair) is Standing.OPEN
        assert len(services.collisions.mine()) == 1

    def test_we_come_along_to_theirs_when_they_agreed(
        self, services: Services, pair: Pair, mine: Engagement, almis: Engagement
    ) -> None:
        with pytest.raises(AgreementUnattributed):
            services.resolving.make_joint(pair, almis.id, ASKED, because=WHY)

        services.resolving.make_joint(pair, almis.id, AGREED, because=WHY)

        [invitation] = invitations_of(services, almis)
        assert invitation.guest == me(services)
        assert invitation.said_by == "Samir Haddad"
        assert services.visits.get(mine.id).status is Status.CANCELLED

    @pytest.mark.parametrize("keeps_ours", [True, False])
    def test_undone_there_are_two_visits_again(
        self, services: Services, pair: Pair, mine: Engagement, almis: Engagement, keeps_ours: bool
    ) -> None:
        kept = mine if keeps_ours else almis
        made = services.resolving.make_joint(pair, kept.id, AGREED, because=WHY)

        services.resolving.undo(made.id)

        assert standing(services, pair) is Standing.OPEN
        for visit in (mine, almis):
            found = services.visits.get(visit.id)
            assert (found.status, found.participants) == (Status.PLANNED, ())
            assert found.cancelled_because == ""

    def test_a_visit_that_was_held_is_nothing_to_join(
        self, services: Services, norrby: Company, mine: Engagement
    ) -> None:
        held = theirs(services, norrby, -9, status=Status.DONE)

        with pytest.raises(NothingToJoin):
            services.resolving.make_joint(pair_of(mine.id, held.id), mine.id, AGREED, because=WHY)


class TestDividing:
    def test_each_knows_what_it_does_next(
        self, services: Services, pair: Pair, mine: Engagement, almis: Engagement
    ) -> None:
        steps = [step(services, mine), step(services, almis, "Ring banken")]

        services.resolving.divide(pair, steps, "Delat per telefon")

        view = services.collisions.get(pair)
        assert view.case.standing is Standing.RESOLVED
        assert {s.owner_actor_id for s in view.steps} == {mine.actor_id, almis.actor_id}
        assert view.decided[0].note == "Delat per telefon"

    def test_undone_the_steps_that_are_not_done_are_gone(
        self, services: Services, pair: Pair, mine: Engagement, almis: Engagement
    ) -> None:
        steps = [step(services, mine), step(services, almis, "Ring banken")]
        made = services.resolving.divide(pair, steps)
        services.steps.finish(steps[0].id)

        services.resolving.undo(made.id)

        assert [s.text for s in services.collisions.get(pair).steps] == ["Skicka underlag"]
        assert standing(services, pair) is Standing.OPEN

    def test_without_a_step_nothing_is_divided(
        self, services: Services, pair: Pair, mine: Engagement
    ) -> None:
        with pytest.raises(NothingToDivide):
            services.resolving.divide(pair, [step(services, mine, "  ")])


class TestNoting:
    def test_it_is_known_and_stays(self, services: Services, pair: Pair, mine: Engagement) -> None:
        services.resolving.note(pair, "Vi har talats vid; båda går.")

        view = services.collisions.get(pair)
        assert view.case.standing is Standing.RESOLVED
        assert [(d.solution, d.by) for d in view.decided] == [
            (Solution.NOTED, services.desk.me.adviser.id)
        ]
        assert services.visits.get(mine.id).status is Status.PLANNED

    def test_it_says_why(self, services: Services, pair: Pair) -> None:
        with pytest.raises(ReasonMissing):
            services.resolving.note(pair, "\n ")

    def test_moved_to_another_day_it_is_open_again_and_moved_back_it_is_not(
        self, services: Services, pair: Pair, almis: Engagement
    ) -> None:
        services.resolving.note(pair, "Vi har talats vid.")

        moved(services, almis, days=2)
        assert standing(services, pair) is Standing.OPEN
        moved(services, almis, days=-2)
        assert standing(services, pair) is Standing.RESOLVED

    def test_another_hour_changes_nothing(
        self, services: Services, pair: Pair, almis: Engagement
    ) -> None:
        services.resolving.note(pair, "Vi har talats vid.")

        moved(services, almis, hours=2)

        assert standing(services, pair) is Standing.RESOLVED

    def test_undone_it_is_open(self, services: Services, pair: Pair) -> None:
        made = services.resolving.note(pair, "Vi har talats vid.")

        services.resolving.undo(made.id)

        assert standing(services, pair) is Standing.OPEN
        assert services.collisions.get(pair).decided == []


def test_each_decision_is_among_what_partners_are_sent(services: Services, pair: Pair) -> None:
    made = services.resolving.note(pair, "Vi har talats vid.")
    services.resolving.undo(made.id)

    with services.desk.look() as place:
        told = [c for c in outbox.unsent(place, 1000) if c.record_id == made.id]
    assert [c.table for c in told] == ["collision_resolution"] * 2


def test_it_is_for_those_it_concerns_and_for_a_coordinator(
    services: Services, norrby: Company
) -> None:
    both = pair_of(theirs(services, norrby, 5).id, theirs(services, norrby, 9, by="EEN").id)
    services.resolving.note(both, "De har talats vid.")
    profile = Profile(services.desk)
    profile.save(replace(profile.facts(), is_coordinator=False))

    with pytest.raises(NotYoursToResolve):
        services.resolving.note(both, "De har talats vid igen.")


def test_nothing_is_decided_of_two_that_do_not_collide(
    services: Services, norrby: Company, mine: Engagement
) -> None:
    far = theirs(services, norrby, 90)

    with pytest.raises(CollisionGone):
        services.resolving.note(pair_of(mine.id, far.id), "Klart")
