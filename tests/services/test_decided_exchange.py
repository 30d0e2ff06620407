"""Collisions, promises and takeovers between desks that only hand each other files."""

from dataclasses import replace
from pathlib import Path

import pytest

from advisor_desk.domain.actors import Adviser
from advisor_desk.domain.engagements import Channel, Engagement, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import Answer, State
from advisor_desk.domain.outreach.collisions import pair_of
from advisor_desk.domain.outreach.resolutions import Solution, Standing
from advisor_desk.services.opening import Services
from tests.clock import FixedClock
from tests.desks import actor
from tests.services.joint import adviser
from tests.services.two_desks import (
    REC_ALMI,
    YES,
    answer,
    at,
    carry,
    invited,
    plan,
    promised,
    take_again,
    who,
)

SECRET = "Ägaren överväger att sälja"
AGREED = Answer(accepts=True, said_by="Alma Lund", channel=Channel.TELEPHONE)


class TestColliding:
    def colliding(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> tuple[Engagement, Engagement]:
        """Each planned without knowing of the other; now both know."""
        ours, theirs = plan(services, clock), plan(almi, clock, days=6)
        carry(services, almi, post)
        carry(almi, services, post)
        return ours, theirs

    def standings(self, *desks: Services, of: tuple[Engagement, Engagement]) -> set[Standing]:
        pair = pair_of(of[0].id, of[1].id)
        return {desk.collisions.get(pair).case.standing for desk in desks}

    def test_what_is_noted_on_one_desk_is_seen_decided_on_the_other(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        both = self.colliding(services, almi, clock, post)
        assert self.standings(services, almi, of=both) == {Standing.OPEN}
        pair = pair_of(both[0].id, both[1].id)
        services.resolving.note(pair, "Två olika frågor.")
        carry(services, almi, post)

        assert self.standings(services, almi, of=both) == {Standing.RESOLVED}
        assert almi.collisions.get(pair).decided[0].note == "Två olika frågor."
        assert almi.collisions.mine() == []

    def test_and_can_be_undone_there(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        both = self.colliding(services, almi, clock, post)
        made = services.resolving.note(pair_of(both[0].id, both[1].id), "Två olika frågor.")
        carry(services, almi, post)
        almi.resolving.undo(made.id)
        carry(almi, services, post)

        assert self.standings(services, almi, of=both) == {Standing.OPEN}
        take_again(almi, post / "002.parcel")
        assert self.standings(services, almi, of=both) == {Standing.OPEN}

    def test_made_joint_as_agreed_there_is_one_visit_on_both_desks(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        ours, theirs = both = self.colliding(services, almi, clock, post)
        services.resolving.make_joint(
            pair_of(*(one.id for one in both)), ours.id, AGREED, because="Vi går ihop", text="Ihop"
        )
        carry(services, almi, post)

        assert almi.visits.get(theirs.id).status is Status.CANCELLED
        assert who(almi, ours) == who(services, ours)
        assert self.standings(services, almi, of=both) == {Standing.RESOLVED}
        carry(almi, services, post)
        assert services.visits.get(theirs.id).status is Status.CANCELLED

    def test_we_go_along_to_theirs_and_they_see_it(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        ours, theirs = both = self.colliding(services, almi, clock, post)
        services.resolving.make_joint(
            pair_of(*(one.id for one in both)), theirs.id, AGREED, because="Vi går ihop"
        )
        carry(services, almi, post)

        assert almi.visits.get(ours.id).status is Status.CANCELLED
        assert [name for name, _, _ in who(almi, theirs)] == ["Almi", "Regionalt Exportcenter"]
        assert almi.visits.get(theirs.id).is_joint

    @pytest.mark.parametrize("at_ours", [True, False])
    def test_made_joint_and_undone_there_are_two_again(
        self, services: Services, almi: Services, clock: FixedClock, post: Path, at_ours: bool
    ) -> None:
        both = self.colliding(services, almi, clock, post)
        ours = both[0]
        made = services.resolving.make_joint(
            pair_of(*(one.id for one in both)), ours.id, AGREED, because="Vi går ihop"
        )
        carry(services, almi, post)
        first, second = (services, almi) if at_ours else (almi, services)
        carry(almi, services, post)
        first.resolving.undo(made.id)
        carry(first, second, post)
        carry(second, first, post)

        for desk in (services, almi):
            assert {desk.visits.get(one.id).status for one in both} == {Status.PLANNED}
            assert not desk.visits.get(ours.id).is_joint
        assert self.standings(services, almi, of=both) == {Standing.OPEN}

    def test_steps_that_are_divided_reach_who_is_to_take_them(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        both = self.colliding(services, almi, clock, post)
        pair = pair_of(*(one.id for one in both))
        steps = [promised(services, one, one.actor_id) for one in both]
        made = services.resolving.divide(pair, steps)
        carry(services, almi, post)

        assert {s.id for s in almi.collisions.get(pair).steps} == {s.id for s in steps}
        assert almi.collisions.get(pair).decided[0].solution is Solution.DIVIDED
        almi.steps.finish(steps[1].id)
        carry(almi, services, post)
        services.resolving.undo(made.id)
        carry(services, almi, post)
        for desk in (services, almi):
            assert [s.id for s in desk.collisions.get(pair).steps] == [steps[1].id]


class TestHandingOver:
    def test_a_colleagues_notes_are_read_and_written_where_the_actor_has_another_id(
        self, services: Services, kim: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(services, clock)
        carry(services, kim, post)
        kim.own_notes.write(visit.id, "Kims ord")
        services.own_notes.write(visit.id, "Karins ord")
        carry(kim, services, post)

        assert services.own_notes.of(visit.id) == "Karins ord\n\nKims ord"
        services.own_notes.write(visit.id, "Bådas ord")
        carry(services, kim, post)
        assert kim.own_notes.of(visit.id) == "Bådas ord"
        kim.own_notes.write(visit.id, "Kim har läst")
        carry(kim, services, post)
        assert services.own_notes.of(visit.id) == "Kim har läst"

    def test_notes_taken_first_are_written_on(
        self, services: Services, kim: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(services, clock)
        services.own_notes.write(visit.id, "Karins ord")
        carry(services, kim, post)
        assert kim.own_notes.of(visit.id) == "Karins ord"
        kim.own_notes.write(visit.id, "Båda")
        carry(kim, services, post)

        assert services.own_notes.of(visit.id) == "Båda"

    def test_a_colleagues_companies_are_taken_over_and_given_back(
        self, services: Services, kim: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(kim, clock, at(kim, "ALMI"))
        carry(kim, services, post)
        carry(kim, almi, post)
        [other] = [a for a in services.takeovers.colleagues() if a.name == "Kim Öst"]
        hanging = [one.passed for one in services.takeovers.hanging_on(other.id)]
        made = services.takeovers.hand_over(other.id, services.desk.me.adviser.id, hanging)
        carry(services, kim, post)
        carry(services, almi, post)

        for desk in (services, kim, almi):
            assert who(desk, visit)[0][1] == "Karin Öberg"
        services.takeovers.give_back(made.id)
        carry(services, kim, post)
        carry(services, almi, post)
        for desk in (services, kim, almi):
            assert who(desk, visit)[0][1] == "Kim Öst"

    def test_who_goes_instead_is_told_to_the_lead(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, YES)
        carry(almi, services, post)
        me = almi.desk.me
        samir = almi.directory.save_adviser(
            Adviser(id=new_id(), actor_id=me.actor.id, name="Samir Haddad")
        )
        hanging = [one.passed for one in almi.takeovers.hanging_on(me.adviser.id)]
        almi.takeovers.hand_over(me.adviser.id, samir.id, hanging)
        carry(almi, services, post)

        expected = [REC_ALMI[0], ("Almi", "Samir Haddad", State.ACCEPTED)]
        assert who(services, visit) == who(almi, visit) == expected

    def test_a_step_handed_to_another_actor_is_theirs_and_done_is_told(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(services, clock)
        step = promised(services, visit, actor(services, "ALMI").id)
        services.joint_visits.write_own(visit.id, SECRET, [step], ())
        carry(services, almi, post)

        assert SECRET not in (post / "000.parcel").read_text("utf-8")
        [theirs] = almi.joint_visits.of(visit.id).steps
        assert (theirs.text, theirs.owner_actor_id) == (step.text, almi.desk.me.actor.id)
        almi.steps.finish(step.id)
        carry(almi, services, post)
        assert services.joint_visits.of(visit.id).steps[0].done_on == clock.today()

    def test_a_step_for_somebody_unknown_there_is_on_everybodys_today(
        self, een: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        samir = adviser(een, "ALMI", "Samir Haddad")
        visit = plan(een, clock)
        step = promised(een, visit, samir.actor_id, owner_adviser_id=samir.id)
        een.joint_visits.write_own(visit.id, "", [step], ())
        carry(een, almi, post)

        assert [one.step.id for one in almi.today.view().steps] == [step.id]
        assert [one.step.id for one in almi.steps.list()] == [step.id]
        assert almi.today.view().steps_count == 1

    def test_other_steps_stay_at_home(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(services, clock)
        own = replace(promised(services, visit, services.desk.me.actor.id), text=SECRET)
        services.joint_visits.write_own(visit.id, SECRET, [own], ())
        for to_all in (True, False):
            carry(services, almi, post, to_all=to_all, whole=True)

        assert not any(SECRET in file.read_text("utf-8") for file in post.glob("*.parcel"))

    def test_who_goes_along_sees_what_each_promised(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        step = promised(services, visit, services.desk.me.actor.id)
        services.joint_visits.write_own(visit.id, SECRET, [step], ())
        carry(services, almi, post)

        assert [s.id for s in almi.joint_visits.of(visit.id).steps] == [step.id]
        assert SECRET not in (post / "001.parcel").read_text("utf-8")
